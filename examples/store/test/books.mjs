import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant } from 'voc-rules'
import { standardProgramme } from 'voc-rules/policies'
import { mergeCommands, reviewBook } from 'voc-rules/programme'
import { booker } from '../booking.mjs'
import { openBooks } from '../books.mjs'
import { Unavailable } from '../database.mjs'
import { sender } from '../outbox.mjs'
import { reviewer } from '../review.mjs'
import { deliveries, shared as s, signed, start, token } from './support.mjs'

const caseId = 'case:fb:delighted:881'
const hour = 3_600_000
const head = (id, at = s.time.now) => ({ id, at: instant(at), by: 'Li' })
const assign = (id, owner = 'Li') => ({ _tag: 'AssignCase', owner, role: 'csDirector', dispatch: 'alert', ...head(id) })
const taken = async (...delivery) => {
  assert.equal((await s.post('delighted', deliveries.delighted(...delivery))).status, 200)
  await s.booking.drain()
}
const events = async () => (await s.rows('case_event')).map(({ event }) => event).sort((a, b) => a.version - b.version)

export default () => {
  describe('booking', () => {
    it('opens a case once, however often a delivery comes and however many book it', async () => {
      await s.post('delighted', deliveries.delighted())
      const second = booker({ db: s.db, books: openBooks({ db: s.db, clock: s.clock }), reader: 'another' })
      await Promise.all([s.booking.drain(), second.drain()])
      await taken()
      const all = await events()
      assert.deepEqual(all.map(({ _tag }) => _tag).slice(0, 2), ['CaseOpened', 'CaseAcknowledged'])
      assert.equal(new Set(all.map(({ command }) => command)).size, all.length)
      assert.equal((await s.rows('ticket')).length, 1)
      const state = await s.books.load('case', caseId)
      assert.deepEqual([state.priority, state.stage, state.customerId], ['P0', 'open', 'li@example.com'])
    })
    it('raises the case by what comes later, in whatever order it comes', async () => {
      const later = deliveries.delighted('881', 5)
      later.event_type = 'survey_response.updated'
      later.event_data.updated_at += 60
      await taken('881', 5, undefined)
      assert.equal((await s.books.load('case', caseId)).priority, 'P0')
      await s.empty()
      const { comment: _none, ...wordless } = deliveries.delighted('881', 5).event_data
      await s.post('delighted', { event_type: 'survey_response.created', event_data: wordless })
      await s.booking.drain()
      assert.equal((await s.books.load('case', caseId)).priority, 'P2')
      await s.post('delighted', later)
      await s.booking.drain()
      assert.equal((await s.books.load('case', caseId)).priority, 'P0')
    })
    it('has a duplicate taken up by the case it was merged into, where that one never did', async () => {
      await s.post('delighted', deliveries.delighted('882'))
      await taken()
      const into = 'case:fb:delighted:882'
      const [, close] = mergeCommands({ at: instant(s.time.now), by: 'Li' })(
        await s.books.load('case', caseId),
        await s.books.load('case', into),
      )
      assert.equal((await s.books.handle('case', caseId, close))._tag, 'Right')
      assert.deepEqual(await s.books.book('fb:delighted:881'), [])
      assert.equal((await s.books.load('case', caseId)).stage, 'closed')
      assert.deepEqual((await s.books.load('case', into)).linked, ['fb:delighted:881'])
    })
    it('gives no two cases one ticket', async () => {
      await taken()
      const [{ ticket }] = await s.rows('ticket')
      await s.empty()
      await s.db.query('insert into ticket values ($1, $2)', [ticket, 'case:of:another'])
      await taken()
      const all = await s.rows('ticket')
      assert.equal(all.length, 2)
      assert.equal((await s.books.load('case', caseId)).ticket, all.find(({ case_id }) => case_id === caseId).ticket)
    })
    it('goes on where a reader died before it said how far it came', async () => {
      for (let i = 0; i < 7; i += 1) await s.post('delighted', deliveries.delighted(`f${i}`))
      let calls = 0
      const dying = {
        ...s.books,
        book: async (id) => {
          calls += 1
          if (calls > 3) throw new Error('died')
          return s.books.book(id)
        },
      }
      await assert.rejects(booker({ db: s.db, books: dying, page: 2 }).drain())
      assert.equal((await s.books.openCases()).length, 3)
      assert.equal(await s.booking.drain(), 5)
      assert.equal((await s.books.openCases()).length, 7)
      assert.equal((await events()).filter(({ _tag }) => _tag === 'CaseOpened').length, 7)
    })
    it('skips nothing where positions and transactions get a digit more', async () => {
      await s.db.query('alter table feedback_fact alter column position restart with 5')
      const many = Array.from({ length: 12 }, (_, i) => deliveries.formbricks(`r${i}`))
      await s.post('formbricks', many)
      const [{ xid }] = await s.db.query('select pg_current_xact_id()::text as xid')
      for (let at = Number(xid); at % 100 !== 95; at += 1) await s.db.query('select pg_current_xact_id()')
      for (let i = 0; i < 12; i += 1) await s.post('delighted', deliveries.delighted(`f${i}`))
      assert.equal(await booker({ db: s.db, books: s.books, page: 4 }).drain(), 24)
      assert.equal((await s.books.openCases()).length, 24)
    })
    it('goes on after a restore into a server that numbers transactions anew', async () => {
      for (const id of ['f1', 'f2']) await s.post('delighted', deliveries.delighted(id))
      assert.equal(await s.booking.drain(), 2)
      for (const id of ['f3', 'f4']) await s.post('delighted', deliveries.delighted(id))
      for (const table of ['feedback_fact', 'case_event', 'checkpoint'])
        await s.db.query(`update ${table} set xid = (xid::text::bigint + 1000000)::text::xid8`)
      await s.post('delighted', deliveries.delighted('f5'))
      assert.equal(await s.booking.drain(), 0)
      await s.booking.sweep()
      assert.equal(await s.booking.drain(), 5)
      await s.booking.sweep()
      assert.equal(await s.booking.drain(), 0)
      assert.equal((await s.books.openCases()).length, 5)
      assert.equal((await events()).filter(({ _tag }) => _tag === 'CaseOpened').length, 5)
    })
    it('keeps what was refused, goes on, and books it when it can be', async () => {
      let isBroken = true
      const answer = [{ _tag: 'NotAtThisStage' }]
      const shaky = { ...s.books, book: (id) => (isBroken && id.endsWith('f1') ? answer : s.books.book(id)) }
      const job = booker({ db: s.db, books: shaky })
      for (const id of ['f1', 'f2']) await s.post('delighted', deliveries.delighted(id))
      assert.equal(await job.drain(), 2)
      assert.equal((await s.books.openCases()).length, 1)
      await job.sweep()
      assert.deepEqual(
        (await s.rows('dead_letter')).map(({ body }) => body),
        ['fb:delighted:f1'],
      )
      isBroken = false
      await job.sweep()
      assert.deepEqual(await s.rows('dead_letter'), [])
      assert.equal((await s.books.openCases()).length, 2)
    })
    it('does not go on where too many write at once', async () => {
      const busy = { ...s.books, book: async () => [{ _tag: 'TooManyWriters' }] }
      await s.post('delighted', deliveries.delighted())
      await assert.rejects(booker({ db: s.db, books: busy }).drain(), Unavailable)
      assert.equal(await s.booking.drain(), 1)
    })
    it('reads no fact twice and none too early', async () => {
      await s.post('delighted', deliveries.delighted())
      assert.equal(await s.booking.drain(), 1)
      assert.equal(await s.booking.drain(), 0)
    })
  })

  describe('several writers', () => {
    it('one wins each version, the others decide again, and nothing counts twice', async () => {
      await taken()
      const before = (await s.books.load('case', caseId)).version
      const writers = Array.from({ length: 12 }, (_, i) =>
        openBooks({ db: s.db, clock: s.clock }).handle('case', caseId, assign(`w${i % 6}`, `P${i % 6}`)),
      )
      const answers = await Promise.all(writers)
      assert.ok(answers.every(({ _tag }) => _tag === 'Right'))
      const all = await events()
      assert.deepEqual(
        all.map(({ version }) => version),
        all.map((_, i) => i + 1),
      )
      assert.equal(all.length, before + 6)
      assert.equal(answers.filter(({ right }) => right.length > 0).length, 6)
    })
    it('a statement of a writer who knows too little writes nothing at all', async () => {
      await taken()
      const [{ event }] = await s.rows('case_event')
      const told = (await s.rows('outbox')).length
      const blind = { ...s.db, query: (text, values) => s.db.query(text, /as state/.test(text) ? ['none'] : values) }
      const answer = await openBooks({ db: blind, clock: s.clock }).handle('case', caseId, {
        ...assign('w1'),
        _tag: 'OpenCase',
        feedbackId: 'fb:delighted:881',
        priority: 'P2',
        reason: 'triaged',
        policy: 'x@1.0.0',
        receivedAt: event.at,
      })
      assert.deepEqual(answer.left, { _tag: 'TooManyWriters' })
      assert.equal((await s.rows('outbox')).length, told)
    })
  })

  describe('snapshots, formats and rebuilding', () => {
    it('reads what a newer or an older version left as a snapshot from the events instead', async () => {
      await taken()
      const state = await s.books.load('case', caseId)
      for (const bad of [{ ...state, format: 99 }, { stage: 'open' }, []]) {
        await s.db.query('update case_state set state = $1::jsonb', [JSON.stringify(bad)])
        assert.deepEqual(await s.books.load('case', caseId), state)
      }
    })
    it('makes every snapshot anew from the events, and says which history cannot be read', async () => {
      for (let i = 0; i < 5; i += 1) await s.post('delighted', deliveries.delighted(`f${i}`))
      await s.booking.drain()
      const before = await s.rows('case_state')
      await s.db.query(`update case_state set state = '{}'::jsonb, is_over = true where case_id like '%f1'`)
      await s.db.query(`update case_state set version = 99 where case_id like '%f2'`)
      await s.db.query(`delete from case_state where case_id like '%f3'`)
      await s.db.query(
        `update case_event set event = '{"_tag":"Sung"}'::jsonb where case_id like '%f4' and version = 2`,
      )
      const { made, unreadable } = await s.books.rebuild()
      assert.equal(made, 4)
      assert.deepEqual(
        unreadable.map(({ id, faults: [{ _tag }] }) => [id, _tag]),
        [['case:fb:delighted:f4', 'EventKindUnknown']],
      )
      const byId = (rows) =>
        rows.filter(({ case_id }) => !case_id.endsWith('f4')).sort((a, b) => (a.case_id < b.case_id ? -1 : 1))
      assert.deepEqual(byId(await s.rows('case_state')), byId(before))
    })
    it('looks at a case whose snapshot cannot be read, and names one of which nothing can', async () => {
      for (let i = 0; i < 3; i += 1) await s.post('delighted', deliveries.delighted(`f${i}`))
      await s.booking.drain()
      const before = await s.books.openCases()
      await s.db.query(`update case_state set state = state || '{"format":1}'::jsonb where case_id like '%f1'`)
      assert.deepEqual(await s.books.openCases(), before)
      await s.db.query(
        `update case_event set event = '{"_tag":"Sung"}'::jsonb where case_id like '%f1' and version = 2`,
      )
      const found = reviewBook(standardProgramme)(await s.books.openCases())(s.clock())
      assert.deepEqual(
        found.unread.map(({ caseId: id, problem: { _tag } }) => [id, _tag]),
        [['case:fb:delighted:f1', 'SnapshotFormatUnknown']],
      )
      assert.deepEqual([...new Set(found.duties.map(({ caseId: id }) => id))].length, 2)
    })
    it('reads events of an older format through its lifting, and writes the newest', async () => {
      // the house's first format called the priority urgency
      const lift = ({ urgency, ...event }) => (urgency === undefined ? event : { ...event, priority: urgency })
      await taken()
      const [state] = [await s.books.load('case', caseId)]
      await s.db.query(
        `update case_event set event = (event - 'priority') || jsonb_build_object('urgency', event->'priority') where event->>'_tag' = 'CaseOpened'`,
      )
      await s.db.query('delete from case_state')
      await assert.rejects(s.books.load('case', caseId), /EventUnreadable/)
      const lifted = openBooks({ db: s.db, clock: s.clock, upcasts: { case: [lift] } })
      assert.deepEqual(await lifted.load('case', caseId), state)
      assert.equal((await lifted.handle('case', caseId, assign('w1'))).right[0].format, 2)
      assert.equal((await lifted.rebuild()).unreadable.length, 0)
      assert.equal((await lifted.load('case', caseId)).owner, 'Li')
    })
  })

  describe('the outbox', () => {
    it('is written with its events, sent under their ids, and sent again where the sender died', async () => {
      await taken()
      const waiting = (await s.rows('outbox')).length
      assert.ok(waiting >= 3)
      const heard = []
      const dying = sender({
        db: s.db,
        seconds: 0,
        send: async (id) => {
          heard.push(id)
          throw new Error('died')
        },
      })
      await assert.rejects(dying.drain(), /died/)
      const well = sender({
        db: s.db,
        send: async (id, telling) => {
          heard.push(id)
          assert.equal(id, `${telling.caseId}/${telling.event}`)
        },
      })
      assert.equal(await well.drain(), waiting)
      assert.equal(await well.drain(), 0)
      assert.equal(new Set(heard).size, waiting)
      assert.equal(heard.length, 2 * waiting)
    })
    it('is not sent by two at once', async () => {
      await taken()
      const heard = []
      const one = () =>
        sender({
          db: s.db,
          send: async (id) => {
            await new Promise((go) => setImmediate(go))
            heard.push(id)
          },
        })
      await Promise.all([one().drain(), one().drain(), one().drain()])
      assert.equal(heard.length, (await s.rows('outbox')).length)
      assert.equal(new Set(heard).size, heard.length)
    })
  })

  describe('the reviewer', () => {
    it('sleeps until something is due, escalates, and not twice', async () => {
      await taken()
      const job = reviewer({ books: s.books, clock: s.clock, most: 1000 * hour })
      const first = await job.look()
      assert.deepEqual(first.found.escalations, [])
      assert.equal(s.time.now + first.wait, first.found.nextWakeAt.at)
      for (let looks = 0; looks < 20; looks += 1) {
        const { found, wait } = await job.look()
        if (found.escalations.length > 0) break
        s.time.now += wait
      }
      assert.ok((await events()).some(({ _tag }) => _tag === 'CaseEscalated'))
      assert.equal(s.time.now > start + hour && s.time.now <= start + 5 * hour, true)
      const count = (await events()).length
      await job.look()
      await job.look()
      assert.equal((await events()).length, count)
    })
    it('is woken by what is written, and ends when it is told', async () => {
      await taken()
      const ending = new AbortController()
      const slept = []
      const sleep = (ms, alarm) => {
        slept.push(ms)
        if (slept.length === 4) ending.abort()
        if (slept.length === 2) setImmediate(() => s.books.handle('case', caseId, assign('w1')))
        return slept.length === 2 ? new Promise((woken) => alarm.addEventListener('abort', woken)) : Promise.resolve()
      }
      await reviewer({ books: s.books, clock: s.clock }).run(ending.signal, sleep)
      assert.equal(slept.length, 4)
      assert.ok(slept[1] > 0)
    })
  })

  describe('commands', () => {
    it('are decided and appended, refused with a sentence, and answered alike the second time', async () => {
      await taken()
      const path = `/cases/${encodeURIComponent(caseId)}`
      const { by: _by, ...close } = { _tag: 'CloseCase', outcome: 'recovered', ...head('w1') }
      const asked = await s.command(`${path}/commands`, assign('w0'))
      assert.equal((await asked.json()).events[0]._tag, 'CaseAssigned')
      assert.deepEqual(await (await s.command(`${path}/commands`, assign('w0'))).json(), { events: [] })
      const refused = await s.command(`${path}/commands`, { ...close, by: 'Li' })
      assert.equal(refused.status, 409)
      assert.equal((await refused.json()).says, 'a case that is assigned does not end as recovered (A2.21)')
      for (const [wrong, status] of [
        [close, 422],
        ['{', 400],
        [null, 422],
      ]) {
        const body = wrong === '{' ? wrong : JSON.stringify(wrong)
        const answer = await s.app.request(`${path}/commands`, {
          method: 'POST',
          body,
          headers: { authorization: `Bearer ${token}` },
        })
        assert.equal(answer.status, status)
      }
      assert.equal((await s.app.request(path)).status, 401)
      const state = await s.app.request(path, { headers: { authorization: `Bearer ${token}` } })
      assert.equal((await state.json()).owner, 'Li')
      assert.equal((await s.app.request('/cases/none', { headers: { authorization: `Bearer ${token}` } })).status, 404)
    })
    it('of projects are a stream of the same kind', async () => {
      const identify = {
        _tag: 'IdentifyProject',
        topic: 'heat',
        taxonomyVersion: 'house@1',
        choosing: [],
        evidence: ['f1'],
        ...head('k1'),
      }
      const answers = await Promise.all([1, 2, 3].map(() => s.command('/projects/project:heat/commands', identify)))
      const written = (await Promise.all(answers.map((one) => one.json()))).flatMap(({ events: all = [] }) => all)
      assert.deepEqual(
        written.map(({ _tag }) => _tag),
        ['ProjectIdentified'],
      )
      assert.equal((await s.books.load('project', 'project:heat')).stage, 'identified')
      await s.db.query('delete from project_state')
      assert.equal((await s.books.rebuild()).made, 1)
      assert.equal((await s.rows('project_state'))[0].state.stage, 'identified')
    })
    it('need their token', async () => {
      for (const path of ['/cases/x/commands', '/projects/x/commands'])
        assert.equal(
          (await s.app.request(path, { method: 'POST', body: '{}', headers: signed.delighted('{}') })).status,
          401,
        )
    })
  })
}

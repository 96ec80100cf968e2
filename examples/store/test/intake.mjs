import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Unavailable } from '../database.mjs'
import { digestOf } from '../text.mjs'
import { deliveries, opened, shared as s, secrets, signed, start } from './support.mjs'

const vendors = Object.keys(deliveries)
const told = async (response) => ({ status: response.status, ...(await response.json()) })
const bodyOf = (vendor) => JSON.stringify(deliveries[vendor]())

export default () => {
  describe('the intake', () => {
    for (const vendor of vendors) {
      it(`stores a delivery of ${vendor} before it answers`, async () => {
        assert.deepEqual(await told(await s.post(vendor, deliveries[vendor]())), { status: 200, kept: 1 })
        const [row] = await s.rows('feedback_fact')
        assert.equal(row.fact._tag, 'FeedbackReceived')
        assert.equal(row.fact.source, vendor)
        assert.ok(row.customer_id)
      })
      it(`refuses ${vendor} without a signature, with a wrong one, or with one of another body`, async () => {
        const body = bodyOf(vendor)
        const other = signed[vendor](JSON.stringify(deliveries[vendor]('another')))
        for (const headers of [{}, signed[vendor](body, 'wrong'), other]) {
          const answer = await told(await s.post(vendor, body, headers))
          assert.equal(answer.status, 401)
          assert.equal(answer.fault, Object.keys(headers).length === 0 ? 'SignatureMissing' : 'SignatureWrong')
        }
        assert.deepEqual(await s.rows('feedback_fact'), [])
        assert.deepEqual(await s.rows('dead_letter'), [])
      })
      it(`keeps what ${vendor} signed and nobody can read, with 4xx, the same one once`, async () => {
        const unread = JSON.stringify({ hello: vendor })
        const first = await told(await s.post(vendor, unread))
        s.time.now += 1000
        const again = await told(await s.post(vendor, unread, signed[vendor](unread, undefined, s.time.now)))
        const broken = await told(await s.post(vendor, '{"event'))
        assert.deepEqual([first.status, again.status, broken.status], [422, 422, 400])
        const letters = await s.rows('dead_letter')
        assert.deepEqual(letters.map(({ times }) => times).sort(), [1, 2])
        assert.ok(letters.some(({ digest, body }) => digest === first.letter && body === unread))
      })
    }

    for (const vendor of ['formbricks', 'zendesk'])
      it(`refuses a signature of ${vendor} that comes again, or late, and takes a delivery that was signed anew`, async () => {
        const body = bodyOf(vendor)
        const headers = signed[vendor](body)
        assert.equal((await s.post(vendor, body, headers)).status, 200)
        assert.deepEqual(await told(await s.post(vendor, body, headers)), { status: 401, fault: 'SignatureUsed' })
        s.time.now += 5 * 60_000 + 1000
        assert.deepEqual(await told(await s.post(vendor, body, headers)), { status: 401, fault: 'SignatureOld' })
        const anew = signed[vendor](body, undefined, s.time.now)
        assert.deepEqual(await told(await s.post(vendor, body, anew)), { status: 200, kept: 0 })
        assert.equal((await s.rows('feedback_fact')).length, 1)
      })
    it('takes what is sent twice at once as one', async () => {
      const body = bodyOf('zendesk')
      const answers = await Promise.all(Array.from({ length: 8 }, () => s.post('zendesk', body)))
      const statuses = answers.map(({ status }) => status).sort()
      assert.deepEqual(statuses, [200, 401, 401, 401, 401, 401, 401, 401])
      const plain = await Promise.all(Array.from({ length: 8 }, () => s.post('delighted', deliveries.delighted())))
      assert.ok(plain.every(({ status }) => status === 200))
      assert.equal((await s.rows('feedback_fact')).length, 2)
    })
    it('takes either secret while one takes over from the other', async () => {
      const body = bodyOf('delighted')
      for (const secret of secrets.delighted)
        assert.equal((await s.post('delighted', body, signed.delighted(body, secret))).status, 200)
    })
    it('answers 200 to what is no feedback, and 404 to vendors it does not know', async () => {
      assert.equal((await s.post('delighted', { event_type: 'unsubscribe.created' })).status, 200)
      assert.equal((await s.post('nobody', '{}', {})).status, 404)
      assert.deepEqual(await s.rows('dead_letter'), [])
    })
    it('takes text that no database can hold, without what it cannot hold', async () => {
      assert.equal((await s.post('delighted', deliveries.delighted('1', 2, 'a\u0000b\ud800c'))).status, 200)
      const [{ fact }] = await s.rows('feedback_fact')
      assert.equal(fact.said.comment, 'a\uFFFDb\uFFFDc')
    })
    it('buries what is nested deeper than any vendor nests', async () => {
      for (const depth of [70, 4000, 100_000]) {
        const answer = await told(await s.post('delighted', `${'['.repeat(depth)}${']'.repeat(depth)}`))
        assert.deepEqual([answer.status, answer.fault], [400, 'NotJson'])
      }
      assert.equal((await s.rows('dead_letter')).length, 3)
    })
    it('buries what the database will never take', async () => {
      const long = Array.from({ length: 300 }, (_, i) => digestOf(`${i}`)).join('')
      const answer = await told(await s.post('delighted', deliveries.delighted(long)))
      assert.deepEqual([answer.status, answer.fault], [422, 'Unstorable'])
      assert.equal((await s.rows('dead_letter')).length, 1)
    })
  })

  describe('limits', () => {
    const large = 'x'.repeat(300_000)
    it('answers 413 to what is too large, with its length said or not', async () => {
      assert.equal((await s.post('delighted', large)).status, 413)
      const parts = new ReadableStream({
        start: (stream) => {
          for (let i = 0; i < 30; i += 1) stream.enqueue(new TextEncoder().encode('x'.repeat(10_000)))
          stream.close()
        },
      })
      const streamed = await s.app.request('/webhooks/delighted', { method: 'POST', body: parts, duplex: 'half' })
      assert.equal(streamed.status, 413)
    })
    it('works on so many at once and no more; the others are told to come again', async () => {
      let most = 0
      let now = 0
      const release = []
      const slow = {
        ...s.db,
        query: async (...asked) => {
          now += 1
          most = Math.max(most, now)
          await new Promise((go) => release.push(go))
          now -= 1
          return s.db.query(...asked)
        },
      }
      const few = await opened({ db: slow, limits: { most: 4 } })
      const sent = Array.from({ length: 50 }, (_, i) => few.post('delighted', deliveries.delighted(`f${i}`)))
      const refused = await Promise.all(sent.slice(4))
      assert.ok(refused.every(({ status, headers }) => status === 429 && headers.get('retry-after') === '1'))
      while (release.length < 4) await new Promise((go) => setImmediate(go))
      for (const go of release) go()
      assert.deepEqual(
        (await Promise.all(sent.slice(0, 4))).map(({ status }) => status),
        [200, 200, 200, 200],
      )
      assert.equal(most, 4)
      assert.equal((await s.rows('feedback_fact')).length, 4)
    })
    it('answers 503 while the database is away, and takes the same delivery when it is back', async () => {
      let away = true
      const shaky = {
        ...s.db,
        query: (...asked) => (away ? Promise.reject(new Unavailable('ECONNREFUSED')) : s.db.query(...asked)),
      }
      const there = await opened({ db: shaky })
      for (const vendor of vendors) {
        const body = bodyOf(vendor)
        const headers = signed[vendor](body)
        away = true
        const answer = await there.post(vendor, body, headers)
        assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '5'])
        const letter = '{"hello":1}'
        assert.equal((await there.post(vendor, letter)).status, 503)
        away = false
        assert.equal((await there.post(vendor, body, headers)).status, 200)
      }
      assert.equal((await s.rows('feedback_fact')).length, vendors.length)
    })
  })

  describe('what is logged', () => {
    it('names no customer, no word and no secret', async () => {
      for (const vendor of vendors) await s.post(vendor, deliveries[vendor]())
      await s.post('delighted', { hello: 'li@example.com' })
      await s.post('delighted', deliveries.delighted(), { 'x-delighted-webhook-signature': 'sha256=li@example.com' })
      await s.booking.drain()
      await s.command('/cases/case:fb:delighted:881/commands', {
        _tag: 'CloseCase',
        by: 'Li',
        id: 'w',
        at: 'li@example.com',
      })
      await s.app.request('/customers/li@example.com', { method: 'DELETE', headers: { authorization: 'Bearer wrong' } })
      assert.ok(s.lines.length > 7)
      for (const line of s.lines) assert.ok(new Date(JSON.parse(line).at).getTime() >= start)
      const text = s.lines.join('')
      for (const word of [
        'li@example',
        '起诉',
        '三天',
        'slow',
        'c2',
        'c3',
        'c4',
        ...Object.values(secrets).flat(),
        'a-token',
      ])
        assert.ok(!text.includes(word), word)
    })
  })
}

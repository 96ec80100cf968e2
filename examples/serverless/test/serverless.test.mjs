import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess, feedbackBook, instant } from 'voc-rules'
import { decide, evolve, initialCase } from 'voc-rules/inner-loop'
import { standardProgramme } from 'voc-rules/policies'
import { assessRecord, caseRules, commandsFor } from 'voc-rules/programme'
import { handler } from '../lambda-api.mjs'
import { handling } from '../lambda-sqs.mjs'
import { look, reviewer } from '../reviewer.mjs'
import { handler as triage } from '../triage.mjs'
import worker from '../worker.mjs'

const at = '2026-11-21T02:00:00Z'
const body = (id, comment = '充电时冒烟，我要起诉你们') =>
  JSON.stringify({ feedback: { id, score: 2, comment, receivedAt: at }, customer: { id: 'c17', valueTier: 'high' } })

test('API Gateway: a decision with its due and its reasons', async () => {
  const { statusCode, body: text } = await handler({ body: body('1') })
  const decided = JSON.parse(text)
  assert.equal(statusCode, 200)
  assert.equal(decided.priority, 'P0')
  assert.equal(decided.contact.due, '2026-11-21T06:00:00.000Z')
  const encoded = { body: Buffer.from(body('1')).toString('base64'), isBase64Encoded: true }
  assert.deepEqual(await handler(encoded), await handler({ body: body('1') }))
})
test('API Gateway: what cannot be read is said, one sentence an issue', async () => {
  for (const wrong of [
    undefined,
    '',
    'null',
    '[',
    '7',
    '{}',
    '{"feedback":{"id":"1","score":11,"receivedAt":"yesterday"}}',
  ]) {
    const { statusCode, body: text } = await handler({ body: wrong })
    assert.equal(statusCode, 422, String(wrong))
    assert.ok(JSON.parse(text).errors.every((error) => error.length > 5))
  }
  const { body: text } = await handler({
    body: '{"feedback":{"id":"1","score":11,"receivedAt":"yesterday"},"customer":7}',
  })
  assert.equal(JSON.parse(text).errors.length, 3)
  assert.equal((await handler({ body: 'x'.repeat(70_000) })).statusCode, 413)
})
test('SQS: what was not stored is handed out again, what cannot be read is a dead letter, twice is once', async () => {
  const [stored, dead] = [new Map(), new Map()]
  let isAway = true
  const handle = handling({
    put: async (id, value) => {
      if (isAway && id === '2') throw new Error('away')
      stored.set(id, value)
    },
    putDeadLetter: async (id, value) => void dead.set(id, value),
  })
  const Records = [
    { messageId: 'm1', body: body('1') },
    { messageId: 'm2', body: body('2') },
    { messageId: 'm3', body: '{"feedback":{}}' },
  ]
  assert.deepEqual(await handle({ Records }), { batchItemFailures: [{ itemIdentifier: 'm2' }] })
  isAway = false
  assert.deepEqual(await handle({ Records: [Records[1], Records[0]] }), { batchItemFailures: [] })
  assert.deepEqual([...stored.keys()], ['1', '2'])
  assert.deepEqual([...dead.keys()], ['m3'])
})
test('triage without words: the same priority, and when it is due', async () => {
  const answered = await triage({ body: JSON.stringify({ score: 2, redFlags: ['legal'], receivedAt: at }) })
  const { priority, due } = JSON.parse(answered.body)
  assert.deepEqual([priority, due], ['P0', '2026-11-21T06:00:00.000Z'])
  assert.equal(
    (await triage({ body: '{"score":11,"redFlags":[],"receivedAt":"2026-11-21T02:00:00Z"}' })).statusCode,
    422,
  )
  const happy = await triage({ body: JSON.stringify({ score: 9, redFlags: [], receivedAt: at }) })
  assert.equal('due' in JSON.parse(happy.body), false)
})

/** One case, opened at 0 and looked after by nobody. */
const opened = () => {
  const rules = caseRules(standardProgramme)
  const zero = instant(0)
  const said = { receivedAt: zero, scale: '0-10', customerId: 'c17', score: 2, redFlags: ['legal'] }
  const [record] = feedbackBook([{ source: 's', externalId: '1', _tag: 'FeedbackReceived', at: zero, said }])
  const assessment = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))({ record })
  let state = initialCase
  const give = (command) => {
    const decided = decide(rules)(command, state)
    if (decided._tag === 'Right') for (const event of decided.right) state = evolve(state, event)
    return decided._tag === 'Right' ? decided.right : []
  }
  commandsFor(standardProgramme)({ at: zero, by: 'voc' })({ record, assessment, state }).forEach(give)
  return { give, state: () => state }
}

test('the reviewer sleeps until the books say that something changes, and gives what is due once', async () => {
  const { give, state } = opened()
  let now = 0
  const timers = []
  const given = []
  const books = {
    now: () => now,
    load: async () => [state()],
    give: async (command) => void given.push([now, command._tag, give(command).length]),
  }
  const { wake, stop } = reviewer(books, {
    setTimer: (run, wait) => timers.push({ run, at: now + wait }),
    clearTimer: () => void timers.splice(0),
  })
  await wake()
  assert.equal(timers.length, 1)
  for (let looks = 0; timers.length > 0 && looks < 40; looks++) {
    const [next] = timers.splice(0)
    assert.ok(next.at > now)
    const before = JSON.stringify(state())
    now = next.at - 1
    await look({ ...books, give: async () => assert.fail('nothing is due a millisecond before') })
    assert.equal(JSON.stringify(state()), before)
    now = next.at
    await next.run()
  }
  stop()
  assert.ok(given.length > 0)
  assert.ok(given.every(([, , events]) => events > 0))
})
test('a look that fails is tried again in a minute', async () => {
  const timers = []
  const { wake } = reviewer(
    { now: () => 0, load: async () => Promise.reject(new Error('away')), give: async () => {} },
    { setTimer: (_, wait) => timers.push(wait), clearTimer: () => {} },
  )
  await wake()
  assert.deepEqual(timers, [60_000])
})
test('the Worker decides, and its cron looks only when something is due', async () => {
  const answered = await worker.fetch(new Request('https://x/', { method: 'POST', body: body('1') }))
  assert.equal((await answered.json()).priority, 'P0')
  assert.equal((await worker.fetch(new Request('https://x/'))).status, 405)
  const { give, state } = opened()
  let [wakeAt, loads] = [undefined, 0]
  const books = {
    load: async () => {
      loads += 1
      return [state()]
    },
    give: async (command) => void give(command),
    wakeAt: async () => wakeAt,
    setWakeAt: async (next) => {
      wakeAt = next
    },
  }
  const minute = 60_000
  for (let time = 0; time <= 240 * minute; time += minute) await worker.scheduled({ scheduledTime: time }, { books })
  assert.ok(loads > 1 && loads < 20, String(loads))
  assert.ok(wakeAt > 240 * minute)
})

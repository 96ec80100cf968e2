import { describe, expect, it } from 'vitest'
import { cloudEvent, factsIn, ingestAll } from '../../../src/ingest/index.ts'
import { cloudEventSchema, feedbackFactSchema, identityRecordSchema } from '../../../src/schemas/index.ts'
import { bentJson } from '../../../src/testing/arbitraries/bent-json.ts'
import { feedbackFacts } from '../../../src/testing/arbitraries/feedback-facts.ts'
import { identityRecords } from '../../../src/testing/arbitraries/identity-records.ts'
import { samples } from '../../support/ingest.ts'
import { prop } from '../../support/prop.ts'

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const event = {
  specversion: '1.0',
  id: 'e1',
  source: '/surveys',
  type: 't',
  data: { a: 1 },
  ours: 'x',
}
const open = cloudEvent({ source: 'bus', types: { t: () => ({ _tag: 'Right', right: [] }) } })

describe('what is stored', () => {
  prop([feedbackFacts])('a fact that was stored is read as it was', (fact) => {
    expect(feedbackFactSchema.parse(stored(fact))).toStrictEqual(fact)
  })

  prop([identityRecords])('a record that was stored is read as it was', (records) => {
    for (const record of records) expect(identityRecordSchema.parse(stored(record))).toStrictEqual(record)
  })

  prop([bentJson(event)], { numRuns: 200 })('an event the adapter opens is one the schema accepts', (received) => {
    const { success } = cloudEventSchema.safeParse(received)
    const { type, data }: Partial<typeof event> = typeof received === 'object' && received !== null ? received : {}
    const handed = type === 't' && data !== undefined && data !== null
    expect(open(received)._tag === 'Right').toBe(success && handed)
  })

  it('reads what every adapter gives, ratings too', () => {
    const facts = samples.flatMap(({ adapter, delivery }) => factsIn(ingestAll(adapter)([delivery])))
    expect(facts.some((fact) => 'rating' in fact)).toBe(true)
    expect(facts.map((fact) => feedbackFactSchema.parse(stored(fact)))).toStrictEqual(facts)
  })

  it('refuses a rating off its scale, an unknown exclusion and both kinds of data', () => {
    const fact = { _tag: 'FeedbackReceived', source: 's', externalId: '1', at: 0, said: { receivedAt: 0 } }
    expect(feedbackFactSchema.safeParse(fact).success).toBe(true)
    expect(feedbackFactSchema.safeParse({ ...fact, rating: { scale: '1-5', value: 6 } }).success).toBe(false)
    expect(feedbackFactSchema.safeParse({ ...fact, rating: { scale: '5', value: 1 } }).success).toBe(false)
    expect(feedbackFactSchema.safeParse({ ...fact, excluded: 'boring' }).success).toBe(false)
    expect(cloudEventSchema.safeParse({ ...event, data_base64: 'e30=' }).success).toBe(false)
    expect(cloudEventSchema.safeParse({ ...event, time: '2026-11-21T02:00:00Z' }).success).toBe(true)
    expect(cloudEventSchema.safeParse({ ...event, time: 'noon' }).success).toBe(false)
  })
})

import { instant } from '../../src/core/instant.ts'
import type { Voice } from '../../src/outer-loop/reasons/voice.ts'
import { fc } from './prop.ts'

export const someTopics = ['delivery', 'price', 'taste', 'service'] as const

/** Feedback of few customers about few topics, so that everything meets. */
const voice: fc.Arbitrary<Voice> = fc
  .record(
    {
      customerId: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', '__proto__'),
      at: fc.nat(40).map((day) => instant(day * 86_400_000)),
      worded: fc.boolean(),
      topics: fc.array(fc.constantFrom(...someTopics), { maxLength: 3 }),
      intensity: fc.nat(4),
      score: fc.nat(10),
      sentiment: fc.constantFrom('positive' as const, 'neutral' as const, 'negative' as const),
      channel: fc.constantFrom('app', 'phone'),
      place: fc.constantFrom('north', 'south'),
    },
    { requiredKeys: ['at', 'worded', 'topics'], noNullPrototype: true },
  )
  .chain((one) => fc.subarray([...new Set(one.topics)]).map((missing) => ({ ...one, missing })))
  .map((one) => (one.worded ? one : { ...one, topics: [], missing: [] }))

export const voices: fc.Arbitrary<readonly Voice[]> = fc.array(voice, { maxLength: 30 })

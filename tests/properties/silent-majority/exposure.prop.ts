import { expect } from 'vitest'
import { weekdays } from '../../../src/calendar/rules/business-calendar.ts'
import { exposureOf, without } from '../../../src/silent-majority/time/exposure.ts'
import { newYear } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const weight = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(1e-7, 0.1, 1e6))
const policies = fc.record(
  {
    weekdays: fc.dictionary(fc.constantFrom(...weekdays), weight),
    index: fc.array(weight, { maxLength: 40 }).map((weights) => ({ from: '2024-01-05', weights })),
    closed: fc.constant([{ from: '2024-01-20', until: '2024-02-03' }]),
  },
  { requiredKeys: [] },
)
const day = fc.integer({ min: newYear - 20, max: newYear + 60 })
const spans = fc.array(
  fc.tuple(day, fc.nat(20)).map(([from, length]) => ({ from, until: from + length })),
  { maxLength: 4 },
)

prop([policies, spans, fc.array(day, { minLength: 3, maxLength: 3 })])(
  'days weigh together what their parts weigh, exactly',
  (policy, masked, some) => {
    const exposure = exposureOf(policy)
    const [from = 0, middle = 0, until = 0] = [...some].sort((a, b) => a - b)
    for (const { between } of [exposure, without(exposure, masked)]) {
      expect(between(from, middle) + between(middle, until)).toBe(between(from, until))
      expect(between(until, from)).toBe(0)
      let sum = 0
      for (let one = from; one < until; one += 1) sum += between(one, one + 1)
      expect(sum).toBe(between(from, until))
      expect(sum).toBeGreaterThanOrEqual(0)
    }
    const own = without(exposure, masked)
    for (let one = from; one < until; one += 1)
      expect(own.between(one, one + 1)).toBe(
        masked.some((span) => one >= span.from && one < span.until) ? 0 : exposure.between(one, one + 1),
      )
  },
)

import * as fc from 'fast-check'
import type { Segment } from '../../../calendar/timeline/calendar.ts'
import { type Instant, instant } from '../../../core/instant.ts'
import type { Measurement } from '../../../outer-loop/validation/measurement.ts'

export const day: number = 86_400_000
export const charter: number = Date.UTC(2026, 5, 1)
export const few = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
export const reason: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: few('等零件', 'parts are late') },
  fc.constant(' '),
)
export const action: fc.Arbitrary<string> = few('A1', 'A2', 'A3')
export const soon: fc.Arbitrary<Instant> = fc
  .integer({ min: -10, max: 120 })
  .map((days) => instant(charter + days * day))
export const span = (from: number, to: number): Segment => ({ from: instant(from), to: instant(to) })
export const year: Segment = span(Date.UTC(2025, 4, 1), Date.UTC(2026, 4, 1))
export const quarter: Segment = span(Date.UTC(2026, 8, 20), Date.UTC(2026, 11, 20))

export const counts = (window: Segment, version = 'house@1'): fc.Arbitrary<Measurement> =>
  fc
    .record({ answers: fc.constantFrom(300, 300, 30, 0), heat: fc.nat(120), price: fc.nat(60) })
    .map(({ answers, heat, price }) => ({
      window,
      taxonomyVersion: version,
      answers,
      named: { heat: Math.min(heat, answers), price: Math.min(price, answers) },
    }))
const version = fc.oneof({ weight: 9, arbitrary: fc.constant('house@1') }, fc.constant('house@2'))
export const baseline: fc.Arbitrary<Measurement> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(known(90)) },
  { weight: 1, arbitrary: version.chain((one) => counts(year, one)) },
)
export function known(heat: number): Measurement {
  return { window: year, taxonomyVersion: 'house@1', answers: 300, named: { heat, price: 20 } }
}
export const after: fc.Arbitrary<Measurement> = fc.oneof(
  { weight: 4, arbitrary: counts(quarter) },
  { weight: 2, arbitrary: fc.constant({ ...known(40), window: quarter }) },
  { weight: 2, arbitrary: fc.constant({ ...known(88), window: quarter }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(100, 200).map((answers) => ({
      window: span(quarter.from, quarter.from + 30 * day),
      taxonomyVersion: 'house@1',
      answers,
      named: { heat: Math.floor(answers / 4), price: 3 },
    })),
  },
)

/** An action as somebody plans it; what is missing is what is refused. */
export interface Drawn {
  readonly id: string
  readonly what?: string
  readonly owner?: string
  readonly due?: Instant
  readonly measure?: string
}

export const draft: fc.Arbitrary<Drawn> = fc.record(
  {
    id: action,
    what: few('换隔热材料', ''),
    owner: few('Li', 'Wang', ''),
    due: soon,
    measure: few('故障率 < 1 %', ''),
  },
  { requiredKeys: ['id'], noNullPrototype: true },
)
export const whole: fc.Arbitrary<Required<Drawn>> = fc.record(
  {
    id: action,
    what: few('换隔热材料'),
    owner: few('Li', 'Wang'),
    due: fc.constant(instant(charter + 60 * day)),
    measure: few('m'),
  },
  { noNullPrototype: true },
)
export const drafts: fc.Arbitrary<readonly Drawn[]> = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(whole, { minLength: 1, maxLength: 2, selector: ({ id }) => id }) },
  { weight: 1, arbitrary: fc.array(draft, { maxLength: 3 }) },
)
export const plan: fc.Arbitrary<Segment> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(span(charter, charter + 91 * day)) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 130 }).map((days) => span(charter, charter + days * day)) },
)

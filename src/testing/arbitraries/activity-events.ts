import * as fc from 'fast-check'
import { type Instant, instant } from '../../core/instant.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'

/** What a history is drawn from. */
export interface HistoryShape {
  readonly from: Instant
  readonly days: number
  /** Features sessions may use. */
  readonly features: readonly string[]
}

export const dayLength = 86_400_000

/**
 * One event somewhere within so many days.
 *
 * @example
 * const month = { from: instant(0), days: 30, features: ['export'] }
 * law('events lie in the month', activityEvents(month), ({ at }) => at >= 0 && at < 30 * 86_400_000).check({ numRuns: 20 })
 * // => undefined
 */
export const activityEvents = ({ from, days, features }: HistoryShape): fc.Arbitrary<ActivityEvent> => {
  const at = fc.nat({ max: days * dayLength - 1 }).map((after) => instant(from + after))
  const plain = fc.record(
    { kind: fc.constantFrom('login', 'purchase', 'ticket', 'feedback'), at },
    { noNullPrototype: true },
  )
  const session = fc.record(
    { kind: fc.constant('session'), at, features: fc.subarray([...features]) },
    { noNullPrototype: true },
  )
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: session }) as fc.Arbitrary<ActivityEvent>
}

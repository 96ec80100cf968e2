import * as fc from 'fast-check'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { type Duration, milliseconds } from '../../core/duration.ts'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import { instants } from './arbitraries.ts'

const dayLength = 86_400_000
const firstInstant = instant(Date.parse('0000-01-01T00:00:00.000Z'))
/** The nearest instant there is. */
export const within = (at: number): Instant => instant(Math.min(Math.max(at, firstInstant), lastInstant))

/**
 * Lengths of time from none to two months, some of them those promises are made of.
 *
 * @example
 * law('elapsed time is the time that passed', durations, (time) =>
 *   elapsed.between(instant(0), instant(time)) === time).check({ numRuns: 20 }) // => undefined
 */
export const durations: fc.Arbitrary<Duration> = fc
  .oneof(fc.nat(60 * dayLength), fc.constantFrom(0, 1, 3_600_000, 14_400_000, 28_800_000, dayLength))
  .map(milliseconds)

/**
 * Moments near which a calendar has something to say: around its holidays, dated shifts and breaks, or any.
 *
 * @example
 * law('nothing worked in no time', momentsOf(elapsed), (at) => elapsed.between(at, at) === 0).check({ numRuns: 20 })
 * // => undefined
 */
export const momentsOf = (calendar: Calendar): fc.Arbitrary<Instant> => {
  const dates = calendar
    .datedRules({ from: firstInstant, to: lastInstant })
    .map(({ date }) => instant(Date.parse(date)))
  const centers = dates.length === 0 ? instants : fc.oneof(fc.constantFrom(...dates), instants)
  const near = fc.integer({ min: -4 * dayLength, max: 5 * dayLength })
  return fc.tuple(centers, near).map(([center, offset]) => within(center + offset))
}

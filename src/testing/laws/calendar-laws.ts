import * as fc from 'fast-check'
import { pausing } from '../../calendar/counting/pausing.ts'
import type { Calendar, Reached } from '../../calendar/timeline/calendar.ts'
import { type Duration, milliseconds } from '../../core/duration.ts'
import { instant, lastInstant } from '../../core/instant.ts'
import { durations, momentsOf } from '../arbitraries/calendar-moments.ts'
import { pausesAfter } from '../arbitraries/pauses-after.ts'
import { type Law, law } from './law.ts'

/** When something is reached; what never is comes after everything. */
export const timeOf = (reached: Reached): number => (reached._tag === 'At' ? reached.at : Number.POSITIVE_INFINITY)

/**
 * What must hold of whatever says which time counts: a compiled calendar, or one of your own making.
 *
 * @example
 * calendarLaws(elapsed).map(({ title }) => title)[0] // => 'working time is additive'
 */
export const calendarLaws = (calendar: Calendar): readonly Law[] => {
  const { add, subtract, between, opening, wallAt, instantAt } = calendar
  const moment = momentsOf(calendar)
  const asked = fc.tuple(moment, durations)
  return [
    law('working time is additive', fc.tuple(moment, moment, moment), (moments) => {
      const [first, second, third] = [...moments].sort((a, b) => a - b) as unknown as typeof moments
      const all = between(first, third)
      return (
        between(first, second) + between(second, third) === all &&
        all >= 0 &&
        all <= third - first &&
        (first === third || between(third, first) === 0)
      )
    }),
    law('the time between the start and the answer is the time that was added', asked, ([start, worked]) => {
      const reached = add(start, worked)
      if (reached._tag === 'Never') return between(start, reached.searchedUntil) < worked
      return (
        between(start, reached.at) === worked &&
        (worked === 0 ? reached.at === start : between(start, instant(reached.at - 1)) < worked)
      )
    }),
    law('the time between the answer and the end is the time that was subtracted', asked, ([end, worked]) => {
      const reached = subtract(end, worked)
      if (reached._tag === 'Never') return between(reached.searchedUntil, end) < worked
      return (
        between(reached.at, end) === worked &&
        (worked === 0 ? reached.at === end : between(instant(reached.at + 1), end) < worked)
      )
    }),
    law('adding is monotone in start and in time', fc.tuple(asked, asked), ([[a, some], [b, more]]) => {
      const [early, late] = [instant(Math.min(a, b)), instant(Math.max(a, b))]
      return (
        timeOf(add(early, some)) <= timeOf(add(late, some)) && timeOf(add(a, some)) <= timeOf(add(a, plus(some, more)))
      )
    }),
    law('adding in two steps is adding at once', fc.tuple(asked, durations), ([[start, some], more]) => {
      const half = add(start, some)
      return half._tag === 'Never' || more === 0 || timeOf(add(half.at, more)) === timeOf(add(start, plus(some, more)))
    }),
    law('an opening is working time from end to end, and there is none before it', moment, (at) => {
      const next = opening(at)
      if (next._tag === 'Never') return next.searchedUntil >= at && between(at, next.searchedUntil) === 0
      const { from, to } = next
      return (
        at <= from &&
        from < to &&
        between(at, from) === 0 &&
        between(from, to) === to - from &&
        (to === lastInstant || between(to, instant(to + 1)) === 0)
      )
    }),
    law(
      'more pauses never make a deadline earlier',
      asked.chain(([start, worked]) =>
        fc.record({ start: fc.constant(start), worked: fc.constant(worked), pauses: pausesAfter(start) }),
      ),
      ({ start, worked, pauses }) =>
        timeOf(add(start, worked)) <= timeOf(pausing(pauses.slice(1))(calendar).add(start, worked)) &&
        timeOf(pausing(pauses.slice(1))(calendar).add(start, worked)) <=
          timeOf(pausing(pauses)(calendar).add(start, worked)),
    ),
    law('the wall clock shows a time no earlier than it is first reached', moment, (at) => {
      const shown = wallAt(at)
      const first = instantAt(shown)
      return first <= at && wallAt(first) >= shown
    }),
  ]
}

const plus = (some: Duration, more: Duration): Duration => milliseconds(some + more)

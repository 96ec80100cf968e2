import * as fc from 'fast-check'
import type { Reached } from '../../calendar/timeline/calendar.ts'
import { milliseconds, minutes } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { calendarFor, type PromiseCalendar } from '../../inner-loop/sla/calendars.ts'
import { clockAt } from '../../inner-loop/sla/clock.ts'
import type { ClockEvent } from '../../inner-loop/sla/clock-event.ts'
import type { ClockTarget } from '../../inner-loop/sla/clock-target.ts'
import { deadline } from '../../inner-loop/sla/deadline.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { durations, momentsOf } from '../arbitraries/calendar-moments.ts'
import { clockEventsAfter } from '../arbitraries/clock-events.ts'
import { pausesAfter } from '../arbitraries/pauses-after.ts'
import { timeOf } from './calendar-laws.ts'
import { type Law, law } from './law.ts'

interface Asked {
  readonly start: Instant
  readonly events: readonly ClockEvent[]
  readonly asOf: Instant
  readonly later: Instant
}

/** From seconds to two months, the first hours as often as all that follow. */
const after = fc.oneof(fc.nat(28_800_000), durations)

/**
 * What must hold of a promise counted on the calendar it names, whatever happens to the case.
 *
 * @example
 * clockLaws(elapsed)({ ...standardSla.targets.P0, metric: 'firstContact' }).map(({ title }) => title)[1]
 * // => 'an answer when it is due keeps the promise, one more millisecond of work breaks it'
 * @source A2.8, A2.9
 */
export const clockLaws =
  (calendars: PromiseCalendar) =>
  <W extends Words = StandardWords>(target: ClockTarget<W>): readonly Law[] => {
    const calendar = calendarFor(calendars)(target)
    const clock = clockAt(calendars)<Words>(target)
    const moment = momentsOf(calendar)
    const asked: fc.Arbitrary<Asked> = moment.chain((start) =>
      fc.record({
        start: fc.constant(start),
        events: clockEventsAfter(start),
        asOf: after.map((passed) => instant(start + passed)),
        later: after.map((passed) => instant(start + passed)),
      }),
    )
    return [
      law(
        'at risk never comes after due, and a pause makes neither earlier',
        moment.chain((start) => fc.tuple(fc.constant(start), pausesAfter(start))),
        ([start, pauses]) => {
          const [plain, paused] = [deadline(calendars)(target)(start), deadline(calendars)(target)(start, pauses)]
          return (
            timeOf(paused.atRisk) <= timeOf(paused.due) &&
            timeOf(plain.atRisk) <= timeOf(paused.atRisk) &&
            timeOf(plain.due) <= timeOf(paused.due) &&
            start <= timeOf(plain.atRisk)
          )
        },
      ),
      law('an answer when it is due keeps the promise, one more millisecond of work breaks it', moment, (start) => {
        const answered = (reached: Reached): string | undefined =>
          reached._tag === 'Never'
            ? undefined
            : clock({ events: answeredAt(target, start, reached.at) })(reached.at)[0]?.state
        const { due } = deadline(calendars)(target)(start)
        const late = calendar.add(start, milliseconds(minutes(target.withinMinutes) + 1))
        return [undefined, 'met'].includes(answered(due)) && [undefined, 'breached'].includes(answered(late))
      }),
      law('used, left and over add up to what was promised', asked, ({ events, asOf }) =>
        clock({ events })(asOf).every(
          ({ state, usedMilliseconds: used, leftMilliseconds: left, overMilliseconds: over }) =>
            used + left - over === minutes(target.withinMinutes) && (state === 'breached') === over > 0,
        ),
      ),
      law('a broken promise stays broken, and a kept one stays kept', asked, ({ events, asOf, later }) => {
        const [first, second] = [instant(Math.min(asOf, later)), instant(Math.max(asOf, later))]
        const past = events.filter(({ at }) => at <= first)
        const then = clock({ events: past })(second)
        return clock({ events: past })(first).every(
          ({ state }, run) => (state !== 'breached' && state !== 'met') || state === then[run]?.state,
        )
      }),
      law('nothing changes before the next wake, and something does then', asked, ({ events, asOf }) => {
        const past = events.filter(({ at }) => at <= asOf)
        const seen = (at: number, run: number): string => {
          const status = clock({ events: past })(instant(at))[run]
          return `${status?.state} ${status?.pastDeadline}`
        }
        return clock({ events: past })(asOf).every(
          ({ nextWakeAt: wake }, run) =>
            wake === undefined ||
            (wake > asOf && seen(wake - 1, run) === seen(asOf, run) && seen(wake, run) !== seen(asOf, run)),
        )
      }),
    ]
  }

/** A clock started, and its answer at a later instant. */
const answeredAt = (
  { metric, channels }: ClockTarget<Words>,
  start: Instant,
  at: Instant,
): readonly ClockEvent<Words>[] => [
  { _tag: metric === 'nextResponse' ? 'customerMessage' : 'started', at: start },
  metric === 'solution' || metric === 'closure'
    ? { _tag: 'stopped', at }
    : { _tag: 'contactMade', at, channel: channels?.[0] ?? 'phone' },
]

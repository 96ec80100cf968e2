import type { Calendar, Reached } from '../../calendar/timeline/calendar.ts'
import { leastOf } from '../../core/extremes.ts'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { PromiseCalendar } from './calendars.ts'
import type { ClockEvent } from './clock-event.ts'
import type { ClockTarget } from './clock-target.ts'
import { runsOf } from './runs.ts'
import { type SlaStatus, standing } from './standing.ts'

/** How one run of a clock stands (计时状态). */
export interface ClockStatus extends SlaStatus {
  readonly start: Instant
}

/**
 * How the clock of one metric stands, run by run: none before anything started it, more than one where answers and new
 * messages alternate or where reopening starts anew. Events after `asOf` count for nothing.
 *
 * - acknowledgement (确认收到): from the start to the first reply or contact.
 * - firstContact (首次联系): from the start to the first contact on one of the channels.
 * - nextResponse (下次回应): from the oldest unanswered message of the customer to the answer.
 * - solution and closure (解决, 结案): from the start to a stop.
 *
 * @example
 * clockAt(elapsed)({ ...standardSla.targets.P0, metric: 'firstContact' })({
 *   events: [{ _tag: 'started', at: instant(0) }, { _tag: 'contactMade', at: instant(60000), channel: 'phone' }],
 * })(instant(90000)).map(({ state, usedMilliseconds }) => [state, usedMilliseconds]) // => [['met', 60000]]
 * @source A2.8, A2.9
 * @law the order in which events are handed in does not matter
 * @law an event after the instant asked changes nothing
 */
export const clockAt =
  (calendar: PromiseCalendar, contactHours?: Calendar) =>
  <W extends Words = StandardWords>(target: ClockTarget<W>) =>
  ({ events, due }: { readonly events: readonly ClockEvent<W>[]; readonly due?: Instant }) =>
  (asOf: Instant): readonly ClockStatus[] => {
    const runs = runsOf(target)(events.filter(({ at }) => at <= asOf))
    return runs.map((run, place) => ({
      start: run.start,
      ...standing(calendar, contactHours)(target)(
        due !== undefined && place === runs.length - 1 ? { ...run, due } : run,
      )(asOf),
    }))
  }

/**
 * The next instant at which any of these promises stands otherwise (下次检查时间): when to look again, if nothing happens
 * until then.
 *
 * @example
 * nextWakeAt([]) // => { _tag: 'Never', searchedUntil: 253402300799999 }
 */
export const nextWakeAt = (statuses: readonly SlaStatus[]): Reached => {
  const next = leastOf(statuses.map(({ nextWakeAt: at = Number.POSITIVE_INFINITY }) => at))
  return next <= lastInstant ? { _tag: 'At', at: instant(next) } : { _tag: 'Never', searchedUntil: lastInstant }
}

import type { Pause } from '../../calendar/counting/pauses.ts'
import { pausing } from '../../calendar/counting/pausing.ts'
import type { Reached } from '../../calendar/timeline/calendar.ts'
import { milliseconds, minutes } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import { calendarFor, type PromiseCalendar } from './calendars.ts'
import type { SlaPromise } from './policy.ts'

/** The instants of a promise: when it is at risk and when it is due (截止时间). */
export interface Deadline {
  readonly start: Instant
  readonly atRisk: Reached
  readonly due: Reached
}

/**
 * When a promise is due: its time, counted from the start on the calendar it names, pauses left out. At risk is counted
 * in working time too. Where that calendar is not among those handed in, it is never due.
 *
 * @example
 * deadline(elapsed)(standardSla.targets.P0)(instant(0)).due // => { _tag: 'At', at: 14400000 }
 * @source A2.8, A2.9
 * @law a promise is counted on the calendar it names
 * @law due is the target later than the start, on elapsed time
 * @law at risk never comes after due
 * @law adding a pause or a holiday never makes a deadline earlier
 */
export const deadline =
  (calendar: PromiseCalendar) =>
  (promise: SlaPromise) =>
  (start: Instant, pauses: readonly Pause[] = []): Deadline => {
    const { withinMinutes, atRiskAfter } = promise
    const target = minutes(withinMinutes)
    const { add } = pausing(pauses)(calendarFor(calendar)(promise))
    return {
      start,
      atRisk: add(start, milliseconds(Math.round(target * atRiskAfter))),
      due: add(start, target),
    }
  }

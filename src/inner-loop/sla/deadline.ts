import type { Calendar, Reached } from '../../calendar/calendar.ts'
import { milliseconds, minutes } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import type { SlaTarget } from './policy.ts'

/** The instants of a promise: when it is at risk and when it is due (截止时间). */
export interface Deadline {
  readonly start: Instant
  readonly atRisk: Reached
  readonly due: Reached
}

/**
 * When a first contact is due: the target's time, counted on its calendar from the start.
 *
 * @example
 * deadline(elapsed)(standardSla.targets.P0)(instant(0)).due // => { _tag: 'At', at: 14400000 }
 * @source A2.8, A2.9
 * @law due is the target later than the start, on elapsed time
 * @law at risk never comes after due
 */
export const deadline =
  (calendar: Calendar) =>
  ({ withinMinutes, atRiskAfter }: SlaTarget) =>
  (start: Instant): Deadline => {
    const target = minutes(withinMinutes)
    return {
      start,
      atRisk: calendar.add(start, milliseconds(Math.round(target * atRiskAfter))),
      due: calendar.add(start, target),
    }
  }

import type { Pause } from '../../calendar/counting/pauses.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { leastOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { PromiseCalendar } from './calendars.ts'
import type { SlaTarget } from './policy.ts'
import { type SlaStatus, standing } from './standing.ts'

export type { SlaState, SlaStatus } from './standing.ts'

/** A contact that was made with the customer. */
export interface Contact<W extends Words = StandardWords> {
  readonly at: Instant
  readonly channel: W['channel']
}

/** What is known of a promised contact. */
export interface ContactFacts<W extends Words = StandardWords> {
  readonly start: Instant
  readonly contacts: readonly Contact<W>[]
  /** When the clock stood still; none if absent. */
  readonly pauses?: readonly Pause[]
  /** What was agreed instead: the due of a retargeting or an extension. */
  readonly due?: Instant
}

/**
 * How a promise stands: kept by the first contact on one of its channels, broken when more working time than
 * promised was used. A contact on another channel, before the start or after `asOf` counts for nothing.
 *
 * With contact hours (可联系时段), as a second calendar, the status also says whether it is due outside of them.
 *
 * @example
 * statusAt(elapsed)(standardSla.targets.P0)({ start: instant(0), contacts: [] })(instant(14400000)).state
 * // => 'atRisk'
 * statusAt(elapsed)(standardSla.targets.P0)({ start: instant(0), contacts: [] })(instant(14400001)).state
 * // => 'breached'
 * @source A2.8, A2.9
 * @law a contact exactly at the deadline keeps the promise
 * @law a broken promise stays broken
 * @law a contact on another channel changes nothing
 * @law nothing changes before the next wake, and something does then
 */
export const statusAt =
  (calendar: PromiseCalendar, contactHours?: Calendar) =>
  <W extends Words = StandardWords>(target: SlaTarget<W>) =>
  ({ start, contacts, pauses = [], due }: ContactFacts<W>) =>
  (asOf: Instant): SlaStatus => {
    const kept = contacts
      .filter(({ at, channel }) => at >= start && at <= asOf && target.channels.includes(channel))
      .map(({ at }) => at)
    return standing(calendar, contactHours)(target)({
      start,
      pauses,
      ...(kept.length === 0 ? {} : { stoppedAt: instant(leastOf(kept)) }),
      ...(due === undefined ? {} : { due }),
    })(asOf)
  }

import type { Calendar } from '../../calendar/calendar.ts'
import { type Duration, minutes } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import type { ContactChannel } from '../vocabulary/contact-channel.ts'
import { deadline } from './deadline.ts'
import type { SlaTarget } from './policy.ts'

/** 已达成, 进行中, 临近超时, 已超时. */
export type SlaState = 'met' | 'onTrack' | 'atRisk' | 'breached'

/** A contact that was made with the customer. */
export interface Contact {
  readonly at: Instant
  readonly channel: ContactChannel
}

/** How a promise stands at an instant (时限状态). */
export interface SlaStatus {
  readonly state: SlaState
  /** Working time used until the contact that kept the promise, or until now. */
  readonly usedMilliseconds: Duration
  /** Working time left; none once the target is used up. */
  readonly leftMilliseconds: Duration
  /** Whether the deadline lies before the contact, or before now. */
  readonly pastDeadline: boolean
  /** The contact that stopped the clock. */
  readonly stoppedAt?: Instant
}

/**
 * How a promise stands: kept by the first contact on one of its channels, broken when more working time than
 * promised was used. A contact on another channel, before the start or after `asOf` counts for nothing.
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
 */
export const statusAt =
  (calendar: Calendar) =>
  (target: SlaTarget) =>
  ({ start, contacts }: { readonly start: Instant; readonly contacts: readonly Contact[] }) =>
  (asOf: Instant): SlaStatus => {
    const kept = contacts
      .filter(({ at, channel }) => at >= start && at <= asOf && target.channels.includes(channel))
      .map(({ at }) => at)
    const stoppedAt = kept.length === 0 ? undefined : (Math.min(...kept) as Instant)
    const end = stoppedAt ?? asOf
    const { due, atRisk } = deadline(calendar)(target)(start)
    const used = calendar.between(start, end)
    const promised = minutes(target.withinMinutes)
    const state =
      used > promised
        ? 'breached'
        : stoppedAt !== undefined
          ? 'met'
          : isPast(atRisk, end)
            ? 'atRisk'
            : 'onTrack'
    return {
      state,
      usedMilliseconds: used,
      leftMilliseconds: Math.max(0, promised - used) as Duration,
      pastDeadline: due._tag === 'At' && end > due.at,
      ...(stoppedAt === undefined ? {} : { stoppedAt }),
    }
  }

const isPast = (reached: ReturnType<Calendar['add']>, at: Instant): boolean =>
  reached._tag === 'At' && at >= reached.at

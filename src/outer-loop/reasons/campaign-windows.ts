import { type Either, left, right } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import { localDaysIn } from '../../silent-majority/profile/local-day.ts'

/** A stretch of time, half-open. */
export interface Window {
  readonly from: Instant
  readonly to: Instant
}

/** Three stretches of the same length and the same weekdays (活动前、中、后). */
export interface CampaignWindows {
  readonly before: Window
  readonly during: Window
  readonly after: Window
}

/** Why there are no windows. */
export type NoCampaign =
  | { readonly _tag: 'ZoneUnknown'; readonly timeZone: string }
  /** It ends on the local day on which it begins, or before. */
  | { readonly _tag: 'CampaignEmpty' }

/**
 * The stretches before, during and after a campaign (活动前后窗口), in local days: as long as the campaign, on the same
 * weekdays, since weekends are not like other days. A day that is only begun belongs to the campaign.
 *
 * @example
 * campaignWindows('UTC')({ from: instant(0), to: instant(3 * 86400000) })
 * // => right({ before: { from: -604800000, to: -345600000 }, during: { from: 0, to: 259200000 }, after: { from: 604800000, to: 864000000 } })
 * @source A1.9
 * @law campaign windows are of one length, on the same weekdays, and share no time
 */
export const campaignWindows =
  (timeZone: string) =>
  ({ from, to }: Window): Either<NoCampaign, CampaignWindows> => {
    const days = localDaysIn(timeZone)
    if (days === undefined) return left({ _tag: 'ZoneUnknown', timeZone })
    const first = days.dayAt(from)
    const last = days.dayAt(to)
    const end = days.startOf(last) === to ? last : last + 1
    const length = end - first
    if (!(length > 0) || !(to > from)) return left({ _tag: 'CampaignEmpty' })
    const apart = 7 * Math.ceil(length / 7)
    const window = (begin: number): Window => ({ from: days.startOf(begin), to: days.startOf(begin + length) })
    return right({ before: window(first - apart), during: window(first), after: window(first + apart) })
  }

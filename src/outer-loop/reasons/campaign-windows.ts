import { type Either, left, right } from 'fp-ts/Either'
import { dateAt } from '../../calendar/counting/local-date.ts'
import type { LocalTime } from '../../calendar/counting/local-time.ts'
import { wallOf } from '../../calendar/zone/wall.ts'
import type { Instant } from '../../core/instant.ts'

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

/** A campaign that ends when it begins, or before. */
export interface CampaignEmpty {
  readonly _tag: 'CampaignEmpty'
}

/**
 * The stretches before, during and after a campaign (活动前后窗口), in local days: as long as the campaign, on the same
 * weekdays, since weekends are not like other days. A day that is only begun belongs to the campaign.
 *
 * @example
 * campaignWindows(elapsed)({ from: instant(0), to: instant(3 * 86400000) })
 * // => right({ before: { from: -604800000, to: -345600000 }, during: { from: 0, to: 259200000 }, after: { from: 604800000, to: 864000000 } })
 * @source A1.9
 * @law campaign windows are of one length, on the same weekdays, and share no time
 */
export const campaignWindows =
  (local: LocalTime) =>
  ({ from, to }: Window): Either<CampaignEmpty, CampaignWindows> => {
    if (!(to > from)) return left({ _tag: 'CampaignEmpty' })
    const startOf = (day: number): Instant => local.instantAt(wallOf(day))
    const [first, last] = [dateAt(local, from), dateAt(local, to)]
    const length = (startOf(last) === to ? last : last + 1) - first
    const apart = 7 * Math.ceil(length / 7)
    const window = (begin: number): Window => ({ from: startOf(begin), to: startOf(begin + length) })
    return right({ before: window(first - apart), during: window(first), after: window(first + apart) })
  }

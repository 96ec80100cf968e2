import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import type { FeedbackChannel } from './channel.ts'
import type { Feedback } from './feedback.ts'

/**
 * How many people may read along (传播范围): few, the public, or so many that it counts by itself (高影响力).
 *
 * @example
 * reaches // => ['private', 'public', 'wide']
 * reachIn(standardReach)({ channel: 'onlineReview', reach: { followers: 1_000_000 } }) // => 'wide'
 */
export const reaches = ['private', 'public', 'wide'] as const
/** How far words carry (传播范围). */
export type Reach = (typeof reaches)[number]

/** Which channels the public reads along, and from when on so many do that it counts by itself; others are private. */
export interface ReachPolicy extends PolicyRef {
  readonly publicChannels: readonly FeedbackChannel[]
  /** Public channels of high influence (高影响力渠道). */
  readonly wideChannels?: readonly FeedbackChannel[]
  /** So many followers, views or customers concerned make any reach wide. */
  readonly wideFrom?: { readonly followers?: number; readonly views?: number; readonly affected?: number }
  readonly source: SourceRef
}

/**
 * Says whether the public reads along on a channel; one that is not known has no reach that is known.
 *
 * @example
 * reachOf({ id: 'reach', version: '1.0.0', publicChannels: ['onlineReview'], source: 'A4.3' })('survey')
 * // => 'private'
 * @source A2.5, A4.3
 * @law a channel is public exactly where the policy names it
 */
export const reachOf =
  ({ publicChannels }: ReachPolicy) =>
  (channel: FeedbackChannel | undefined): Exclude<Reach, 'wide'> | undefined =>
    channel === undefined ? undefined : publicChannels.includes(channel) ? 'public' : 'private'

/**
 * How far feedback reaches (影响范围), by its channel and by what is known of followers, views and customers concerned;
 * what was said of the public itself stands before the channel.
 *
 * @example
 * const reach = reachIn({
 *   id: 'reach', version: '1.0.0', publicChannels: ['onlineReview'], wideFrom: { followers: 10_000 }, source: 'A4.3',
 * })
 * reach({ channel: 'onlineReview' }) // => 'public'
 * reach({ channel: 'onlineReview', reach: { followers: 120_000 } }) // => 'wide'
 * reach({}) // => undefined
 * @source A4.3, A4.6
 * @law more followers, views and customers concerned never reach less far
 */
export const reachIn = (policy: ReachPolicy): ((said: Pick<Feedback, 'channel' | 'reach'>) => Reach | undefined) => {
  const onChannel = reachOf(policy)
  const { wideChannels = [], wideFrom = {} } = policy
  const { followers: ofFollowers = never, views: ofViews = never, affected: ofAffected = never } = wideFrom
  return ({ channel, reach }) => {
    const open = reach?.public ?? (channel === undefined ? undefined : onChannel(channel) === 'public')
    const { followers = 0, views = 0, affected = 0 } = reach ?? {}
    if (followers >= ofFollowers || views >= ofViews || affected >= ofAffected) return 'wide'
    if (open === undefined) return undefined
    return !open ? 'private' : channel !== undefined && wideChannels.includes(channel) ? 'wide' : 'public'
  }
}

const never = Number.POSITIVE_INFINITY

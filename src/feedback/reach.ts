import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import type { FeedbackChannel } from './channel.ts'

/** How many people may read along (传播范围). */
export const reaches = ['private', 'public'] as const
export type Reach = (typeof reaches)[number]

/** Which channels the public reads along; all others are private. */
export interface ReachPolicy extends PolicyRef {
  readonly publicChannels: readonly FeedbackChannel[]
  readonly source: SourceRef
}

/**
 * Says whether the public reads along; a channel that is not known has no reach that is known.
 *
 * @example
 * reachOf({ id: 'reach', version: '1.0.0', publicChannels: ['onlineReview'], source: 'A4.3' })('survey')
 * // => 'private'
 * @source A2.5, A4.3
 * @law a channel is public exactly where the policy names it
 */
export const reachOf =
  ({ publicChannels }: ReachPolicy) =>
  (channel: FeedbackChannel | undefined): Reach | undefined =>
    channel === undefined ? undefined : publicChannels.includes(channel) ? 'public' : 'private'

import type { ValueTierPolicy } from '../customer/value-tier.ts'
import type { ReachPolicy } from '../feedback/reach.ts'

/**
 * Only the tier the CRM gives counts: where the cut lies is for each business to say.
 *
 * @example
 * valueTierOf(givenTier)({ id: 'c17', valueTier: 'high' }).tier // => 'high'
 * valueTierOf(givenTier)({ id: 'c18', lifetimeValue: { amount: 90_000_000, currency: 'CNY' } }).tier
 * // => 'unknown'
 */
export const givenTier: ValueTierPolicy = { id: 'given-tier', version: '1.0.0', source: 'A2.2, A2.3' }

/**
 * Reviews and social posts are public, everything else is private; social posts, ten thousand followers or views and ten
 * customers concerned are of high influence (标准传播范围). The numbers are this library's reading of the article.
 *
 * @example
 * const reach = reachIn(standardReach)
 * reach({ channel: 'onlineReview' }) // => 'public'
 * reach({ channel: 'onlineReview', reach: { views: 10_000 } }) // => 'wide'
 * reach({ channel: 'survey' }) // => 'private'
 */
export const standardReach: ReachPolicy = {
  id: 'standard-reach',
  version: '1.0.0',
  publicChannels: ['socialListening', 'onlineReview'],
  wideChannels: ['socialListening'],
  wideFrom: { followers: 10_000, views: 10_000, affected: 10 },
  source: 'A2.5, A4.3',
}

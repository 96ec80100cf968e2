import type { ValueTierPolicy } from '../customer/value-tier.ts'
import type { ReachPolicy } from '../feedback/reach.ts'

/** Only the tier the CRM gives counts: where the cut lies is for each business to say. */
export const givenTier: ValueTierPolicy = { id: 'given-tier', version: '1.0.0', source: 'A2.2, A2.3' }

/** Reviews and social posts are public, everything else is private. */
export const standardReach: ReachPolicy = {
  id: 'standard-reach',
  version: '1.0.0',
  publicChannels: ['socialListening', 'onlineReview'],
  source: 'A2.5, A4.3',
}

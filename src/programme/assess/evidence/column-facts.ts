import type { Reach } from '../../../feedback/reach.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import type { ColumnFacts } from './deciding.ts'
import type { Evidence } from './evidence.ts'

/** What is known of every column but those that are decided on the way; a column of which nothing is known has no key. */
export const columnFacts = (
  evidence: Evidence,
  reach: Reach | undefined,
  complaint: 'yes' | 'no',
  further: Facts | undefined,
): ColumnFacts => {
  const { feedback, tier, csm, area, redFlags, graver, reading } = evidence
  const facts: ColumnFacts = further === undefined ? {} : { ...further }
  facts['redFlags'] = redFlags
  facts['graver'] = graver
  facts['csm'] = csm === undefined ? 'none' : 'named'
  if (feedback.score !== undefined) facts['score'] = feedback.score
  if (tier.tier !== 'unknown') facts['valueTier'] = tier.tier
  if (reading !== undefined) facts['intensity'] = reading.intensity.level
  if (reach !== undefined) facts['reach'] = reach
  facts['complaint'] = complaint
  if (area !== undefined) facts['businessArea'] = area
  if (feedback.outlet !== undefined) facts['outlet'] = 'one'
  return facts
}

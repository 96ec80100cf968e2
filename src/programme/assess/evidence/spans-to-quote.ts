import type { Hit } from '../../../text/finding/hit.ts'
import type { Span } from '../../../text/span.ts'
import type { Evidence } from './evidence.ts'

/** The stretches of a comment worth quoting, the best first: around red-line words, around words that make it graver, around strong feeling. */
export const spansToQuote = ({ reading, redFlags, around }: Evidence): readonly Span[] => {
  if (reading === undefined) return []
  const { hits, intensity } = reading
  const decides = ({ category, tier }: Hit): boolean => tier === 'strong' && redFlags.includes(category)
  const best = hits.find(decides) ?? hits[0] ?? intensity.cues[0]
  return best === undefined ? [] : [around(best.span)]
}

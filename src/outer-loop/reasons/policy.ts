import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'

/** How reasons are ranked and what of them may be shown (原因排名规则). */
export interface ReasonsPolicy extends PolicyRef {
  readonly confidence: Fraction
  /** How many ranks make the top (前三大原因). */
  readonly top: number
  /** Fewer customers than this in the base: counts, but no shares. */
  readonly leastBase: number
  /** Cells of fewer customers than this are not shown to people outside the case team. */
  readonly smallestCell: number
  /** How unlikely the order of two neighbours must be by chance before it is claimed. */
  readonly orderLevel: Fraction
  readonly source: SourceRef
}

import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'

/** How far answers may speak for those who gave none (代表性策略). */
export interface RepresentationPolicy extends PolicyRef {
  readonly confidence: Fraction
  /** A kind of customers with fewer answers is thin; at least 1. */
  readonly leastAnswers: number
  /**
   * Thin kinds keep the score from being weighted, or are merged into the kind named for them, which may be one that
   * exists only to collect them; a thin kind for which none is named is refused.
   */
  readonly thin: 'refuse' | { readonly mergeInto: { readonly [name: string]: string } }
  /** From this design effect on, voices are called uneven. */
  readonly unevenFrom: number
  readonly source: SourceRef
}

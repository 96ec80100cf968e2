import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'

/** How sure an association must be, and what is looked at (关联分析规则). */
export interface AssociationPolicy extends PolicyRef {
  /** The chance that any finding at all is a false one, over every level of every factor. */
  readonly level: Fraction
  /** Of the intervals that stand beside the findings. */
  readonly confidence: Fraction
  /** Levels with fewer rows are left out before the topic is looked at. */
  readonly minimumRows: number
  /** Whether pairs of levels of two factors are looked at too, in the same family. */
  readonly pairs: boolean
  readonly source: SourceRef
}

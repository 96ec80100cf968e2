import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'

/** When a share counts as significantly dropped (验证规则). */
export interface ValidationPolicy extends PolicyRef {
  /** The chance that any of the declared topics is called dropped when nothing changed. */
  readonly level: Fraction
  /** Of the intervals that stand beside the verdicts. */
  readonly confidence: Fraction
  /** How surely a hoped drop is to be seen, for planning. */
  readonly power: Fraction
  /** What to do with windows of another season: refuse them unless an exception is named, or note it. */
  readonly seasons: 'refuse' | 'note'
  readonly source: SourceRef
}

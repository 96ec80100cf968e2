import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { ReasonsPolicy } from '../reasons/policy.ts'
import type { NpsTrendPolicy } from '../validation/nps-trend.ts'

/** How a report measures and what it shows (报告规则). */
export interface ReportPolicy extends PolicyRef {
  readonly confidence: Fraction
  /** How unlikely a change must be by chance before an arrow is drawn. */
  readonly level: Fraction
  readonly nps: NpsTrendPolicy
  readonly reasons: ReasonsPolicy
  readonly source: SourceRef
}

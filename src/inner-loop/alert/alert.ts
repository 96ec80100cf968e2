import type { SourceRef } from '../../core/source-ref.ts'
import { compile } from '../../tables/compile.ts'
import type { Decision } from '../../tables/decision.ts'
import type { AlertColumns, AlertFacts, AlertLevel, AlertPolicy, Notice } from './policy.ts'

export type AlertDecision = Decision<AlertLevel, keyof AlertColumns>

/** Who is told of a piece of feedback, how fast, how, and why (预警). */
export interface Alert {
  readonly level: AlertLevel
  /** Empty when nobody is told. */
  readonly notices: readonly Notice[]
  /** Where the choice of roles comes from; absent when nobody is told. */
  readonly source?: SourceRef
  readonly decision: AlertDecision
}

/**
 * Decides who is told of a piece of feedback at once (预警): on red-line words, on extreme feeling, on channels the
 * public reads along; of danger and unlawful conduct always legal, crisis PR and top management.
 *
 * An alert says who hears of it. It never changes a priority; see {@link caseFor} for feedback without a case.
 *
 * @example
 * alert(standardAlert)({ redFlags: ['safety'], graver: [], severity: 'critical', priority: 'P0' }).notices.map(({ to }) => to)
 * // => ['legal', 'crisisPr', 'topManagement']
 * alert(standardAlert)({ redFlags: [], graver: [], severity: 'low', priority: 'P2' }).level // => 'none'
 * @source A4.1, A4.2, A4.3, A4.4, A4.7
 * @law alerts go where the article says
 * @law law or safety always reaches legal, crisis PR and top management
 * @law more red flags, stronger feeling, wider reach and higher severity never alert less
 */
export const alert = ({ table, tell }: AlertPolicy): ((facts: AlertFacts) => Alert) => {
  const { decide } = compile<AlertColumns, AlertLevel>(table)
  return (facts) => {
    const decision = decide(facts)
    const level = decision.output
    return level === 'none' ? { level, notices: [], decision } : { level, ...tell[level], decision }
  }
}

import { compile } from '../../tables/compile.ts'
import type { Decision } from '../../tables/decision.ts'
import type { TriageOutcome } from '../vocabulary/priority.ts'
import type { TriageColumns, TriageFacts, TriagePolicy } from './policy.ts'

export type TriageDecision = Decision<TriageOutcome, keyof TriageColumns>

/**
 * Decides how urgently a customer must be contacted, and says why (自动分诊).
 *
 * @example
 * triage(safetyFirstTriage)({ score: 2, valueTier: 'high', redFlags: ['legal'] }).output // => 'P0'
 * triage(safetyFirstTriage)({ score: 9, redFlags: [] }).output // => 'noCase'
 * @source A2.3, A4.7
 * @law the table decides as the article is written
 * @law a lower score is never less urgent
 * @law a red flag never lowers the urgency
 * @law a high-value customer is never less urgent
 */
export const triage: (policy: TriagePolicy) => (facts: TriageFacts) => TriageDecision = (policy) =>
  compile<TriageColumns, TriageOutcome>(policy).decide

import { compile } from '../../tables/deciding/compile.ts'
import type { Decision } from '../../tables/deciding/decision.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { TriageColumns, TriageFacts, TriagePolicy } from './policy.ts'

/** What the triage table decided and why (分诊判定). */
export type TriageDecision<W extends Words = StandardWords> = Decision<W['priority'] | 'noCase', keyof TriageColumns>

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
export const triage = <W extends Words = StandardWords>(
  policy: TriagePolicy<W>,
): ((facts: TriageFacts<W>) => TriageDecision<W>) =>
  compile<TriageColumns<W>, W['priority'] | 'noCase'>(policy).decide as (facts: TriageFacts<W>) => TriageDecision<W>

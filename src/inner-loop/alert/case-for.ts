import type { Priority, TriageOutcome } from '../vocabulary/priority.ts'
import type { AlertLevel } from './policy.ts'

/** Whether a case is opened, and for what reason (立案原因): triage asked for it, or only an alert did. */
export type CaseDecision =
  | { readonly priority: Priority; readonly reason: 'triaged' | 'alerted' }
  | { readonly priority: 'noCase' }

/**
 * The case feedback gets: what triage says, and a P2 where triage opens none but somebody is alerted, so that no
 * alert is without a case.
 *
 * @example
 * caseFor({ level: 'crisis' }, 'noCase') // => { priority: 'P2', reason: 'alerted' }
 * caseFor({ level: 'crisis' }, 'P1') // => { priority: 'P1', reason: 'triaged' }
 * caseFor({ level: 'none' }, 'noCase') // => { priority: 'noCase' }
 * @source A4.4
 * @law an alert never changes a priority triage gave, and is never without a case
 */
export const caseFor = ({ level }: { readonly level: AlertLevel }, outcome: TriageOutcome): CaseDecision =>
  outcome !== 'noCase'
    ? { priority: outcome, reason: 'triaged' }
    : level === 'none'
      ? { priority: 'noCase' }
      : { priority: 'P2', reason: 'alerted' }

import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { AlertPolicy } from './policy.ts'

/** Whether a case is opened, and for what reason (立案原因): triage asked for it, or only an alert did. */
export type CaseDecision<W extends Words = StandardWords> =
  | { readonly priority: W['priority']; readonly reason: 'triaged' | 'alerted' }
  | { readonly priority: 'noCase' }

/**
 * The case feedback gets: what triage says, and the policy's alerted case where triage opens none but somebody is
 * alerted, so that no alert is without a case.
 *
 * @example
 * caseFor(standardAlert)({ level: 'crisis' }, 'noCase') // => { priority: 'P2', reason: 'alerted' }
 * caseFor(standardAlert)({ level: 'crisis' }, 'P1') // => { priority: 'P1', reason: 'triaged' }
 * caseFor(standardAlert)({ level: 'none' }, 'noCase') // => { priority: 'noCase' }
 * @source A4.4
 * @law an alert never changes a priority triage gave, and is never without a case
 */
export const caseFor =
  <W extends Words = StandardWords>({ alertedCase }: Pick<AlertPolicy<W>, 'alertedCase'>) =>
  ({ level }: { readonly level: W['level'] | 'none' }, outcome: W['priority'] | 'noCase'): CaseDecision<W> =>
    outcome !== 'noCase'
      ? { priority: outcome, reason: 'triaged' }
      : level === 'none'
        ? { priority: 'noCase' }
        : { priority: alertedCase, reason: 'alerted' }

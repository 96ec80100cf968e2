import type { AlertStatement } from '../explain/alert-statement.ts'
import type { Statement } from '../explain/statement.ts'
import type { AlertLevel } from '../inner-loop/alert/policy.ts'
import type { Evidence } from './evidence.ts'
import type { ProgrammePolicy } from './policy.ts'

type Note = Statement | AlertStatement

/** What an auditor should know besides: what was not known, what was left aside, what only an alert asked for. */
export const notesOf = ({
  triage,
  severity,
}: Pick<ProgrammePolicy<string>, 'triage' | 'severity'>): ((
  evidence: Evidence,
  customerId: string | undefined,
  openedBy: AlertLevel,
) => readonly Note[]) => {
  const weighed = new Set<string>([...triage.columns.redFlags.values, ...severity.columns.graver.values])
  return ({ tier, redFlags }, customerId, openedBy) => {
    const categories = redFlags.filter((category) => !weighed.has(category))
    return [
      ...(customerId === undefined ? [{ _tag: 'CustomerUnknown' } as const] : []),
      ...(tier.tier === 'unknown' ? [{ _tag: 'TierUnknown', known: tier } as const] : []),
      ...(categories.length === 0 ? [] : [{ _tag: 'RedFlagsOutsidePolicy', categories } as const]),
      ...(openedBy === 'none' ? [] : [{ _tag: 'CaseOpenedByAlert', level: openedBy } as const]),
    ]
  }
}

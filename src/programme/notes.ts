import type { AlertStatement } from '../explain/alert-statement.ts'
import type { Statement } from '../explain/statement.ts'
import type { Words } from '../inner-loop/vocabulary/words.ts'
import type { Evidence } from './evidence.ts'
import type { ProgrammePolicy } from './policy.ts'

type Note = Statement | AlertStatement

/** What an auditor should know besides: what was not known, what was left aside, what only an alert asked for. */
export const notesOf = ({
  vocabulary,
  alert,
}: Pick<ProgrammePolicy<Words>, 'vocabulary' | 'alert'>): ((
  evidence: Evidence,
  customerId: string | undefined,
  openedBy: string,
) => readonly Note[]) => {
  const weighed = new Set([...vocabulary.categories, ...vocabulary.hints])
  return ({ tier, redFlags }, customerId, openedBy) => {
    const categories = redFlags.filter((category) => !weighed.has(category))
    return [
      ...(customerId === undefined ? [{ _tag: 'CustomerUnknown' } as const] : []),
      ...(tier.tier === 'unknown' ? [{ _tag: 'TierUnknown', known: tier } as const] : []),
      ...(categories.length === 0 ? [] : [{ _tag: 'RedFlagsOutsidePolicy', categories } as const]),
      ...(openedBy === 'none'
        ? []
        : [{ _tag: 'CaseOpenedByAlert', level: openedBy, priority: alert.alertedCase } as const]),
    ]
  }
}

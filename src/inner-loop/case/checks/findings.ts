import type { CaseEvent, CaseEventTag } from '../event.ts'
import { moves } from '../moves.ts'
import type { CaseRules } from '../policy.ts'
import type { Finding } from '../refusal.ts'
import type { CaseStage } from '../stage.ts'
import type { CaseState } from '../state.ts'
import type { Check, Checks } from './check.ts'
import { contactChecks } from './contact.ts'
import { endingChecks } from './ending.ts'
import { remedyChecks } from './remedy.ts'
import { urgencyChecks } from './urgency.ts'

const checks: Partial<Checks<CaseEventTag>> = { ...urgencyChecks, ...contactChecks, ...remedyChecks, ...endingChecks }

/**
 * Which rules an event breaks where a case stands: what `decide` refuses, and what is reported of a history that was
 * written by others. One set of rules for both.
 */
export const findingsOf = (rules: CaseRules): ((event: CaseEvent, state: CaseState) => readonly Finding[]) => {
  const made = new Map(
    Object.entries(checks).map(([tag, check]) => [tag, (check as Check<CaseEventTag>)(rules)] as const),
  )
  return (event, state) => {
    if (!Object.hasOwn(moves, event._tag)) return []
    const { from, source } = moves[event._tag]
    const allowed = Object.keys(from) as readonly CaseStage[]
    const { stage, duplicateOf } = state
    const misplaced: readonly Finding[] = allowed.includes(stage)
      ? []
      : stage === 'closed' && duplicateOf !== undefined
        ? [{ refusal: { _tag: 'CaseMerged', into: duplicateOf, source: 'A1.4' } }]
        : [{ refusal: { _tag: 'NotAtThisStage', event: event._tag, stage, allowed, source } }]
    return [...misplaced, ...(made.get(event._tag)?.(event, state) ?? [])]
  }
}

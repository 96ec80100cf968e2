import type { StreamFault } from '../../events/fault.ts'
import { type CaseViolation, violationsOf } from '../../inner-loop/case/checks/violations.ts'
import type { CaseEvent } from '../../inner-loop/case/event.ts'
import { foldCase } from '../../inner-loop/case/evolve.ts'
import { normalizeHistory } from '../../inner-loop/case/history.ts'
import { type CaseState, initialCase } from '../../inner-loop/case/state.ts'
import { standardProgramme } from '../../policies/programme.ts'
import { caseRules } from '../../programme/cases/case-rules.ts'

/** One case of a file: as it stands, with the rules its history breaks; or why its events are no history. */
export type ReplayedCase =
  | { readonly caseId: string; readonly state: CaseState; readonly violations: readonly CaseViolation[] }
  | { readonly caseId: string; readonly faults: readonly StreamFault[] }

/** Replays every case under the standard rules, in the order of their ids. */
export const replayed = (cases: ReadonlyMap<string, readonly CaseEvent[]>): readonly ReplayedCase[] => {
  const violations = violationsOf(caseRules(standardProgramme))
  return [...cases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([caseId, events]) => {
      const history = normalizeHistory(events)
      return history._tag === 'Left'
        ? { caseId, faults: history.left }
        : { caseId, state: foldCase()(initialCase, history.right), violations: violations(history.right) }
    })
}

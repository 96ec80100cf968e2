import type { CaseCommand } from '../../src/inner-loop/case/command.ts'
import { decide } from '../../src/inner-loop/case/decide.ts'
import type { CaseEvent } from '../../src/inner-loop/case/event.ts'
import { evolve } from '../../src/inner-loop/case/evolve.ts'
import type { CaseRules } from '../../src/inner-loop/case/policy.ts'
import type { CaseRefusal } from '../../src/inner-loop/case/refusal.ts'
import { type CaseState, initialCase } from '../../src/inner-loop/case/state.ts'
import { standardProgramme } from '../../src/policies/programme.ts'
import { caseRules } from '../../src/programme/cases/case-rules.ts'

export const rules: CaseRules = caseRules(standardProgramme)

export interface Worked {
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
  readonly refusals: readonly CaseRefusal[]
}

/** One writer who gives every command and goes on where one is refused. */
export const worked = (commands: readonly CaseCommand[], by: CaseRules = rules): Worked => {
  const decideBy = decide(by)
  return commands.reduce<Worked>(
    ({ state, events, refusals }, command) => {
      const decided = decideBy(command, state)
      return decided._tag === 'Left'
        ? { state, events, refusals: [...refusals, decided.left] }
        : { state: decided.right.reduce(evolve, state), events: [...events, ...decided.right], refusals }
    },
    { state: initialCase, events: [], refusals: [] },
  )
}

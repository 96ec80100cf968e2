import { elapsed } from '../../src/calendar/counting/elapsed.ts'
import type { ProjectCommand } from '../../src/outer-loop/project/command.ts'
import { decideProject } from '../../src/outer-loop/project/decide.ts'
import type { ProjectEvent } from '../../src/outer-loop/project/event.ts'
import { evolveProject } from '../../src/outer-loop/project/evolve.ts'
import type { ProjectRefusal } from '../../src/outer-loop/project/fault.ts'
import type { ProjectRules } from '../../src/outer-loop/project/policy.ts'
import { initialProject, type ProjectState } from '../../src/outer-loop/project/state.ts'
import { standardValidation } from '../../src/policies/outer-loop/outer-loop-proof.ts'
import { standardProject } from '../../src/policies/outer-loop/project.ts'

export const projectRules: ProjectRules = {
  policy: standardProject,
  owners: { topics: { heat: 'VP Zhao' } },
  validation: standardValidation,
  calendar: elapsed,
}

export interface WorkedProject {
  readonly state: ProjectState
  readonly events: readonly ProjectEvent[]
  readonly refusals: readonly ProjectRefusal[]
}

/** One writer who gives every command and goes on where one is refused. */
export const workedProject = (
  commands: readonly ProjectCommand[],
  by: ProjectRules = projectRules,
  from: ProjectState = initialProject,
): WorkedProject => {
  const decide = decideProject(by)
  return commands.reduce<WorkedProject>(
    ({ state, events, refusals }, command) => {
      const decided = decide(command, state)
      return decided._tag === 'Left'
        ? { state, events, refusals: [...refusals, decided.left] }
        : { state: decided.right.reduce(evolveProject, state), events: [...events, ...decided.right], refusals }
    },
    { state: from, events: [], refusals: [] },
  )
}

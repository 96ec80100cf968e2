import type { ProjectEvent, ProjectEventTag } from '../event.ts'
import type { ProjectFault } from '../fault.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import { actionChecks } from './actions.ts'
import { type ProjectCheck, type ProjectChecks, placeFaults } from './check.ts'
import { deliveryChecks } from './delivery.ts'
import { measuringChecks } from './measuring.ts'

const checks: Partial<ProjectChecks<ProjectEventTag>> = { ...actionChecks, ...deliveryChecks, ...measuringChecks }

/**
 * Which rules an event breaks where a project stands: what `decideProject` refuses, and what is reported of a history that
 * was written by others. One set of rules for both.
 */
export const projectFaults = (
  rules: ProjectRules,
): ((event: ProjectEvent, state: ProjectState) => readonly ProjectFault[]) => {
  const made = new Map(
    Object.entries(checks).map(([tag, check]) => [tag, (check as ProjectCheck<ProjectEventTag>)(rules)] as const),
  )
  return (event, state) => [...placeFaults(event._tag, state), ...(made.get(event._tag)?.(event as never, state) ?? [])]
}

import { isLeft } from 'fp-ts/Either'
import { eventReader } from '../../../events/read-event.ts'
import type { ProjectEvent } from '../event.ts'
import { evolveProject } from '../evolve.ts'
import { projectMachine } from '../machine.ts'
import type { ProjectRules } from '../policy.ts'
import { isProjectState } from '../read/is-state.ts'
import { initialProject, type ProjectState } from '../state.ts'
import { projectFaults } from './findings.ts'
import type { ProjectViolation } from './violation.ts'

/**
 * Every rule an imported history breaks (项目违规清单), a verdict that does not follow from its counts among them; of one that
 * was decided here none.
 *
 * @example
 * const rules = { policy: standardProject, owners: { topics: {} }, validation: standardValidation, calendar: elapsed }
 * projectViolations(rules)([{ _tag: 'ProjectReported', report: '2026-Q3', id: 'e1', project: 'project:heat', version: 1,
 *   at: instant(0), by: 'Li', command: 'k1' }])
 * // => [{ project: 'project:heat', eventId: 'e1', version: 1, rule: { _tag: 'ProjectNotThere',
 * //    event: 'ProjectReported', stage: 'unidentified', allowed: ['validated'], source: 'A0.14, A0.15' } }]
 * @source A2.20, A4.12
 * @law no decided project breaks a rule
 */
export const projectViolations = (
  rules: ProjectRules,
): ((history: readonly ProjectEvent[], snapshot?: ProjectState) => readonly ProjectViolation[]) => {
  const faults = projectFaults(rules)
  const read = eventReader(projectMachine)
  return (history, snapshot = initialProject) => {
    const found: ProjectViolation[] = []
    let state = isProjectState(snapshot) ? snapshot : initialProject
    for (const [place, received] of (Array.isArray(history) ? history : []).entries()) {
      const event = read(received, place)
      if (isLeft(event)) {
        if (event.left._tag === 'EventUnreadable')
          found.push({
            project: state.project ?? '',
            eventId: '',
            version: state.version,
            rule: { ...event.left, source: 'A2.19' },
          })
      } else {
        const { project, id, version } = event.right
        for (const rule of faults(event.right, state)) found.push({ project, eventId: id, version, rule })
      }
      state = evolveProject(state, received)
    }
    return found
  }
}

import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { deciding } from '../../events/decide.ts'
import type { Decider } from '../../events/decider.ts'
import { mostFaults } from '../../events/fault.ts'
import { placeFaults } from './checks/check.ts'
import { projectFaults } from './checks/findings.ts'
import type { ProjectCommand, ProjectIntent } from './command.ts'
import type { ProjectEvent, ProjectFact } from './event.ts'
import { evolveProject } from './evolve.ts'
import type { ProjectFault, ProjectRefusal } from './fault.ts'
import { projectMachine } from './machine.ts'
import { projectMoves } from './moves.ts'
import type { ProjectRules } from './policy.ts'
import { measuringProposals } from './propose/measuring.ts'
import { planningProposals } from './propose/planning.ts'
import type { ProjectProposals, Proposed } from './propose/proposal.ts'
import { parseProjectCommand } from './read/commands.ts'
import { projectStateParser } from './read/state.ts'
import { initialProject, isProjectOver, type ProjectState } from './state.ts'

const proposals: ProjectProposals<ProjectIntent['_tag']> = { ...planningProposals, ...measuringProposals }
type Propose = (rules: ProjectRules) => (command: ProjectCommand, state: ProjectState) => Proposed

const { source } = projectMoves.ProjectIdentified

/**
 * What a command makes happen in an improvement project (项目决策): events to store at the next versions; one that only
 * keeps it in mind where there is nothing to do; none where it was handled before; or every rule that refuses it, each
 * with its source. Whoever finds that another writer was faster reads the new events and decides again. Anything may be
 * handed in as a command or a state.
 *
 * A verdict is never handed in: it is computed from the counts, and stored with them.
 *
 * @example
 * const owners = { topics: { heat: 'VP Zhao' } }
 * const rules = { policy: standardProject, owners, validation: standardValidation, calendar: elapsed }
 * const head = { id: 'k1', at: instant(0), by: 'Li', project: 'project:heat' }
 * const begun = decideProject(rules)({ ...head, _tag: 'IdentifyProject', topic: 'heat', taxonomyVersion: 'house@1',
 *   choosing: [], evidence: ['fb:881'] }, initialProject)
 * begun._tag === 'Right' && begun.right.map(({ _tag, version }) => [_tag, version])
 * // => [['ProjectIdentified', 1]]
 * const early = decideProject(rules)({ ...head, _tag: 'ReportProject', report: '2026-Q3' }, initialProject)
 * early._tag === 'Left' && early.left
 * // => { _tag: 'ProjectRefused', faults: [{ _tag: 'ProjectNotThere', event: 'ProjectReported',
 * //    stage: 'unidentified', allowed: ['validated'], source: 'A0.14, A0.15' }], source: 'A0.14, A0.15' }
 * @source A2.17–A2.20, A4.11–A4.14
 * @law a project’s command handled before changes nothing
 * @law every refusal of a project names its rules and their sources
 * @law no decided project breaks a rule
 */
export const decideProject = (
  rules: ProjectRules,
): ((command: ProjectCommand, state: ProjectState) => Either<ProjectRefusal, readonly ProjectEvent[]>) => {
  const faults = projectFaults(rules)
  return deciding<ProjectState, ProjectCommand, ProjectFact, ProjectEvent, ProjectRefusal>({
    machine: projectMachine,
    readState: projectStateParser,
    readCommand: parseProjectCommand,
    remembered: ({ handled }) => handled,
    propose: (command, state) => {
      const { project: expected = command.project } = state
      if (expected !== command.project)
        return left(refused([{ _tag: 'OtherProject', expected, received: command.project, source }]))
      const proposed = (proposals[command._tag] as Propose)(rules)(command, state)
      if (isLeft(proposed)) return left(refused(proposed.left))
      const [first, ...others] = proposed.right.length > 0 ? [] : placeFaults('CommandNoted', state)
      return first === undefined ? right(proposed.right) : left(refused([first, ...others]))
    },
    nothing: { _tag: 'CommandNoted', answer: 'nothing' },
    eventOf: (fact, head, { project }) => ({ ...fact, ...head, project }),
    broken: (event, state) => {
      const [first, ...others] = faults(event, state)
      return first === undefined ? undefined : refused([first, ...others])
    },
    fault: (fault) => ({ ...fault, source }),
  })
}

/** So many faults are told; more would tell nobody more. */
const refused = ([first, ...others]: NonEmpty<ProjectFault>): ProjectRefusal => ({
  _tag: 'ProjectRefused',
  faults: [first, ...others.slice(0, mostFaults - 1)],
  source: first.source,
})

/**
 * A project as a decider (项目决策器), in the shape event stores take them.
 *
 * @example
 * const rules = { policy: standardProject, owners: { topics: {} }, validation: standardValidation, calendar: elapsed }
 * const decider = projectDecider(rules)
 * const gone = decider.evolve(decider.initialState, { _tag: 'ProjectAbandoned', reason: 'merged', id: 'e1',
 *   project: 'project:p', version: 1, at: instant(0), by: 'Li', command: 'k1' })
 * decider.isTerminal(gone) // => true
 * @source A2.19
 */
export const projectDecider = (
  rules: ProjectRules,
): Decider<ProjectCommand, ProjectState, ProjectEvent, ProjectRefusal> => ({
  initialState: initialProject,
  decide: decideProject(rules),
  evolve: evolveProject,
  isTerminal: isProjectOver,
})

import { isLeft } from 'fp-ts/Either'
import { canonicalText } from '../../../core/text/canonical.ts'
import { answerFaults } from '../checks/answers.ts'
import { faultIf, placeFaults } from '../checks/check.ts'
import { judge, outcomeOf } from '../checks/judge.ts'
import { projectMoves } from '../moves.ts'
import { ownFields, type ProjectProposals, unless, unlessFaults } from './proposal.ts'

const { source } = projectMoves.ProjectValidated

/** How it is measured, and judged by its counts. */
export const measuringProposals: ProjectProposals<
  'BeginMeasuring' | 'ExtendMeasuring' | 'RecordMeasurement' | 'RetagBaseline' | 'ValidateProject'
> = {
  BeginMeasuring: () => (command) => unless(false, { _tag: 'MeasuringBegun', ...ownFields(command) }),
  ExtendMeasuring: () => (command) => unless(false, { _tag: 'MeasuringExtended', ...ownFields(command) }),
  RecordMeasurement: () => (command) => unless(false, { _tag: 'MeasurementRecorded', ...ownFields(command) }),
  RetagBaseline: () => (command, state) =>
    unless(canonicalText(state.baseline ?? {}) === canonicalText(command.baseline), {
      _tag: 'BaselineRetagged',
      ...ownFields(command),
    }),
  ValidateProject: (rules) => (command, state) => {
    const { verdict = '' } = command
    const before = [
      ...placeFaults('LookTaken', state),
      ...faultIf(command.verdict !== undefined, { _tag: 'VerdictHandedIn', verdict: verdict.slice(0, 60) }, source),
      ...answerFaults(command, state),
    ]
    if (before.length > 0) return unlessFaults(before, () => [])
    const judged = judge(rules, state, command)
    return isLeft(judged)
      ? unlessFaults(faultIf(true, { _tag: 'CountsUnfit', issues: judged.left }, source), () => [])
      : unless(false, { _tag: outcomeOf(judged.right.found, state.topic), ...judged.right })
  },
}

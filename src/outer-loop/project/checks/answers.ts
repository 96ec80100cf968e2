import { entriesOf } from '../../../events/log.ts'
import type { ProjectFault } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import type { ProjectState } from '../state.ts'
import { faultIf } from './check.ts'
import { type AnswersSoFar, mostLooks } from './judge.ts'

const { source } = projectMoves.ProjectValidated

/** What is wrong with answers that are to be judged. */
export const answerFaults = (
  { at, after, control }: AnswersSoFar,
  { window, control: declared, taxonomyVersion = '', looks, planned = 0 }: ProjectState,
): readonly ProjectFault[] =>
  [after, ...(control === undefined ? [] : [control])]
    .flatMap(({ window: received, taxonomyVersion: version }) => [
      ...faultIf(
        window !== undefined &&
          (received.from !== window.from || received.to > window.to || received.to <= received.from),
        { _tag: 'WindowIsAnother', expected: window ?? received, received },
        source,
      ),
      ...faultIf(received.to > at, { _tag: 'WindowNotOver', to: received.to, at }, source),
      ...faultIf(
        version !== taxonomyVersion,
        { _tag: 'TaxonomyIsAnother', expected: taxonomyVersion, received: version },
        source,
      ),
    ])
    .concat(
      faultIf(
        after.answers < planned && entriesOf(looks).length >= mostLooks,
        { _tag: 'PlanLookedAt', looks: mostLooks },
        source,
      ),
      faultIf(declared !== undefined && control === undefined, { _tag: 'ControlMissing' }, source),
      faultIf(declared === undefined && control !== undefined, { _tag: 'ControlUndeclared' }, source),
    )

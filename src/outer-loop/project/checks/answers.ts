import type { ProjectFault } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import type { ProjectState } from '../state.ts'
import { faultIf } from './check.ts'
import type { AnswersSoFar } from './judge.ts'

const { source } = projectMoves.ProjectValidated

/** What is wrong with answers that are to be judged. */
export const answerFaults = (
  { at, after, control }: AnswersSoFar,
  { window, control: declared, taxonomyVersion = '' }: ProjectState,
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
      faultIf(declared !== undefined && control === undefined, { _tag: 'ControlMissing' }, source),
      faultIf(declared === undefined && control !== undefined, { _tag: 'ControlUndeclared' }, source),
    )

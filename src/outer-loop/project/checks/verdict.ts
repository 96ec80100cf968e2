import { isLeft } from 'fp-ts/Either'
import { canonicalText } from '../../../core/canonical.ts'
import { policyName } from '../../../core/source-ref.ts'
import { validate } from '../../validation/validate.ts'
import type { ProjectEventOf } from '../event.ts'
import type { ProjectFault } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import { faultIf } from './check.ts'
import { type AnswersSoFar, outcomeOf, validationFacts } from './judge.ts'

type JudgedEvent = ProjectEventOf<'LookTaken' | 'ProjectValidated' | 'ProjectNotValidated'>

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

/** A verdict in the books follows from the counts that stand beside it, and those from the project's own. */
export const verdictFaults =
  ({ validation }: ProjectRules) =>
  ({ _tag, at, facts, found, policy }: JudgedEvent, state: ProjectState): readonly ProjectFault[] => {
    const answers = {
      at,
      after: facts.after,
      ...(facts.control === undefined ? {} : { control: facts.control.after }),
    }
    const confidence = found.topics[0]?.drop.confidence ?? validation.confidence
    const again = validate({ ...validation, level: found.level, confidence })(facts)
    const computed =
      !isLeft(again) &&
      (policy !== policyName(validation) || found.level === validation.level) &&
      canonicalText(again.right) === canonicalText(found) &&
      canonicalText(validationFacts(state, answers)) === canonicalText(facts) &&
      outcomeOf(found, state.topic) === _tag
    return faultIf(!computed, { _tag: 'VerdictNotComputed' }, source)
  }

import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../../../core/instant.ts'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { policyName } from '../../../core/source-ref.ts'
import { entriesOf } from '../../../events/log.ts'
import type { ValidationIssue } from '../../validation/issue.ts'
import type { Measurement } from '../../validation/measurement.ts'
import { validate } from '../../validation/validate.ts'
import type { ValidationFacts } from '../../validation/validation-facts.ts'
import type { Validation } from '../../validation/verdict.ts'
import type { Judged } from '../event.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'

/** So often is it looked at before the end; each look weighs all those before it. */
export const mostLooks = 100

/** The answers so far, and the control's. */
export interface AnswersSoFar {
  readonly at: Instant
  readonly after: Measurement
  readonly control?: Measurement
}

/**
 * What a project's counts are judged on (验证口径): the baseline and the topics it declared, in the planned window. All of
 * the level at once where it is the end and nobody looked before; else a look that spends some of it.
 */
export const validationFacts = (state: ProjectState, { at, after, control }: AnswersSoFar): ValidationFacts => {
  const { baseline = after, window = after.window, planned = after.answers, exception } = state
  const earlier = entriesOf(state.looks)
  const isEnd = earlier.length === 0 && (after.answers >= planned || at >= window.to)
  return {
    topics: state.topics,
    choosing: state.choosing,
    before: baseline,
    after: { ...after, window },
    ...(control === undefined || state.control === undefined
      ? {}
      : { control: { before: state.control, after: { ...control, window } } }),
    ...(isEnd ? {} : { look: { planned, earlier } }),
    ...(exception === undefined ? {} : { exception }),
  }
}

/** The verdict on a project's counts, with all it was computed from. */
export const judge = (
  { validation }: ProjectRules,
  state: ProjectState,
  answers: AnswersSoFar,
): Either<NonEmpty<ValidationIssue>, Judged> => {
  const facts = validationFacts(state, answers)
  const found = validate(validation)(facts)
  return isLeft(found) ? left(found.left) : right({ facts, found: found.right, policy: policyName(validation) })
}

/**
 * Where a verdict leaves a project: validated when the share of its own topic dropped; measuring while nobody can tell.
 *
 * @law a project is validated when the share of its topic dropped, and never otherwise
 */
export const outcomeOf = (
  { topics }: Pick<Validation, 'topics'>,
  topic: string | undefined,
): 'LookTaken' | 'ProjectValidated' | 'ProjectNotValidated' => {
  switch (topics.find((one) => one.topic === topic)?.verdict) {
    case 'dropped':
      return 'ProjectValidated'
    case 'rose':
    case 'notShown':
      return 'ProjectNotValidated'
    default:
      return 'LookTaken'
  }
}

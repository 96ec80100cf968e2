import { isLeft } from 'fp-ts/Either'
import { policyName } from '../../../core/source-ref.ts'
import { canonicalText } from '../../../core/text/canonical.ts'
import { validate } from '../../validation/validate.ts'
import type { ProjectEventOf } from '../event.ts'
import type { ProjectFault } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import { faultIf } from './check.ts'
import { mostLooks, outcomeOf, validationFacts } from './judge.ts'

type JudgedEvent = ProjectEventOf<'LookTaken' | 'ProjectValidated' | 'ProjectNotValidated'>

const { source } = projectMoves.ProjectValidated

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
    if ((facts.look?.earlier.length ?? 0) > mostLooks) return faultIf(true, { _tag: 'VerdictNotComputed' }, source)
    const again = validate({ ...validation, level: found.level, confidence })(facts)
    const computed =
      !isLeft(again) &&
      (policy !== policyName(validation) || found.level === validation.level) &&
      canonicalText(again.right) === canonicalText(found) &&
      canonicalText(validationFacts(state, answers)) === canonicalText(facts) &&
      outcomeOf(found, state.topic) === _tag
    return faultIf(!computed, { _tag: 'VerdictNotComputed' }, source)
  }

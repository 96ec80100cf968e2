import { sayWith } from '../../explain/say.ts'
import type { Speech } from '../kit/language.ts'
import { printable, sayPolicyProblem } from '../policy/sentences.ts'
import type { OwnSlaProblem, SlaProblem } from './problem.ts'

/** A problem in words, safe to print. */
export const saySlaProblem = (speech: Speech): ((problem: SlaProblem) => string) => {
  const { say, text } = speech
  const own = sayWith<OwnSlaProblem>(text.sla.problems)
  const others = sayPolicyProblem(speech)
  return (problem) =>
    problem._tag === 'CalendarUnfit'
      ? printable(text.policy.about(problem.file, say(problem.issue)))
      : isOwn(problem, text.sla.problems)
        ? printable(own(problem))
        : others(problem)
}

const isOwn = (problem: Exclude<SlaProblem, { _tag: 'CalendarUnfit' }>, messages: object): problem is OwnSlaProblem =>
  Object.hasOwn(messages, problem._tag)

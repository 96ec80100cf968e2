import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { answersStillNeeded } from '../../stats/comparison/answers-needed.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import { newcombeInterval } from '../../stats/proportion/newcombe.ts'
import type { SequentialLook } from '../../stats/sequential/spending.ts'
import { looksSoFar, verdictsAtEnd, verdictsAtLook } from './allowance.ts'
import { issuesOf } from './check.ts'
import type { ValidationIssue } from './issue.ts'
import { notesOf } from './notes.ts'
import type { ValidationPolicy } from './policy.ts'
import { type TopicTest, testOf } from './topic-test.ts'
import type { ValidationFacts } from './validation-facts.ts'
import type { TopicVerdict, Validation } from './verdict.ts'

/**
 * Did the complaints about it drop (效果验证)? For each declared topic `dropped`, `rose`, `tooFew` or `notShown`, in this
 * order; `notYet` while answers still come in.
 *
 * One-sided tests at the level of the policy, over all declared topics together. A control, where there is one, gives the
 * verdict. A look before the end spends some of the level, so that looking every week costs nothing but patience.
 *
 * @example
 * const window = (from: number) => ({ from: instant(from * 31_556_952_000), to: instant((from + 1) * 31_556_952_000) })
 * const measured = (year: number, named: number) => ({ window: window(year), taxonomyVersion: '1', answers: 300, named: { heat: named } })
 * const found = validate(standardValidation)({ topics: ['heat'], before: measured(0, 90), after: measured(1, 60) })
 * found._tag === 'Right' && found.right.topics.map(({ topic, verdict }) => [topic, verdict]) // => [['heat', 'dropped']]
 * @source A2.20
 * @law a verdict recomputes from its figures
 * @law nothing changed is called a drop in at most six of a hundred validations
 * @law more topics declared never make a drop of one that was none
 */
export const validate =
  (policy: ValidationPolicy): ((facts: ValidationFacts) => Either<NonEmpty<ValidationIssue>, Validation>) =>
  (facts) => {
    const [first, ...others] = issuesOf(policy, facts)
    if (first !== undefined) return left([first, ...others])
    const tests = facts.topics.map(testOf(facts))
    const look = lookIn(policy, facts)
    const allowed = look === undefined ? verdictsAtEnd(policy.level, tests) : verdictsAtLook(look, tests)
    const toVerdict = verdictOf(policy, facts)
    return right({
      level: policy.level,
      taxonomyVersion: facts.before.taxonomyVersion,
      topics: facts.topics.map((topic, i) =>
        toVerdict(topic, tests[i] as TopicTest, allowed[i] as Pick<TopicVerdict, 'verdict' | 'allowed'>),
      ),
      notes: [
        ...notesOf(facts),
        ...(look !== undefined && look.information < 1
          ? [{ _tag: 'StillRunning', information: look.information } as const]
          : []),
      ],
    })
  }

const lookIn = (
  { level }: ValidationPolicy,
  { topics, before, after, look }: ValidationFacts,
): SequentialLook | undefined =>
  look === undefined
    ? undefined
    : looksSoFar((level / topics.length) as Fraction, before.answers, after.answers, look).at(-1)

const verdictOf = (
  { confidence, level, power }: ValidationPolicy,
  { hoped = {} }: ValidationFacts,
): ((topic: string, test: TopicTest, allowed: Pick<TopicVerdict, 'verdict' | 'allowed'>) => TopicVerdict) => {
  const measured = measuredShare(confidence)
  const newcombe = newcombeInterval(confidence)
  const needed = answersStillNeeded({ level, power })
  return (topic, { pair, large: _large, ...test }, { verdict, allowed }) => {
    const after = Object.hasOwn(hoped, topic) ? hoped[topic] : undefined
    const planned = after === undefined ? undefined : needed({ before: pair.before, after })
    return {
      _tag: 'TopicVerdict',
      topic,
      verdict,
      before: measured(pair.before.count, pair.before.total),
      after: measured(pair.after.count, pair.after.total),
      drop: newcombe(pair),
      ...test,
      allowed,
      ...(planned === undefined ? {} : { needed: planned._tag === 'Right' ? planned.right : planned.left }),
    }
  }
}

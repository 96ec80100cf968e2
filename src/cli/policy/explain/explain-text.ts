import { sayConditions } from '../../../explain/conditions/condition-words.ts'
import { asksSomething } from '../../../programme/assess/evidence/conditions.ts'
import type { Condition, Decision } from '../../../tables/deciding/decision.ts'
import type { Speech } from '../../kit/language.ts'
import type { Colours } from '../../show/colours.ts'
import { sayFacts } from '../facts-text.ts'
import { indented, printable } from '../sentences.ts'
import type { Explained, Explanation } from './explain.ts'

/** The reasons of a decision as sentences. */
export interface Reasons {
  readonly because: string
  readonly matched: string
  readonly overridden: readonly string[]
  readonly whyNot: readonly string[]
  readonly flips: readonly string[]
}

export const reasonsOf = (decision: Decision, { text }: Speech): Reasons => {
  const { explain, words } = text.policy
  const said = (conditions: readonly Condition[]): string =>
    printable(sayConditions(words, conditions.filter(asksSomething)))
  return {
    because: explain.because(said(decision.because)),
    matched: explain.matched(said(decision.matched)),
    overridden: decision.overridden.map(({ row, output }) => printable(explain.overridden(row, output))),
    whyNot: decision.whyNot.map(({ row, output, failed }) => printable(explain.whyNot(row, output, failed))),
    flips: decision.flips.map(({ output, ...condition }) =>
      printable(explain.flip(output, sayConditions(words, [condition]))),
    ),
  }
}

/** Every case with its decision and reasons, for people. */
export const explainText = (
  { ref, table, several, cases }: Explanation,
  speech: Speech,
  { bold, red }: Colours,
): string => {
  const { say, text } = speech
  const { explain, words } = text.policy
  const lines = (one: Explained, place: number): readonly string[] => {
    if (one._tag === 'Refused') {
      const refused = explain.refused(text.joined(one.issues.map(say)))
      const told = red(printable(refused))
      return several ? [explain.numbered(place + 1, told)] : [told]
    }
    const facts = printable(sayFacts(words, table, one.facts))
    const { output, row } = one.decision
    const { because, matched, overridden, whyNot, flips } = reasonsOf(one.decision, speech)
    return [
      several ? explain.numbered(place + 1, facts) : facts,
      bold(printable(explain.decided(output, row, text.policy.table(ref)))),
      ...indented([because, matched, ...overridden, ...whyNot, ...flips]),
    ]
  }
  const { length } = cases
  const decided = cases.filter(({ _tag }) => _tag === 'Decided').length
  return [
    ...cases.flatMap((one, place) => [...(place === 0 ? [] : ['']), ...lines(one, place)]),
    ...(several ? [...(length === 0 ? [] : ['']), explain.balance(length, decided, length - decided)] : []),
    '',
  ].join('\n')
}

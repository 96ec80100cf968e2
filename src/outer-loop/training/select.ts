import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { erasedText } from '../../core/text/erased.ts'
import type { CaseEvent } from '../../inner-loop/case/event.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Score } from '../../nps/score.ts'
import { segmentOf } from '../../nps/segment.ts'
import type { LeaksFound } from '../../text/deidentify/leaks/leak.ts'
import type { Deidentified, PersonalDocument } from '../../text/deidentify/masked.ts'
import type { NotTrainingReason } from './not-training.ts'
import type { BadBecause, TrainingCase } from './training-case.ts'

/** How cases are chosen and their texts de-identified. */
export interface TrainingRules<W extends Words = StandardWords> {
  /** Which priorities teach what not to do. */
  readonly urgent: readonly W['priority'][]
  readonly deidentify: (document: PersonalDocument) => Either<LeaksFound, Deidentified>
}

/** A case with what is known of it. */
export interface TrainingFacts<W extends Words = StandardWords> {
  readonly state: CaseState<W>
  readonly events: readonly CaseEvent<W>[]
  /** The rules it broke, by name (`violationsOf`). */
  readonly violations: readonly string[]
  /** Whether the first contact was made in time. */
  readonly contactInTime: boolean
  readonly score?: Score
  readonly comment?: string
  /** Names on record, of the customer and of staff. */
  readonly names: readonly string[]
}

/** Why there is no training case. */
export type NotTraining = { readonly _tag: 'NotTraining'; readonly reasons: NonEmpty<NotTrainingReason> } | LeaksFound

/**
 * Whether a case is training material, and which (培训案例): good is a detractor who came back to 7 or more after a contact
 * in time, with no rule broken and nothing paid, and its phrase is the first sentence that quoted them; bad is an urgent
 * case that was not won back, or in which a rule was broken. Chosen by outcome, shown without anybody's name, and not at
 * all where a text could not be cleared.
 *
 * @example
 * const opener = '王总，您说“充电时冒烟了”，我们非常抱歉。'
 * const contact = { _tag: 'ContactMade', channel: 'phone', said: opener, opener: { _tag: 'QuotesWords' }, at: instant(0) }
 * const state = { ...initialCase, stage: 'closed', priority: 'P1', outcome: 'recovered', resurvey: { score: 9, at: instant(9) } }
 * const facts = { state, events: [contact], violations: [], contactInTime: true, score: 2, comment: '充电时冒烟了', names: ['王总'] }
 * const chosen = trainingCase({ urgent: ['P0', 'P1'], deidentify: deidentify(standardDeidentification) })
 * chosen(facts)
 * // => { _tag: 'Right', right: { _tag: 'GoodCase', priority: 'P1', comment: '充电时冒烟了', from: 2, to: 9,
 * //    phrase: '[姓名1]，您说“充电时冒烟了”，我们非常抱歉。' } }
 * chosen({ ...facts, contactInTime: false })
 * // => { _tag: 'Left', left: { _tag: 'NotTraining', reasons: ['late'] } }
 * @source A4.15, A4.16
 * @law a good case quotes, keeps its time, breaks no rule and pays nothing
 * @law no name on record is in a training case
 */
export const trainingCase =
  <W extends Words = StandardWords>({ urgent, deidentify }: TrainingRules<W>) =>
  (facts: TrainingFacts<W>): Either<NotTraining, TrainingCase> => {
    const { state, score, comment } = facts
    const { priority, stage, outcome } = state
    if (stage !== 'closed') return not(['stillOpen'])
    if (outcome === 'invalid' || outcome === 'duplicate' || outcome === 'retracted') return not(['nothingToLearn'])
    const contact = facts.events.find((event) => event._tag === 'ContactMade' && event.sender !== 'robot')
    const said = contact?._tag === 'ContactMade' ? contact.said : undefined
    if (said === erasedText || comment === erasedText) return not(['erased'])
    const cleared = deidentify({ texts: [comment ?? '', said ?? ''], knownNames: facts.names })
    if (isLeft(cleared)) return left(cleared.left)
    const [words, sentence] = cleared.right.texts.map(({ text }) => text)
    const shown = { priority: String(priority ?? ''), ...(comment === undefined ? {} : { comment: words ?? '' }) }
    const missing = notGood(facts, contact)
    const to = state.resurvey?.score
    if (missing.length === 0 && score !== undefined && to !== undefined && sentence !== undefined)
      return right({ _tag: 'GoodCase', ...shown, from: score, to: to as Score, phrase: sentence })
    const because = whyBad(facts)
    if (because.length === 0 || priority === undefined || !urgent.includes(priority)) return not(missing)
    const lacks = contact?._tag === 'ContactMade' ? (contact.openerLacks ?? []) : []
    return right({
      _tag: 'BadCase',
      ...shown,
      because,
      ...(said === undefined ? {} : { opener: sentence ?? '' }),
      ...(lacks.length === 0 ? {} : { openerLacks: lacks.map(({ _tag }) => _tag) }),
    })
  }

const not = (reasons: readonly NotTrainingReason[]): Either<NotTraining, never> => {
  const [first = 'nothingToLearn', ...others] = reasons
  return left({ _tag: 'NotTraining', reasons: [first, ...others] })
}

/** Everything that keeps a closed case from being a good one. */
const notGood = <W extends Words>(
  { state, violations, contactInTime, score }: TrainingFacts<W>,
  contact: CaseEvent<W> | undefined,
): readonly NotTrainingReason[] => {
  const { resurvey, granted } = state
  const at = contact?.at
  const reasons: readonly (readonly [boolean, NotTrainingReason])[] = [
    [score === undefined || segmentOf(score) !== 'detractor', 'notADetractor'],
    [resurvey === undefined, 'notAskedAgain'],
    [resurvey !== undefined && resurvey.score < 7, 'notWonBack'],
    [at === undefined || (resurvey !== undefined && resurvey.at < at), 'notContacted'],
    [!contactInTime, 'late'],
    [violations.length > 0, 'ruleBroken'],
    [granted !== undefined && granted.amount > 0, 'compensated'],
    [
      contact?._tag !== 'ContactMade' || contact.opener?._tag !== 'QuotesWords' || contact.said === undefined,
      'openerQuotesNothing',
    ],
  ]
  return reasons.flatMap(([so, reason]) => (so ? [reason] : []))
}

const whyBad = <W extends Words>({ state, violations }: TrainingFacts<W>): readonly BadBecause[] => [
  ...(state.outcome === 'recovered' ? [] : [{ _tag: 'NotWonBack' } as const]),
  ...[...new Set(violations)].map((rule): BadBecause => ({ _tag: 'RuleBroken', rule })),
]

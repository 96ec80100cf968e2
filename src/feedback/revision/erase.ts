import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import type { FeedbackContent, FeedbackFact, Volume } from './revision.ts'

/** What stays of what was said: when, on which scale, how good, by which way, and what it was found to be about. */
const stays = [
  'receivedAt',
  'scale',
  'score',
  'channel',
  'outlet',
  'businessArea',
  'redFlags',
  'speaker',
  'sentiment',
  'satisfaction',
  'rating',
  'reach',
  'region',
  'product',
  'lot',
] as const

/**
 * A fact without what a person said and who they are (遗忘反馈): scores, instants and categories stand, so that figures stay
 * as they were; how much was said stands too, so that of two revisions of one instant the same one is the newer.
 *
 * @example
 * const fact = { _tag: 'FeedbackReceived', source: 's', externalId: '1', at: instant(0),
 *   said: { receivedAt: instant(0), scale: '0-10', score: 2, comment: 'Call me: 138 0013 8000', customerId: 'c17' } } as const
 * erasedFact(fact).said // => { receivedAt: 0, scale: '0-10', score: 2 }
 */
export const erasedFact = (fact: FeedbackFact): FeedbackFact => {
  if (!isRecord(fact) || !('said' in fact) || !isRecord(fact.said)) return fact
  const said = erasedContent(fact.said)
  const [before, after] = [volumeOf(fact.said), volumeOf(said)]
  return before.things === after.things ? { ...fact, said } : { ...fact, said, forgot: before }
}

/** How much is said by now. */
export const volumeOf = (said: FeedbackContent): Volume => ({
  things: Object.values(said).filter((one) => one !== undefined).length,
  letters: typeof said.comment === 'string' ? said.comment.length : 0,
})

const erasedContent = (said: FeedbackContent): FeedbackContent =>
  Object.fromEntries(
    stays.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])),
  ) as unknown as FeedbackContent

/** Facts about one piece of feedback; without its words once anybody asked for that, however late a copy comes. */
export const forgotten = (facts: readonly FeedbackFact[]): readonly FeedbackFact[] =>
  facts.some(({ _tag }) => _tag === 'FeedbackErased') ? facts.map(erasedFact) : facts

/** Narrows nothing: to the compiler it is one already. */
const isRecord = (one: unknown): boolean => isPlainRecord(one)

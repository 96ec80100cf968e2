import { Ord as byNumber } from 'fp-ts/number'
import { contramap, type Ord, tuple } from 'fp-ts/Ord'
import { Ord as byText } from 'fp-ts/string'
import { canonicalText } from '../../core/text/canonical.ts'
import type { FeedbackFact } from './revision.ts'

/**
 * Orders facts about one piece of feedback from the oldest to the newest (修订次序): by the source's clock, then by its
 * count. Of the same second an update comes after what it updates, and what says more after what says less, so that
 * the words that came with it stand; then by what they say, so that every reader orders them alike whatever the order of
 * delivery.
 *
 * @law facts are ordered alike by every reader
 * @law of the same second the update stands, then what says more
 */
export const byRevision: Ord<FeedbackFact> = contramap(
  (fact: FeedbackFact) => [fact.at, fact.revision ?? 0, kinds[fact._tag], fieldsIn(fact), lengthOf(fact)] as const,
)(tuple(byNumber, byNumber, byNumber, byNumber, byNumber))

const kinds: { readonly [T in FeedbackFact['_tag']]: number } = {
  FeedbackErased: 0,
  FeedbackAcknowledged: 0,
  FeedbackReceived: 1,
  FeedbackAmended: 2,
  FeedbackRetracted: 3,
}

/** How much a fact says: how many things, and then how many words. */
const fieldsIn = (fact: FeedbackFact): number => ('said' in fact ? Object.keys(fact.said).length : 0)
const lengthOf = (fact: FeedbackFact): number => ('said' in fact ? (fact.said.comment ?? '').length : 0)

const byContent: Ord<FeedbackFact> = contramap(canonicalText)(byText)

/** Each fact once, the oldest first. */
export const inRevisionOrder = (facts: readonly FeedbackFact[]): readonly FeedbackFact[] =>
  [...facts]
    .sort((a, b) => byRevision.compare(a, b) || byContent.compare(a, b))
    .filter(
      (fact, place, all) =>
        place === 0 ||
        byRevision.compare(all[place - 1] as FeedbackFact, fact) !== 0 ||
        byContent.compare(all[place - 1] as FeedbackFact, fact) !== 0,
    )

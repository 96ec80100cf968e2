import { Ord as byNumber } from 'fp-ts/number'
import { contramap, type Ord, tuple } from 'fp-ts/Ord'
import { Ord as byText } from 'fp-ts/string'
import { canonicalText } from '../../core/text/canonical.ts'
import { erasedFact, volumeOf } from './erase.ts'
import type { FeedbackFact, Volume } from './revision.ts'

/**
 * Orders facts about one piece of feedback from the oldest to the newest (修订次序): by the source's clock, then by its
 * count. Of the same second an update comes after what it updates, and what says more after what says less, so that
 * the words that came with it stand; then by what of it stands when it is forgotten, then by all they say, so that every reader orders them alike whatever the order of
 * delivery.
 *
 * @example
 * const said = (at: number, comment: string) => ({ _tag: 'FeedbackAmended', source: 's', externalId: '1', at: instant(at),
 *   said: { receivedAt: instant(0), scale: '0-10', comment } } as const)
 * byRevision.compare(said(1, 'slow'), said(2, 'slow')) // => -1
 * byRevision.compare(said(1, 'slow'), said(1, 'slow, and cold')) // => -1
 * @law facts are ordered alike by every reader
 * @law of the same second the update stands, then what says more
 * @law the revision that stands is the same before and after it is forgotten
 */
export const byRevision: Ord<FeedbackFact> = contramap((fact: FeedbackFact) => {
  const { things, letters } = 'said' in fact ? (fact.forgot ?? volumeOf(fact.said)) : nothing
  return [fact.at, fact.revision ?? 0, kinds[fact._tag], things, letters] as const
})(tuple(byNumber, byNumber, byNumber, byNumber, byNumber))

const kinds: { readonly [T in FeedbackFact['_tag']]: number } = {
  FeedbackErased: 0,
  FeedbackAcknowledged: 0,
  FeedbackReceived: 1,
  FeedbackAmended: 2,
  FeedbackRetracted: 3,
}

const nothing: Volume = { things: 0, letters: 0 }

/** First by what stands when it is forgotten, so that forgetting changes no order. */
const byContent: Ord<FeedbackFact> = contramap(
  (fact: FeedbackFact) => [canonicalText(erasedFact(fact)), canonicalText(fact)] as const,
)(tuple(byText, byText))

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

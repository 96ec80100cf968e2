import { Ord as byNumber } from 'fp-ts/number'
import { contramap, type Ord, tuple } from 'fp-ts/Ord'
import { Ord as byText } from 'fp-ts/string'
import { canonicalText } from '../core/canonical.ts'
import type { FeedbackFact } from './revision.ts'

/**
 * Orders facts about one piece of feedback from the oldest to the newest (修订次序): by the source's clock, then by its
 * count, then by what they say, so that every reader orders them alike whatever the order of delivery.
 *
 * @law facts are ordered alike by every reader
 */
export const byRevision: Ord<FeedbackFact> = contramap((fact: FeedbackFact) => [fact.at, fact.revision ?? 0] as const)(
  tuple(byNumber, byNumber),
)

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

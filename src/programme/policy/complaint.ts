import { ownOf } from '../../core/parse/own.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Sentiment } from '../../feedback/about.ts'
import { type ComplaintCuesPolicy, complaintCuesIn } from '../../feedback/complaint-cues.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import type { Satisfaction } from '../../feedback/micro/micro-feedback.ts'
import { ratingBoundsOf } from '../../ratings/rating.ts'

/** What makes feedback without a score a complaint (抱怨判定规则). Plain data. */
export interface ComplaintPolicy extends PolicyRef {
  /** Feelings handed in that are complaints. */
  readonly sentiments: readonly Sentiment[]
  /** What thumbs and faces say where it is a complaint. */
  readonly satisfactions: readonly Satisfaction[]
  /** Up to which answer a rating is unhappy, by its scale; the lowest quarter of scales not named. */
  readonly unhappyUpTo: { readonly [scale: string]: number }
  /** Words that complain. */
  readonly cues?: ComplaintCuesPolicy
  readonly source: SourceRef
}

/**
 * Whether feedback without a score is a complaint (无评分抱怨), by the feeling handed in, an unhappy thumb, face or rating, or
 * words that complain; a score says so itself, and makes no complaint of this kind. Ratings are never scores.
 *
 * @example
 * complaintIn(standardComplaints)({ id: '1', receivedAt: instant(0), scale: '0-10', sentiment: 'negative' }) // => 'yes'
 * complaintIn(standardComplaints)({ id: '1', receivedAt: instant(0), scale: '0-10' }) // => 'no'
 * @source A4.17, A3.15
 * @law a score is never a complaint of this kind
 */
export const complaintIn = ({
  sentiments,
  satisfactions,
  unhappyUpTo,
  cues,
}: ComplaintPolicy): ((feedback: Feedback) => 'yes' | 'no') => {
  const read = cues === undefined ? undefined : complaintCuesIn(cues)
  return ({ score, sentiment, satisfaction, rating, comment }) => {
    if (score !== undefined) return 'no'
    const unhappy =
      (sentiment !== undefined && sentiments.includes(sentiment)) ||
      (satisfaction !== undefined && satisfactions.includes(satisfaction)) ||
      (rating !== undefined && rating.value <= (ownOf(unhappyUpTo, rating.scale) ?? lowestQuarter(rating.scale))) ||
      (read !== undefined && comment !== undefined && sentiment !== 'positive' && read(comment).isComplaint)
    return unhappy ? 'yes' : 'no'
  }
}

const lowestQuarter = (scale: NonNullable<Feedback['rating']>['scale']): number => {
  const { from, to } = ratingBoundsOf(scale)
  return from + Math.floor((to - from) / 4)
}

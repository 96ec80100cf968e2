import { type Either, left, right } from 'fp-ts/Either'
import type { EmptyTally } from '../nps/tally.ts'
import type { Fraction } from '../stats/elementary/fraction.ts'
import type { ConfidenceInterval } from '../stats/proportion/interval.ts'
import { twoSidedReach } from '../stats/special/normal-quantile.ts'
import { type RatingScale, ratingBoundsOf } from './rating.ts'
import type { RatingTally } from './rating-tally.ts'

/** How sure the interval around a mean has to be (均值口径). */
export interface MeanRatingPolicy {
  readonly confidence: Fraction
}

/** The average answer, in points of the scale. */
export interface MeanRating<S extends RatingScale = RatingScale> {
  readonly scale: S
  readonly answers: number
  readonly mean: number
  /** The normal interval of the mean, cut to the scale; absent for a single answer. */
  readonly interval?: ConfidenceInterval
}

/**
 * The average of a tally with its interval (平均分); shown beside a top-box share, never instead of it: the same average may
 * be all threes, or half ones and half fives. No answers have none.
 *
 * @example
 * const found = meanRating({ confidence: fraction(0.95) })({ scale: '1-5', counts: [50, 0, 0, 0, 50] })
 * found._tag === 'Right' && found.right.mean // => 3
 */
export const meanRating = ({
  confidence,
}: MeanRatingPolicy): (<S extends RatingScale>(tally: RatingTally<S>) => Either<EmptyTally, MeanRating<S>>) => {
  const reach = twoSidedReach(confidence)
  return ({ scale, counts }) => {
    const { from, to } = ratingBoundsOf(scale)
    const sumOver = (weigh: (point: number) => number): number =>
      counts.reduce((sum, count, index) => sum + count * weigh(from + index), 0)
    const answers = sumOver(() => 1)
    if (answers === 0) return left({ _tag: 'EmptyTally' })
    const mean = sumOver((point) => point) / answers
    if (answers === 1) return right({ scale, answers, mean })
    const margin = reach * Math.sqrt(sumOver((point) => (point - mean) ** 2) / (answers - 1) / answers)
    const interval = { confidence, lower: Math.max(from, mean - margin), upper: Math.min(to, mean + margin) }
    return right({ scale, answers, mean, interval })
  }
}

import { type Either, isLeft, right } from 'fp-ts/Either'
import type { Monoid } from 'fp-ts/Monoid'
import { oneOfTexts, record } from '../core/parse/parse.ts'
import type { Path } from '../core/parse-issue.ts'
import { type HistogramIssues, histogram, parseHistogram } from '../nps/histogram.ts'
import { type Rating, type RatingScale, ratingBoundsOf } from './rating.ts'

/** The answers to a satisfaction or effort question, counted point by point, lowest first (计票). */
export interface RatingTally<S extends RatingScale = RatingScale> {
  readonly scale: S
  readonly counts: readonly number[]
}

const pointsOf = (scale: RatingScale): number => {
  const { from, to } = ratingBoundsOf(scale)
  return to - from + 1
}

/**
 * How tallies of one scale are put together; the scale is a literal, so two scales do not compile together.
 *
 * @example
 * ratingTallyMonoid('1-3').empty // => { scale: '1-3', counts: [0, 0, 0] }
 * @law rating tallies form a commutative monoid
 */
export const ratingTallyMonoid = <S extends RatingScale>(scale: S): Monoid<RatingTally<S>> => ({
  empty: { scale, counts: Array.from({ length: pointsOf(scale) }, () => 0) },
  concat: (x, y) => ({ scale, counts: x.counts.map((count, index) => count + (y.counts[index] ?? 0)) }),
})

/**
 * Counts answers, each point of the scale in its place, the lowest first (评分计票). Ratings are of one scale by their type:
 * stars and points of effort never share a tally.
 *
 * @example
 * ratingTallyOf('1-5')([5, 4, 5, 1]) // => { scale: '1-5', counts: [1, 0, 0, 1, 2] }
 * @law ratings may come in any order and in any batches
 */
export const ratingTallyOf =
  <S extends RatingScale>(scale: S) =>
  (ratings: readonly Rating<S>[]): RatingTally<S> => {
    const { from } = ratingBoundsOf(scale)
    const counts = [...ratingTallyMonoid(scale).empty.counts]
    for (const rating of ratings) counts[rating - from] = (counts[rating - from] ?? 0) + 1
    return { scale, counts }
  }

/**
 * A tally from a histogram: one count for each point of the scale, lowest first.
 *
 * @example
 * ratingTallyFromCounts('1-3')([4, 0, 2]) // => right({ scale: '1-3', counts: [4, 0, 2] })
 */
export const ratingTallyFromCounts =
  <S extends RatingScale>(scale: S) =>
  (received: unknown): Either<HistogramIssues, RatingTally<S>> =>
    onScale(scale, received, [])

/**
 * Reads a rating tally that comes back from storage; one of another scale is refused.
 *
 * @example
 * parseRatingTally('1-5')({ scale: '1-5', counts: [1, 0, 0, 1, 2] })
 * // => right({ scale: '1-5', counts: [1, 0, 0, 1, 2] })
 * parseRatingTally('1-5')({ scale: '1-5', counts: [1, 0] })
 * // => left([{ _tag: 'WrongLength', path: ['counts'], received: 2, expected: 5 }])
 * @law a rating tally survives JSON
 */
export const parseRatingTally =
  <S extends RatingScale>(scale: S) =>
  (received: unknown): Either<HistogramIssues, RatingTally<S>> => {
    const read = record<RatingTally>({ scale: oneOfTexts<RatingScale>([scale]), counts: histogram })(received, [])
    return isLeft(read) ? read : onScale(scale, read.right.counts, ['counts'])
  }

const onScale = <S extends RatingScale>(
  scale: S,
  received: unknown,
  path: Path,
): Either<HistogramIssues, RatingTally<S>> => {
  const counts = parseHistogram(pointsOf(scale))(received, path)
  return isLeft(counts) ? counts : right({ scale, counts: counts.right })
}

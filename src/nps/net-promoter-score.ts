import { type Either, left, right } from 'fp-ts/Either'
import { roundHalfAwayFromZero } from '../stats/rounding.ts'
import { type NpsInterval, npsInterval } from './interval.ts'
import type { NpsIntervalPolicy } from './interval-policy.ts'
import { npsOf, sampleVarianceOf, standardErrorOf, varianceOf } from './moments.ts'
import type { Scale } from './score.ts'
import { answersIn, type EmptyTally, type NpsTally } from './tally.ts'

/**
 * The net promoter score of a tally (净推荐值) and how sure it is. The scale travels along inside the tally: a
 * score of a 1–10 question is comparable to its own kind only.
 */
export interface NetPromoterScore<S extends Scale = Scale> {
  readonly tally: NpsTally<S>
  readonly answers: number
  /** Share of promoters less share of detractors, −1 to 1. */
  readonly nps: number
  /** The same from −100 to 100, not rounded. */
  readonly points: number
  /** The same as a whole number, as it is shown; a half goes away from zero. */
  readonly rounded: number
  /** Of one answer taken as −1, 0 or 1; divisor n. */
  readonly variance: number
  /** The same with divisor n − 1; absent for a single answer. */
  readonly sampleVariance?: number
  /** √(variance / answers), in the unit of `nps`. */
  readonly standardError: number
  readonly interval: NpsInterval
}

/**
 * Scores a tally: subtract the counts, divide once, round last.
 *
 * The interval is that of the true score; an adjusted Wald interval is centred a little nearer to 0 than the
 * score itself, which it contains from two answers on at a confidence of 95 % or more.
 *
 * @example
 * netPromoterScore({ confidence: fraction(0.95), method: 'adjustedWald' })(tallyMonoid('0-10').empty)
 * // => left({ _tag: 'EmptyTally' })
 * @source A2.1, A3.16
 * @law a score lies between -1 and 1 and agrees with exact fractions
 * @law an interval contains the score
 * @law an interval widens with the confidence
 * @law exchanging detractors and promoters negates the score and mirrors the interval
 * @law the same answers k times over keep score and variance and divide the standard error by √k
 * @law the rounded score agrees with exact integers and is never minus zero
 */
export const netPromoterScore = (
  policy: NpsIntervalPolicy,
): (<S extends Scale>(tally: NpsTally<S>) => Either<EmptyTally, NetPromoterScore<S>>) => {
  const intervalOf = npsInterval(policy)
  return (tally) => {
    const answers = answersIn(tally)
    if (answers === 0) return left({ _tag: 'EmptyTally' })
    const balance = 100 * (tally.promoters - tally.detractors)
    return right({
      tally,
      answers,
      nps: npsOf(tally),
      points: balance / answers,
      rounded: roundHalfAwayFromZero(balance, answers),
      variance: varianceOf(tally),
      ...(answers > 1 ? { sampleVariance: sampleVarianceOf(tally) } : {}),
      standardError: standardErrorOf(tally),
      interval: intervalOf(tally),
    })
  }
}

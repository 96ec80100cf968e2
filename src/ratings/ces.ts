import { type Either, left, right } from 'fp-ts/Either'
import { type NpsInterval, npsInterval } from '../nps/interval.ts'
import type { NpsIntervalPolicy } from '../nps/interval-policy.ts'
import { npsOf } from '../nps/moments.ts'
import type { EmptyTally } from '../nps/tally.ts'
import { roundHalfAwayFromZero } from '../stats/rounding.ts'
import { type MeanRatingPolicy, meanRating } from './mean-rating.ts'
import { type RatingScale, ratingBoundsOf } from './rating.ts'
import type { RatingTally } from './rating-tally.ts'
import { type CutOffScale, countFrom, cutOffScale, divides, type TopBoxPolicy, topBox } from './top-box.ts'

/**
 * Customer effort score as an average (客户费力度, CES 2.0): mean agreement with "made it easy", usually 1–7.
 * One of three conventions in use; their numbers must not be compared (support.nicereply.com/article/267).
 *
 * @example
 * const effort = meanEase({ confidence: fraction(0.95) })({ scale: '1-7', counts: [10, 5, 0, 0, 0, 2, 1] })
 * effort._tag === 'Right' && effort.right.mean.toFixed(2) // => '2.17'
 * @source A2.18
 * @law a mean rating agrees with exact fractions and lies on the scale
 */
export const meanEase: (policy: MeanRatingPolicy) => ReturnType<typeof meanRating> = meanRating

/**
 * Customer effort score as a share: how many found it easy, on 1–7 by custom 5 to 7, "at least somewhat agree"
 * (zonkafeedback.com/blog/calculate-customer-effort-score).
 *
 * @example
 * const effort = easyShare({ topFrom: 5, confidence: fraction(0.95) })({ scale: '1-7', counts: [10, 5, 0, 0, 0, 2, 1] })
 * effort._tag === 'Right' && [effort.right.top, effort.right.answers] // => [3, 18]
 * @source A2.18
 */
export const easyShare: (policy: TopBoxPolicy) => ReturnType<typeof topBox> = topBox

/** Which answers count as easy and which as difficult: on 1–7 by custom 6–7 and 1–3. */
export interface NetEasePolicy extends NpsIntervalPolicy {
  readonly easyFrom: number
  readonly difficultUpTo: number
}

/** How many more found it easy than difficult. */
export interface NetEase<S extends RatingScale = RatingScale> {
  readonly scale: S
  readonly answers: number
  readonly easy: number
  readonly difficult: number
  /** Share of easy less share of difficult, −1 to 1. */
  readonly net: number
  /** The same from −100 to 100 as a whole number, as it is shown; a half goes away from zero. */
  readonly rounded: number
  readonly interval: NpsInterval
}

/**
 * Customer effort score as an index: share of easy less share of difficult answers
 * (support.cys.group, "CES 7-point scale to index"). It is made like a net promoter score, and so is its interval.
 *
 * @example
 * const policy = { easyFrom: 6, difficultUpTo: 3, confidence: fraction(0.95), method: 'adjustedWald' } as const
 * const effort = netEase(policy)({ scale: '1-7', counts: [10, 5, 5, 10, 10, 30, 30] })
 * effort._tag === 'Right' && [effort.right.easy, effort.right.difficult, effort.right.net] // => [60, 20, 0.4]
 * @source A2.18
 * @law net ease is the net promoter score of the same groups
 */
export const netEase = (
  policy: NetEasePolicy,
): (<S extends RatingScale>(tally: RatingTally<S>) => Either<EmptyTally | CutOffScale, NetEase<S>>) => {
  const { easyFrom, difficultUpTo } = policy
  const intervalOf = npsInterval(policy)
  return (tally) => {
    const { scale } = tally
    if (!divides(scale, easyFrom)) return left(cutOffScale(scale, easyFrom))
    if (!divides(scale, difficultUpTo + 1) || difficultUpTo >= easyFrom) return left(cutOffScale(scale, difficultUpTo))
    const answers = countFrom(tally, ratingBoundsOf(scale).from)
    if (answers === 0) return left({ _tag: 'EmptyTally' })
    const easy = countFrom(tally, easyFrom)
    const difficult = answers - countFrom(tally, difficultUpTo + 1)
    const groups = { detractors: difficult, passives: answers - easy - difficult, promoters: easy }
    return right({
      scale,
      answers,
      easy,
      difficult,
      net: npsOf(groups),
      rounded: roundHalfAwayFromZero(100 * (easy - difficult), answers),
      interval: intervalOf(groups),
    })
  }
}

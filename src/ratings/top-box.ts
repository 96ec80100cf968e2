import { type Either, left, right } from 'fp-ts/Either'
import { shown } from '../core/parse-issue.ts'
import type { EmptyTally } from '../nps/tally.ts'
import type { Fraction } from '../stats/elementary/fraction.ts'
import type { ConfidenceInterval } from '../stats/proportion/interval.ts'
import { share } from '../stats/proportion/share.ts'
import { wilsonInterval } from '../stats/proportion/wilson.ts'
import { roundHalfAwayFromZero } from '../stats/rounding.ts'
import { type RatingScale, ratingBoundsOf } from './rating.ts'
import type { RatingTally } from './rating-tally.ts'

/** From which point of the scale on an answer counts as good. */
export interface TopBoxPolicy {
  readonly topFrom: number
  readonly confidence: Fraction
}

/** A cut that no answer, or every answer, would pass: it lies off the scale, or on its lowest point. */
export interface CutOffScale {
  readonly _tag: 'CutOffScale'
  readonly scale: RatingScale
  readonly received: string
}

/** The share of good answers. */
export interface TopBox<S extends RatingScale = RatingScale> {
  readonly scale: S
  readonly topFrom: number
  readonly answers: number
  readonly top: number
  readonly share: number
  /** The share in whole per cent, as it is shown; a half goes up. */
  readonly percent: number
  /** Wilson's interval of the share. */
  readonly interval: ConfidenceInterval
}

export const cutOffScale = (scale: RatingScale, cut: number): CutOffScale => ({
  _tag: 'CutOffScale',
  scale,
  received: shown(cut),
})

/** How many answers lie from one point of the scale on. */
export const countFrom = ({ scale, counts }: RatingTally, point: number): number =>
  counts.slice(point - ratingBoundsOf(scale).from).reduce((sum, count) => sum + count, 0)

/** Whether a cut divides the scale: a whole point above the lowest. */
export const divides = (scale: RatingScale, cut: number): boolean => {
  const { from, to } = ratingBoundsOf(scale)
  return Number.isInteger(cut) && cut > from && cut <= to
}

/**
 * The share of answers from a declared point on, with its Wilson interval (CSAT 满意率): on five stars by custom 4 and 5. No
 * answers, and a cut that divides nothing, are refused.
 *
 * @example
 * const csat = topBox({ topFrom: 4, confidence: fraction(0.95) })
 * const found = csat({ scale: '1-5', counts: [5, 5, 10, 30, 50] })
 * found._tag === 'Right' && found.right.share // => 0.8
 * csat({ scale: '1-5', counts: [0, 0, 0, 0, 0] }) // => left({ _tag: 'EmptyTally' })
 */
export const topBox = ({
  topFrom,
  confidence,
}: TopBoxPolicy): (<S extends RatingScale>(tally: RatingTally<S>) => Either<EmptyTally | CutOffScale, TopBox<S>>) => {
  const wilson = wilsonInterval(confidence)
  return (tally) => {
    const { scale } = tally
    if (!divides(scale, topFrom)) return left(cutOffScale(scale, topFrom))
    const [answers, top] = [countFrom(tally, ratingBoundsOf(scale).from), countFrom(tally, topFrom)]
    if (answers === 0) return left({ _tag: 'EmptyTally' })
    return right({
      scale,
      topFrom,
      answers,
      top,
      share: top / answers,
      percent: roundHalfAwayFromZero(100 * top, answers),
      interval: wilson(share(top, answers)),
    })
  }
}

import { type Either, left, right } from 'fp-ts/Either'
import type { Fraction } from '../stats/elementary/fraction.ts'
import { normalUpperQuantile, twoSidedReach } from '../stats/special/normal-quantile.ts'
import { varianceOf } from './moments.ts'
import { answersIn, type EmptyTally, type NpsCounts } from './tally.ts'

/**
 * The answers that vary most, half detractors and half promoters: what to plan with when nothing is known.
 *
 * @example
 * answersForMargin({ confidence: fraction(0.95), margin: fraction(0.05) })(worstCase) // => right(1534)
 * const lastQuarter = { detractors: 20, passives: 40, promoters: 40 }
 * answersForMargin({ confidence: fraction(0.95), margin: fraction(0.05) })(lastQuarter) // => right(858)
 */
export const worstCase: NpsCounts = { detractors: 1, passives: 0, promoters: 1 }

/** How exact the score is to be: `margin` 0.05 is ± five points. */
export interface MarginGoal {
  readonly confidence: Fraction
  readonly margin: Fraction
}

/**
 * How many answers a score needs for its margin (最小样本量), when they fall as expected: in the shares of last
 * quarter's tally, or in the worst case.
 *
 * `z²·variance/margin² − 3`, rounded up: the three are those the adjusted Wald interval adds
 * (measuringu.com/nps-ci-sample-size). At least 1; stops at the largest exact whole number.
 *
 * @example
 * answersForMargin({ confidence: fraction(0.95), margin: fraction(0.05) })(worstCase) // => right(1534)
 * answersForMargin({ confidence: fraction(0.95), margin: fraction(0.1) })(worstCase)  // => right(382)
 * @law the worst-case number of answers keeps the margin whatever the answers are
 * @law a finer goal never needs fewer answers
 */
export const answersForMargin = ({
  confidence,
  margin,
}: MarginGoal): ((expected: NpsCounts) => Either<EmptyTally, number>) => {
  const perVariance = (twoSidedReach(confidence) / margin) ** 2
  return (expected) =>
    answersIn(expected) === 0 ? left({ _tag: 'EmptyTally' }) : right(wholeAnswers(perVariance * varianceOf(expected)))
}

/** What is to be noticed: `change` 0.05 is five points; `power` is the chance to notice it if it is there. */
export interface ChangeGoal {
  readonly confidence: Fraction
  readonly power: Fraction
  readonly change: Fraction
}

/** How the answers are expected to fall on each side. */
export interface ExpectedPair {
  readonly tally: NpsCounts
  readonly baseline: NpsCounts
}

/**
 * How many answers each of two quarters needs before a change can be noticed.
 *
 * `(z₁ + z₂)²·(variance + variance)/change² − 3`, rounded up, with z₁ of the two-sided confidence and z₂ of the
 * power (measuringu.com/nps-sig-test-sample-size). At least 1; stops at the largest exact whole number.
 *
 * @example
 * answersForChange({ confidence: fraction(0.95), power: fraction(0.8), change: fraction(0.05) })({ tally: worstCase, baseline: worstCase })
 * // => right(6277)
 * @source A2.20
 * @law a change of the planned size is noticed with the planned power
 */
export const answersForChange = ({
  confidence,
  power,
  change,
}: ChangeGoal): ((expected: ExpectedPair) => Either<EmptyTally, number>) => {
  const perVariance = (Math.max(0, twoSidedReach(confidence) - normalUpperQuantile(power)) / change) ** 2
  return ({ tally, baseline }) =>
    answersIn(tally) === 0 || answersIn(baseline) === 0
      ? left({ _tag: 'EmptyTally' })
      : right(wholeAnswers(perVariance * (varianceOf(tally) + varianceOf(baseline))))
}

const wholeAnswers = (needed: number): number => Math.min(Number.MAX_SAFE_INTEGER, Math.max(1, Math.ceil(needed - 3)))

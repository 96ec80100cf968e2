import { type Either, left, right } from 'fp-ts/Either'
import type { Fraction } from '../stats/fraction.ts'
import type { ConfidenceInterval } from '../stats/proportion/interval.ts'
import { normalUpperTail } from '../stats/special/normal.ts'
import { twoSidedReach } from '../stats/special/normal-quantile.ts'
import { adjusted, varianceOf } from './moments.ts'
import type { Scale } from './score.ts'
import { answersIn, type EmptyTally, type NpsCounts, type NpsTally } from './tally.ts'

/** How two scores are compared (净推荐值比较口径). */
export interface NpsDifferencePolicy {
  readonly confidence: Fraction
  /** `adjustedWald` adds three imagined answers to each side before it tests. */
  readonly method: 'adjustedWald' | 'wald'
}

/** What is compared: this quarter with the last, one shop with another. Both on one scale. */
export interface NpsPair<S extends Scale> {
  readonly tally: NpsTally<S>
  readonly baseline: NpsTally<NoInfer<S>>
}

/** What the test says. Where neither side varies at all there is nothing to test, only to state. */
export type NpsTest =
  | {
      readonly _tag: 'Tested'
      readonly z: number
      /** Two-sided: the chance of a difference at least as large when there is none. */
      readonly p: number
      /** Whether the interval leaves out 0. */
      readonly significant: boolean
    }
  | { readonly _tag: 'NothingVaries'; readonly scores: 'equal' | 'different' }

/** How far two scores are apart (分差): score of the tally less score of the baseline. */
export interface NpsDifference {
  readonly method: NpsDifferencePolicy['method']
  /** As observed, −2 to 2: the number to show. */
  readonly difference: number
  /** The middle of the interval: the observed difference, drawn towards 0 by `adjustedWald`. */
  readonly estimate: number
  readonly standardError: number
  /** Around `estimate`; not cut, so that it leaves out 0 exactly when the test is significant. */
  readonly interval: ConfidenceInterval
  readonly test: NpsTest
}

/**
 * Did the score move, or is it chance? A z test of two independent samples.
 *
 * Rocks, Interval Estimation for the Net Promoter Score, Am. Stat. 70 (2016), for the adjusted form.
 *
 * @example
 * npsDifference({ confidence: fraction(0.95), method: 'wald' })({ tally: tallyMonoid('0-10').empty, baseline: tallyMonoid('0-10').empty })
 * // => left({ _tag: 'EmptyTally' })
 * @source A2.20
 * @law exchanging the two sides negates difference and z and keeps p
 * @law a difference is significant exactly when its interval leaves out 0
 * @law a difference agrees with exact fractions
 */
export const npsDifference = ({
  confidence,
  method,
}: NpsDifferencePolicy): (<S extends Scale>(pair: NpsPair<S>) => Either<EmptyTally, NpsDifference>) => {
  const reach = twoSidedReach(confidence)
  return ({ tally, baseline }) => {
    if (answersIn(tally) === 0 || answersIn(baseline) === 0) return left({ _tag: 'EmptyTally' })
    const [a, b] = method === 'wald' ? [tally, baseline] : [adjusted(tally), adjusted(baseline)]
    const estimate = gapOf(a, b)
    const standardError = Math.sqrt(varianceOf(a) / answersIn(a) + varianceOf(b) / answersIn(b))
    const margin = reach * standardError
    return right({
      method,
      difference: gapOf(tally, baseline),
      estimate,
      standardError,
      interval: { confidence, lower: estimate - margin, upper: estimate + margin },
      test: testOf(estimate, standardError, reach),
    })
  }
}

/** The difference of two scores over their common denominator: equal scores differ by exactly 0. */
const gapOf = (a: NpsCounts, b: NpsCounts): number => {
  const [n, m] = [answersIn(a), answersIn(b)]
  return ((a.promoters - a.detractors) * m - (b.promoters - b.detractors) * n) / (n * m)
}

const testOf = (estimate: number, standardError: number, reach: number): NpsTest => {
  if (standardError === 0) return { _tag: 'NothingVaries', scores: estimate === 0 ? 'equal' : 'different' }
  const z = estimate / standardError
  return {
    _tag: 'Tested',
    z,
    p: 2 * normalUpperTail(Math.abs(z)),
    significant: Math.abs(estimate) > reach * standardError,
  }
}

import type { Fraction } from '../stats/elementary/fraction.ts'
import type { ConfidenceInterval } from '../stats/proportion/interval.ts'
import { twoSidedReach } from '../stats/special/normal-quantile.ts'
import { adjusted, npsOf, standardErrorOf } from './moments.ts'
import type { NpsCounts } from './tally.ts'
import { tangoEnds } from './tango.ts'

/**
 * How the interval of a score is made. `adjustedWald` is near its nominal confidence from five answers on;
 * `wald` is what most tools show and far too narrow for small samples; `tango` is the score interval.
 *
 * @example
 * const few = { scale: '0-10', detractors: 0, passives: 0, promoters: 5 } as const
 * npsIntervalMethods.map((method) => {
 *   const found = netPromoterScore({ confidence: fraction(0.95), method })(few)
 *   return [method, found._tag === 'Right' && found.right.interval.margin > 0]
 * }) // => [['adjustedWald', true], ['wald', false], ['tango', true]]
 */
export const npsIntervalMethods = ['adjustedWald', 'wald', 'tango'] as const
/** How the interval around a score is found (区间方法). */
export type NpsIntervalMethod = (typeof npsIntervalMethods)[number]

/** Where the true score lies (置信区间). The ends are cut to the scale, −1 to 1. */
export interface NpsInterval extends ConfidenceInterval {
  readonly method: NpsIntervalMethod
  /** Half the width before the ends are cut, in the unit of `nps`: 0.05 is five points. */
  readonly margin: number
}

/** How sure an interval has to be, and by which method (区间口径). */
export interface NpsIntervalPolicy {
  readonly confidence: Fraction
  readonly method: NpsIntervalMethod
}

/** The interval of a tally that is not empty. */
export const npsInterval = ({ confidence, method }: NpsIntervalPolicy): ((counts: NpsCounts) => NpsInterval) => {
  const reach = twoSidedReach(confidence)
  return (counts) => {
    const [lower, upper] =
      method === 'tango' ? tangoEnds(reach, counts) : waldEnds(reach, method === 'wald' ? counts : adjusted(counts))
    const margin = (upper - lower) / 2
    return { method, confidence, lower: Math.max(-1, lower), upper: Math.min(1, upper), margin }
  }
}

const waldEnds = (reach: number, counts: NpsCounts): readonly [lower: number, upper: number] => {
  const [middle, margin] = [npsOf(counts), reach * standardErrorOf(counts)]
  return [middle - margin, middle + margin]
}

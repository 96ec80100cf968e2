import type { Fraction } from '../elementary/fraction.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import type { ConfidenceInterval } from './interval.ts'
import type { Share } from './share.ts'

/**
 * The interval of a share that never holds the true one less often than it says, at the price of width.
 *
 * Clopper & Pearson, The Use of Confidence or Fiducial Limits, Biometrika 26 (1934).
 *
 * @example
 * clopperPearsonInterval(fraction(0.95))(share(0, 10)).lower  // => 0
 * clopperPearsonInterval(fraction(0.95))(share(10, 10)).upper // => 1
 * @law the ends of a Clopper-Pearson interval have exactly half of what is left in either tail
 */
export const clopperPearsonInterval =
  (confidence: Fraction): ((share: Share) => ConfidenceInterval) =>
  ({ count, total }) => {
    const tail = (1 - confidence) / 2
    return {
      confidence,
      lower: count === 0 ? 0 : betaQuantile(count, total - count + 1)(tail),
      upper: count === total ? 1 : 1 - betaQuantile(total - count, count + 1)(tail),
    }
  }

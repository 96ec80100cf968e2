import type { Fraction } from '../elementary/fraction.ts'
import { twoSidedReach } from '../special/normal-quantile.ts'
import type { ConfidenceInterval } from './interval.ts'
import type { Share } from './share.ts'

/**
 * The interval of a share that stays honest for few answers and for shares near 0 and 1.
 *
 * Wilson, Probable Inference, J. Am. Stat. Assoc. 22 (1927). The lower end is written as a quotient, so that
 * nothing cancels; the upper end is one less the lower end of the rest.
 *
 * @example
 * wilsonInterval(fraction(0.95))(share(0, 10)).lower   // => 0
 * wilsonInterval(fraction(0.95))(share(10, 10)).upper  // => 1
 * @source A2.16
 * @law a Wilson interval contains its share and stays within 0 and 1
 * @law the rest of a share has the mirrored Wilson interval
 * @law the ends of a Wilson interval solve the score equation
 */
export const wilsonInterval = (confidence: Fraction): ((share: Share) => ConfidenceInterval) => {
  const square = twoSidedReach(confidence) ** 2
  return ({ count, total }) => ({
    confidence,
    lower: lowerEnd(count / total, square / total),
    upper: 1 - lowerEnd((total - count) / total, square / total),
  })
}

const lowerEnd = (p: number, k: number): number =>
  p === 0 ? 0 : (2 * p * p) / (2 * p + k + Math.sqrt(k * (k + 4 * p * (1 - p))))

import type { Fraction } from './elementary/fraction.ts'
import type { RatePair } from './rate-drop.ts'
import { betaQuantile } from './special/beta-quantile.ts'

/** How many times the rate before the rate after is; no upper end where nothing was seen before. */
export interface RateRatioInterval {
  readonly confidence: Fraction
  readonly lower: number
  readonly upper?: number
}

/**
 * Between which factors the rate changed: Clopper and Pearson's interval of the share of events that came after,
 * turned into a ratio of rates (Lehmann, Testing Statistical Hypotheses, 1959, § 4.4). Both exposures above 0.
 *
 * @example
 * rateRatioInterval(fraction(0.95))({ before: { count: 5, exposure: 9 }, after: { count: 0, exposure: 9 } }).lower // => 0
 * @law a rate ratio interval holds the observed ratio, and its ends are where the exact test turns
 */
export const rateRatioInterval =
  (confidence: Fraction): ((pair: RatePair) => RateRatioInterval) =>
  ({ before, after }) => {
    const tail = (1 - confidence) / 2
    const unit = before.exposure / after.exposure
    const share = after.count === 0 ? 0 : betaQuantile(after.count, before.count + 1)(tail)
    const rest = betaQuantile(before.count, after.count + 1)(tail)
    return {
      confidence,
      lower: unit * (share / (1 - share)),
      ...(before.count === 0 ? {} : { upper: unit * ((1 - rest) / rest) }),
    }
  }

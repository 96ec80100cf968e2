import { type Fraction, fraction } from '../../../stats/elementary/fraction.ts'
import type { RatePair } from '../../../stats/rate-drop.ts'
import { type RateRatioInterval, rateRatioInterval } from '../../../stats/rate-ratio.ts'

export const confidence: Fraction = fraction(0.95)

/** The limits of a ratio, told from watch on: below it nobody asks, and they are the dearest part of a verdict. */
export const limitsOf: (pair: RatePair) => RateRatioInterval = rateRatioInterval(confidence)

import { type Fraction, fraction } from '../../stats/fraction.ts'
import type { RatePair } from '../../stats/rate-drop.ts'
import { type RateRatioInterval, rateRatioInterval } from '../../stats/rate-ratio.ts'

export const confidence: Fraction = fraction(0.95)

const interval = rateRatioInterval(confidence)

/** The limits of a ratio, from watch on; below it nobody asks, and they are the dearest part of a verdict. */
export const limitsFrom = (level: string, pair: RatePair): { readonly limits?: RateRatioInterval } =>
  level === 'ok' ? {} : { limits: interval(pair) }

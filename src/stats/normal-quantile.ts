import type { Fraction } from './fraction.ts'
import { millsRatio, normalLogUpperTail } from './normal.ts'

/**
 * The point that a standard normal variable exceeds with chance `tail`; the inverse of the upper tail.
 *
 * Starts from Hastings' rational approximation (Abramowitz & Stegun 26.2.23, error 4.5e-4) and takes three
 * Newton steps on the logarithm of the tail, each squaring the error.
 *
 * @law the quantile is undone by the upper tail
 * @law the quantile agrees with forty digits to 1e-12
 */
export const normalUpperQuantile = (tail: Fraction): number => (tail > 0.5 ? -pointOf(1 - tail) : pointOf(tail))

/**
 * How many standard errors an interval of this confidence reaches to either side: 1.96 for 95 %.
 *
 * @law a higher confidence reaches further
 */
export const twoSidedReach = (confidence: Fraction): number => Math.max(0, pointOf((1 - confidence) / 2))

const pointOf = (tail: number): number => {
  const log = Math.log(tail)
  let point = hastings(Math.sqrt(-2 * log))
  for (let step = 0; step < 3; step += 1) point += (normalLogUpperTail(point) - log) * millsRatio(point)
  return point
}

const hastings = (t: number): number =>
  Math.max(0, t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))))

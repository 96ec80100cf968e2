import type { Fraction } from '../elementary/fraction.ts'
import { log } from '../elementary/log.ts'
import { millsRatio, normalUpperTail } from './normal.ts'

/**
 * The point that a standard normal variable exceeds with chance `tail`; the inverse of the upper tail.
 *
 * Newton's steps on the logarithm of the tail, each squaring the error. They start beyond the point, where half a
 * bell `e^(−x²/2)/2` has come down to the tail, and so never overshoot it.
 *
 * @example
 * normalUpperQuantile(fraction(0.05)) // => 1.6448536269514722
 * normalUpperQuantile(fraction(0.5)) // => 0
 * @law the quantile is undone by the upper tail
 * @law the quantile agrees with forty digits to 1e-12
 */
export const normalUpperQuantile = (tail: Fraction): number => (tail > 0.5 ? -pointOf(1 - tail) : pointOf(tail))

/**
 * How many standard errors an interval of this confidence reaches to either side: 1.96 for 95 %.
 *
 * @example
 * twoSidedReach(fraction(0.95)) // => 1.9599639845400536
 * @law a higher confidence reaches further
 */
export const twoSidedReach = (confidence: Fraction): number => Math.max(0, pointOf((1 - confidence) / 2))

const pointOf = (tail: number): number => {
  const wanted = log(tail)
  let point = Math.sqrt(-2 * (wanted + Math.LN2))
  for (let step = 1; Math.abs(step) > 1e-8; point += step) step = (logTail(point) - wanted) * millsRatio(point)
  return point
}

const halfLogTwoPi = 0.9189385332046728

/** The logarithm of the tail from 0 on, where it is at most a half. */
const logTail = (x: number): number =>
  x < 1.5 ? log(normalUpperTail(x)) : log(millsRatio(x)) - halfLogTwoPi - (x * x) / 2

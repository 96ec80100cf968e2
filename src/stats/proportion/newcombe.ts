import type { Fraction } from '../elementary/fraction.ts'
import type { ConfidenceInterval } from './interval.ts'
import type { SharePair } from './share.ts'
import { wilsonInterval } from './wilson.ts'

/**
 * By how much a share dropped, from – to: the interval of `before − after`, so a rise is negative.
 *
 * Newcombe, Interval estimation for the difference between independent proportions, Stat. Med. 17 (1998),
 * method 10: two Wilson intervals, their distances added like the sides of a right angle.
 *
 * @example
 * const drop = newcombeInterval(fraction(0.95))({ before: share(90, 300), after: share(60, 300) })
 * drop.lower > 0 // => true
 * drop.upper.toFixed(3) // => '0.168'
 * @source A2.20
 * @law a Newcombe interval contains the observed drop and stays within -1 and 1
 * @law exchanging before and after mirrors the Newcombe interval
 */
export const newcombeInterval = (confidence: Fraction): ((pair: SharePair) => ConfidenceInterval) => {
  const wilson = wilsonInterval(confidence)
  return ({ before, after }) => {
    const [first, second] = [wilson(before), wilson(after)]
    const [p, q] = [before.count / before.total, after.count / after.total]
    return {
      confidence,
      lower: p - q - diagonal(p - first.lower, second.upper - q),
      upper: p - q + diagonal(first.upper - p, q - second.lower),
    }
  }
}

/** `Math.hypot` is rounded otherwise by every engine; nothing here is too large or too small to be squared. */
const diagonal = (a: number, b: number): number => Math.sqrt(a * a + b * b)

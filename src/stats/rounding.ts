/**
 * The one rounding rule: the whole number nearest to `numerator / denominator`, a half going away from zero,
 * as people round. Both must be whole and the denominator positive; the tie is decided on integers, not on a
 * quotient, and minus zero never comes out.
 *
 * @example
 * roundHalfAwayFromZero(-5, 2)    // => -3
 * roundHalfAwayFromZero(-1, 2)    // => -1
 * roundHalfAwayFromZero(-1, 3)    // => 0
 * roundHalfAwayFromZero(200, 3)   // => 67
 * @law rounding agrees with exact integers
 * @law rounding a negated number negates the result
 */
export const roundHalfAwayFromZero = (numerator: number, denominator: number): number => {
  const doubled = 2 * Math.abs(numerator) + denominator
  const whole = (doubled - (doubled % (2 * denominator))) / (2 * denominator)
  return numerator < 0 && whole > 0 ? -whole : whole
}

import { exp } from '../elementary/exp.ts'
import { deviance } from './deviance.ts'
import { stirlingRemainder } from './log-gamma.ts'

/**
 * The regularised incomplete gamma function `P(a, x)`: the chance that a gamma variable of shape `a` and scale 1
 * is `x` or less. `x` is at least 0. Errors as in {@link incompleteBeta}, for `a` from a thousandth up to a million.
 *
 * Series below `a + 1`, continued fraction above (Press et al., Numerical Recipes, 1992, § 6.2).
 *
 * @example
 * lowerGamma(1, 1) // => 0.6321205588285578
 * lowerGamma(3, 0) // => 0
 * @law the incomplete gamma function agrees with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300
 */
export const lowerGamma = (a: number, x: number): number =>
  x < a + 1 ? front(a, x) * series(a, x) : 1 - front(a, x) * fraction(a, x)

/**
 * What is left: `Q(a, x) = 1 − P(a, x)`, with all its digits where it is small.
 *
 * @example
 * upperGamma(1, 1) // => 0.3678794411714422
 * upperGamma(1, 700) // => 9.859676543759755e-305
 * @law the two parts of a gamma variable add up to one
 */
export const upperGamma = (a: number, x: number): number =>
  x < a + 1 ? 1 - front(a, x) * series(a, x) : front(a, x) * fraction(a, x)

/** `xᵃ·e⁻ˣ / Γ(a)`. */
const front = (a: number, x: number): number =>
  Math.sqrt(a / (2 * Math.PI)) * exp(-deviance(a, x) - stirlingRemainder(a))

/** The steps grow with the root of `a`: more are only asked for far beyond what is counted. */
const mostSteps = 10_000_000

const series = (a: number, x: number): number => {
  let [sum, term] = [1 / a, 1 / a]
  for (let k = 1; term > sum * 1e-17 && k < mostSteps; k += 1) {
    term *= x / (a + k)
    sum += term
  }
  return sum
}

const fraction = (a: number, x: number): number => {
  let b = x + 1 - a
  let [c, d] = [1e300, 1 / b]
  let sum = d
  for (let k = 1, step = 0; Math.abs(step - 1) > 1e-15 && k < mostSteps; k += 1) {
    const over = -k * (k - a)
    b += 2
    d = 1 / (over * d + b)
    c = b + over / c
    step = c * d
    sum *= step
  }
  return sum
}

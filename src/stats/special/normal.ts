import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { log1p } from '../elementary/log1p.ts'

const rootTwoPi = Math.sqrt(2 * Math.PI)

/** Below this point the tail is a half less a series, above it a continued fraction. */
const bend = 1.5

/**
 * The chance that a standard normal variable is `x` or more: what turns a z into a p.
 *
 * Relative error below 1e-14 wherever the answer is at least 1e-300; 0 beyond x = 38.5.
 *
 * Up to 1.5 by Marsaglia's series (Evaluating the Normal Distribution, J. Stat. Softw. 11(4), 2004), beyond it
 * by Laplace's continued fraction for the Mills ratio (Abramowitz & Stegun 26.2.14).
 *
 * @example
 * normalUpperTail(0) // => 0.5
 * @law the upper tail agrees with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300
 * @law the two tails add up to one
 */
export const normalUpperTail = (x: number): number =>
  x < 0
    ? 1 - normalUpperTail(-x)
    : x > 40
      ? 0
      : x <= bend
        ? 0.5 - density(x) * series(x)
        : density(x) * continuedFraction(x)

/**
 * The chance that a standard normal variable is `x` or less.
 *
 * @example
 * normalLowerTail(0) // => 0.5
 */
export const normalLowerTail = (x: number): number => normalUpperTail(-x)

/**
 * The natural logarithm of {@link normalUpperTail}, where the tail itself is too small for a number.
 *
 * @example
 * normalUpperTail(40) // => 0
 * normalLogUpperTail(40) // => -804.6084420137538
 * @law the logarithm of the upper tail continues where the tail has vanished
 */
export const normalLogUpperTail = (x: number): number =>
  x > bend ? log(continuedFraction(x) / rootTwoPi) - (x * x) / 2 : log1p(-normalUpperTail(-x))

/**
 * Tail over density (Mills ratio), for `x ≥ 0`; it falls slowly like 1/x and never vanishes.
 *
 * @example
 * millsRatio(0) // => 1.2533141373155001
 * millsRatio(1000) // => 0.000999999000003
 */
export const millsRatio = (x: number): number => (x > bend ? continuedFraction(x) : normalUpperTail(x) / density(x))

/** `exp(-x²/2)/√(2π)`, squared in two parts so that the rounding of x² is not blown up. */
const density = (x: number): number => {
  const head = Math.trunc(x * 16) / 16
  return (exp((-head * head) / 2) * exp((-(x - head) * (x + head)) / 2)) / rootTwoPi
}

/** `x + x³/3 + x⁵/(3·5) + …`: all terms positive, nothing cancels. */
const series = (x: number): number => {
  let [sum, term] = [x, x]
  for (let odd = 3; odd < 60; odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return sum
}

/** `1/(x + 1/(x + 2/(x + 3/(x + …))))`, from a depth at which double precision has settled. */
const continuedFraction = (x: number): number => {
  let rest = x
  for (let depth = Math.ceil(20 + 300 / (x * x)); depth > 0; depth -= 1) rest = x + depth / rest
  return 1 / rest
}

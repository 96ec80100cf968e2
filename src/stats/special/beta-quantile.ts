import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { betaFront, lowerBeta } from './incomplete-beta.ts'

/**
 * The point that a beta variable stays below with chance `p`: the inverse of {@link incompleteBeta}.
 *
 * Newton's steps on the logarithms of the smaller tail and of its point: from the second on they go one way only. No
 * point is told below 1e-300; one above the mean is told to 1e-15, not relatively.
 *
 * @example
 * betaQuantile(1, 1)(0.25) // => 0.25
 * @law the beta quantile is undone by the incomplete beta function
 */
export const betaQuantile =
  (a: number, b: number): ((p: number) => number) =>
  (p) =>
    p <= lowerBeta(a, b)(a / (a + b), b / (a + b)) ? below(a, b, p) : 1 - below(b, a, 1 - p)

const least = 1e-300

/** From the mean downwards. A step may end where nothing is left of the tail: then half the way back. */
const below = (a: number, b: number, p: number): number => {
  if (p <= 0) return 0
  const [chance, front] = [lowerBeta(a, b), betaFront(a, b)]
  let [low, high] = [0, a / (a + b)]
  let [x, last] = [high, 0]
  // each step squares the error
  while (Math.abs(x - last) > 1e-9 * x) {
    const seen = chance(x, 1 - x)
    if (seen < p) low = x
    else high = x
    const slope = front(x, 1 - x) / ((1 - x) * seen)
    const next = x * exp((log(p) - log(seen)) / slope)
    last = x
    x = next <= high ? Math.max(next, least) : (low + high) / 2
  }
  return x
}

import { betaFront, lowerBeta } from './incomplete-beta.ts'

/**
 * The point that a beta variable stays below with chance `p`: the inverse of {@link incompleteBeta}.
 *
 * Newton's steps on the logarithm of the smaller tail, kept inside a bracket that every step narrows.
 *
 * @example
 * betaQuantile(1, 1)(0.25) // => 0.25
 * @law the beta quantile is undone by the incomplete beta function
 */
export const betaQuantile =
  (a: number, b: number): ((p: number) => number) =>
  (p) =>
    p <= 0 ? 0 : p >= 1 ? 1 : p <= lowerBeta(a, b)(a / (a + b), b / (a + b)) ? below(a, b, p) : 1 - below(b, a, 1 - p)

const below = (a: number, b: number, p: number): number => {
  const [chance, front] = [lowerBeta(a, b), betaFront(a, b)]
  let [low, high] = [0, a / (a + b)]
  let x = high
  for (let step = 0; step < 200; step += 1) {
    const seen = chance(x, 1 - x)
    if (seen < p) low = x
    else high = x
    const slope = front(x, 1 - x) / ((1 - x) * seen)
    const next = x * Math.exp((Math.log(p) - Math.log(seen)) / slope)
    // each step squares the error; a step as small as that may leave the bracket by rounding alone
    if (Math.abs(next - x) <= 1e-9 * x) return next
    const inside = next > low && next < high
    const last = x
    x = inside ? next : low === 0 ? high / 4 : (low + high) / 2
    if (Math.abs(x - last) <= 4e-16 * x) return x
  }
  return x
}

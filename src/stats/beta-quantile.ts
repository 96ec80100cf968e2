import { betaFront, incompleteBeta } from './incomplete-beta.ts'

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
    p <= 0
      ? 0
      : p >= 1
        ? 1
        : p <= incompleteBeta(a, b, a / (a + b), b / (a + b))
          ? below(a, b, p)
          : 1 - below(b, a, 1 - p)

const below = (a: number, b: number, p: number): number => {
  let [low, high] = [0, a / (a + b)]
  let x = high
  for (let step = 0; step < 200; step += 1) {
    const seen = incompleteBeta(a, b, x)
    if (seen < p) low = x
    else high = x
    const slope = betaFront(a, b, x, 1 - x) / ((1 - x) * seen)
    const next = x * Math.exp((Math.log(p) - Math.log(seen)) / slope)
    // a step that stays where it is has arrived, though it stands on an end of the bracket
    const inside = next === x || (next > low && next < high)
    const last = x
    x = inside ? next : low === 0 ? high / 4 : (low + high) / 2
    // each step squares the error
    if (Math.abs(x - last) <= 1e-9 * x && inside) return x
    if (Math.abs(x - last) <= 4e-16 * x) return x
  }
  return x
}

import { log } from '../elementary/log.ts'
/**
 * `x·ln(x/m) + m − x`, never negative and 0 at `x = m`: how far a count is from what was expected. Written so that
 * nothing cancels where the two are close (Loader 2000, `bd0`), which is where large counts have their tails.
 */
export const deviance = (x: number, m: number): number => {
  const gap = x - m
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * log(x / m) - gap
  const v = gap / (x + m)
  let [sum, term] = [gap * v, 2 * x * v]
  // of what is no number the difference is none either
  for (let [odd, last] = [3, -1]; Math.abs(sum - last) > 0; odd += 2) {
    last = sum
    term *= v * v
    sum += term / odd
  }
  return sum
}

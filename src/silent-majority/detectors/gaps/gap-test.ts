import { exp } from '../../../stats/elementary/exp.ts'
import { expm1 } from '../../../stats/elementary/expm1.ts'
import { log } from '../../../stats/elementary/log.ts'
import { log1p } from '../../../stats/elementary/log1p.ts'
import { betaQuantile } from '../../../stats/special/beta-quantile.ts'
import { incompleteBeta } from '../../../stats/special/incomplete-beta.ts'

/** What a test of gaps knows: how many there were, how long they were together, how regular such gaps are. */
export interface GapsKnown {
  readonly count: number
  readonly exposure: number
  readonly regularity: number
}

/**
 * The chance that so many further gaps, of the same kind as before, last as long together or longer:
 * `I_{S/(S+u)}(nk, jk)`, for one open gap and `k = 1` simply `(S/(S+t))ⁿ`. It does not depend on the unit of time. 1
 * where no gap is known.
 *
 * @example
 * gapTest({ count: 12, exposure: 360, regularity: 1 })(90, 1).toFixed(3) // => '0.069'
 * gapTest({ count: 12, exposure: 360, regularity: 4 })(90, 1).toFixed(3) // => '0.005'
 * @law without a prior the gap test does not depend on the unit of time
 */
export const gapTest =
  ({ count, exposure, regularity }: GapsKnown) =>
  (lasting: number, gaps: number): number => {
    if (count === 0 || lasting === 0) return 1
    const x = exposure / (exposure + lasting)
    const rest = lasting / (exposure + lasting)
    const a = count * regularity
    const b = gaps * regularity
    if (b === 1) return exp(a * (rest < 0.5 ? log1p(-rest) : log(x)))
    return Number.isInteger(b) && b <= mostTerms ? summed(a, b, x, rest) : incompleteBeta(a, b, x, rest)
  }

/** For whole `b` a sum of so many terms, all of one sign: `xᵃ·Σ (a)ᵢ/i!·restⁱ` over `i < b`. */
const summed = (a: number, b: number, x: number, rest: number): number => {
  let sum = 1
  let term = 1
  for (let i = 1; i < b; i += 1) {
    term *= ((a + i - 1) / i) * rest
    sum += term
  }
  return Math.min(1, exp(a * (rest < 0.5 ? log1p(-rest) : log(x)) + log(sum)))
}

/** Beyond it the continued fraction is faster. */
const mostTerms = 32

/**
 * How long they have to last for the chance to be `p`: `S·(p^(−1/n) − 1)` for one open gap and `k = 1`. Told for every
 * `p` down to 1e-300; absent where no gap is known, or where it would be longer than a number can say.
 *
 * @example
 * gapReaching({ count: 12, exposure: 360, regularity: 1 })(0.05, 1)?.toFixed(1) // => '102.1'
 * gapReaching({ count: 0, exposure: 0, regularity: 1 })(0.05, 1) // => undefined
 * @law what gaps have to last is undone by their test, down to 1e-300
 */
export const gapReaching =
  ({ count, exposure, regularity }: GapsKnown) =>
  (p: number, gaps: number): number | undefined => {
    if (count === 0) return undefined
    if (regularity === 1 && gaps === 1) return finite(exposure * expm1(-log(p) / count))
    const [a, b] = [count * regularity, gaps * regularity]
    if (p > 0.5) {
      const part = betaQuantile(b, a)(1 - p)
      return finite((exposure * part) / (1 - part))
    }
    const left = betaQuantile(a, b)(p)
    return left <= 1e-300 ? undefined : finite((exposure * (1 - left)) / left)
  }

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

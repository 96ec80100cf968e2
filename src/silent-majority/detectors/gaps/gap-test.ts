import { betaQuantile } from '../../../stats/beta-quantile.ts'
import { incompleteBeta } from '../../../stats/incomplete-beta.ts'

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
 * @law without a prior the gap test does not depend on the unit of time
 */
export const gapTest =
  ({ count, exposure, regularity }: GapsKnown) =>
  (lasting: number, gaps: number): number =>
    count === 0 || lasting === 0
      ? 1
      : incompleteBeta(
          count * regularity,
          gaps * regularity,
          exposure / (exposure + lasting),
          lasting / (exposure + lasting),
        )

/** How long they have to last for the chance to be `p`: `S·(p^(−1/n) − 1)` for one open gap and `k = 1`. */
export const gapReaching =
  ({ count, exposure, regularity }: GapsKnown) =>
  (p: number, gaps: number): number | undefined => {
    if (count === 0) return undefined
    if (regularity === 1 && gaps === 1) return exposure * Math.expm1(-Math.log(p) / count)
    const part = betaQuantile(gaps * regularity, count * regularity)(1 - p)
    return part >= 1 ? undefined : (exposure * part) / (1 - part)
  }

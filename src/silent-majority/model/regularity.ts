import { exp } from '../../stats/elementary/exp.ts'
import { log } from '../../stats/elementary/log.ts'
import { logGamma } from '../../stats/special/log-gamma.ts'

/** So large a share of customers has gaps of this regularity (规律性): a gamma distribution's shape, 1 is chance. */
export interface RegularityShare {
  readonly regularity: number
  readonly share: number
}

/** What is known of how regular gaps are: one figure for all, or how many customers are how regular. */
export type Regularity = number | readonly RegularityShare[]

/** Completed gaps of one customer, by all that tells how regular they are. */
export interface GapsTold {
  readonly count: number
  readonly exposure: number
  /** The sum of the logarithms of the gaps. */
  readonly logs: number
}

/**
 * How regular one customer's gaps are, as shares once more: those of the portfolio, each weighed by how well it explains
 * the customer's own gaps whatever their pace. Few gaps leave the portfolio's shares nearly as they were, and nobody is
 * more or less regular than the portfolio's ends: gaps that happen to be alike prove little.
 *
 * The marginal likelihood of gamma gaps under the prior `1/rate`: `Γ(nk)/Γ(k)ⁿ·(Πg)ᵏ/Sⁿᵏ`.
 *
 * @example
 * const weighed = ownRegularity([{ regularity: 1, share: 0.5 }, { regularity: 16, share: 0.5 }])
 * weighed({ count: 1, exposure: 30, logs: Math.log(30) }).at(-1)?.share // => 0.5
 * weighed({ count: 12, exposure: 360, logs: 12 * Math.log(30) }).at(-1)?.share.toFixed(3) // => '1.000'
 * @law own gaps weigh the portfolio's regularity, and never leave its bounds
 */
export const ownRegularity = (shares: readonly RegularityShare[]): ((gaps: GapsTold) => readonly RegularityShare[]) => {
  const weigh = ownShares(shares)
  return (gaps) => {
    const weights = weigh(gaps)
    return shares.map(({ regularity }, at) => ({ regularity, share: weights[at] as number }))
  }
}

/** The same as bare shares, in the order they were given. */
export const ownShares = (shares: readonly RegularityShare[]): ((gaps: GapsTold) => readonly number[]) => {
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  const plain = shares.map(({ share }) => share / total)
  const known = shares.map(({ regularity, share }) => ({
    regularity,
    log: log(share),
    one: logGamma(regularity),
    fronts: [] as number[],
  }))
  return ({ count, exposure, logs }) => {
    if (count < 2) return plain
    const own = logs - count * log(exposure)
    const weights: number[] = []
    let most = Number.NEGATIVE_INFINITY
    for (const { regularity, log: logShare, one, fronts } of known) {
      // the same for everybody with so many gaps
      let front = fronts[count]
      if (front === undefined) {
        front = logShare + logGamma(count * regularity) - count * one
        if (count <= mostKept) fronts[count] = front
      }
      const found = front + regularity * own
      weights.push(found)
      if (found > most) most = found
    }
    let sum = 0
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = exp((weights[at] as number) - most)
      sum += weights[at] as number
    }
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] as number) / sum
    return weights
  }
}

const mostKept = 200

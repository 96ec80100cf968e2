import { logGamma } from '../../stats/log-gamma.ts'

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
 * @law own gaps weigh the portfolio's regularity, and never leave its bounds
 */
export const ownRegularity = (shares: readonly RegularityShare[]): ((gaps: GapsTold) => readonly RegularityShare[]) => {
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  const plain = shares.map((one) => ({ regularity: one.regularity, share: one.share / total }))
  const known = shares.map((one) => ({ ...one, log: Math.log(one.share), one: logGamma(one.regularity) }))
  return ({ count, exposure, logs }) => {
    if (count < 2) return plain
    const whole = Math.log(exposure)
    let most = Number.NEGATIVE_INFINITY
    const likely = known.map(({ regularity: k, log, one }) => {
      const found = log + logGamma(count * k) - count * one + k * (logs - count * whole)
      most = Math.max(most, found)
      return found
    })
    let sum = 0
    const weights = likely.map((one) => {
      const weight = Math.exp(one - most)
      sum += weight
      return weight
    })
    return known.map(({ regularity }, at) => ({ regularity, share: (weights[at] as number) / sum }))
  }
}

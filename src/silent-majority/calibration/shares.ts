import { exp } from '../../stats/elementary/exp.ts'
import { log } from '../../stats/elementary/log.ts'
import { logGamma } from '../../stats/special/log-gamma.ts'
import type { RegularityShare } from '../model/regularity.ts'
import type { Counts } from './portfolio.ts'

/** One customer's gaps as what tells how alike they are: `count/D`; nothing of fewer than two. */
export const rhythmOf = (gaps: readonly number[]): Counts => {
  const count = Math.min(gaps.length, 200)
  if (count < 2) return {}
  let [sum, logs] = [0, 0]
  for (let at = gaps.length - count; at < gaps.length; at += 1) {
    sum += gaps[at] as number
    logs += log(gaps[at] as number)
  }
  return { [`${count}/${Math.round(50 * (log(sum / count) - logs / count))}`]: 1 }
}

/**
 * How many customers of a portfolio are how regular (规律性分布): the shares that make all their gaps likeliest, by fifty
 * rounds of expectation and maximisation (Dempster, Laird & Rubin 1977). The shares of the policy count as forty customers
 * more, so that a small portfolio moves them little; nobody is taken to be beyond their ends.
 *
 * @law shares of regularity are found again in gaps drawn with them
 */
export const regularityShares =
  (usual: readonly RegularityShare[]) =>
  (rhythms: Counts): readonly RegularityShare[] => {
    const rows = Object.entries(rhythms).map(([key, customers]) => {
      const [count = 2, fiftieths = 0] = key.split('/').map(Number)
      return { customers, likely: likelihoods(usual, count, fiftieths / 50) }
    })
    const all = rows.reduce((sum, { customers }) => sum + customers, 0)
    const total = usual.reduce((sum, { share }) => sum + share, 0)
    const prior = usual.map(({ share }) => share / total)
    let shares = prior
    for (let round = 0; round < 50; round += 1) {
      const sums = prior.map((share) => weightOfUsual * share)
      for (const { customers, likely } of rows) {
        const whole = likely.reduce((sum, one, at) => sum + one * (shares[at] as number), 0)
        likely.forEach((one, at) => {
          sums[at] = (sums[at] as number) + (customers * one * (shares[at] as number)) / whole
        })
      }
      shares = sums.map((sum) => sum / (all + weightOfUsual))
    }
    return usual.map(({ regularity }, at) => ({ regularity, share: shares[at] as number }))
  }

const weightOfUsual = 40

/** How likely gaps so alike are by each regularity, against the likeliest. */
const likelihoods = (usual: readonly RegularityShare[], count: number, alike: number): readonly number[] => {
  const logs = usual.map(
    ({ regularity: k }) => logGamma(count * k) - count * logGamma(k) - count * k * log(count) - count * k * alike,
  )
  const most = logs.reduce((top, one) => Math.max(top, one), Number.NEGATIVE_INFINITY)
  return logs.map((one) => exp(one - most))
}

import { exp } from '../../stats/elementary/exp.ts'
import { log } from '../../stats/elementary/log.ts'
/**
 * How much better "the rate fell to one of these shares of what it was" explains the events after than "it is what
 * it was", as the natural logarithm of a likelihood ratio: `mean over ρ of ρᵐ·((S+u)/(S+ρu))ⁿ⁺ᵐ`. The rate itself
 * drops out (prior 1/λ). 0 says nothing; each event lowers it, each silent day raises it.
 *
 * @example
 * mixedLogRatio([0.5])(3, 1, 0, 0) // => 0
 * @law waiting never lowers the raw score
 */
export const mixedLogRatio = (ratios: readonly number[]): ((n: number, S: number, m: number, u: number) => number) => {
  const logs = ratios.map(log)
  return (n, before, m, after) => {
    const all = before + after
    let [most, sum] = [Number.NEGATIVE_INFINITY, 0]
    for (let i = 0; i < ratios.length; i += 1) {
      const share = n + m === 0 || after === 0 ? 1 : (before + (ratios[i] as number) * after) / all
      const one = m * (logs[i] as number) - (n + m) * log(share)
      sum = one > most ? sum * exp(most - one) + 1 : sum + exp(one - most)
      most = Math.max(most, one)
    }
    return most + log(sum / ratios.length)
  }
}

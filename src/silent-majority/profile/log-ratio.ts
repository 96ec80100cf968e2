/**
 * How much better "the rate fell to one of these shares of what it was" explains the events after than "it is what
 * it was", as the natural logarithm of a likelihood ratio: `mean over ρ of ρᵐ·((S+u)/(S+ρu))ⁿ⁺ᵐ`. The rate itself
 * drops out (prior 1/λ). 0 says nothing; each event lowers it, each silent day raises it.
 */
export const mixedLogRatio =
  (ratios: readonly number[]) =>
  (n: number, before: number, m: number, after: number): number => {
    if (n + m === 0 || after === 0) return m === 0 ? 0 : logMean(ratios.map((ratio) => m * Math.log(ratio)))
    const all = before + after
    return logMean(ratios.map((ratio) => m * Math.log(ratio) - (n + m) * Math.log((before + ratio * after) / all)))
  }

const logMean = (logs: readonly number[]): number => {
  const most = Math.max(...logs)
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0) / logs.length)
}

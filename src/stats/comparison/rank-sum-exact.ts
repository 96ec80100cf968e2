import type { Ratio } from '../../core/ratio.ts'

/** All that were measured at one value: how many, and how many of them named it. */
export interface Measured extends Ratio {
  readonly value: number
}

/** The chances of as few, or as many, pairs above as seen, when every choice of those who named it is as likely. */
export const rankSumTails = (
  ordered: readonly Measured[],
  named: number,
  seen: number,
): { readonly lower: number; readonly upper: number } => {
  let all = 0
  for (const { total } of ordered) all += total
  const span = 2 * named * (all - named)
  // ways[k]: how the first values can hold k who named it, by twice the pairs above
  let ways = Array.from({ length: named + 1 }, (_, k) => (k === 0 ? Float64Array.of(1) : new Float64Array(0)))
  let passed = 0
  for (const { total } of ordered) {
    const next = ways.map(() => new Float64Array(span + 1))
    for (let k = 0; k <= named; k += 1) {
      const from = ways[k] as Float64Array
      for (let taken = 0, choices = 1; taken <= Math.min(total, named - k); taken += 1) {
        const added = taken * (2 * (passed - k) + total - taken)
        const into = next[k + taken] as Float64Array
        for (let i = 0; i < from.length && i + added <= span; i += 1)
          if (from[i] !== 0) into[i + added] = (into[i + added] as number) + (from[i] as number) * choices
        choices = (choices * (total - taken)) / (taken + 1)
      }
    }
    ways = next
    passed += total
  }
  let [lower, upper, whole] = [0, 0, 0]
  ;(ways[named] as Float64Array).forEach((way, halves) => {
    whole += way
    if (halves <= seen) lower += way
    if (halves >= seen) upper += way
  })
  return { lower: lower / whole, upper: upper / whole }
}

import type { PortfolioTally } from './portfolio.ts'

/** A customer's first two gaps, as what tells how regular gaps are. */
export const pairOf = ([first, second]: readonly number[]): PortfolioTally['pairs'] =>
  first === undefined || second === undefined
    ? { count: 0, squares: 0 }
    : { count: 1, squares: Math.round(1e6 * ((first - second) / (first + second)) ** 2) }

/**
 * How regular gaps are (规律性), the same for all: the shape of a gamma distribution, 1 where chance rules.
 * `k = (1 − V)/(2V)` with V the mean square of `(g₁ − g₂)/(g₁ + g₂)`: Wheat & Morrison, Estimating Purchase Regularity
 * with Two Interpurchase Times, J. Marketing Research 27 (1990).
 *
 * @law regularity is found again in gaps drawn with it
 */
export const regularityOf = ({ count, squares }: PortfolioTally['pairs']): number | undefined => {
  const variance = squares / count / 1e6
  return count === 0 || variance === 0 ? undefined : (1 - variance) / (2 * variance)
}

const blockDays = 28

/** Active days by blocks of four weeks, from the first active day to the last: how they vary, and how chance would. */
export const blocksOf = (active: readonly number[]): PortfolioTally['blocks'] => {
  const first = active[0] ?? 0
  const whole = Math.floor(((active.at(-1) ?? 0) - first + 1) / blockDays)
  const counts = new Array<number>(whole).fill(0)
  for (const day of active) {
    const block = Math.floor((day - first) / blockDays)
    if (block < whole) counts[block] = (counts[block] as number) + 1
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / whole
  if (whole < 2 || mean === blockDays) return { customers: 0, variance: 0, byChance: 0 }
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (whole - 1)
  return {
    customers: 1,
    variance: Math.round(1000 * variance),
    byChance: Math.round(1000 * mean * (1 - mean / blockDays)),
  }
}

/** How many times more active days vary than chance has it (离散度), at least 1. */
export const dispersionOf = ({ variance, byChance }: PortfolioTally['blocks']): number | undefined =>
  byChance === 0 ? undefined : Math.max(1, variance / byChance)

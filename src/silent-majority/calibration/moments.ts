import type { Counts, PortfolioTally } from './portfolio.ts'

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
  return count === 0 ? undefined : Math.min(100, (1 - variance) / (2 * variance))
}

const blockDays = 28

/**
 * How many times more than chance the active days of one customer vary from four weeks to the next, in hundredths; nothing
 * of less than four blocks. By differences of neighbours (von Neumann 1941), so that one change of habit, a season or a
 * departure is not taken for restlessness.
 */
export const varyingOf = (active: readonly number[]): Counts => {
  const first = active[0] ?? 0
  const whole = Math.floor(((active.at(-1) ?? 0) - first + 1) / blockDays)
  if (whole < 4) return {}
  const counts = new Array<number>(whole).fill(0)
  for (const day of active) {
    const block = Math.floor((day - first) / blockDays)
    if (block < whole) counts[block] = (counts[block] as number) + 1
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / whole
  if (mean === blockDays) return {}
  let squares = 0
  for (let at = 1; at < whole; at += 1) squares += ((counts[at] as number) - (counts[at - 1] as number)) ** 2
  const variance = squares / (2 * (whole - 1))
  // a quotient of few blocks is skewed: its median stands below its mean (Wilson & Hilferty 1931)
  const freedom = (2 * (whole - 1)) / 3
  const root = 1 - 2 / (9 * freedom)
  return { [Math.min(9999, Math.round((100 * variance) / (mean * (1 - mean / blockDays)) / (root * root * root)))]: 1 }
}

/**
 * How many times more active days vary than chance has it (离散度): of the middle customer, so that a few restless or
 * seasonal accounts do not blind the rest; at least 1, at most 3, beyond which nothing could be found at all.
 *
 * @law dispersion does not move by what less than half of the customers do
 */
export const dispersionOf = (varying: Counts): number | undefined => {
  const sorted = Object.entries(varying)
    .map(([ratio, count]) => [Number(ratio), count] as const)
    .sort(([a], [b]) => a - b)
  const all = sorted.reduce((sum, [, count]) => sum + count, 0)
  let below = 0
  for (const [ratio, count] of sorted) {
    below += count
    if (2 * below >= all) return Math.min(3, Math.max(1, ratio / 100))
  }
  return undefined
}

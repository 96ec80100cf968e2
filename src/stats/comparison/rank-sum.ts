import { normalUpperTail } from '../special/normal.ts'
import { type Measured, rankSumTails } from './rank-sum-exact.ts'

/** Where those who named it lie among all, by rank (秩和检验). */
export interface RankSum {
  /** The chance that one who named it lies above one who did not, ties counted half; 0.5 where it makes no difference. */
  readonly above: number
  readonly test: 'exact' | 'normal'
  /** Two-sided. */
  readonly p: number
}

/** At most so many of the rarer kind, and so many in all, are counted exactly. */
const fewest = 12
const most = 120

/**
 * Do those who named it have other values than the rest (数值因素): fewer people on duty, more guests in the house?
 *
 * Only the order of the values counts, so that no single one decides; ties share a rank. Exact where the rarer kind is at
 * most 12 of 120, else by the normal curve with ties and continuity allowed for. Nobody on one side: 1.
 *
 * Wilcoxon, Biometrics Bull. 1 (1945); Mann & Whitney, Ann. Math. Stat. 18 (1947).
 *
 * @example
 * rankSum([{ value: 2, count: 3, total: 3 }, { value: 5, count: 0, total: 3 }]) // => { above: 0, test: 'exact', p: 0.1 }
 * @source A4.10
 * @law the rank test agrees with counting every choice
 * @law the rank test does not know the unit of the values, and turns with their order
 */
export const rankSum = (measured: readonly Measured[]): RankSum => {
  const ordered = [...measured].sort((a, b) => a.value - b.value)
  let [named, all] = [0, 0]
  for (const { count, total } of ordered) {
    named += count
    all += total
  }
  const others = all - named
  if (named === 0 || others === 0) return { above: 0.5, test: 'exact', p: 1 }
  const halves = halvesAbove(ordered)
  const above = halves / (2 * named * others)
  if (Math.min(named, others) <= fewest && all <= most) {
    const { lower, upper } = rankSumTails(ordered, named, halves)
    return { above, test: 'exact', p: Math.min(1, 2 * Math.min(lower, upper)) }
  }
  let tied = 0
  for (const { total } of ordered) tied += total * (total * total - 1)
  const variance = ((named * others) / 12) * (all + 1 - tied / (all * (all - 1)))
  if (variance <= 0) return { above, test: 'normal', p: 1 }
  const apart = Math.max(0, Math.abs(halves / 2 - (named * others) / 2) - 0.5)
  return { above, test: 'normal', p: Math.min(1, 2 * normalUpperTail(apart / Math.sqrt(variance))) }
}

/**
 * The least chance that these values could have shown: all who named it at one end.
 *
 * @example
 * const lots = [{ value: 1, count: 1, total: 5 }, { value: 2, count: 0, total: 5 }, { value: 3, count: 1, total: 5 }]
 * leastRankSumChance(lots) // => 0.19047619047619047
 * @law no order of the values has a smaller chance than the least
 */
export const leastRankSumChance = (measured: readonly Measured[]): number => {
  const ordered = [...measured].sort((a, b) => a.value - b.value)
  let named = 0
  for (const { count } of ordered) named += count
  return Math.min(rankSum(filled(ordered, named)).p, rankSum(filled([...ordered].reverse(), named)).p)
}

const filled = (ordered: readonly Measured[], named: number): readonly Measured[] => {
  let left = named
  return ordered.map(({ value, total }) => {
    const count = Math.min(left, total)
    left -= count
    return { value, count, total }
  })
}

/** Twice the number of pairs in which the one who named it lies higher, ties half. */
const halvesAbove = (ordered: readonly Measured[]): number => {
  let [halves, below] = [0, 0]
  for (const { count, total } of ordered) {
    halves += count * (2 * below + (total - count))
    below += total - count
  }
  return halves
}

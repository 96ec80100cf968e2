import type { Ratio } from '../../core/ratio.ts'
import { normalUpperTail } from '../special/normal.ts'
import { hypergeometricChances } from './hypergeometric-chances.ts'

/** One stratum (层): how many named it at the level, and how many at all the rest of the stratum. */
export interface TwoGroups {
  readonly level: Ratio
  readonly rest: Ratio
}

/** How a level compares with the rest inside the strata, all strata together (分层比较). */
export interface StratifiedTest {
  /** Strata that can say something: both groups are there, and not all named it or none. */
  readonly strata: number
  /** Named at the level, beyond what the strata let expect. */
  readonly excess: number
  readonly variance: number
  /** Absent where no stratum says anything. */
  readonly z?: number
  /** The chance, when the level makes no difference inside the strata, of as many or more. */
  readonly p: number
  /** Absent where it has no end, or nothing to be made of. */
  readonly oddsRatio?: number
  /** Difference of shares, level less rest; absent where no stratum has both groups. */
  readonly difference?: number
}

/**
 * Does a level stand out when another factor is held fixed (控制混杂因素)? By the normal curve, without continuity
 * correction; where `variance` is small use {@link stratifiedExact}.
 *
 * Mantel & Haenszel, J. Natl. Cancer Inst. 22 (1959); the difference by Greenland & Robins, Biometrics 41 (1985).
 *
 * @example
 * stratifiedTest([]) // => { strata: 0, excess: 0, variance: 0, p: 1 }
 * @source A4.10
 * @law a single stratum has the z of the pooled test, but for one answer
 * @law strata that say nothing change nothing
 */
export const stratifiedTest = (strata: Iterable<TwoGroups>): StratifiedTest => {
  let [excess, variance, told] = [0, 0, 0]
  let [concordant, discordant, apart, weight] = [0, 0, 0, 0]
  for (const { level, rest } of strata) {
    const total = level.total + rest.total
    if (level.total === 0 || rest.total === 0) continue
    const named = level.count + rest.count
    concordant += (level.count * (rest.total - rest.count)) / total
    discordant += (rest.count * (level.total - level.count)) / total
    apart += (level.count * rest.total - rest.count * level.total) / total
    weight += (level.total * rest.total) / total
    if (named === 0 || named === total) continue
    told += 1
    // over the common denominator, so that an even split is exactly none
    excess += (level.count * rest.total - rest.count * level.total) / total
    variance += ((level.total * rest.total) / (total * total)) * ((named * (total - named)) / (total - 1))
  }
  const z = variance > 0 ? excess / Math.sqrt(variance) : undefined
  return {
    strata: told,
    excess,
    variance,
    ...(z === undefined ? {} : { z }),
    p: z === undefined ? 1 : normalUpperTail(z),
    ...(discordant > 0 ? { oddsRatio: concordant / discordant } : {}),
    ...(weight > 0 ? { difference: apart / weight } : {}),
  }
}

/**
 * The same chance without a normal curve: given how many of each stratum named it, how many of them fall on the level is
 * hypergeometric, and the strata are added up.
 *
 * Time grows with the square of the spread: meant for small variances.
 *
 * @example
 * stratifiedExact([{ level: { count: 1, total: 1 }, rest: { count: 0, total: 1 } }]) // => 0.5
 * @source A4.10
 * @law the exact stratified chance agrees with counting every table
 */
export const stratifiedExact = (strata: Iterable<TwoGroups>): number => {
  let chances: readonly number[] = [1]
  let beyond = 0
  for (const { level, rest } of strata) {
    const { least, chances: own } = hypergeometricChances({
      total: level.total + rest.total,
      marked: level.count + rest.count,
      draws: level.total,
    })
    beyond += level.count - least
    chances = sumOf(chances, own)
  }
  let tail = 0
  for (let i = chances.length - 1; i >= beyond && i >= 0; i -= 1) tail += chances[i] as number
  return Math.min(1, tail)
}

/** The chances of a sum of two independent counts. */
const sumOf = (first: readonly number[], second: readonly number[]): readonly number[] => {
  if (second.length === 1) return first
  const sum = new Array<number>(first.length + second.length - 1).fill(0)
  for (let i = 0; i < first.length; i += 1)
    for (let j = 0; j < second.length; j += 1)
      sum[i + j] = (sum[i + j] as number) + (first[i] as number) * (second[j] as number)
  return sum
}

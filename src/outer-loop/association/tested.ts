import { leastRankSumChance, type RankSum, rankSum } from '../../stats/comparison/rank-sum.ts'
import type { Measured } from '../../stats/comparison/rank-sum-exact.ts'
import { binomialUpperTail } from '../../stats/special/binomial.ts'
import { hypergeometricLowerTail } from '../../stats/special/hypergeometric.ts'
import type { NamedCounts } from './level-tally.ts'

/** What operations saw at each level of a factor, whether anybody wrote or not (运营基数): orders by store, repairs by lot. */
export interface Exposures {
  readonly [factor: string]: { readonly [level: string]: number }
}

/** One member of the family: what was looked at, and how likely so much is by chance. */
export interface Tested {
  readonly factor: readonly string[]
  readonly p: number
  /** The least that the margins allow: where it is not small enough, nothing could have been found. */
  readonly least: number
  readonly found: LevelSeen | RateSeen | TrendSeen
}

/** A level against all other rows that are known by the factor. */
export interface LevelSeen {
  readonly _tag: 'Level'
  readonly level: readonly string[]
  readonly at: NamedCounts
  readonly rest: NamedCounts
}

/** A level against the others, by what operations saw there. */
export interface RateSeen {
  readonly _tag: 'Rate'
  readonly level: readonly string[]
  readonly at: { readonly count: number; readonly exposure: number }
  readonly rest: { readonly count: number; readonly exposure: number }
}

/** A number, which those who named the topic have higher or lower than the rest. */
export interface TrendSeen {
  readonly _tag: 'Trend'
  readonly ranks: RankSum
  readonly named: number
  readonly known: number
}

/**
 * How likely a level is named so often by chance: upper hypergeometric, which is Fisher's exact test, one-sided.
 *
 * @law a level's chance agrees with counting every choice of rows
 */
export const levelTested = (
  factor: readonly string[],
  level: readonly string[],
  at: NamedCounts,
  all: NamedCounts,
): Tested => {
  const asMany = (count: number): number =>
    count <= 0
      ? 1
      : hypergeometricLowerTail({ total: all.total, marked: all.total - all.count, draws: at.total })(at.total - count)
  const rest = { count: all.count - at.count, total: all.total - at.total }
  return {
    factor,
    p: asMany(at.count),
    least: asMany(Math.min(at.total, all.count)),
    found: { _tag: 'Level', level, at, rest },
  }
}

/** How likely a level is named so often for what operations saw there: the exact conditional test of two rates. */
export const rateTested = (
  factor: readonly string[],
  level: string,
  at: RateSeen['at'],
  all: RateSeen['at'],
): Tested => {
  const asMany = binomialUpperTail({ tries: all.count, chance: at.exposure / all.exposure })
  const rest = { count: all.count - at.count, exposure: all.exposure - at.exposure }
  return { factor, p: asMany(at.count), least: asMany(all.count), found: { _tag: 'Rate', level: [level], at, rest } }
}

/** How likely those who named the topic have such values by chance: by ranks, two-sided. */
export const trendTested = (factor: readonly string[], values: ReadonlyMap<string, NamedCounts>): Tested => {
  const measured: readonly Measured[] = [...values].map(([value, counts]) => ({ value: Number(value), ...counts }))
  const ranks = rankSum(measured)
  let [named, known] = [0, 0]
  for (const { count, total } of measured) {
    named += count
    known += total
  }
  return { factor, p: ranks.p, least: leastRankSumChance(measured), found: { _tag: 'Trend', ranks, named, known } }
}

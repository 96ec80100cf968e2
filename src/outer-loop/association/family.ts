import type { Ratio } from '../../core/ratio.ts'
import { holm } from '../../stats/multiple.ts'
import { highestCount } from '../../stats/proportion/highest-count.ts'
import { type AssociationTally, type FactorTally, levelsIn, type NamedCounts } from './level-tally.ts'
import type { AssociationPolicy } from './policy.ts'
import { type Exposures, levelTested, rateTested, type Tested, trendTested } from './tested.ts'

/** What was looked at of one factor (检验范围). */
export interface FactorLooked {
  readonly factor: readonly string[]
  readonly base: 'feedback' | 'exposure' | 'numeric'
  readonly levels: number
  readonly tested: number
  /** Left out before the topic was looked at: fewer rows than the policy asks for, or no exposure known. */
  readonly leftOut: number
  /** Tested, and could not have been found whatever had happened (样本不足). */
  readonly tooFew: number
  /** Rows of which this factor is not known. */
  readonly unknown: number
}

/** Everything that was tested together, with its allowance for how much that was. */
export interface Family {
  readonly named: Ratio
  readonly tested: readonly Tested[]
  /** Holm's chances, one for each tested. */
  readonly adjusted: readonly number[]
  readonly factors: readonly FactorLooked[]
}

/**
 * Tests every level of every factor that has rows enough, all of them in one family, also those nothing could be found of.
 *
 * @example
 * const lots = new Map([['L7', { count: 18, total: 60 }], ['L8', { count: 12, total: 140 }], ['L9', { count: 0, total: 3 }]])
 * const tally = { all: { count: 30, total: 203 }, levels: [{ factor: ['lot'], levels: lots }], numbers: [] }
 * const family = familyOf(standardAssociation)(tally)
 * family.tested.map(({ found }, i) => found._tag === 'Level' && [found.level, family.adjusted[i] <= standardAssociation.level])
 * // => [[['L7'], true], [['L8'], false]]
 * family.factors
 * // => [{ factor: ['lot'], base: 'feedback', levels: 3, tested: 2, leftOut: 1, tooFew: 0, unknown: 0 }]
 * @source A4.10
 * @law what could not have been found is not found whatever its rows name
 */
export const familyOf =
  (policy: AssociationPolicy) =>
  (tally: AssociationTally, exposures: Exposures = {}): Family => {
    const looked = [
      ...tally.levels.map((one) => {
        const exposure = exposureOf(exposures, one)
        return exposure === undefined ? byFeedback(one, policy) : byExposure(one, exposure)
      }),
      ...tally.numbers.map(byNumber),
    ]
    const tested = looked.flatMap((one) => one.tested)
    const adjusted = holm(tested.map(({ p }) => p))
    const found = adjusted.filter((p) => p <= policy.level).length
    const step = policy.level / Math.max(1, tested.length - found)
    return {
      named: tally.all,
      tested,
      adjusted,
      factors: looked.map(({ factor, base, levels, tested: own, known }) => ({
        factor,
        base,
        levels,
        tested: own.length,
        leftOut: levels - own.length,
        tooFew: own.filter(({ least }) => least > step).length,
        unknown: tally.all.total - known,
      })),
    }
  }

interface Looked extends Omit<FactorLooked, 'tested' | 'leftOut' | 'tooFew' | 'unknown'> {
  readonly tested: readonly Tested[]
  readonly known: number
}

const exposureOf = (exposures: Exposures, { factor }: FactorTally): Exposures[string] | undefined => {
  const [name = ''] = factor
  return factor.length === 1 && Object.hasOwn(exposures, name) ? exposures[name] : undefined
}

const knownIn = (levels: ReadonlyMap<string, NamedCounts>): NamedCounts => {
  let [count, total] = [0, 0]
  for (const one of levels.values()) {
    count += one.count
    total += one.total
  }
  return { count, total }
}

const byFeedback = ({ factor, levels }: FactorTally, { minimumRows }: AssociationPolicy): Looked => {
  const known = knownIn(levels)
  const tested: Tested[] = []
  for (const [key, at] of levels)
    if (at.total >= Math.max(1, minimumRows) && at.total < known.total)
      tested.push(levelTested(factor, levelsIn(key), at, known))
  return { factor, base: 'feedback', levels: levels.size, tested, known: known.total }
}

/** Also levels nobody wrote from: they were there. Levels whose exposure is not known are left out with their rows. */
const byExposure = ({ factor, levels }: FactorTally, exposure: Exposures[string]): Looked => {
  const known = Object.entries(exposure).filter(([, seen]) => seen > 0 && seen <= highestCount)
  const at = known.map(([level, seen]) => ({ level, count: levels.get(level)?.count ?? 0, exposure: seen }))
  const all = { count: 0, exposure: 0 }
  for (const one of at) {
    all.count += one.count
    all.exposure += one.exposure
  }
  return {
    factor,
    base: 'exposure',
    levels: new Set([...levels.keys(), ...Object.keys(exposure)]).size,
    tested: at.length < 2 ? [] : at.map((one) => rateTested(factor, one.level, one, all)),
    known: knownIn(levels).total,
  }
}

const byNumber = ({ factor, levels }: FactorTally): Looked => ({
  factor,
  base: 'numeric',
  levels: levels.size > 1 ? 1 : 0,
  tested: levels.size > 1 ? [trendTested(factor, levels)] : [],
  known: knownIn(levels).total,
})

import { describe, expect, it } from 'vitest'
import { hypergeometricChances } from '../../../src/stats/comparison/hypergeometric-chances.ts'
import { stratifiedExact, stratifiedTest, type TwoGroups } from '../../../src/stats/comparison/mantel-haenszel.ts'
import { mcNemar } from '../../../src/stats/comparison/mcnemar.ts'
import { leastRankSumChance, rankSum } from '../../../src/stats/comparison/rank-sum.ts'
import type { Measured } from '../../../src/stats/comparison/rank-sum-exact.ts'
import { fisherDrop } from '../../../src/stats/proportion/fisher.ts'
import { share } from '../../../src/stats/proportion/share.ts'
import { twoProportionDrop } from '../../../src/stats/proportion/two-proportion.ts'
import { fc, prop } from '../../support/prop.ts'

const choose = (n: number, k: number): number => {
  let result = 1
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i
  return k < 0 || k > n ? 0 : Math.round(result)
}

const group = (most: number) =>
  fc.nat({ max: most }).chain((total) => fc.nat({ max: total }).map((count) => ({ count, total })))
const strata = fc.array(fc.record({ level: group(9), rest: group(9) }), { maxLength: 3 })

/** Every way the named can fall on the levels of all strata, with how many draws lead there. */
const everyTable = (all: readonly TwoGroups[]): readonly (readonly [onLevel: number, ways: number])[] =>
  all.reduce<readonly (readonly [number, number])[]>(
    (tables, { level, rest }) =>
      tables.flatMap(([sum, ways]) =>
        Array.from({ length: level.total + 1 }, (_, x) => {
          const named = level.count + rest.count
          return [sum + x, ways * choose(level.total, x) * choose(rest.total, named - x)] as const
        }),
      ),
    [[0, 1]],
  )

describe('strata', () => {
  prop([strata])('the exact stratified chance agrees with counting every table', (all) => {
    const seen = all.reduce((sum, { level }) => sum + level.count, 0)
    const tables = everyTable(all)
    const ways = tables.reduce((sum, [, w]) => sum + w, 0)
    const asMany = tables.reduce((sum, [x, w]) => sum + (x >= seen ? w : 0), 0)
    expect(Math.abs(stratifiedExact(all) - asMany / ways)).toBeLessThan(1e-12)
  })

  prop([strata])('strata that say nothing change nothing', (all) => {
    const silent: TwoGroups[] = [
      { level: { count: 0, total: 0 }, rest: { count: 3, total: 9 } },
      { level: { count: 4, total: 9 }, rest: { count: 0, total: 0 } },
    ]
    expect(stratifiedTest([...silent, ...all])).toEqual(stratifiedTest(all))
    expect(stratifiedExact([...silent, ...all])).toBe(stratifiedExact(all))
  })

  prop([group(200), group(200)])('a single stratum has the z of the pooled test, but for one answer', (level, rest) => {
    if (level.total === 0 || rest.total === 0) return
    const pooled = twoProportionDrop({
      before: share(level.count, level.total),
      after: share(rest.count, rest.total),
    })
    const { z } = stratifiedTest([{ level, rest }])
    const total = level.total + rest.total
    expect(z ?? 0).toBeCloseTo(pooled._tag === 'Tested' ? pooled.z * Math.sqrt((total - 1) / total) : 0, 10)
    expect(stratifiedExact([{ level, rest }])).toBeCloseTo(
      fisherDrop({ before: share(level.count, level.total), after: share(rest.count, rest.total) }),
      12,
    )
  })

  it('agree with mantelhaen.test of R: what looks like much is nothing inside the strata', () => {
    const simpson = [
      { level: { count: 18, total: 20 }, rest: { count: 162, total: 180 } },
      { level: { count: 8, total: 180 }, rest: { count: 1, total: 20 } },
    ]
    const { z, p, oddsRatio, difference } = stratifiedTest(simpson)
    expect(z).toBeCloseTo(-0.06447484226453656, 12)
    expect(p).toBeCloseTo(0.5257039308063406, 12)
    expect(oddsRatio).toBeCloseTo(0.9596774193548387, 12)
    expect(difference).toBeCloseTo(-0.002777777777777778, 12)
    expect(stratifiedExact(simpson)).toBeCloseTo(0.6732296468892729, 12)
  })

  it('have chances that add up, also where both margins are large', () => {
    for (const urn of [
      { total: 100, marked: 90, draws: 60 },
      { total: 5000, marked: 100, draws: 4000 },
      { total: 10, marked: 0, draws: 5 },
      { total: 10, marked: 10, draws: 5 },
    ]) {
      const { least, chances } = hypergeometricChances(urn)
      const mean = chances.reduce((sum, chance, i) => sum + chance * (least + i), 0)
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12)
      expect(mean).toBeCloseTo((urn.draws * urn.marked) / urn.total, 8)
    }
  })
})

prop([fc.nat(25), fc.nat(25)])("McNemar's chance agrees with counting, and does not know first from second", (a, b) => {
  let ways = 0
  for (let k = 0; k <= Math.min(a, b); k += 1) ways += choose(a + b, k)
  expect(mcNemar({ onlyFirst: a, onlySecond: b })).toBeCloseTo(Math.min(1, (2 * ways) / 2 ** (a + b)), 11)
  expect(mcNemar({ onlyFirst: b, onlySecond: a })).toBe(mcNemar({ onlyFirst: a, onlySecond: b }))
})

const measured = fc
  .uniqueArray(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 4 })
  .chain((values) =>
    fc.tuple(...values.map((value) => group(4).map(({ count, total }): Measured => ({ value, count, total })))),
  )

/** All choices of those who named it, by twice the pairs above. */
const choices = (all: readonly Measured[], named: number): readonly number[] => {
  const people = [...all]
    .sort((a, b) => a.value - b.value)
    .flatMap(({ value, total }) => Array<number>(total).fill(value))
  const walk = (from: number, left: number, chosen: readonly number[]): readonly (readonly number[])[] =>
    left === 0 ? [chosen] : people.slice(from).flatMap((_, i) => walk(from + i + 1, left - 1, [...chosen, from + i]))
  return walk(0, named, []).map((chosen) =>
    chosen.reduce(
      (sum, i) =>
        sum +
        people.reduce(
          (above, value, j) =>
            chosen.includes(j) ? above : above + (value < (people[i] as number) ? 2 : value === people[i] ? 1 : 0),
          0,
        ),
      0,
    ),
  )
}

describe('ranks', () => {
  prop([measured], { numRuns: 60 })('the rank test agrees with counting every choice', (all) => {
    const named = all.reduce((sum, { count }) => sum + count, 0)
    const others = all.reduce((sum, { total }) => sum + total, 0) - named
    if (named === 0 || others === 0 || named > 5) return
    const { above, p, test } = rankSum(all)
    const sums = choices(all, named)
    const seen = above * 2 * named * others
    const [low, high] = [
      sums.filter((sum) => sum <= seen + 1e-9).length / sums.length,
      sums.filter((sum) => sum >= seen - 1e-9).length / sums.length,
    ]
    expect(test).toBe('exact')
    expect(p).toBeCloseTo(Math.min(1, 2 * Math.min(low, high)), 12)
  })

  prop([measured])('the rank test does not know the unit of the values, and turns with their order', (all) => {
    const found = rankSum(all)
    expect(rankSum(all.map((one) => ({ ...one, value: one.value * 60 + 7 })))).toEqual(found)
    const turned = rankSum(all.map((one) => ({ ...one, value: -one.value })))
    expect(turned.p).toBeCloseTo(found.p, 12)
    expect(turned.above).toBeCloseTo(1 - found.above, 12)
  })

  prop([measured])('no order of the values has a smaller chance than the least', (all) => {
    expect(leastRankSumChance(all)).toBeLessThanOrEqual(rankSum(all).p + 1e-12)
  })

  it('agree with mannwhitneyu of scipy 1.17', () => {
    const rows = [
      { value: 1, count: 5, total: 35 },
      { value: 2, count: 10, total: 50 },
      { value: 3, count: 15, total: 35 },
      { value: 5, count: 10, total: 20 },
    ]
    expect(rankSum(rows)).toMatchObject({ test: 'normal' })
    expect(rankSum(rows).p).toBeCloseTo(0.0004948670800656532, 12)
    const few = [3, 5, 8, 9].map((value) => ({ value, count: 1, total: 1 }))
    const others = [1, 2, 4, 6, 7].map((value) => ({ value, count: 0, total: 1 }))
    expect(rankSum([...few, ...others])).toMatchObject({ above: 0.75, test: 'exact' })
    expect(rankSum([...few, ...others]).p).toBeCloseTo(0.2857142857142857, 12)
  })
})

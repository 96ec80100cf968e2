import { describe, expect, it } from 'vitest'
import { associate } from '../../../src/outer-loop/association/associate.ts'
import type { Finding } from '../../../src/outer-loop/association/association.ts'
import { levelTested } from '../../../src/outer-loop/association/tested.ts'
import { drawsOf } from '../../support/draws.ts'
import {
  associationIn,
  associationPolicy,
  type PlantedRow,
  tableOf,
  type World,
  worldOf,
} from '../../support/planted.ts'
import { fc, prop } from '../../support/prop.ts'

const nameOf = (one: Finding): string =>
  'level' in one ? `${one.factor.join('+')} ${one.level.join('+')}` : one.factor.join()
const primary = (findings: readonly Finding[]): readonly string[] =>
  findings.filter((one) => one._tag !== 'LevelFinding' || one.explainedBy === undefined).map(nameOf)

const seeds = [301, 302, 303, 304, 305, 306, 307, 308, 309, 310]
const kinds: readonly (readonly [string, string, (row: PlantedRow) => number])[] = [
  ['a bad lot', 'lot 9', ({ lot }) => (lot === 9 ? 0.25 : 0.05)],
  ['a bad supplier', 'supplier 2', ({ supplier }) => (supplier === 2 ? 0.2 : 0.05)],
  ['a bad store', 'store 3', ({ store }) => (store === 3 ? 0.2 : 0.05)],
  ['a bad shift', 'shift 1', ({ shift }) => (shift === 1 ? 0.12 : 0.05)],
  ['a bad weekday', 'weekday 6', ({ weekday }) => (weekday === 6 ? 0.15 : 0.05)],
]

/** Most of the bad lot is sold in one store, so that the store stands out too. */
const confounded = (seed: number): World => {
  const world = worldOf(seed, 3000, ({ lot }) => (lot === 9 ? 0.3 : 0.05))
  const draw = drawsOf(seed + 7)
  const rows = world.rows.map((row) =>
    row.factors['lot'] === 9 && draw() < 0.8 ? { factors: { ...row.factors, store: 15 } } : row,
  )
  return { ...world, rows }
}

describe('planted', () => {
  const others = (cause: string, answers: readonly (readonly string[])[]): number =>
    answers.flat().filter((name) => name !== cause).length

  it.each(kinds)('%s', (_name, cause, chanceOf) => {
    const answers = seeds.map((seed) => primary(associationIn(worldOf(seed, 3000, chanceOf)).findings))
    for (const found of answers) expect(found[0]).toBe(cause)
    expect(others(cause, answers)).toBeLessThanOrEqual(2)
  })

  it('a planted cause is found, and is the only one that stands for itself', () => {
    // a bad lot that one store sells
    const worlds = seeds.map((seed) => associationIn(confounded(seed)).findings)
    for (const found of worlds) expect(primary(found)[0]).toBe('lot 9')
    // without attribution the store is blamed as well
    expect(worlds.filter((found) => found.map(nameOf).includes('store 15')).length).toBeGreaterThanOrEqual(8)
    expect(others('lot 9', worlds.map(primary))).toBeLessThanOrEqual(2)
  })

  it('one lot on one shift, where pairs are asked for', () => {
    const bad = worldOf(311, 6000, ({ supplier, shift }) => (supplier === 2 && shift === 1 ? 0.4 : 0.05))
    const { findings } = associationIn(bad, { ...associationPolicy, pairs: true })
    expect(nameOf(findings[0] as Finding)).toBe('supplier+shift 2+1')
    expect(primary(findings).filter((name) => name === 'supplier 2' || name === 'shift 1')).toEqual([])
  })

  it('too few on duty', () => {
    const draw = drawsOf(312)
    const rows = Array.from({ length: 2000 }, () => ({
      onDuty: 2 + Math.floor(6 * draw()),
      store: Math.floor(9 * draw()),
    }))
    const world: World = {
      rows: rows.map((factors) => ({ factors })),
      named: rows.map(({ onDuty }) => draw() < (onDuty <= 3 ? 0.15 : 0.06)),
    }
    const declared = [
      { name: 'onDuty', kind: 'numeric' },
      { name: 'store', kind: 'levels' },
    ] as const
    const { findings } = associationIn(world, associationPolicy, declared)
    expect(findings).toMatchObject([{ _tag: 'TrendFinding', factor: ['onDuty'], direction: 'lower' }])
  })
})

describe('in 40 worlds', () => {
  it('where nothing is planted next to nothing is found', () => {
    const found = Array.from(
      { length: 40 },
      (_, i) => associationIn(worldOf(401 + i, 2000, () => 0.05)).findings.length,
    )
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(5)
  })

  it('what two rows could have shown is said to be too few', () => {
    const { findings, factors, closest } = associationIn(
      worldOf(106, 2000, () => 0.0015),
      { ...associationPolicy, minimumRows: 1 },
    )
    expect(findings).toEqual([])
    expect(factors.find(({ factor }) => factor[0] === 'lot')).toMatchObject({ levels: 24, tested: 24, tooFew: 24 })
    expect(closest).toMatchObject({ factor: ['lot'], level: ['8'] })
    expect(closest?.p).toBeCloseTo(0.08225612806418223, 12)
  })
})

describe('by an independent program', () => {
  it('a lot and its supplier have these chances, and the lot explains the supplier', () => {
    const { family, named, findings } = associationIn(
      worldOf(101, 3000, ({ lot }) => (lot === 9 ? 0.25 : 0.05)),
      { ...associationPolicy, minimumRows: 1 },
    )
    expect([family, named.count]).toEqual([70, 194])
    expect(findings.map(nameOf)).toEqual(['lot 9', 'supplier 2'])
    const [lot, supplier] = findings
    expect((lot?.p ?? 0) / 4.8216170369978615e-19).toBeCloseTo(1, 10)
    expect((supplier?.p ?? 0) / 3.4721555605164005e-6).toBeCloseTo(1, 10)
    expect(supplier).toMatchObject({ explainedBy: { factor: ['lot'], level: ['9'] } })
  })

  it.each([
    [8, 40, 60, 960, 0.004010778988584968, 1.793152397565314e-53],
    [30, 500, 90, 4500, 1.3163436822964686e-6, 7.248373765810129e-127],
    [0, 5, 0, 95, 1, 1],
  ])('%i of %i against %i of %i', (count, total, others, rest, p, least) => {
    const found = levelTested(['f'], ['l'], { count, total }, { count: count + others, total: total + rest })
    expect(found.p / p).toBeCloseTo(1, 10)
    expect(found.least / least).toBeCloseTo(1, 9)
  })

  it('for what operations saw: 3 of 5 repairs in 120 of 5,000 pieces', () => {
    const rows = [...Array<string>(3).fill('a'), ...Array<string>(2).fill('b')].map((lot) => ({ factors: { lot } }))
    const facts = { table: tableOf(rows, [{ name: 'lot', kind: 'levels' }]), named: rows.map(() => true) }
    const { findings, factors } = associate(associationPolicy)({ ...facts, exposures: { lot: { a: 120, b: 4880 } } })
    expect(findings).toMatchObject([{ _tag: 'RateFinding', level: ['a'], at: { count: 3, exposure: 120 } }])
    expect((findings[0]?.p ?? 0) / 0.000133311135744).toBeCloseTo(1, 10)
    expect(factors).toMatchObject([{ base: 'exposure', levels: 2, tested: 2 }])
  })
})

const choose = (n: number, k: number): number => {
  let result = 1
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i
  return k < 0 || k > n ? 0 : Math.round(result)
}
const margins = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
  .chain(([n, m]) => fc.tuple(fc.constant(n), fc.constant(m), fc.nat(n), fc.nat(m)))

prop([margins])("a level's chance agrees with counting every choice of rows", ([n, m, x, y]) => {
  let asMany = 0
  for (let k = x; k <= n; k += 1) asMany += choose(n, k) * choose(m, x + y - k)
  const { p, least } = levelTested(['f'], ['l'], { count: x, total: n }, { count: x + y, total: n + m })
  expect(p).toBeCloseTo(asMany / choose(n + m, x + y), 12)
  expect(least).toBeLessThanOrEqual(p + 1e-15)
})

import { describe, expect, it } from 'vitest'
import { associate, associationFrom, placesIn } from '../../../src/outer-loop/association/associate.ts'
import { explanationsOf } from '../../../src/outer-loop/association/attribution.ts'
import type { FactorRow } from '../../../src/outer-loop/association/columns.ts'
import { factorTable } from '../../../src/outer-loop/association/factor-table.ts'
import { familyOf } from '../../../src/outer-loop/association/family.ts'
import {
  type AssociationTally,
  associationTallies,
  associationTally,
  marksOf,
} from '../../../src/outer-loop/association/level-tally.ts'
import { associationNotes } from '../../../src/outer-loop/association/notes.ts'
import { mergedStrata, strataBetween } from '../../../src/outer-loop/association/strata.ts'
import { associationIn, associationPolicy, factors, tableOf, worldOf } from '../../support/planted.ts'
import { fc, prop } from '../../support/prop.ts'

const few = [
  { name: 'lot', kind: 'levels' },
  { name: 'store', kind: 'levels' },
  { name: 'onDuty', kind: 'numeric' },
] as const
const row: fc.Arbitrary<FactorRow> = fc.record({
  customer: fc.constantFrom('a', 'b', 'c', undefined),
  factors: fc.record({
    lot: fc.constantFrom('1', '2', ' 2 ', 3, '', undefined),
    store: fc.constantFrom('x', 'y', '__proto__', 'x\u001fy'),
    onDuty: fc.constantFrom(1, 2.5, '3', 'many', Number.NaN, undefined),
  }),
})
const marked = fc.array(fc.tuple(row, fc.boolean()), { minLength: 1, maxLength: 40 })
const policy = { ...associationPolicy, minimumRows: 1, pairs: true }

const tallyOf = (rows: readonly (readonly [FactorRow, boolean])[]): AssociationTally => {
  const table = tableOf(
    rows.map(([one]) => one),
    few,
  )
  return associationTally(
    table,
    marksOf(
      table,
      rows.map(([, named]) => named),
    ),
    true,
  )
}
/** As plain data in one order. */
const plain = ({ all, levels, numbers }: AssociationTally): unknown => {
  const listed = (tallies: AssociationTally['levels']): unknown =>
    tallies.map(({ factor, levels: own }) => [factor.join('+'), [...own].sort(([a], [b]) => (a < b ? -1 : 1))])
  return [all, listed(levels), listed(numbers)]
}
const elsewhere = (rows: readonly (readonly [FactorRow, boolean])[]): typeof rows =>
  rows.map(([one, named]) => [
    { ...one, ...(one.customer === undefined ? {} : { customer: `${one.customer}2` }) },
    named,
  ])

describe('split over machines', () => {
  prop([marked, marked, marked])(
    'association tallies form a commutative monoid, and split rows give the same tally',
    (a, b, c) => {
      const { concat, empty } = associationTallies
      const [x, y, z] = [tallyOf(a), tallyOf(elsewhere(b)), tallyOf(elsewhere(elsewhere(c)))]
      expect(plain(concat(concat(x, y), z))).toEqual(plain(concat(x, concat(y, z))))
      expect(plain(concat(x, y))).toEqual(plain(concat(y, x)))
      expect(plain(concat(empty, x))).toEqual(plain(x))
      expect(plain(concat(x, y))).toEqual(plain(tallyOf([...a, ...elsewhere(b)])))
    },
  )

  it('so does the whole answer, strata included', () => {
    const { rows, named } = worldOf(313, 3000, ({ lot }) => (lot === 9 ? 0.3 : 0.05))
    const halves = [rows.slice(0, 1100), rows.slice(1100)].map((own, i) => {
      const table = tableOf(own)
      return { table, marks: marksOf(table, i === 0 ? named.slice(0, 1100) : named.slice(1100)) }
    })
    const tally = halves
      .map(({ table, marks }) => associationTally(table, marks, false))
      .reduce(associationTallies.concat, associationTallies.empty)
    const family = familyOf(associationPolicy)(tally)
    const places = placesIn(associationPolicy)(family)
    const strata = halves.map(({ table, marks }) => strataBetween(table, marks, places)).reduce(mergedStrata, [])
    const whole = associationIn({ rows, named })
    const merged = associationFrom(associationPolicy)(family, strata)
    expect(merged.findings).toEqual(whole.findings)
    expect(merged.findings.length).toBeGreaterThan(1)
  })
})

describe('rows', () => {
  prop([marked, fc.nat()])('a customer who says it again under the same circumstances counts once', (rows, pick) => {
    const known = rows.filter(([{ customer }]) => customer !== undefined)
    const again = known[pick % Math.max(1, known.length)]
    const more = again === undefined ? rows : [...rows, again]
    expect(plain(tallyOf(more))).toEqual(plain(tallyOf(rows)))
  })

  prop([marked])('are never lost: each is at a level, or of unknown level', (rows) => {
    const table = tableOf(
      rows.map(([one]) => one),
      few,
    )
    const { named, factors: looked } = associate(policy)({ table, named: rows.map(([, one]) => one) })
    expect(table.anonymous).toBe(rows.filter(([{ customer }]) => customer === undefined).length)
    expect(named.total).toBe(table.rows)
    for (const { column, unknown } of table.columns.map((one, i) => ({ column: one, unknown: looked[i]?.unknown })))
      expect(unknown).toBe(column.codes.filter((code) => code < 0).length)
  })

  it('cannot be looked at by what no row says, twice the same, or nothing', () => {
    const rows = [{ factors: { lot: 1 } }]
    expect(factorTable([])(rows)).toMatchObject({ left: [{ _tag: 'NoFactors' }] })
    const [lot, store] = [
      { name: 'lot', kind: 'levels' },
      { name: 'store', kind: 'levels' },
    ] as const
    expect(factorTable([lot, lot, store])(rows)).toMatchObject({
      left: [
        { _tag: 'FactorRepeated', factor: 'lot' },
        { _tag: 'FactorUnknown', factor: 'store' },
      ],
    })
  })

  it('of one customer who is everywhere, and of a level each, are counted in time that grows with them', () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => ({ customer: 'all', factors: { order: `o${i}` } }))
    const table = tableOf(rows, [{ name: 'order', kind: 'levels' }])
    const found = associate(associationPolicy)({ table, named: rows.map((_, i) => i % 3 === 0) })
    expect(found.factors).toMatchObject([{ levels: 60_000, tested: 0, leftOut: 60_000 }])
    expect(found.findings).toEqual([])
  })
})

describe('findings', () => {
  prop([marked], { numRuns: 60 })('what could not have been found is not found whatever its rows name', (rows) => {
    const tally = tallyOf(rows)
    const { tested, adjusted } = familyOf(policy)(tally)
    const found = adjusted.filter((p) => p <= policy.level).length
    for (const [i, { least }] of tested.entries())
      if (least > policy.level / Math.max(1, tested.length - found)) expect(adjusted[i]).toBeGreaterThan(policy.level)
  })

  prop([marked], { numRuns: 60 })('every level is tested or left out, and what is left out is said', (rows) => {
    const found = associate(policy)({
      table: tableOf(
        rows.map(([one]) => one),
        few,
      ),
      named: rows.map(([, one]) => one),
    })
    const said = associationNotes(policy)(found)
    for (const { factor, levels, tested, leftOut } of found.factors) {
      expect(tested + leftOut).toBe(levels)
      const note = said.find((one) => one._tag === 'LevelsLeftOut' && one.factor === factor)
      expect(note === undefined ? 0 : 'leftOut' in note && note.leftOut).toBe(leftOut)
    }
    expect(said.some(({ _tag }) => _tag === 'NothingFound')).toBe(found.findings.length === 0)
  })

  prop([marked], { numRuns: 60 })('survive JSON, and hold no NaN', (rows) => {
    const found = associate(policy)({
      table: tableOf(
        rows.map(([one]) => one),
        few,
      ),
      named: rows.map(([, one]) => one),
    })
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(JSON.stringify(found)).not.toContain('null')
  })

  prop([fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 30 })])(
    'no finding explains itself, directly or through others',
    (edges) => {
      const places = Array.from({ length: 6 }, (_, i) => ({ factor: [`f${i}`], level: ['l'] }))
      // a stratum of 0 or 1 named at the level makes the chance large or small at will
      const strata = (place: number, by: number) => {
        const holds = edges.some(([a, b]) => a === place && b === by)
        return new Map([['l', { level: { count: holds ? 0 : 20, total: 20 }, rest: { count: 5, total: 50 } }]])
      }
      const explained = explanationsOf(places, strata, 0.05)
      for (const start of places.keys()) {
        let [at, steps] = [explained[start], 0]
        for (; at !== undefined && steps < 7; steps += 1) at = explained[at]
        expect(at).toBeUndefined()
      }
    },
  )

  it('stand in order: each primary, then what it explains', () => {
    const { findings } = associationIn(worldOf(101, 3000, ({ lot }) => (lot === 9 ? 0.3 : 0.05)))
    expect(findings.length).toBeGreaterThan(1)
    expect(findings[0]).not.toHaveProperty('explainedBy')
    expect(factors.length).toBe(5)
  })
})

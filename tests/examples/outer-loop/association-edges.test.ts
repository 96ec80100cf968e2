import { describe, expect, it } from 'vitest'
import { mostCompared, placesIn } from '../../../src/outer-loop/association/associate.ts'
import { explanationsOf } from '../../../src/outer-loop/association/attribution.ts'
import { familyOf } from '../../../src/outer-loop/association/family.ts'
import {
  type AssociationTally,
  associationTally,
  type NamedCounts,
} from '../../../src/outer-loop/association/level-tally.ts'
import { type Place, type Strata, strataOf } from '../../../src/outer-loop/association/strata.ts'
import { standardAssociation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { tableOf } from '../../support/planted.ts'

/** Levels of factors as how many of how many named the topic. */
const tallied = (
  all: NamedCounts,
  factors: { readonly [factor: string]: { readonly [level: string]: readonly [number, number] } },
): AssociationTally => ({
  all,
  levels: Object.entries(factors).map(([factor, levels]) => ({
    factor: [factor],
    levels: new Map(Object.entries(levels).map(([level, [count, total]]) => [level, { count, total }])),
  })),
  numbers: [],
})
const family = familyOf(standardAssociation)

describe('what belongs to the family', () => {
  it('are levels from ten rows on, none that is everything', () => {
    const { factors } = family(
      tallied({ count: 4, total: 30 }, { lot: { a: [2, 10], b: [1, 9], c: [1, 11] }, store: { only: [4, 30] } }),
    )
    expect(factors).toMatchObject([
      { factor: ['lot'], levels: 3, tested: 2, leftOut: 1 },
      { factor: ['store'], levels: 1, tested: 0, leftOut: 1 },
    ])
  })

  it('are rates of two levels at least', () => {
    const rows = tallied({ count: 3, total: 3 }, { lot: { a: [3, 3] } })
    const of = (exposure: { readonly [level: string]: number }) => family(rows, { lot: exposure }).factors[0]
    expect(of({ a: 100 })).toMatchObject({ base: 'exposure', tested: 0, leftOut: 1 })
    expect(of({ a: 100, b: 900 })).toMatchObject({ base: 'exposure', levels: 2, tested: 2, leftOut: 0 })
    expect(of({ a: 100, b: 0, c: 900 })).toMatchObject({ levels: 3, tested: 2, leftOut: 1 })
  })
})

describe('what could not have been found', () => {
  it('is what could at best have stayed above its step, and not what could have reached it', () => {
    // one of forty named it: at a level of a half, of two tested, the ten rows of a could have reached a quarter
    const half = familyOf({ ...standardAssociation, level: fraction(0.5) })
    const { tested, factors } = half(tallied({ count: 1, total: 40 }, { lot: { a: [0, 10], b: [1, 30] } }))
    expect(tested.map(({ least }) => least)).toEqual([0.25, 0.75])
    expect(factors).toMatchObject([{ tested: 2, tooFew: 1 }])
  })

  it('is measured by the step that is left once what was found has its own', () => {
    // three named, all in lot a: found. Of the four tested three are left, so that the step is .05/3;
    // 244 rows of a thousand that named it three times would be 244·243·242/(1000·999·998) = .0144, below it
    const { adjusted, factors } = family(
      tallied(
        { count: 3, total: 1000 },
        { lot: { a: [3, 10], rest: [0, 990] }, shift: { day: [0, 244], night: [3, 756] } },
      ),
    )
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(1)
    expect(factors.map(({ tooFew }) => tooFew)).toEqual([1, 1])
  })
})

describe('rows and their levels', () => {
  const table = tableOf(
    [
      { factors: { lot: '2', store: 'x', onDuty: '-0' } },
      { factors: { lot: ' 2 ', store: 'y', onDuty: 3 } },
      { factors: { lot: '3', onDuty: ' ' } },
      { factors: { store: 'x' } },
    ],
    [
      { name: 'lot', kind: 'levels' },
      { name: 'store', kind: 'levels' },
      { name: 'onDuty', kind: 'numeric' },
    ],
  )
  it('are the same with space around them; minus zero is zero and a blank no number', () => {
    expect(table.columns[0]?.levels).toEqual(['2', '3'])
    expect(Array.from(table.numbers[0]?.values ?? [])).toEqual([0, 3, Number.NaN, Number.NaN])
  })

  it('make pairs only where both are known', () => {
    const { levels } = associationTally(table, Uint8Array.from([1, 0, 1, 1]), true)
    const pairs = levels.find(({ factor }) => factor.length === 2)
    expect([...(pairs?.levels ?? [])].map(([key, counts]) => [key.split('\u001f').join('+'), counts])).toEqual([
      ['2+x', { count: 1, total: 1 }],
      ['2+y', { count: 0, total: 1 }],
    ])
  })

  it('of forty bad lots the thirty surest are held against each other', () => {
    const lots = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`lot ${at}`, [20, 20] as const]))
    const found = family(tallied({ count: 800, total: 4800 }, { lot: { ...lots, good: [0, 4000] } }))
    expect(found.adjusted.filter((p) => p <= 0.05)).toHaveLength(40)
    expect(placesIn(standardAssociation)(found)).toHaveLength(30)
    expect(mostCompared).toBe(30)
  })
})

type Cell = readonly [count: number, total: number]
const strata = (cells: { readonly [level: string]: readonly [level: Cell, rest: Cell] }): Strata =>
  new Map(
    Object.entries(cells).map(([key, [[count, total], [others, rest]]]) => [
      key,
      { level: { count, total }, rest: { count: others, total: rest } },
    ]),
  )
const place = (name: string): Place => ({ factor: [name], level: ['b'] })
/** Says nothing; says something with 56 chances in 1287, which is .0435; says much. */
const flat = strata({
  b: [
    [1, 5],
    [5, 8],
  ],
})
const some = strata({
  b: [
    [5, 5],
    [3, 8],
  ],
})
const much = strata({
  b: [
    [20, 20],
    [1, 40],
  ],
})
/** Who says what beside whom; all else says nothing. */
const beside =
  (known: { readonly [pair: string]: Strata }) =>
  (one: number, by: number): Strata =>
    known[`${one}${by}`] ?? flat

describe('which finding explains which', () => {
  const [a, b, c] = [place('a'), place('b'), place('c')] as const

  it('shares the level among those a finding is held against', () => {
    expect(explanationsOf([a, b], beside({ '10': some }), 0.05)).toEqual([1, undefined])
    expect(explanationsOf([a, b, c], beside({ '10': some }), 0.05)).toEqual([undefined, undefined, undefined])
  })

  it('counts out small tables: by the normal curve this one would have a chance of .015', () => {
    expect(explanationsOf([a, b], beside({ '10': some }), 0.03)).toEqual([undefined, undefined])
    expect(explanationsOf([a, b], beside({ '10': some }), 0.0436)).toEqual([1, undefined])
  })

  it('compares inside every level while that keeps a tenth of what is known', () => {
    // inside b nothing; what else there is lies between levels of which each is all one or all the other
    const nested = strata({
      b: [
        [3, 10],
        [3, 10],
      ],
      x: [
        [8, 10],
        [0, 0],
      ],
      y: [
        [0, 0],
        [0, 10],
      ],
    })
    expect(explanationsOf([a, b], beside({ '01': nested, '10': much }), 0.05)).toEqual([1, undefined])
  })

  it('lets the strongest of a ring stand for itself, and it alone', () => {
    const ring = beside({ '10': much, '21': much, '02': much })
    expect(explanationsOf([a, b, c], ring, 0.05)).toEqual([undefined, 2, 0])
  })

  it('leaves out rows of which either is not known', () => {
    const rows = [{ lot: 'b', store: 'x' }, { lot: '2', store: 'x' }, { store: 'x' }, { lot: 'b' }]
    const table = tableOf(
      rows.map((factors) => ({ factors })),
      [
        { name: 'lot', kind: 'levels' },
        { name: 'store', kind: 'levels' },
      ],
    )
    const found = strataOf(table, Uint8Array.from([1, 0, 1, 1]), place('lot'), ['store'])
    expect([...found]).toEqual([['x', { level: { count: 1, total: 1 }, rest: { count: 0, total: 1 } }]])
  })
})

import { describe, expect, it } from 'vitest'
import { familyOf } from '../../../src/outer-loop/association/family.ts'
import type { AssociationTally, NamedCounts } from '../../../src/outer-loop/association/level-tally.ts'
import { standardAssociation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'

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

import { describe, expect, it } from 'vitest'
import { decider } from '../../../src/tables/deciding/decider.ts'
import type { Cell } from '../../../src/tables/shape/cell.ts'
import { type Column, int, maybe, oneOf, real, subsetOf } from '../../../src/tables/shape/column.ts'
import { atomsOf, between } from '../../../src/tables/space/atoms.ts'
import type { Axis } from '../../../src/tables/space/axis.ts'
import { placeIn } from '../../../src/tables/space/place.ts'
import { type Point, spaceOf } from '../../../src/tables/space/space.ts'

const lastButOne = 1.7976931348623155e308

/** The columns of a table whose rows ask for these cells of each. */
const axesOf = (columns: { readonly [name: string]: Column }, asked: readonly Cell[] = []): readonly Axis[] =>
  spaceOf({
    id: 't',
    version: '1',
    columns,
    outputs: ['P0'],
    hit: 'first',
    rows: Object.keys(columns).flatMap((name) =>
      asked.map((cell, at) => ({ id: `${name}${at}`, when: { [name]: cell }, then: 'P0', source: 's' })),
    ),
  }).axes
const axisOf = (column: Column, asked: readonly Cell[]): Axis => axesOf({ c: column }, asked)[0] as Axis

describe('the values cells tell apart', () => {
  it.each<[string, Column, readonly Cell[], readonly unknown[]]>([
    ['no cut', real('x'), [], [0]],
    ['above and below a cut', real('x'), [{ ge: 5 }], [0, 5, 10]],
    ['a cut at zero', real('x'), [{ lt: 0 }], [-1, 0, 1]],
    ['a small cut below zero', real('x'), [{ gt: -0.5 }], [-1.5, -0.5, 0.5]],
    ['between cuts', real('x'), [{ ge: 8 }, { le: 5 }, { gt: 5 }], [0, 5, 6.5, 8, 16]],
    ['the end of all numbers', real('x'), [{ le: Number.MAX_VALUE }], [0, Number.MAX_VALUE, Number.MAX_VALUE]],
    ['one number before the end', real('x'), [{ gt: lastButOne }], [0, lastButOne, Number.MAX_VALUE]],
    ['whole numbers', int(0, 5), [{ ge: 0 }, { gt: 5 }, { lt: 5 }, { le: 2 }, { ge: 5 }, { ge: 5 }], [0, 3, 5]],
    ['whole numbers with a missing one', maybe(int(-1, 1)), [{ gt: -1 }], [-1, 0, undefined]],
    ['words', oneOf('b', 'a'), [{ is: 'a' }], ['b', 'a']],
    ['sets', subsetOf('x', 'y'), [], [[], ['x'], ['y'], ['x', 'y']]],
  ])('are these: %s', (_name, column, cells, atoms) => {
    expect(atomsOf(column, [...cells, undefined])).toEqual(atoms)
  })

  it('has a number between the largest ones', () => {
    expect(between(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Number.MAX_VALUE)
    expect(between(-Number.MAX_VALUE, Number.MAX_VALUE)).toBe(0)
    expect(between(1, 4)).toBe(2.5)
  })
})

describe('classes of sets', () => {
  it('are such that one cell names each, in the order of their first sets', () => {
    const asked: readonly Cell[] = [{ allOf: ['x', 'y'] }, { noneOf: ['x', 'y'] }]
    expect(axisOf(subsetOf('x', 'y', 'z'), asked).classes).toEqual([[0, 4], [1], [2], [3, 7], [5], [6]])
  })
})

describe('where a value stands', () => {
  const cuts: readonly Cell[] = [{ ge: 3 }, { le: 6 }]
  it.each<[string, Column, readonly Cell[], readonly (readonly [unknown, number])[]]>([
    [
      'whole numbers: the nearest, and the first for what is none',
      int(0, 10),
      cuts,
      [
        [0, 0],
        [2, 0],
        [3, 1],
        [6, 1],
        [7, 2],
        [10, 2],
        [-5, 0],
        [99, 2],
        [2.4, 0],
        [2.5, 1],
        [6.6, 2],
        [-0.4, 0],
        [Number.NaN, 0],
        [Number.POSITIVE_INFINITY, 2],
        [Number.NEGATIVE_INFINITY, 0],
        ['7', 0],
        [undefined, 0],
        [[7], 0],
      ],
    ],
    [
      'whole numbers from elsewhere',
      int(-2, 8),
      cuts,
      [
        [-2, 0],
        [2, 0],
        [3, 1],
        [7, 2],
        [-3, 0],
      ],
    ],
    [
      'many whole numbers',
      int(-1_000_000, 1_000_000),
      cuts,
      [
        [2, 0],
        [3, 1],
        [6, 1],
        [7, 2],
        [2.5, 1],
        [6.4, 1],
        [-2_000_000, 0],
        [2_000_000, 2],
        ['7', 0],
        [Number.NaN, 0],
      ],
    ],
    [
      'whole numbers that may be missing',
      maybe(int(0, 10)),
      cuts,
      [
        [7, 2],
        [11, 2],
        [undefined, 3],
        [null, 3],
        ['7', 3],
        [Number.NaN, 3],
        [{}, 3],
      ],
    ],
    [
      'real numbers',
      real('x'),
      cuts,
      [
        [2.999, 0],
        [3, 1],
        [3.001, 1],
        [6, 1],
        [6.001, 2],
        [-1e300, 0],
        [1e300, 2],
        [Number.POSITIVE_INFINITY, 2],
        [Number.NEGATIVE_INFINITY, 0],
        [Number.NaN, 0],
        ['5', 0],
        [undefined, 0],
      ],
    ],
    [
      'real numbers of which a cut is one alone',
      real('x'),
      [{ gt: 3 }, { ge: 3, le: 3 }, { lt: 3 }],
      [
        [2, 0],
        [3, 1],
        [4, 2],
      ],
    ],
    [
      'words',
      oneOf('a', 'b', 'c'),
      [{ is: 'b' }],
      [
        ['a', 0],
        ['b', 1],
        ['c', 0],
        ['z', 0],
        [undefined, 0],
      ],
    ],
    [
      'words that may be missing',
      maybe(oneOf('a', 'b')),
      [{ is: 'b' }],
      [
        ['a', 0],
        ['b', 1],
        ['z', 2],
        [3, 2],
        [null, 2],
      ],
    ],
    [
      'sets',
      subsetOf('x', 'y'),
      [{ anyOf: ['x'] }, { anyOf: ['y'] }],
      [
        [[], 0],
        [['x'], 1],
        [['y'], 2],
        [['y', 'x'], 3],
        [['x', 'x'], 1],
        [['y', 'z'], 2],
        [['z'], 0],
        ['x', 0],
        [null, 0],
      ],
    ],
    [
      'sets that may be missing',
      maybe(subsetOf('x')),
      [{ anyOf: ['x'] }],
      [
        [[], 0],
        [['x'], 1],
        ['x', 2],
        [undefined, 2],
      ],
    ],
  ])('is told of %s', (_name, column, cells, values) => {
    const axis = axisOf(column, cells)
    const [place, strided] = [placeIn(axis), placeIn(axis, 7)]
    expect(values.map(([value]) => [value, place(value)])).toEqual(values)
    expect(values.map(([value]) => strided(value))).toEqual(values.map(([, at]) => at * 7))
  })
})

describe('one decision for each class', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const ofColumns = (count: number): readonly Axis[] =>
    axesOf(Object.fromEntries(names.slice(0, count).map((name) => [name, int(0, 1)])), [{ ge: 1 }])

  it.each([1, 2, 3, 4, 5, 6, 7])('finds it among %i columns', (count) => {
    const axes = ofColumns(count)
    const made: Point[] = []
    const decide = decider(axes, (point) => {
      made.push(point)
      return { point }
    })
    const points = Array.from({ length: 2 ** count }, (_, bits) => axes.map((_axis, at) => (bits >> at) & 1))
    const factsAt = (point: Point): { readonly [name: string]: number } =>
      Object.fromEntries(point.map((value, at) => [names[at] as string, value]))
    const first = points.map((point) => decide(factsAt(point)))
    expect(first.map(({ point }) => point)).toEqual(points)
    expect(made).toEqual(points)
    expect(points.map((point) => decide(factsAt(point)))).toEqual(first)
    expect(made).toHaveLength(points.length)
  })

  it('tells classes apart where columns have more or fewer of them', () => {
    const axes = axesOf({ a: int(0, 2), b: int(0, 1), c: int(0, 1) }, [{ ge: 1 }, { gt: 1 }])
    const decide = decider(axes, (point) => ({ point }))
    for (const a of [0, 1, 2])
      for (const b of [0, 1]) for (const c of [0, 1]) expect(decide({ a, b, c }).point).toEqual([a, b, c])
  })

  it('keeps all decisions of a million classes, and lets go of some where there are more', () => {
    const decided = (more: boolean): number => {
      const values = Array.from({ length: 16 }, (_, at) => `v${at}`)
      const columns = Object.fromEntries(names.slice(0, 5).map((name) => [name, oneOf(...values)]))
      const cells = [...values.map((is) => ({ is })), { ge: 1 }]
      const axes = axesOf(more ? { ...columns, f: int(0, 1) } : columns, cells)
      let count = 0
      const decide = decider(axes, () => {
        count += 1
        return { count }
      })
      const at = (place: number): { readonly [name: string]: string } =>
        Object.fromEntries(
          names.slice(0, 5).map((name, digit) => [name, values[(place >> (4 * digit)) & 15] as string]),
        )
      const first = decide(at(0))
      for (let place = 1; place < 2 ** 16; place += 1) decide(at(place))
      expect(decide(at(0))).toBe(first)
      decide(at(2 ** 16))
      const kept = count
      decide(at(2 ** 16))
      expect(count).toBe(kept)
      const again = decide(at(0))
      for (let place = 1; place < 2 ** 15; place += 1) decide(at(place))
      expect(decide(at(0))).toBe(again)
      return count - kept
    }
    expect(decided(false)).toBe(0)
    expect(decided(true)).toBe(2 ** 15)
  })
})

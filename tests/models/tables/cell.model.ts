import { describe, expect } from 'vitest'
import { aCell } from '../../../src/tables/reading/check-cell.ts'
import type { Cell } from '../../../src/tables/shape/cell.ts'
import type { KnownColumn } from '../../../src/tables/shape/column.ts'
import { atomsOf } from '../../../src/tables/space/atoms.ts'
import { fc, prop } from '../../support/prop.ts'
import { cellMet } from './oracle.ts'

const some = <A>(values: readonly A[]): fc.Arbitrary<A[]> => fc.subarray([...values], { minLength: 1 })
const bounds = (bound: fc.Arbitrary<number>): fc.Arbitrary<Cell> =>
  fc.record({ ge: bound, gt: bound, le: bound, lt: bound }, { requiredKeys: [] })
const words = ['a', 'b', 'c'] as const

const cases: fc.Arbitrary<readonly [KnownColumn, Cell, readonly unknown[]]> = fc.oneof(
  bounds(fc.integer({ min: -1, max: 3 })).map(
    (cell) => [{ kind: 'int', from: -1, to: 3 }, cell, [-1, 0, 1, 2, 3]] as const,
  ),
  bounds(fc.integer({ min: 0, max: 2 })).map(
    (cell) => [{ kind: 'real', unit: 'x' }, cell, [-1, 0, 0.5, 1, 1.5, 2, 3]] as const,
  ),
  fc
    .record({ is: fc.constantFrom(...words), in: some(words), not: fc.constantFrom(...words) }, { requiredKeys: [] })
    .map((cell) => [{ kind: 'oneOf', values: words, ordered: false }, cell, words] as const),
  fc.record({ anyOf: some(words), allOf: some(words), noneOf: some(words) }, { requiredKeys: [] }).map((cell) => {
    const column: KnownColumn = { kind: 'subsetOf', values: words }
    return [column, cell, atomsOf(column, [])] as const
  }),
)

describe('cells beside trying every value', () => {
  prop([cases], { numRuns: 400 })(
    'a cell is contradictory exactly when no value meets it',
    ([column, cell, values]) => {
      const none = !values.some((value) => cellMet(cell, value as never))
      expect(aCell(column)(cell, ['here'])).toEqual(none ? [{ _tag: 'CellContradictory', path: ['here'] }] : [])
    },
  )
})

import type { Cell, RangeCell, SetCell, WordCell } from '../shape/cell.ts'
import { type Column, type KnownColumn, knownOf } from '../shape/column.ts'
import { holds } from '../shape/holds.ts'
import { between } from '../space/atoms.ts'
import { among, aNumber, aWhole, type Check, onlyTrue } from './check.ts'
import { aRecord, distinct, membersOf } from './check-record.ts'

/** A cell of a column that is well declared: of its kind, about its values, and not about none of them. */
export const aCell = (column: Column): Check => {
  const known = partsOf(knownOf(column))
  const parts = column.kind === 'maybe' ? { ...known, orMissing: onlyTrue } : known
  const present = aRecord(parts, Object.keys(parts))
  const missing = aRecord({ missing: onlyTrue })
  return (value, path) => {
    if (column.kind === 'maybe' && membersOf(value).some(([key]) => key === 'missing')) return missing(value, path)
    const issues = present(value, path)
    return issues.length > 0 || holdsOfSome(knownOf(column), value as Cell)
      ? issues
      : [{ _tag: 'CellContradictory', path }]
  }
}

const partsOf = (column: KnownColumn): { readonly [name: string]: Check } => {
  switch (column.kind) {
    case 'int': {
      const bound = aWhole(column.from, column.to)
      return { ge: bound, gt: bound, le: bound, lt: bound }
    }
    case 'real':
      return { ge: aNumber, gt: aNumber, le: aNumber, lt: aNumber }
    case 'oneOf': {
      const word = among(column.values)
      return { is: word, in: distinct(word, column.values.length), not: word }
    }
    case 'subsetOf': {
      const words = distinct(among(column.values), column.values.length)
      return { anyOf: words, allOf: words, noneOf: words }
    }
  }
}

const holdsOfSome = (column: KnownColumn, cell: Cell): boolean => {
  switch (column.kind) {
    case 'int':
      return someWhole(cell as RangeCell, column.from, column.to)
    case 'real':
      return someReal(cell as RangeCell)
    case 'oneOf':
      return column.values.some((word) => holds(cell as WordCell, word))
    case 'subsetOf': {
      const { noneOf = [] } = cell as SetCell
      return holds(
        cell,
        column.values.filter((word) => !noneOf.includes(word)),
      )
    }
  }
}

const someWhole = ({ ge, gt, le, lt }: RangeCell, from: number, to: number): boolean =>
  Math.max(from, ge ?? from, gt === undefined ? from : gt + 1) <= Math.min(to, le ?? to, lt === undefined ? to : lt - 1)

/** Real bounds leave room when they are in order; two that meet must both take the number in. */
const someReal = ({
  ge = Number.NEGATIVE_INFINITY,
  gt = Number.NEGATIVE_INFINITY,
  le = Number.POSITIVE_INFINITY,
  lt = Number.POSITIVE_INFINITY,
}: RangeCell): boolean => ge <= le && ge < lt && gt < le && roomBetween(gt, lt)

/** Whether a number stands strictly between two. */
const roomBetween = (low: number, high: number): boolean =>
  Number.isFinite(low) && Number.isFinite(high) ? low < between(low, high) && between(low, high) < high : low < high

import type { Cell, RangeCell } from '../shape/cell.ts'
import { type Column, type KnownColumn, knownOf } from '../shape/column.ts'
import type { Value } from '../shape/holds.ts'
import { patternsOf, wordsIn } from '../shape/set-cells.ts'

/**
 * The values of a column that cells can tell apart, one sample of each, in the order of the column, the missing
 * one last.
 *
 * Whole numbers are cut into the runs between the bounds the cells name, and stand as the first of their run.
 * Real numbers are cut into the numbers below the lowest bound, each bound, and the numbers between two bounds.
 * Words and sets of words stand for themselves; a set is found at the place of its bit pattern.
 */
export const atomsOf = (column: Column, cells: readonly (Cell | undefined)[]): readonly Value[] => {
  const known = knownAtoms(knownOf(column), cells)
  return column.kind === 'maybe' ? [...known, undefined] : known
}

const knownAtoms = (column: KnownColumn, cells: readonly (Cell | undefined)[]): readonly Value[] => {
  if (column.kind === 'oneOf') return column.values
  if (column.kind === 'subsetOf') return patternsOf(column.values).map((bits) => wordsIn(column.values, bits))
  if (column.kind === 'real') return samplesOf(boundsIn(cells))
  const { from, to } = column
  return ascending([from, ...cutsIn(cells, 1).filter((start) => start > from && start <= to)])
}

/** The bounds that cells name, ascending. */
export const boundsIn = (cells: readonly (Cell | undefined)[]): readonly number[] => ascending(cutsIn(cells, 0))

/** The numbers from which on a bound has another answer, one `step` behind those that are taken in. */
const cutsIn = (cells: readonly (Cell | undefined)[], step: number): readonly number[] =>
  (cells as readonly (Required<RangeCell> | undefined)[])
    .flatMap((cell) => (cell === undefined ? [] : [cell.ge, cell.lt, cell.gt + step, cell.le + step]))
    .filter(Number.isFinite)

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** Where no number fits between two bounds, the sample of the stretch is one of them and nothing goes wrong. */
const samplesOf = (bounds: readonly number[]): readonly number[] => {
  const [first] = bounds
  if (first === undefined) return [0]
  const { MAX_VALUE: most } = Number
  const far = (bound: number): number => Math.max(1, Math.abs(bound))
  const above = (bound: number, next: number | undefined): number =>
    next === undefined ? Math.min(bound + far(bound), most) : between(bound, next)
  return [
    Math.max(first - far(first), -most),
    ...bounds.flatMap((bound, place) => [bound, above(bound, bounds[place + 1])]),
  ]
}

/** A number between two, where there is one. */
export const between = (low: number, high: number): number => low / 2 + high / 2

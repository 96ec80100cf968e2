import type { Cell, RangeCell } from './cell.ts'
import { type Column, type IntColumn, type KnownColumn, knownOf } from './column.ts'
import type { Value } from './holds.ts'

/**
 * The values of a column that cells can tell apart, one sample of each, in the order of the column, the missing
 * one last.
 *
 * Whole numbers are cut into the runs between the bounds the cells name, and stand as the first of their run.
 * Real numbers are cut into the numbers below the lowest bound, each bound, and the numbers between two bounds.
 * Words and sets of words stand for themselves; a set is found at the place of its bit pattern.
 */
export const atomsOf = (column: Column, cells: readonly Cell[]): readonly Value[] => {
  const known = knownAtoms(knownOf(column), cells)
  return column.kind === 'maybe' ? [...known, undefined] : known
}

const knownAtoms = (column: KnownColumn, cells: readonly Cell[]): readonly Value[] => {
  switch (column.kind) {
    case 'int':
      return startsOf(column, cells)
    case 'real':
      return samplesOf(boundsIn(cells))
    case 'oneOf':
      return column.values
    case 'subsetOf':
      return Array.from({ length: 2 ** column.values.length }, (_, bits) =>
        column.values.filter((_value, place) => (bits >> place) & 1),
      )
  }
}

const ranges = (cells: readonly Cell[]): readonly RangeCell[] =>
  cells.flatMap((cell) => ('missing' in cell ? [] : [cell]))

const ascending = (numbers: readonly (number | undefined)[]): readonly number[] =>
  [...new Set(numbers.flatMap((bound) => (bound === undefined ? [] : [bound + 0])))].sort((a, b) => a - b)

/** The bounds that cells name, ascending. */
export const boundsIn = (cells: readonly Cell[]): readonly number[] =>
  ascending(ranges(cells).flatMap(({ ge, gt, le, lt }) => [ge, gt, le, lt]))

const startsOf = ({ from, to }: IntColumn, cells: readonly Cell[]): readonly number[] => {
  const next = (bound: number | undefined): number | undefined => (bound === undefined ? bound : bound + 1)
  const cuts = ranges(cells).flatMap(({ ge, gt, le, lt }) => [ge, next(gt), next(le), lt])
  return ascending([from, ...cuts]).filter((start) => start >= from && start <= to)
}

/** Where no number fits between two bounds, the sample of the stretch is one of them and nothing goes wrong. */
const samplesOf = (bounds: readonly number[]): readonly number[] =>
  bounds.length === 0
    ? [0]
    : [
        finite((bounds[0] as number) - stepAt(bounds[0] as number)),
        ...bounds.flatMap((bound, place) => {
          const next = bounds[place + 1]
          return [bound, next === undefined ? finite(bound + stepAt(bound)) : between(bound, next)]
        }),
      ]

const stepAt = (bound: number): number => Math.max(1, Math.abs(bound))
const finite = (value: number): number => Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE)
const between = (a: number, b: number): number => (Number.isFinite(b - a) ? a + (b - a) / 2 : a / 2 + b / 2)

import type { Cell } from './cell.ts'
import type { Column, KnownColumn } from './column.ts'
import type { Value } from './holds.ts'

/**
 * The values of a column that a table can tell apart, in the order of the column, the missing one last.
 *
 * Whole numbers, words and sets of words stand for themselves. Real numbers are cut at every bound the cells
 * name: the numbers below the lowest bound, each bound, and the numbers between two bounds each have one
 * member that stands for all.
 */
export const atomsOf = (column: Column, cells: readonly Cell[]): readonly Value[] =>
  column.kind === 'maybe' ? [...knownAtoms(column.column, cells), undefined] : knownAtoms(column, cells)

const knownAtoms = (column: KnownColumn, cells: readonly Cell[]): readonly Value[] => {
  switch (column.kind) {
    case 'int':
      return Array.from({ length: column.to - column.from + 1 }, (_, index) => column.from + index)
    case 'real':
      return cut(cells)
    case 'oneOf':
      return column.values
    case 'subsetOf':
      return subsets(column.values)
  }
}

/** The bounds that cells name, ascending. */
export const boundsIn = (cells: readonly Cell[]): readonly number[] => {
  const named = cells.flatMap((cell) => ('missing' in cell ? [] : [cell.ge, cell.gt, cell.le, cell.lt]))
  return [...new Set(named.filter((bound) => bound !== undefined))].sort((a, b) => a - b)
}

const cut = (cells: readonly Cell[]): readonly number[] => {
  const bounds = boundsIn(cells)
  const lowest = bounds[0]
  if (lowest === undefined) return [0]
  return bounds.reduce<readonly number[]>(
    (atoms, bound, index) => {
      const next = bounds[index + 1]
      return [...atoms, bound, next === undefined ? above(bound) : bound + (next - bound) / 2]
    },
    [below(lowest)],
  )
}

const below = (bound: number): number => bound - Math.max(1, Math.abs(bound))
const above = (bound: number): number => bound + Math.max(1, Math.abs(bound))

const subsets = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** values.length }, (_, bits) =>
    values.filter((_value, place) => (bits >> place) & 1),
  )

import type { Cell } from '../shape/cell.ts'
import { type Column, type KnownColumn, knownOf } from '../shape/column.ts'
import type { Value } from '../shape/holds.ts'
import { oneSetCell } from '../shape/set-cells.ts'
import { atomsOf } from './atoms.ts'

/** One column of a table, cut into atoms, and these gathered into classes that no row can tell apart. */
export interface Axis {
  readonly name: string
  readonly column: KnownColumn
  /** A sample of each atom, the missing one last where it may be missing. */
  readonly atoms: readonly Value[]
  /** The places of the atoms of each class, ascending; classes stand in the order of their first atoms. */
  readonly classes: readonly (readonly number[])[]
  /** The rows open to each class, one bit a row. */
  readonly masks: readonly bigint[]
}

/**
 * `rowsFor` says which rows are open to a value, as a string of 0 and 1, the last row first.
 *
 * A class is one that a single cell can name, so that whatever is said of a class is true of each of its members:
 * a run of numbers, any choice of words, sets that one cell names. The missing value is a
 * class of its own.
 */
export const axisOf = (
  name: string,
  declared: Column,
  cells: readonly (Cell | undefined)[],
  rowsFor: (value: Value) => string,
): Axis => {
  const column = knownOf(declared)
  const atoms = atomsOf(declared, cells)
  const rows = atoms.map(rowsFor)
  let run = 0
  const keys = atoms.map((atom, place) => {
    if (rows[place] !== rows[place - 1]) run += 1
    return atom === undefined ? '' : 'values' in column ? rows[place] : run
  })
  const nameable = (places: readonly number[]): boolean =>
    column.kind !== 'subsetOf' || oneSetCell(column.values, places) !== undefined
  const classes = [...new Set(keys)]
    .map((key) => keys.flatMap((other, place) => (other === key ? [place] : [])))
    .flatMap((places) => (nameable(places) ? [places] : places.map((place) => [place])))
    .sort((a, b) => (a[0] as number) - (b[0] as number))
  return { name, column, atoms, classes, masks: classes.map(([first]) => BigInt(`0b0${rows[first as number]}`)) }
}

export const everyClass = ({ classes }: Axis): readonly number[] => [...classes.keys()]

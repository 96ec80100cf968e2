import { atomsOf } from './atoms.ts'
import type { Cell } from './cell.ts'
import type { Column, Columns } from './column.ts'
import { holds, type Value } from './holds.ts'
import type { Row, Table } from './table.ts'

/** One column of a table cut into its atoms. */
export interface Axis {
  readonly name: string
  readonly column: Column
  readonly atoms: readonly Value[]
}

/** A table spread out: every combination of atoms, and the row that decides there. */
export interface Grid {
  readonly axes: readonly Axis[]
  readonly size: number
  /** The rows that match at a point, the deciding one first. */
  readonly rowsAt: (point: readonly number[]) => readonly Row<Columns, string>[]
}

/** A point of the grid: one atom of every axis. */
export type Point = readonly number[]

export const gridOf = (table: Table): Grid => {
  const axes = Object.entries(table.columns).map(([name, column]) => {
    const cells = table.rows.flatMap((row) => (row.when[name] === undefined ? [] : [row.when[name] as Cell]))
    return { name, column, atoms: atomsOf(column, cells) }
  })
  const order = precedence(table)
  const rowsAt = (point: Point): readonly Row<Columns, string>[] =>
    order.filter((row) =>
      axes.every(({ name, atoms }, axis) => holds(cellIn(row, name), atoms[point[axis] as number])),
    )
  return { axes, size: axes.reduce((size, { atoms }) => size * atoms.length, 1), rowsAt }
}

export const cellIn = (row: Row<Columns, string>, name: string): Cell | undefined =>
  row.when[name] as Cell | undefined

/** Rows in the order in which they win: as written, or the most urgent output first and then by id. */
const precedence = ({ hit, outputs, rows }: Table): readonly Row<Columns, string>[] =>
  hit === 'first'
    ? rows
    : [...rows].sort((a, b) => outputs.indexOf(a.then) - outputs.indexOf(b.then) || (a.id < b.id ? -1 : 1))

/** Every combination of one member from each list, the last list turning fastest. */
export const combinations = (lists: readonly (readonly number[])[]): readonly Point[] =>
  lists.reduce<readonly Point[]>(
    (points, list) => points.flatMap((point) => list.map((place) => [...point, place])),
    [[]],
  )

export const everyPlace = ({ atoms }: Axis): readonly number[] => atoms.map((_atom, place) => place)

import { becauseAt } from './because.ts'
import type { Cell } from './cell.ts'
import type { Columns } from './column.ts'
import type { Condition, Decision } from './decision.ts'
import { cellIn, everyPlace, type Grid, type Point } from './grid.ts'
import { holds } from './holds.ts'
import { cellsOf } from './region.ts'
import type { Row, Table } from './table.ts'

/** The decision at one point of the grid, with everything that can be said of it. */
export const explainAt = (table: Table, grid: Grid, point: Point): Decision => {
  const outputAt = (other: Point): string => (grid.rowsAt(other)[0] as Row<Columns, string>).then
  const [winner, ...losers] = grid.rowsAt(point) as [Row<Columns, string>, ...Row<Columns, string>[]]
  return {
    output: winner.then,
    row: winner.id,
    matched: Object.keys(table.columns).flatMap((column) => {
      const cell: Cell | undefined = cellIn(winner, column)
      return cell === undefined ? [] : [{ column, cell }]
    }),
    because: becauseAt(grid, outputAt, point),
    overridden: losers.map(({ id, then }) => ({ row: id, output: then })),
    whyNot: whyNotAt(table, grid, point, winner.then),
    flips: flipsAt(table, grid, outputAt, point),
    policy: { id: table.id, version: table.version },
  }
}

const whyNotAt = (table: Table, grid: Grid, point: Point, output: string): Decision['whyNot'] => {
  const rank = table.outputs.indexOf(output)
  return table.rows
    .filter(({ then }) => table.outputs.indexOf(then) < rank)
    .map((row) => ({
      row: row.id,
      output: row.then,
      failed: grid.axes.flatMap(({ name, atoms }, axis) =>
        holds(cellIn(row, name), atoms[point[axis] as number]) ? [] : [name],
      ),
    }))
}

const flipsAt = (
  table: Table,
  grid: Grid,
  outputAt: (point: Point) => string,
  point: Point,
): readonly (Condition & { readonly output: string })[] =>
  grid.axes.flatMap((axis, index) => {
    const moved = (place: number): string =>
      outputAt(point.map((kept, other) => (other === index ? place : kept)))
    const outputs = everyPlace(axis).map(moved)
    return table.outputs
      .filter((output) => output !== outputAt(point) && outputs.includes(output))
      .flatMap((output) => {
        const places = everyPlace(axis).filter((place) => outputs[place] === output)
        return cellsOf(axis.column, axis.atoms, places).map((cell) => ({ column: axis.name, cell, output }))
      })
  })

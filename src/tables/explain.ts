import { everyClass } from './axis.ts'
import { becauseAt } from './because.ts'
import { cellsOf } from './cells.ts'
import type { Decision, TableRef } from './decision.ts'
import { placesIn } from './region.ts'
import { type AnyRow, cellIn, outputIn, type Part, type Point, rowsIn, type Space } from './space.ts'
import type { Table } from './table.ts'

/** The decision at one point of a table's space, with everything that can be said of it. */
export const explainAt = (table: Table, policy: TableRef, space: Space, point: Point): Decision => {
  const part = space.parts[0] as Part
  const [winner, ...losers] = rowsIn(part, aliveAt(space, point)) as [AnyRow, ...AnyRow[]]
  return {
    output: winner.then,
    row: winner.id,
    matched: Object.keys(table.columns).flatMap((column) => {
      const cell = cellIn(winner, column)
      return cell === undefined ? [] : [{ column, cell }]
    }),
    because: becauseAt(space, point, winner.then),
    overridden: losers.map(({ id, then }) => ({ row: id, output: then })),
    whyNot: whyNotAt(table, space, part, point, winner.then),
    flips: flipsAt(table, space, part, point, winner.then),
    policy,
  }
}

const aliveAt = ({ axes, all }: Space, point: Point): bigint =>
  axes.reduce((alive, { masks }, index) => alive & (masks[point[index] as number] as bigint), all)

const whyNotAt = (
  { outputs, rows }: Table,
  { axes }: Space,
  part: Part,
  point: Point,
  output: string,
): Decision['whyNot'] =>
  rows
    .filter(({ then }) => outputs.indexOf(then) < outputs.indexOf(output))
    .map((row) => {
      const bit = part.bits[part.rows.indexOf(row)] as bigint
      const open = (masks: readonly bigint[], index: number): bigint => (masks[point[index] as number] as bigint) & bit
      return {
        row: row.id,
        output: row.then,
        failed: axes.flatMap(({ name, masks }, index) => (open(masks, index) === 0n ? [name] : [])),
      }
    })
    .filter(({ failed }) => failed.length > 0)

const flipsAt = ({ outputs }: Table, space: Space, part: Part, point: Point, output: string): Decision['flips'] =>
  space.axes.flatMap((axis, index) => {
    const moved = everyClass(axis).map((place) =>
      outputIn(
        part,
        aliveAt(
          space,
          point.map((kept, other) => (other === index ? place : kept)),
        ),
      ),
    )
    return outputs
      .filter((other) => other !== output && moved.includes(other))
      .flatMap((other) => {
        const classes = everyClass(axis).filter((place) => moved[place] === other)
        return cellsOf(axis.column, axis.atoms, placesIn(axis, classes)).map((cell) => ({
          column: axis.name,
          cell,
          output: other,
        }))
      })
  })

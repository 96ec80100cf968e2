import { holds } from '../shape/holds.ts'
import type { Table } from '../shape/table.ts'
import { everyClass } from '../space/axis.ts'
import { cellsIn } from '../space/region.ts'
import { type AnyRow, cellIn, outputIn, type Part, type Point, type Space } from '../space/space.ts'
import { becauseAt } from './because.ts'
import type { Condition, Decision } from './decision.ts'

/** The decision at one point of a table's space, with everything that can be said of it but which table it is. */
export const explainAt = (table: Table, space: Space, point: Point): Omit<Decision, 'policy'> => {
  const { outputs } = table
  const { axes, all } = space
  const part = space.parts[0] as Part
  const failedIn = (row: AnyRow): readonly string[] =>
    axes.flatMap(({ name, atoms, classes }, index) =>
      holds(cellIn(row, name), atoms[classes[point[index] as number]?.[0] as number]) ? [] : [name],
    )
  const [winner, ...losers] = part.rows.filter((row) => failedIn(row).length === 0) as [AnyRow, ...AnyRow[]]
  const output = winner.then
  const at = part.rows.indexOf(winner)
  return {
    output,
    row: winner.id,
    matched: axes
      .map(({ name }) => ({ column: name, cell: cellIn(winner, name) }))
      .filter((condition): condition is Condition => condition.cell !== undefined),
    because: becauseAt(space, point, output),
    overridden: losers.map(({ id, then }) => ({ row: id, output: then })),
    whyNot: part.rows
      .map((row) => ({ row: row.id, output: row.then, failed: failedIn(row) }))
      .filter((row, place) => place < at && row.failed.length > 0 && (table.hit === 'first' || row.output !== output)),
    flips: axes.flatMap((axis, index) => {
      const rest = axes.reduce(
        (alive, { masks }, other) => (other === index ? alive : alive & (masks[point[other] as number] as bigint)),
        all,
      )
      const moved = axis.masks.map((mask) => outputIn(part, rest & mask))
      return outputs.flatMap((other) =>
        other === output
          ? []
          : cellsIn(
              axis,
              everyClass(axis).filter((place) => moved[place] === other),
            ).map((cell) => ({ column: axis.name, cell, output: other })),
      )
    }),
  }
}

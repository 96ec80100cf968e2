import type { Cell } from '../shape/cell.ts'
import type { Columns } from '../shape/column.ts'
import type { Facts } from '../shape/facts.ts'
import type { FactsOf, Table, Verified } from '../shape/table.ts'
import { cellsIn } from '../space/region.ts'
import { type Part, rowsIn, spaceOf } from '../space/space.ts'
import { stepsIn } from '../space/steps.ts'
import { pointIn } from './history.ts'

/** How much of a table some cases have put to use (规则覆盖率). */
export interface Coverage {
  /** Classes of facts that came up, of all there are. */
  readonly classes: { readonly count: number; readonly total: number }
  /** Rows that decided none of the cases. */
  readonly rowsUnused: readonly string[]
  /** Neighbouring classes of a column of which the cases had only one, or neither. */
  readonly boundariesUntested: readonly {
    readonly column: string
    readonly between: readonly [readonly Cell[], readonly Cell[]]
  }[]
}

/**
 * Says what some cases have not tried: classes, rows, boundaries. It does not depend on how the table is laid out
 * on the page.
 *
 * @example
 * const tried = coverage(safetyFirstTriage)([{ score: 2, valueTier: 'high', redFlags: ['legal'] }])
 * tried.classes.count // => 1
 * tried.rowsUnused.length === safetyFirstTriage.rows.length - 1 // => true
 * @law witnesses use every row, and test every boundary, that changes an output
 */
export const coverage =
  <Cs extends Columns, O extends string>(verified: Verified<Table<Cs, O>>) =>
  (facts: readonly FactsOf<Cs>[]): Coverage => {
    const table = verified as unknown as Table
    const space = spaceOf(table)
    const part = space.parts[0] as Part
    const point = pointIn(table)
    const points = facts.map((one) => point(one as unknown as Facts))
    const used = new Set(
      points.map((places) => {
        const alive = space.axes.reduce(
          (rows, { masks }, axis) => rows & (masks[places[axis] as number] as bigint),
          space.all,
        )
        return rowsIn(part, alive)[0]?.id
      }),
    )
    return {
      classes: {
        count: new Set(points.map((places) => places.join())).size,
        total: space.axes.reduce((size, { classes }) => size * classes.length, 1),
      },
      rowsUnused: table.rows.flatMap(({ id }) => (used.has(id) ? [] : [id])),
      boundariesUntested: space.axes.flatMap((axis, index) => {
        const seen = new Set(points.map((places) => places[index]))
        return stepsIn(axis)
          .filter(({ from, to }) => !seen.has(from) || !seen.has(to))
          .map(({ from, to }) => ({
            column: axis.name,
            between: [cellsIn(axis, [from]), cellsIn(axis, [to])],
          }))
      }),
    }
  }

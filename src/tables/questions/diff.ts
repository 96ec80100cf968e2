import type { Either } from 'fp-ts/Either'
import { left, right } from '../reading/either.ts'
import type { Columns } from '../shape/column.ts'
import type { Facts } from '../shape/facts.ts'
import type { Table } from '../shape/table.ts'
import { type Labelled, maximalOf, piecesOf } from '../space/boxes.ts'
import { type Region, regionOf, witnessIn } from '../space/region.ts'
import { outputIn, type Part, type Space } from '../space/space.ts'
import { leavesOf, meterOf, nodeBudget, wholeOf } from '../space/walk.ts'
import { type DiffRefusal, sideBySide } from './refine.ts'

/** Facts that are decided otherwise; a side that decides nothing there, or does not know them, is absent. */
export interface Change {
  readonly _tag: 'Changed'
  readonly from?: string
  readonly to?: string
  readonly region: Region
  readonly witness: Facts
}

/** What an edit changes (规则差异), exactly. */
export interface TableDiff {
  /** For people: the largest regions, which may overlap. */
  readonly changes: readonly Change[]
  /** For counting: the same facts in regions that do not overlap. */
  readonly cells: readonly Change[]
}

/**
 * Everything two tables decide differently, and nothing else (比较两版规则).
 *
 * They are compared over all values either of them declares: a value only one of them has is a change from, or to,
 * nothing. A column of another kind or unit is refused by name. Neither table has to be verified.
 *
 * @example
 * diff(safetyFirstTriage, safetyFirstTriage) // => right({ changes: [], cells: [] })
 * diff(strictDetractorTriage, safetyFirstTriage).right.changes.length // => 5
 * @law a table does not differ from itself
 * @law a diff applied to one table gives the other
 * @law a diff backwards is the same diff with the sides exchanged
 */
export const diff = <A extends Columns, B extends Columns, O extends string, P extends string>(
  a: Table<A, O>,
  b: Table<B, P>,
  budget: number = nodeBudget,
): Either<DiffRefusal, TableDiff> => {
  const space = sideBySide([a as unknown as Table, b as unknown as Table])
  if (space._tag === 'Left') return space
  const labelOf = changeIn(space.right)
  const meter = meterOf(budget)
  const pieces = piecesOf(space.right, labelOf, meter)
  const largest = maximalOf(space.right, pieces, labelOf, meter)
  if (meter.left < 0) return left({ _tag: 'Undecided', budget })
  const { axes } = space.right
  const changeOf = ({ label, box }: Labelled<string>): Change => {
    const [from, to] = JSON.parse(label) as [string | null, string | null]
    return {
      _tag: 'Changed',
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      region: regionOf(axes, box),
      witness: witnessIn(axes, box),
    }
  }
  return right({
    changes: largest.map(changeOf),
    cells: pieces.map(changeOf),
  })
}

/**
 * Whether two tables decide everything alike, however they are written (规则等价).
 *
 * @example
 * const renamed = { ...safetyFirstTriage, id: 'house-triage', rows: [...safetyFirstTriage.rows].reverse() }
 * equivalent(safetyFirstTriage, renamed) // => right(true)
 * equivalent(strictDetractorTriage, safetyFirstTriage) // => right(false)
 * @law equivalent tables are those without a diff
 */
export const equivalent = <A extends Columns, B extends Columns, O extends string, P extends string>(
  a: Table<A, O>,
  b: Table<B, P>,
  budget: number = nodeBudget,
): Either<DiffRefusal, boolean> => {
  const space = sideBySide([a as unknown as Table, b as unknown as Table])
  if (space._tag === 'Left') return space
  const leaves = leavesOf(space.right, wholeOf(space.right), meterOf(budget))
  return leaves === undefined
    ? left({ _tag: 'Undecided', budget })
    : right(leaves.every((alive) => changeIn(space.right)(alive) === undefined))
}

const changeIn = (space: Space): ((alive: bigint) => string | undefined) => {
  const [before, after] = space.parts as [Part, Part]
  return (alive) => {
    const [from, to] = [outputIn(before, alive) ?? null, outputIn(after, alive) ?? null]
    return from === to ? undefined : JSON.stringify([from, to])
  }
}

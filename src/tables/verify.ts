import type { Either } from 'fp-ts/Either'
import { maximalOf, piecesOf } from './boxes.ts'
import { tableIssues } from './check-table.ts'
import type { Columns } from './column.ts'
import { conflictsIn } from './conflicts.ts'
import { left, right } from './either.ts'
import type { Finding, Findings } from './finding.ts'
import { brokenPromises } from './monotone.ts'
import { regionOf, witnessIn } from './region.ts'
import { type Space, spaceOf } from './space.ts'
import type { Table, Verified } from './table.ts'
import { unreachableIn } from './unreachable.ts'
import { leavesOf, nodeBudget, wholeOf } from './walk.ts'

/**
 * Shows that a table decides every fact of its domain, by the rules of its hit policy and as monotone as it
 * promises, or says exactly where not (规则表校验).
 *
 * Nothing is sampled. A table that would need more than `budget` steps of looking is `Undecided`, which is a
 * refusal: no answer is not a good one. What is merely worth knowing is told by `remarksOn`.
 *
 * @law verify accepts exactly the tables that decide everything
 * @law gaps are exactly the facts no row decides
 * @law conflicts are exactly the facts several rows decide
 * @law rows that never decide are named with what covers them
 * @law a promise of monotony is kept or its breach is shown
 * @law the order of rows changes nothing unless the first one wins
 */
export const verify = <Cs extends Columns, O extends string>(
  table: Table<Cs, O>,
  budget: number = nodeBudget,
): Either<Findings, Verified<Table<Cs, O>>> => {
  const written: readonly Finding[] = tableIssues(table)
  const [first, ...rest] = written.length > 0 ? written : proofOf(table as unknown as Table, budget)
  return first === undefined ? right(table as Verified<Table<Cs, O>>) : left([first, ...rest])
}

const proofOf = (table: Table, budget: number): readonly Finding[] => {
  const space = spaceOf(table)
  const leaves = leavesOf(space, wholeOf(space), budget)
  if (leaves === undefined) return [{ _tag: 'Undecided', budget }]
  return [
    ...(leaves.has(0n) ? gapsIn(space, budget) : []),
    ...(table.hit === 'unique' ? conflictsIn(table, space, budget) : []),
    ...unreachableIn(table, space, leaves),
    ...brokenPromises(table, space, budget),
  ]
}

const gapsIn = (space: Space, budget: number): readonly Finding[] => {
  const undecided = (alive: bigint): bigint | undefined => (alive === 0n ? alive : undefined)
  const pieces = piecesOf(space, undecided, budget)
  if (pieces === undefined) return [{ _tag: 'Undecided', budget }]
  return maximalOf(space, pieces, undecided).map(({ box }) => ({
    _tag: 'Gap',
    region: regionOf(space.axes, box),
    witness: witnessIn(space.axes, box),
  }))
}

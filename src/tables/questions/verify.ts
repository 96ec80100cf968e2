import type { Either } from 'fp-ts/Either'
import { unless } from '../either.ts'
import { tableIssues } from '../reading/check-table.ts'
import type { Columns } from '../shape/column.ts'
import type { Table, Verified } from '../shape/table.ts'
import { maximalOf, piecesOf } from '../space/boxes.ts'
import { regionOf, witnessIn } from '../space/region.ts'
import { effortOf, type Space, spaceOf } from '../space/space.ts'
import { leavesOf, type Meter, meterOf, nodeBudget, wholeOf } from '../space/walk.ts'
import { conflictsIn } from './conflicts.ts'
import type { Finding, Findings } from './finding.ts'
import { brokenPromises } from './monotone.ts'
import { unreachableIn } from './unreachable.ts'

/** Listing what is wrong may take this fraction of the budget; that something is wrong is known before. */
const listed = 40

/**
 * Shows that a table decides every fact of its domain, by the rules of its hit policy and as monotone as it
 * promises, or says exactly where not (规则表校验).
 *
 * Nothing is sampled. A table that would need more than `budget` steps of looking is `Undecided`, which is a
 * refusal: no answer is not a good one. A list that would be too long to be read ends with `Unlisted`. What is
 * merely worth knowing is told by `remarksOn`.
 *
 * @example
 * verify({
 *   id: 'half', version: '1.0.0', columns: { n: int(0, 9) }, outputs: ['low'], hit: 'first',
 *   rows: [{ id: 'low', when: { n: { le: 4 } }, then: 'low', source: 'house rules' }],
 * })
 * // => left([{ _tag: 'Gap', region: [{ column: 'n', cells: [{ ge: 5, le: 9 }] }], witness: { n: 5 } }])
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
  const found = written.length > 0 ? written : proofOf(table as unknown as Table, budget)
  return unless(found, () => table as Verified<Table<Cs, O>>)
}

const proofOf = (table: Table, budget: number): readonly Finding[] => {
  const undecided: Finding = { _tag: 'Undecided', budget }
  if (effortOf(table) > budget) return [undecided]
  const meter = meterOf(budget)
  const space = spaceOf(table)
  const leaves = leavesOf(space, wholeOf(space), meter)
  if (leaves === undefined) return [undecided]
  const listing = meterOf(budget / listed)
  const found = [
    ...unreachableIn(table, space, leaves, listing),
    ...(leaves.includes(0n) ? gapsIn(space, listing) : []),
    ...(table.hit === 'unique' && leaves.some(several) ? conflictsIn(table, space, listing) : []),
    ...brokenPromises(table, space, meter, listing),
  ]
  return [
    ...found,
    ...(listing.left < 0 ? [{ _tag: 'Unlisted' } as const] : []),
    ...(meter.left < 0 ? [undecided] : []),
  ]
}

const several = (alive: bigint): boolean => (alive & (alive - 1n)) !== 0n

const gapsIn = (space: Space, meter: Meter): readonly Finding[] => {
  const nobody = (alive: bigint): bigint | undefined => (alive === 0n ? alive : undefined)
  const pieces = piecesOf(space, nobody, meter)
  return maximalOf(space, pieces, nobody, meter).map(({ box }) => ({
    _tag: 'Gap',
    region: regionOf(space.axes, box),
    witness: witnessIn(space.axes, box),
  }))
}

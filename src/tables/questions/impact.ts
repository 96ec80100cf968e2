import type { Either } from 'fp-ts/Either'
import { outputFor } from '../deciding/interpret.ts'
import { left, right } from '../either.ts'
import type { Columns } from '../shape/column.ts'
import type { Table } from '../shape/table.ts'
import { type Region, within } from '../space/region.ts'
import { bitOf, outputIn, type Part } from '../space/space.ts'
import { leavesOf, meterOf, nodeBudget, wholeOf } from '../space/walk.ts'
import { type Change, diff } from './diff.ts'
import { fatesOfHalfKnown } from './half-known.ts'
import type { History } from './history.ts'
import { type DiffRefusal, sideBySide } from './refine.ts'
import { type Clocks, fate, type Group, type Impact, summaryOf } from './weigh.ts'

/**
 * Weighs an edit on cases of the past (变更影响评估). From facts everything is exact; from counts a case whose cell
 * the new table cuts in two may lie on either side, so numbers come as `low` and `high`. So they do for facts that
 * lack a column only one of the tables asks for: nobody knows what they would have held there.
 *
 * @example
 * const facts = [{ score: 9, redFlags: ['safety'] }]
 * impact(strictDetractorTriage, safetyFirstTriage)({ facts }).right.transitions
 * // => [{ from: 'noCase', to: 'P0', cases: { low: 1, high: 1 } }]
 * @law impact from facts is what the two tables decide
 * @law impact from counts brackets impact from facts
 * @law facts that lack a column only one table asks for weigh as their counts do
 */
export const impact =
  <A extends Columns, B extends Columns, O extends string, P extends string>(
    a: Table<A, O>,
    b: Table<B, P>,
    clocks: Clocks = {},
    budget: number = nodeBudget,
  ) =>
  (history: History): Either<DiffRefusal, Impact> => {
    const [before, after] = [a as unknown as Table, b as unknown as Table]
    const changed = diff(before, after, budget)
    if (changed._tag === 'Left') return changed
    const { changes } = changed.right
    const cases =
      'facts' in history
        ? fromFacts(before, after, changes, history.facts, budget)
        : fromCells(before, after, changes, history.cells, budget)
    return cases._tag === 'Left' ? cases : right(summaryOf([before, after], changes, cases.right, clocks))
  }

const fromFacts = (
  a: Table,
  b: Table,
  changes: readonly Change[],
  facts: Extract<History, { readonly facts: unknown }>['facts'],
  budget: number,
): Either<DiffRefusal, readonly Group[]> => {
  const [before, after] = [outputFor(a), outputFor(b)]
  const regions = changes.map(({ region }) => within(region))
  const open = fatesOfHalfKnown(a, b, changes, budget)
  const groups: Group[] = []
  for (const one of facts) {
    const fates = open(one)
    if (fates._tag === 'Left') return fates
    const known = fates.right ?? [
      fate(
        before(one),
        after(one),
        regions.flatMap((lies, place) => (lies(one) ? [place] : [])),
      ),
    ]
    groups.push({ count: 1, fates: known })
  }
  return right(groups)
}

const fromCells = (
  a: Table,
  b: Table,
  changes: readonly Change[],
  cells: Extract<History, { readonly cells: unknown }>['cells'],
  budget: number,
): Either<DiffRefusal, readonly Group[]> => {
  const marks: readonly Region[] = [...cells, ...changes].map(({ region }) => region)
  const space = sideBySide([a, b], marks)
  if (space._tag === 'Left') return space
  const leaves = leavesOf(space.right, wholeOf(space.right), meterOf(budget))
  if (leaves === undefined) return left({ _tag: 'Undecided', budget })
  const [before, after, marked] = space.right.parts as [Part, Part, Part | undefined]
  const lies = (alive: bigint, mark: number): boolean => marked !== undefined && (alive & bitOf(marked, mark)) !== 0n
  return right(
    cells.map(({ count }, cell) => ({
      count,
      fates: leaves
        .filter((alive) => lies(alive, cell))
        .map((alive) =>
          fate(
            outputIn(before, alive),
            outputIn(after, alive),
            changes.flatMap((_change, place) => (lies(alive, cells.length + place) ? [place] : [])),
          ),
        ),
    })),
  )
}

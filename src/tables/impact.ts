import type { Either } from 'fp-ts/Either'
import type { Columns } from './column.ts'
import { type Change, diff } from './diff.ts'
import { left, right } from './either.ts'
import type { History } from './history.ts'
import { outputFor } from './interpret.ts'
import { type DiffRefusal, sideBySide } from './refine.ts'
import { type Region, within } from './region.ts'
import { outputIn, type Part } from './space.ts'
import type { Table } from './table.ts'
import { leavesOf, meterOf, nodeBudget, wholeOf } from './walk.ts'

/** At least and at most so many cases; the same where the history says it exactly. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** What an edit would have done to cases of the past (变更影响). */
export interface Impact {
  readonly cases: number
  /** How many cases went from which output to which, unchanged ones too. */
  readonly transitions: readonly { readonly from?: string; readonly to?: string; readonly cases: Span }[]
  /** The changes of the diff with their cases; regions may overlap, so these do not add up. */
  readonly changes: readonly (Change & { readonly cases: Span })[]
  readonly outputs: readonly Load[]
  /** The outputs added up by the clock they start. */
  readonly clocks: readonly Load[]
}

/** How many cases had an output or ran on a clock, before and after. */
export interface Load {
  readonly name: string
  readonly before: Span
  readonly after: Span
}

/** Which clock an output starts; outputs without one start none. */
export type Clocks = { readonly [output: string]: string }

/**
 * Weighs an edit on cases of the past (变更影响评估). From facts everything is exact; from counts a case whose cell
 * the new table cuts in two may lie on either side, so numbers come as `low` and `high`.
 *
 * @law impact from facts is what the two tables decide
 * @law impact from counts brackets impact from facts
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
        ? right(fromFacts(before, after, changes, history.facts))
        : fromCells(before, after, changes, history.cells, budget)
    return cases._tag === 'Left' ? cases : right(summary([before, after], changes, cases.right, clocks))
  }

/** Some cases, and all that may have become of each of them: one fate where it is known. */
interface Group {
  readonly count: number
  readonly fates: readonly Fate[]
}
interface Fate {
  readonly from?: string
  readonly to?: string
  /** Places of the changes it lies in. */
  readonly changes: readonly number[]
}

const fromFacts = (
  a: Table,
  b: Table,
  changes: readonly Change[],
  facts: Extract<History, { readonly facts: unknown }>['facts'],
): readonly Group[] => {
  const [before, after] = [outputFor(a), outputFor(b)]
  const regions = changes.map(({ region }) => within(region))
  return facts.map((one) => ({
    count: 1,
    fates: [
      fate(
        before(one),
        after(one),
        regions.flatMap((lies, place) => (lies(one) ? [place] : [])),
      ),
    ],
  }))
}

const fate = (from: string | undefined, to: string | undefined, changes: readonly number[]): Fate => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  changes,
})

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
  const lies = (alive: bigint, mark: number): boolean => (alive & (marked?.bits[mark] ?? 0n)) !== 0n
  return right(
    cells.map(({ count }, cell) => ({
      count,
      fates: [...leaves]
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

const summary = (
  tables: readonly [Table, Table],
  changes: readonly Change[],
  groups: readonly Group[],
  clocks: Clocks,
): Impact => {
  const span = (is: (fate: Fate) => boolean): Span => ({
    low: total(groups.filter(({ fates }) => fates.length > 0 && fates.every(is))),
    high: total(groups.filter(({ fates }) => fates.some(is))),
  })
  const load = (name: string, of: (output: string | undefined) => boolean): Load => ({
    name,
    before: span(({ from }) => of(from)),
    after: span(({ to }) => of(to)),
  })
  const outputs = [...new Set(tables.flatMap((table) => table.outputs))]
  const clockOf = (output: string | undefined): string | undefined =>
    output !== undefined && Object.hasOwn(clocks, output) ? clocks[output] : undefined
  const moves = new Map(
    groups.flatMap(({ fates }) =>
      fates.map(({ changes: _changes, ...move }) => [JSON.stringify(move), move]),
    ),
  )
  return {
    cases: total(groups),
    transitions: [...moves.values()].map((move) => ({
      ...move,
      cases: span(({ from, to }) => from === move.from && to === move.to),
    })),
    changes: changes.map((change, place) => ({
      ...change,
      cases: span((one) => one.changes.includes(place)),
    })),
    outputs: outputs.map((output) => load(output, (one) => one === output)),
    clocks: [...new Set(outputs.map(clockOf))]
      .filter((clock) => clock !== undefined)
      .map((clock) => load(clock, (output) => clockOf(output) === clock)),
  }
}

const total = (groups: readonly Group[]): number => groups.reduce((sum, { count }) => sum + count, 0)

import type { Table } from '../shape/table.ts'
import type { Change } from './diff.ts'

/** At least and at most so many cases; the same where the history says it exactly. */
export interface CaseRange {
  readonly low: number
  readonly high: number
}

/** What an edit would have done to cases of the past (变更影响). */
export interface Impact {
  readonly cases: number
  /** How many cases went from which output to which, unchanged ones too. */
  readonly transitions: readonly { readonly from?: string; readonly to?: string; readonly cases: CaseRange }[]
  /** The changes of the diff with their cases; regions may overlap, so these do not add up. */
  readonly changes: readonly (Change & { readonly cases: CaseRange })[]
  readonly outputs: readonly Load[]
  /** The outputs added up by the clock they start. */
  readonly clocks: readonly Load[]
}

/** How many cases had an output or ran on a clock, before and after. */
export interface Load {
  readonly name: string
  readonly before: CaseRange
  readonly after: CaseRange
}

/** Which clock an output starts; outputs without one start none. */
export type Clocks = { readonly [output: string]: string }

/** Some cases, and all that may have become of each of them: one fate where it is known. */
export interface Group {
  readonly count: number
  readonly fates: readonly Fate[]
}
export interface Fate {
  readonly from?: string
  readonly to?: string
  /** Places of the changes it lies in. */
  readonly changes: readonly number[]
}

export const fate = (from: string | undefined, to: string | undefined, changes: readonly number[]): Fate => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  changes,
})

/** Adds up what became of all groups. */
export const summaryOf = (
  tables: readonly [Table, Table],
  changes: readonly Change[],
  groups: readonly Group[],
  clocks: Clocks,
): Impact => {
  const span = (is: (fate: Fate) => boolean): CaseRange => ({
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
    groups.flatMap(({ fates }) => fates.map(({ changes: _changes, ...move }) => [JSON.stringify(move), move])),
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

import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import { type Column, type KnownColumn, knownOf, maybe } from '../../../tables/shape/column.ts'
import { holds } from '../../../tables/shape/holds.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Axis, axisOf } from '../../../tables/space/axis.ts'
import type { AnyRow } from '../../../tables/space/space.ts'
import { cellIn } from '../../../tables/space/space.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'

/** The order in which tables are asked. */
export const stages = ['triage', 'severity', 'alert', 'routing'] as const
export type Stage = (typeof stages)[number]

/** The facts some programmes are handed, cut so finely that none of their rows tells two of a class apart. */
export interface Ground {
  readonly axes: readonly Axis[]
}

/** Columns that are decided on the way, and not handed in. */
const decided: readonly string[] = ['priority', 'severity', 'alert']

export const tableAt = (programme: ProgrammePolicy<Words>, stage: Stage): Table =>
  (stage === 'alert' ? programme.alert.table : programme[stage]) as unknown as Table

/** Words that only one programme knows are left aside here: they are told as what was added or is gone. */
export const groundOf = (programmes: readonly ProgrammePolicy<Words>[]): Ground => {
  const tables = programmes.flatMap((programme) => stages.map((stage) => tableAt(programme, stage)))
  const names = new Set(tables.flatMap(({ columns }) => Object.keys(columns)).filter((name) => !decided.includes(name)))
  const axes: Axis[] = []
  for (const name of names) {
    const asking = tables.filter(({ columns }) => Object.hasOwn(columns, name))
    const column = asking.map(({ columns }) => columns[name] as Column).reduce<Column | undefined>(common, undefined)
    if (column === undefined) continue
    const cells = asking.flatMap(({ rows }) => rows.map((row) => cellOf(row, name)))
    axes.push(
      axisOf(name, column, cells, (value) => cells.reduce((bits, cell) => (holds(cell, value) ? '1' : '0') + bits, '')),
    )
  }
  return { axes }
}

const cellOf = (row: AnyRow, name: string): Cell | undefined => cellIn(row, name)

/** What two declarations of a column have in common; the first where they are of different kinds. */
const common = (before: Column | undefined, other: Column): Column => {
  if (before === undefined) return other
  const [a, b] = [knownOf(before), knownOf(other)]
  const known = inCommon(a, b)
  return before.kind === 'maybe' || other.kind === 'maybe' ? maybe(known) : known
}

const inCommon = (a: KnownColumn, b: KnownColumn): KnownColumn => {
  if (a.kind === 'int' && b.kind === 'int')
    return { kind: 'int', from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
  if ('values' in a && 'values' in b && a.kind === b.kind)
    return { ...a, values: a.values.filter((word) => b.values.includes(word)) }
  return a
}

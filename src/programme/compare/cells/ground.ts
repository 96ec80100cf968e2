import { columnIn, columnsOf } from '../../../inner-loop/vocabulary/columns.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import { type Column, type KnownColumn, knownOf, maybe } from '../../../tables/shape/column.ts'
import { holds, type Value } from '../../../tables/shape/holds.ts'
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
  /** What each programme reads of a value of a column: a word it does not have is none, a number too high its highest. */
  readonly reads: readonly ((name: string, value: Value) => Value)[]
}

/** Columns that are decided on the way, and not handed in. */
const decided: readonly string[] = ['priority', 'severity', 'alert']

export const tableAt = (programme: ProgrammePolicy<Words>, stage: Stage): Table =>
  (stage === 'alert' ? programme.alert.table : programme[stage]) as unknown as Table

/**
 * Words that only the first programme knows are left aside here: they are told as what is gone. Whoever was handed in with
 * a word that only the last one knows was decided as one without it.
 */
export const groundOf = (programmes: readonly ProgrammePolicy<Words>[]): Ground => {
  const reads = programmes.map(readingOf)
  const tables = programmes.flatMap((programme, place) =>
    stages.map((stage) => ({ ...tableAt(programme, stage), read: reads[place] as Read })),
  )
  const names = new Set(tables.flatMap(({ columns }) => Object.keys(columns)).filter((name) => !decided.includes(name)))
  const axes: Axis[] = []
  for (const name of names) {
    const asking = tables.filter(({ columns }) => Object.hasOwn(columns, name))
    const column = asking.map(({ columns }) => columns[name] as Column).reduce<Column | undefined>(common, undefined)
    if (column === undefined) continue
    const cells = asking.flatMap(({ rows, read }) =>
      rows.map((row): readonly [Cell | undefined, Read] => [cellOf(row, name), read]),
    )
    const declared = widened(column, name, programmes)
    axes.push(
      axisOf(
        name,
        declared,
        cells.map(([cell]) => cell),
        (value) => cells.reduce((bits, [cell, read]) => (holds(cell, read(name, value)) ? '1' : '0') + bits, ''),
      ),
    )
  }
  return { axes, reads }
}

const cellOf = (row: AnyRow, name: string): Cell | undefined => cellIn(row, name)

type Read = Ground['reads'][number]

const readingOf = ({ vocabulary }: ProgrammePolicy<Words>): Read => {
  const columns = columnsOf(vocabulary)
  const known = new Map(Object.entries<Column>(columns).map(([name, column]) => [name, knownOf(column)]))
  return (name, value) => {
    const column = known.get(name)
    if (column?.kind === 'int' && typeof value === 'number') return Math.min(column.to, Math.max(column.from, value))
    return column?.kind === 'oneOf' && typeof value === 'string' && !column.values.includes(value) ? undefined : value
  }
}

/** A column with what the last programme has room for and the first had not: of values that may be missing. */
const widened = (column: Column, name: string, programmes: readonly ProgrammePolicy<Words>[]): Column => {
  const [before, after] = [programmes[0], programmes.at(-1)].map(
    (programme) => programme && columnIn(columnsOf(programme.vocabulary), name),
  )
  if (column.kind !== 'maybe' || before === undefined || after === undefined) return column
  const [known, was, is] = [knownOf(column), knownOf(before), knownOf(after)]
  if (known.kind === 'int' && was.kind === 'int' && is.kind === 'int')
    return maybe({ ...known, from: is.from, to: is.to })
  if (known.kind !== 'oneOf' || was.kind !== 'oneOf' || is.kind !== 'oneOf') return column
  return maybe({ ...known, values: [...known.values, ...is.values.filter((word) => !was.values.includes(word))] })
}

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

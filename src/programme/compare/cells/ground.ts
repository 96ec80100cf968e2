import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Cell } from '../../../tables/shape/cell.ts'
import type { Column } from '../../../tables/shape/column.ts'
import { holds } from '../../../tables/shape/holds.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { type Axis, axisOf } from '../../../tables/space/axis.ts'
import type { AnyRow } from '../../../tables/space/space.ts'
import { cellIn } from '../../../tables/space/space.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { type Read, readingOf } from './reads.ts'
import { common, widened } from './room-for.ts'

/** The order in which tables are asked. */
export const stages = ['triage', 'severity', 'alert', 'routing'] as const
export type Stage = (typeof stages)[number]

/** The facts some programmes are handed, cut so finely that none of their rows tells two of a class apart. */
export interface Ground {
  readonly axes: readonly Axis[]
  /** What each programme reads of a value. */
  readonly reads: readonly Read[]
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

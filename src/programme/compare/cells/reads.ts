import { columnsOf } from '../../../inner-loop/vocabulary/columns.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { type Column, knownOf } from '../../../tables/shape/column.ts'
import type { Value } from '../../../tables/shape/holds.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'

/** What a programme reads of a value of a column: a word it does not have is none, a number too high its highest. */
export type Read = (name: string, value: Value) => Value

export const readingOf = ({ vocabulary }: ProgrammePolicy<Words>): Read => {
  const columns = columnsOf(vocabulary)
  const known = new Map(Object.entries<Column>(columns).map(([name, column]) => [name, knownOf(column)]))
  return (name, value) => {
    const column = known.get(name)
    if (column?.kind === 'int' && typeof value === 'number') return Math.min(column.to, Math.max(column.from, value))
    return column?.kind === 'oneOf' && typeof value === 'string' && !column.values.includes(value) ? undefined : value
  }
}

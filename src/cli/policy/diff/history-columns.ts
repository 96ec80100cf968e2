import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { plain } from '../../../ingest/cells/plain.ts'
import type { Table } from '../../../tables/shape/table.ts'
import type { UsageProblem } from '../../kit/problem.ts'
import { fieldOfColumn } from '../../map/fields.ts'
import { nearest } from '../../map/nearest.ts'

/** Which column of a file holds which column of the tables. */
export interface HistoryColumns {
  readonly at: readonly { readonly name: string; readonly place: number; readonly header: string }[]
  /** Columns of the tables that may be missing, and that no record has. */
  readonly absent: readonly string[]
  /** Columns of the file that no table looks at. */
  readonly unused: readonly string[]
}

/**
 * Finds the columns of the tables in a file by their names, or by what the feedback files call them. A column that
 * may not be missing must be there; so must at least one of the others.
 */
export const historyColumns = (
  tables: readonly Table[],
  columns: readonly string[],
): Either<NonEmpty<UsageProblem>, HistoryColumns> => {
  const names = columnNames(tables)
  const found = names.map((name) => ({ name, fit: fitting(name, names, columns) }))
  const lost = found.filter(({ fit }) => fit.length === 0).map(({ name }) => name)
  const needed = lost.length === names.length ? lost : lost.filter((name) => !mayBeMissing(tables, name))
  const [first, ...rest] = [
    ...found.flatMap(({ fit: [column, ...others] }): readonly UsageProblem[] =>
      column === undefined || others.length === 0 ? [] : [{ _tag: 'ColumnRepeated', column }],
    ),
    ...needed.map((column): UsageProblem => {
      const near = nearest(column, columns)
      return { _tag: 'ColumnUnknown', column, ...(near === undefined ? {} : { nearest: near }), columns }
    }),
  ]
  if (first !== undefined) return left([first, ...rest])
  const used = found.flatMap(({ fit }) => fit)
  return right({
    at: found.flatMap(({ name, fit: [header] }) =>
      header === undefined ? [] : [{ name, place: columns.indexOf(header), header }],
    ),
    absent: lost,
    unused: columns.filter((column) => column !== '' && !used.includes(column)),
  })
}

/** Every column of some tables, once. */
export const columnNames = (tables: readonly Table[]): readonly string[] => [
  ...new Set(tables.flatMap((table) => Object.keys(table.columns))),
]

/** Whether a column of a file has the name of a column of a table, or one by which feedback files know it. */
export const isCalled = (column: string, name: string): boolean =>
  plain(column) === plain(name) || fieldOfColumn(column) === name

const fitting = (name: string, names: readonly string[], columns: readonly string[]): readonly string[] => {
  const exact = columns.filter((column) => column === name)
  return exact.length > 0 ? exact : columns.filter((column) => !names.includes(column) && isCalled(column, name))
}

const mayBeMissing = (tables: readonly Table[], name: string): boolean =>
  tables.every(({ columns }) => !Object.hasOwn(columns, name) || columns[name]?.kind === 'maybe')

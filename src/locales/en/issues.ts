import type { ParseIssue, Path } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'
import { wordIn } from '../../explain/words.ts'
import type { Condition } from '../../tables/decision.ts'
import type { Finding } from '../../tables/finding.ts'
import { words } from './words.ts'

const place = (path: Path): string => (path.length === 0 ? 'the value' : path.join('.'))

export const issues: Messages<ParseIssue> = {
  FieldMissing: ({ path }) => `${place(path)} is missing`,
  NotARecord: ({ path, received }) => `${place(path)}: expected an object, found ${received}`,
  NotAList: ({ path, received }) => `${place(path)}: expected a list, found ${received}`,
  NotText: ({ path, received }) => `${place(path)}: expected text that is not blank, found ${received}`,
  NotAWholeNumber: ({ path, received, from, to }) =>
    `${place(path)}: expected a whole number from ${from} to ${to}, found ${received}`,
  NotOneOf: ({ path, received, allowed }) =>
    `${place(path)}: expected one of ${allowed.join(', ')}, found ${received}`,
  NotAnInstant: ({ path, received }) =>
    `${place(path)}: expected a date and time with an offset such as 2026-11-21T10:00:00+08:00, found ${received}`,
}

const region = (conditions: readonly Condition[]): string =>
  conditions.map(({ column, cell }) => `${wordIn(words.column)(column)} ${JSON.stringify(cell)}`).join(', ')

export const findings: Messages<Finding> = {
  Gap: (said) => `no row decides ${region(said.region)}`,
  Conflict: (said) => `rows “${said.rows[0]}” and “${said.rows[1]}” both decide ${region(said.region)}`,
  Unreachable: ({ row }) => `row “${row}” never decides anything`,
  CellDoesNotFit: ({ row, column }) =>
    `row “${row}”: the cell of column “${column}” does not fit the column's values`,
  ColumnUnknown: ({ row, column }) => `row “${row}” names a column the table does not have: “${column}”`,
  OutputUnknown: ({ row, output }) => `row “${row}” has an output the table does not have: “${output}”`,
  RowIdRepeated: ({ row }) => `row id “${row}” is used more than once`,
  TooLarge: ({ combinations, limit }) =>
    `the table has ${combinations} combinations, more than ${limit} are not checked`,
}

import type { ParseIssue } from '../../core/parse-issue.ts'
import type { Field } from '../map/fields.ts'
import type { Place, RowProblem } from '../problem.ts'
import { isBlank } from './values.ts'

/** One row, asked by field instead of by column. */
export interface Row {
  readonly at: Place
  readonly value: (field: Field) => unknown
  readonly tier: unknown
  readonly column: (field: Field) => string
}

/** What a reader makes of a value, where there is one. */
export const present = (value: unknown, read: (value: unknown) => unknown): unknown =>
  isBlank(value) ? undefined : read(value)

const fieldOf: { readonly [name: string]: Field } = {
  comment: 'text',
  customerId: 'customer',
  amount: 'lifetimeValue',
}

/** An issue of the parsers, told of the column of the file instead of our field. */
export const unfit = (issue: ParseIssue, column: (field: Field) => string): RowProblem => {
  const name = String(issue.path.find((part) => part === 'currency') ?? issue.path[0] ?? '')
  const named = column((fieldOf[name] ?? name) as Field)
  return { _tag: 'CellUnfit', column: named, issue: { ...issue, path: [named] } }
}

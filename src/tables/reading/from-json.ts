import type { Either } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { unless } from '../either.ts'
import type { Table } from '../shape/table.ts'
import { written } from '../shape/written.ts'
import { tableIssues } from './check-table.ts'
import type { TableIssue } from './table-issue.ts'

/**
 * Reads a table somebody else wrote (读入决策表): the table, or everything that is wrong with its writing, each with
 * its place in the JSON. Never throws and never guesses; whether the rows decide everything is for `verify`.
 *
 * @example
 * fromJson({ id: 'empty' })._tag // => 'Left'
 * @law a table survives JSON
 * @law anything at all is read or refused
 */
export const fromJson = (received: unknown): Either<NonEmpty<TableIssue>, Table> =>
  unless(tableIssues(received), () => written(received))

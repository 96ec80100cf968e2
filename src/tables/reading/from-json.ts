import type { Either } from 'fp-ts/Either'
import { told } from '../../core/parse/told.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { canonicalText } from '../../core/text/canonical.ts'
import type { Columns } from '../shape/column.ts'
import type { Table } from '../shape/table.ts'
import { written } from '../shape/written.ts'
import { among } from './check.ts'
import { tableIssues } from './check-table.ts'
import { left, unless } from './either.ts'
import type { TableIssue } from './table-issue.ts'

/** What a caller will take (期望的形状): the outputs it knows, and the columns it can give facts of. */
export interface TableShape<Cs extends Columns, O extends string> {
  /** The table may leave some of these unused, and has no others. */
  readonly outputs: readonly O[]
  /** The table has exactly these, in any order; absent, it may have any. */
  readonly columns?: Cs
}

/**
 * Reads a table somebody else wrote (读入决策表): the table, or everything that is wrong with its writing, each with
 * its place in the JSON. Never throws and never guesses; whether the rows decide everything is for `verify`.
 *
 * With the shape a caller will take, the table is of the caller's own outputs and columns, for the compiler too: what
 * it decides can be switched over, and the facts it asks for are known.
 *
 * @example
 * fromJson({ id: 'empty' })._tag // => 'Left'
 * const greeting = {
 *   id: 'greet', version: '1.0.0', columns: { hour: int(0, 23) }, outputs: ['day', 'night'], hit: 'first',
 *   rows: [{ id: 'always', when: {}, then: 'day', source: 'house rules' }],
 * }
 * fromJson(greeting, { outputs: ['day', 'night'] })._tag // => 'Right'
 * fromJson(greeting, { outputs: ['day'] })
 * // => { _tag: 'Left', left: [{ _tag: 'NotOneOf', path: ['outputs', 1], received: '"night"', allowed: ['day'] }] }
 * @law a table survives JSON
 * @law anything at all is read or refused
 * @law a table read for a caller has the caller's columns and no other outputs
 */
export const fromJson = <Cs extends Columns = Columns, const O extends string = string>(
  received: unknown,
  shape?: TableShape<Cs, O>,
): Either<NonEmpty<TableIssue>, Table<Cs, O>> => {
  const read = legibly(() => unless(tableIssues(received), () => written<Table>(received)))
  if (read._tag === 'Left') return read
  return unless(shape === undefined ? [] : misfits(read.right, shape), () => read.right as unknown as Table<Cs, O>)
}

/** What throws when it is looked at is no table: a member of the caller's own making. */
const legibly = <T>(read: () => Either<NonEmpty<TableIssue>, T>): Either<NonEmpty<TableIssue>, T> => {
  try {
    return read()
  } catch {
    return left([{ _tag: 'NotARecord', path: [], received: 'unreadable' }])
  }
}

const misfits = ({ outputs, columns }: Table, shape: TableShape<Columns, string>): readonly TableIssue[] =>
  told([
    ...outputs.flatMap((output, place) => among(shape.outputs)(output, ['outputs', place])),
    ...(shape.columns === undefined ? [] : columnMisfits(columns, shape.columns)),
  ])

const columnMisfits = (columns: Columns, expected: Columns): readonly TableIssue[] => {
  const allowed = Object.keys(expected)
  return [
    ...allowed
      .filter((name) => !Object.hasOwn(columns, name))
      .map((name): TableIssue => ({ _tag: 'FieldMissing', path: ['columns', name] })),
    ...Object.entries(columns).flatMap(([name, column]): readonly TableIssue[] => {
      const path = ['columns', name]
      if (!Object.hasOwn(expected, name)) return [{ _tag: 'KeyUnknown', path, allowed }]
      const wanted = canonicalText(expected[name])
      return among([wanted])(canonicalText(column), path)
    }),
  ]
}

import { told } from '../../core/parse/told.ts'
import { type Path, shown } from '../../core/parse-issue.ts'
import { type Column, knownOf } from '../shape/column.ts'
import { among, type Check, someText } from './check.ts'
import { aCell } from './check-cell.ts'
import { aColumn } from './check-column.ts'
import { aList, aRecord, distinct, itemsOf, memberOf, membersOf, repeated } from './check-record.ts'
import { limits, type TableIssue } from './table-issue.ts'

/** Everything that is wrong with the writing of a table; where its own declarations are refused, what would be
 * held against them waits. */
export const tableIssues = (value: unknown): readonly TableIssue[] => {
  const columns = memberOf(value, 'columns')
  const declared = columnsIn(columns)
  const listed = distinct(someText, limits.outputs)
  const outputs = memberOf(value, 'outputs')
  const allowed = listed(outputs, []).length > 0 ? [] : (itemsOf(outputs) as readonly string[])
  const rows = memberOf(value, 'rows')
  const issues = [
    ...aRecord(
      {
        id: someText,
        version: someText,
        columns: theColumns,
        outputs: listed,
        hit: among(['unique', 'first', 'mostUrgent']),
        expect: aRecord({ monotone: promises(declared) }, ['monotone']),
        rows: aList(aRow(declared, allowed), limits.rows),
      },
      ['expect'],
    )(value, []),
    ...repeated(
      itemsOf(rows)
        .slice(0, limits.rows)
        .map((row) => memberOf(row, 'id')),
      ['rows'],
      ['id'],
    ),
  ]
  return told(issues)
}

interface Declared {
  readonly names: readonly string[]
  /** The columns that are well declared. */
  readonly sound: ReadonlyMap<string, Column>
}

const columnsIn = (columns: unknown): Declared => {
  const members = membersOf(columns).slice(0, limits.columns)
  return {
    names: members.map(([name]) => name),
    sound: new Map(
      members.flatMap(([name, column]) => (aColumn(column, []).length === 0 ? [[name, column as Column]] : [])),
    ),
  }
}

const theColumns: Check = (value, path) => {
  const members = membersOf(value)
  if (members.length === 0)
    return aRecord({})(value, path)
      .concat([{ _tag: 'NothingNamed', path }])
      .slice(0, 1)
  if (members.length > limits.columns) return [{ _tag: 'TooMany', path, count: members.length, limit: limits.columns }]
  return members.flatMap(([name, column]) => [
    ...(name === '__proto__' || /^(0|[1-9]\d*)$|^\s*$/u.test(name) ? [unfit([...path, name], name)] : []),
    ...aColumn(column, [...path, name]),
  ])
}

const unfit = (path: Path, name: string): TableIssue => ({ _tag: 'NameUnfit', path, received: shown(name) })

const aRow = ({ names, sound }: Declared, outputs: readonly string[]): Check =>
  aRecord({
    id: someText,
    then: outputs.length === 0 ? someText : among(outputs),
    when: byColumn(names, (name) => {
      const column = sound.get(name)
      return column === undefined ? undefined : aCell(column)
    }),
    source: someText,
  })

const promises = ({ names, sound }: Declared): Check =>
  byColumn(names, (name) => {
    const column = sound.get(name)
    const known = column === undefined ? undefined : knownOf(column)
    return known?.kind === 'oneOf' && !known.ordered
      ? (_value, path) => [{ _tag: 'ColumnUnordered', path }]
      : among(['moreUrgent', 'lessUrgent'])
  })

/** A record by column, each member checked as its column asks; of columns badly declared nothing is asked. */
const byColumn = (names: readonly string[], checkOf: (name: string) => Check | undefined): Check =>
  aRecord(Object.fromEntries(names.map((name) => [name, checkOf(name) ?? (() => [])])), names)

import { addAll } from '../../../core/extremes.ts'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { CellCount } from '../../../tables/questions/history.ts'
import { type FactIssue, factIssues } from '../../../tables/reading/fact-issue.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import type { Table } from '../../../tables/shape/table.ts'
import { cellReader, isBytesCell } from '../../read/csv/bytes-cell.ts'
import type { FileRecord, RecordFile } from '../../read/record.ts'
import type { RecordProblem } from '../problem.ts'
import { countIn } from './cell-counts.ts'
import { valueReader } from './fact-values.ts'
import { type HistoryColumns, isCalled } from './history-columns.ts'

type Cells = Extract<FileRecord, { readonly _tag: 'Cells' }>
type Read<A> = A | { readonly problems: NonEmpty<RecordProblem> }

/** Reads a record as facts that both tables can decide, or says everything that is wrong with it. */
export const factsReader = (
  tables: readonly Table[],
  { at, absent }: HistoryColumns,
  { decoder, looked = 0 }: RecordFile,
): ((record: Cells) => Read<{ readonly facts: Facts }>) => {
  const text = cellReader(decoder)
  const readers = at.map(({ name, place, header }) => ({
    name,
    place,
    header,
    value: valueReader(tables.flatMap(({ columns }) => (Object.hasOwn(columns, name) ? (columns[name] ?? []) : []))),
  }))
  const headers = new Map(at.map(({ name, header }) => [name, header]))
  return ({ cells, late = [] }) => {
    const entries: (readonly [string, unknown])[] = []
    const problems: RecordProblem[] = late
      .filter((column) => absent.some((name) => isCalled(column, name)))
      .map((column) => ({ _tag: 'KeyTooLate', column, looked }))
    for (const { name, place, header, value } of readers) {
      const cell = cells.length === 0 ? '' : cells[place]
      const read = isBytesCell(cell) ? text(cell) : { text: cell }
      if ('bad' in read)
        problems.push({ _tag: 'BytesUndecodable', column: header, encoding: decoder.encoding, ...read.bad })
      else {
        const found = value(read.text)
        if (found !== undefined) entries.push([name, found])
      }
    }
    const facts: { readonly [name: string]: unknown } = Object.fromEntries(entries)
    if (problems.length === 0)
      addAll(
        problems,
        issuesIn(tables, facts).map(({ path: [name, ...path], ...issue }): RecordProblem => {
          const header = headers.get(`${name}`) ?? `${name}`
          return { _tag: 'FactUnfit', issue: { ...issue, path: [header, ...path] } as FactIssue }
        }),
      )
    const [first, ...rest] = problems
    return first === undefined ? { facts: facts as Facts } : { problems: [first, ...rest] }
  }
}

/** What either table has against facts, each issue once. */
const issuesIn = (tables: readonly Table[], facts: { readonly [name: string]: unknown }): readonly FactIssue[] => {
  const issues = tables.flatMap(({ columns }) =>
    factIssues(columns, Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(columns, name)))),
  )
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]
}

/** Reads a record as a count of cases by region. */
export const countReader = (
  tables: readonly Table[],
  { columns, decoder }: RecordFile,
): ((record: Cells) => Read<{ readonly cell: CellCount }>) => {
  const read = countIn(tables)
  const text = cellReader(decoder)
  const [region, count] = [columns.indexOf('region'), columns.indexOf('count')]
  const plainValue = (cell: unknown): unknown => {
    const decoded = isBytesCell(cell) ? text(cell) : { text: cell }
    return 'text' in decoded ? decoded.text : undefined
  }
  return ({ cells }) => {
    const cell = read({ region: plainValue(cells[region]), count: plainValue(cells[count]) })
    if (!('issues' in cell)) return { cell }
    const [first, ...rest] = cell.issues.map((issue): RecordProblem => ({ _tag: 'FactUnfit', issue }))
    return { problems: [first as RecordProblem, ...rest] }
  }
}

import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { DateOrder } from '../../../ingest/dates/date-read.ts'
import type { CellCount, History } from '../../../tables/questions/history.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import type { Table } from '../../../tables/shape/table.ts'
import type { Place } from '../../kit/problem.ts'
import type { World } from '../../kit/world.ts'
import { type InputFormat, openRecords } from '../../read/open.ts'
import type { RecordFile } from '../../read/record.ts'
import type { PolicyProblem, RecordProblem } from '../problem.ts'
import { unreadable } from '../whole-text.ts'
import { areCounts } from './cell-counts.ts'
import { type HistoryColumns, historyColumns } from './history-columns.ts'
import { countReader, factsReader } from './read-record.ts'

/** A record that is not counted, and everything that is wrong with it. */
export interface HistoryReject {
  readonly at: Place
  readonly problems: NonEmpty<RecordProblem>
}

/** Cases of the past as a file has them; every record is used or rejected. */
export interface HistoryRead {
  readonly file: string
  readonly history: History
  readonly read: number
  readonly used: number
  readonly rejects: readonly HistoryReject[]
  /** Columns that may be missing and that no record has. */
  readonly absent: readonly string[]
  /** Columns of the file that no table looks at. */
  readonly unused: readonly string[]
}

export interface HistorySource {
  readonly file: string
  readonly format: InputFormat
  readonly encoding?: string
  /** Of feedback: which of day and month comes first. */
  readonly order?: DateOrder
}

/** Reads the cases of a file for two tables: facts, or counts of cases by region. */
export const readHistory = async (
  source: HistorySource,
  tables: readonly Table[],
  world: World,
): Promise<Either<NonEmpty<PolicyProblem>, HistoryRead>> => {
  const { file, format, order: _order, ...said } = source
  const opened = await world.open(file)
  if (isLeft(opened)) return left([opened.left])
  try {
    const records = await openRecords(format, { file, stream: opened.right, ...said })
    if (isLeft(records)) return left([records.left])
    const { columns } = records.right
    if (areCounts(tables, columns)) return await counted(file, tables, records.right)
    const found = historyColumns(tables, columns)
    return isLeft(found)
      ? await noneOr(found.left, file, records.right)
      : await gathered(file, tables, records.right, found.right)
  } catch (error) {
    return left([unreadable(file, error)])
  }
}

/** Columns are missed only where there are records at all. */
const noneOr = async (
  problems: NonEmpty<PolicyProblem>,
  file: string,
  { records }: RecordFile,
): Promise<Either<NonEmpty<PolicyProblem>, never>> => {
  for await (const batch of records) if (batch.length > 0) return left(problems)
  return left([{ _tag: 'HistoryEmpty', file }])
}

const gathered = async (
  file: string,
  tables: readonly Table[],
  records: RecordFile,
  columns: HistoryColumns,
): Promise<Either<NonEmpty<PolicyProblem>, HistoryRead>> => {
  const facts: Facts[] = []
  const read = factsReader(tables, columns, records)
  const balance = await sorted(records, (record) => {
    const one = read(record)
    if ('problems' in one) return one.problems
    facts.push(one.facts)
    return undefined
  })
  const { absent, unused } = columns
  return finished({ file, history: { facts }, ...balance, absent, unused })
}

const counted = async (
  file: string,
  tables: readonly Table[],
  records: RecordFile,
): Promise<Either<NonEmpty<PolicyProblem>, HistoryRead>> => {
  const cells: CellCount[] = []
  const read = countReader(tables, records)
  const balance = await sorted(records, (record) => {
    const one = read(record)
    if ('problems' in one) return one.problems
    cells.push(one.cell)
    return undefined
  })
  const unused = records.columns.filter((column) => column !== 'region' && column !== 'count')
  return finished({ file, history: { cells }, ...balance, absent: [], unused })
}

type Balance = Pick<HistoryRead, 'read' | 'used' | 'rejects'>
type Cells = Parameters<ReturnType<typeof factsReader>>[0]

/** Hands every record to a reader and keeps those it has something against. */
const sorted = async (
  { records }: RecordFile,
  read: (record: Cells) => NonEmpty<RecordProblem> | undefined,
): Promise<Balance> => {
  const rejects: HistoryReject[] = []
  let all = 0
  for await (const batch of records)
    for (const record of batch) {
      if (record._tag === 'Heading') continue
      all += 1
      const problems = record._tag === 'Broken' ? ([record.problem] as const) : read(record)
      if (problems !== undefined) rejects.push({ at: record.at, problems })
    }
  return { read: all, used: all - rejects.length, rejects }
}

const finished = (history: HistoryRead): Either<NonEmpty<PolicyProblem>, HistoryRead> =>
  history.read === 0 ? left([{ _tag: 'HistoryEmpty', file: history.file }]) : right(history)

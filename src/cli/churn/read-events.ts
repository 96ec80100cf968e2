import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { text } from '../../core/parse.ts'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'
import type { Reject } from '../decide.ts'
import { readDate } from '../facts/date.ts'
import { textIn } from '../facts/values.ts'
import { unreadable } from '../policy/whole-text.ts'
import type { RowProblem } from '../problem.ts'
import { cellReader, isBytesCell } from '../read/bytes-cell.ts'
import { decoder } from '../read/decode.ts'
import { openRecords } from '../read/open.ts'
import type { FileRecord, RecordFile } from '../read/record.ts'
import type { World } from '../world.ts'
import { type EventColumns, eventColumns } from './columns.ts'
import { kindOf } from './kind.ts'
import type { ChurnOptions } from './options.ts'
import type { ChurnProblem } from './problem.ts'

/** The events of a file by customer, as they came; every record is used or rejected. */
export interface EventsRead {
  readonly histories: ReadonlyMap<string, readonly ActivityEvent[]>
  readonly read: number
  readonly used: number
  readonly rejects: readonly Reject[]
}

/** Reads a file of events, one record an event, and tells from time to time how far it has come. */
export const readEvents = async (
  options: ChurnOptions,
  world: World,
  progress: (read: number) => void,
): Promise<Either<NonEmpty<ChurnProblem>, EventsRead>> => {
  const { file, format, encoding } = options
  const opened = await world.open(file)
  if (isLeft(opened)) return left([opened.left])
  try {
    const records = await openRecords(format, { file, stream: opened.right, encoding })
    if (isLeft(records)) return left([records.left])
    const columns = eventColumns(options, records.right.columns)
    if (isLeft(columns)) return columns
    const found = await gathered(records.right, eventReader(options, columns.right, records.right), progress)
    return found.read === 0
      ? left([{ _tag: 'NoRows', file }])
      : found.used === 0
        ? left([{ _tag: 'NoUsableEvent', file, read: found.read }])
        : right(found)
  } catch (error) {
    return left([unreadable(file, error)])
  }
}

const progressEvery = 100_000

const gathered = async (
  { records }: RecordFile,
  eventIn: ReturnType<typeof eventReader>,
  progress: (read: number) => void,
): Promise<EventsRead> => {
  const histories = new Map<string, ActivityEvent[]>()
  const rejects: Reject[] = []
  let read = 0
  for await (const record of records) {
    read += 1
    if (read % progressEvery === 0) progress(read)
    const found = eventIn(record)
    if ('problems' in found) {
      rejects.push({ at: record.at, problems: found.problems })
      continue
    }
    const history = histories.get(found.customer)
    if (history === undefined) histories.set(found.customer, [found.event])
    else history.push(found.event)
  }
  return { histories, read, used: read - rejects.length, rejects }
}

type Found = { readonly customer: string; readonly event: ActivityEvent } | { readonly problems: NonEmpty<RowProblem> }

/** What one record says: who did what and when, or everything that is wrong with it. */
const eventReader = (
  { kind, timeZone }: ChurnOptions,
  { customer, at, features }: EventColumns,
  { columns, encoding }: RecordFile,
): ((record: FileRecord) => Found) => {
  const decode = cellReader(decoder(encoding))
  const dateIn = readDate(timeZone)
  const { event } = kindOf[kind]
  const nameOf = (place: number): string => columns[place] ?? ''
  return (record) => {
    if (record._tag === 'Broken') return { problems: [record.problem] }
    const problems: RowProblem[] = []
    const valueAt = (place: number | undefined): unknown => {
      if (place === undefined) return undefined
      const cell = record.cells[place]
      const read = isBytesCell(cell) ? decode(cell) : { text: cell }
      if ('text' in read) return read.text
      problems.push({ _tag: 'BytesUndecodable', column: nameOf(place), encoding, ...read.bad })
      return undefined
    }
    const [who, when, used] = [valueAt(customer), valueAt(at), valueAt(features)]
    const id = text(textIn(who), [nameOf(customer)])
    const date = dateIn(when)
    if (problems.length === 0) {
      if (isLeft(id)) problems.push({ _tag: 'CellUnfit', column: nameOf(customer), issue: id.left[0] })
      if (date._tag !== 'At') problems.push({ _tag: 'DateUnreadable', column: nameOf(at), received: shown(when) })
    }
    const [first, ...others] = problems
    if (first !== undefined || isLeft(id) || date._tag !== 'At') return { problems: [first as RowProblem, ...others] }
    return {
      customer: id.right,
      event:
        event === 'session' ? { kind: event, at: date.at, features: featuresIn(used) } : { kind: event, at: date.at },
    }
  }
}

/** Names of features: a list of JSON, or text with commas, semicolons or bars between. */
const featuresIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;|，；、]/u) : []).flatMap(
    (name: unknown) => (typeof name === 'string' && /\S/u.test(name) ? [name.trim()] : []),
  )

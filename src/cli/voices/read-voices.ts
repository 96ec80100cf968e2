import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import { readDate } from '../facts/date.ts'
import { isBlank, textIn } from '../facts/values.ts'
import { unreadable } from '../policy/whole-text.ts'
import type { CliProblem, RowProblem } from '../problem.ts'
import type { ProgressWords } from '../progress-words.ts'
import { cellReader, isBytesCell } from '../read/bytes-cell.ts'
import { counted } from '../read/counted.ts'
import { type InputFormat, openRecords } from '../read/open.ts'
import type { FileRecord, RecordFile } from '../read/record.ts'
import type { Reject } from '../reject.ts'
import type { World } from '../world.ts'
import { type VoiceColumns, type VoiceColumnsNamed, voiceColumns } from './columns.ts'

/** A file of feedback, and how it is to be read. */
export interface VoiceFile {
  readonly file: string
  readonly columns: VoiceColumnsNamed
  readonly timeZone: string
  readonly format: InputFormat
  readonly encoding?: string
}

/** One row: the words, who and when where the file says so, and the other columns asked for, as text. */
export interface VoiceRow {
  readonly text: string
  readonly customer?: string
  readonly at?: Instant
  readonly others: readonly string[]
}

/** The rows of a file as they came; every record is used or rejected. */
export interface VoicesRead {
  readonly rows: readonly VoiceRow[]
  readonly read: number
  readonly dated: boolean
  readonly rejects: readonly Reject[]
}

/** Reads a file of feedback and shows how far it has come. A row whose date cannot be read is rejected, not guessed. */
export const readVoices = async (
  { file, columns: named, timeZone, format, encoding }: VoiceFile,
  world: World,
  words: ProgressWords,
): Promise<Either<NonEmpty<CliProblem>, VoicesRead>> => {
  const opened = await world.open(file)
  if (isLeft(opened)) return left([opened.left])
  const progress = await world.progress(file, words)
  try {
    const records = await openRecords(format, {
      file,
      stream: counted(opened.right, progress.advance),
      ...(encoding === undefined ? {} : { encoding }),
    })
    if (isLeft(records)) return left([records.left])
    const columns = voiceColumns(named, records.right.columns)
    if (isLeft(columns)) return columns
    const found = await gathered(records.right, rowReader(timeZone, columns.right, records.right))
    return found.read === 0
      ? left([{ _tag: 'NoRows', file }])
      : right({ ...found, dated: columns.right.at !== undefined })
  } catch (error) {
    return left([unreadable(file, error)])
  } finally {
    progress.end()
  }
}

type RowFound = VoiceRow | { readonly problems: NonEmpty<RowProblem> } | 'heading'

const gathered = async (
  { records }: RecordFile,
  rowIn: (record: FileRecord) => RowFound,
): Promise<Omit<VoicesRead, 'dated'>> => {
  const rows: VoiceRow[] = []
  const rejects: Reject[] = []
  for await (const batch of records)
    for (const record of batch) {
      const found = rowIn(record)
      if (found === 'heading') continue
      if ('problems' in found) rejects.push({ at: record.at, problems: found.problems })
      else rows.push(found)
    }
  return { rows, read: rows.length + rejects.length, rejects }
}

const rowReader = (
  timeZone: string,
  { text, customer, at, others }: VoiceColumns,
  { columns, decoder }: Pick<RecordFile, 'columns' | 'decoder'>,
): ((record: FileRecord) => RowFound) => {
  const decode = cellReader(decoder)
  const dateIn = readDate(timeZone)
  const nameOf = (place: number): string => columns[place] ?? ''
  return (record) => {
    if (record._tag === 'Heading') return 'heading'
    if (record._tag === 'Broken') return { problems: [record.problem] }
    const problems: RowProblem[] = []
    const valueAt = (place: number | undefined): unknown => {
      if (place === undefined) return undefined
      const cell = record.cells[place]
      const read = isBytesCell(cell) ? decode(cell) : { text: cell }
      if ('text' in read) return read.text
      problems.push({ _tag: 'BytesUndecodable', column: nameOf(place), encoding: decoder.encoding, ...read.bad })
      return undefined
    }
    const [words, who, when] = [valueAt(text), textIn(valueAt(customer)), valueAt(at)]
    const more = others.map((place) => textIn(valueAt(place)))
    const date = at === undefined ? undefined : dateIn(when)
    const column = nameOf(at ?? -1)
    if (date !== undefined && date._tag !== 'At')
      problems.push({ _tag: 'DateUnreadable', column, received: shown(when ?? '') })
    const [first, ...rest] = problems
    if (first !== undefined) return { problems: [first, ...rest] }
    return {
      text: typeof words === 'string' ? words : isBlank(words) ? '' : String(words),
      ...(typeof who === 'string' && who !== '' ? { customer: who } : {}),
      ...(date?._tag === 'At' ? { at: date.at } : {}),
      others: more.map((value) => (isBlank(value) ? '' : String(value))),
    }
  }
}

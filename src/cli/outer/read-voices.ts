import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import { isBlank, scoreIn, textIn } from '../../ingest/cells/values.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import type { Voice } from '../../outer-loop/reasons/voice.ts'
import { tagTopics } from '../../outer-loop/topics/tag-topics.ts'
import type { RowProblem } from '../kit/problem.ts'
import type { ProgressWords } from '../kit/progress-words.ts'
import type { World } from '../kit/world.ts'
import { unreadable } from '../policy/whole-text.ts'
import { counted } from '../read/bytes/counted.ts'
import { cellReader, isBytesCell } from '../read/csv/bytes-cell.ts'
import { formatOf, openRecords } from '../read/open.ts'
import type { FileRecord, RecordFile } from '../read/record.ts'
import type { Reject } from '../triage/reject.ts'
import type { OuterOptions } from './asked.ts'
import { type FeedbackColumns, feedbackColumns } from './columns.ts'
import type { OuterProblem, TopicsToUse } from './problem.ts'

/** A piece of feedback with its words and what is known of it in the columns asked for. */
export interface HeardRow {
  readonly voice: Voice
  readonly words: string
  readonly factors: { readonly [column: string]: string }
}

/** All files together. */
export interface VoicesRead {
  readonly rows: readonly HeardRow[]
  readonly read: number
  /** Rows whose date could not be read: counted, and never looked at over time. */
  readonly undated: number
  /** Whether every file says when. */
  readonly dated: boolean
  readonly scored: boolean
  readonly placed: boolean
  readonly rejects: readonly Reject[]
}

const never = Number.NaN as Instant

/** Reads files of feedback, one record a piece, tags them, and shows how far it has come. */
export const readVoices = async (
  options: OuterOptions,
  { taxonomy }: TopicsToUse,
  world: World,
  words: ProgressWords,
): Promise<Either<NonEmpty<OuterProblem>, VoicesRead>> => {
  const tag = tagTopics(taxonomy)
  const rows: HeardRow[] = []
  const rejects: Reject[] = []
  let read = 0
  let [dated, scored, placed] = [true, true, true]
  for (const file of options.files) {
    const opened = await world.open(file)
    if (isLeft(opened)) return left([opened.left])
    const progress = await world.progress([file], words)
    try {
      const { encoding } = options
      const records = await openRecords(options.inputFormat ?? formatOf(file), {
        file,
        stream: counted(opened.right, progress.advance),
        ...(encoding === undefined ? {} : { encoding }),
      })
      if (isLeft(records)) return left([records.left])
      const columns = feedbackColumns(options, records.right.columns)
      if (isLeft(columns)) return columns
      dated &&= columns.right.at !== undefined
      scored &&= columns.right.score !== undefined
      placed &&= columns.right.place !== undefined
      const rowIn = rowReader(options, columns.right, records.right, tag)
      const before = read
      for await (const batch of records.right.records)
        for (const record of batch) {
          const found = rowIn(record)
          if (found === 'heading') continue
          read += 1
          if ('problems' in found) rejects.push({ at: record.at, problems: found.problems })
          else rows.push(found)
        }
      const [first] = rejects
      if (read === before) return left([{ _tag: 'NoRows', file }])
      if (rows.length === 0 && first !== undefined) return left([{ _tag: 'NoUsableFeedback', file, read, first }])
    } catch (error) {
      return left([unreadable(file, error)])
    } finally {
      progress.end()
    }
  }
  const undated = dated ? rows.filter(({ voice }) => Number.isNaN(voice.at)).length : 0
  return right({ rows, read, undated, dated, scored, placed, rejects })
}

const rowReader = (
  { timeZone }: OuterOptions,
  columns: FeedbackColumns,
  { columns: names, decoder }: Pick<RecordFile, 'columns' | 'decoder'>,
  tag: ReturnType<typeof tagTopics>,
): ((record: FileRecord) => HeardRow | { readonly problems: NonEmpty<RowProblem> } | 'heading') => {
  const decode = cellReader(decoder)
  const dateIn = readDate({ zone: timeZone })
  return (record) => {
    if (record._tag === 'Heading') return 'heading'
    if (record._tag === 'Broken') return { problems: [record.problem] }
    const problems: RowProblem[] = []
    const valueAt = (place: number | undefined): unknown => {
      const cell = place === undefined ? undefined : record.cells[place]
      if (place === undefined || !isBytesCell(cell)) return cell
      const read = decode(cell)
      if ('text' in read) return read.text
      problems.push({ _tag: 'BytesUndecodable', column: names[place] ?? '', encoding: decoder.encoding, ...read.bad })
      return undefined
    }
    const textAt = (place: number | undefined): string | undefined => {
      const value = valueAt(place)
      const text = isBlank(value) ? undefined : textIn(value)
      return text === undefined ? undefined : typeof text === 'string' ? text : shown(text)
    }
    const words = textAt(columns.comment) ?? ''
    const customerId = textAt(columns.customer)
    const date = columns.at === undefined ? undefined : dateIn(valueAt(columns.at))
    const score = scoreIn(valueAt(columns.score))
    const channel = textAt(columns.channel)
    const place = textAt(columns.place)
    const factors = columns.by.flatMap((one) => {
      const level = textAt(one)
      return level === undefined ? [] : [[names[one] ?? '', level] as const]
    })
    const [first, ...others] = problems
    if (first !== undefined) return { problems: [first, ...others] }
    const topics = words === '' ? [] : tag(words).topics
    const missing = topics.filter(({ aspects }) => aspects.includes('missing')).map(({ topic }) => topic)
    return {
      words,
      factors: Object.fromEntries(factors),
      voice: {
        id: String(record.at.record),
        at: date?._tag === 'At' ? date.at : never,
        worded: words !== '',
        topics: topics.map(({ topic }) => topic),
        missing,
        ...(customerId === undefined ? {} : { customerId }),
        ...(typeof score === 'number' && Number.isInteger(score) && score >= 0 && score <= 10 ? { score } : {}),
        ...(channel === undefined ? {} : { channel }),
        ...(place === undefined ? {} : { place }),
      },
    }
  }
}

import { type Either, isLeft } from 'fp-ts/Either'
import type { Instant } from '../core/instant.ts'
import { record } from '../core/parse/parse.ts'
import type { NonEmpty, Path } from '../core/parse-issue.ts'
import type { IngestError, MappingUnfit } from '../feedback/ingest-error.ts'
import type { Exclusion } from '../feedback/revision/revision.ts'
import type { Adapter } from './adapter.ts'
import type { DateOrder } from './dates/date-read.ts'
import { exportTime } from './dates/export-time.ts'
import { type AnswerFound, factOf, rejected } from './fact.ts'
import { idText } from './fields.ts'
import type { Question, SourceMapping } from './mapping.ts'
import { type AskedIn, namesFlaws } from './mapping-flaws.ts'
import { missingIn, placesIn } from './places-there.ts'
import { read } from './read.ts'
import { type Seen, sourced } from './sourced.ts'
import { textAt, valueAt } from './value-at.ts'

/** Which columns hold what, by the names of their headers. */
export interface RowColumns {
  readonly id: string
  readonly receivedAt: string
  /** When the row was last changed; as `receivedAt` where the cell is blank. */
  readonly updatedAt?: string
  readonly answer?: string
  readonly words?: string
}

/** What has to be said of a table, whoever wrote it. */
export interface RowMapping extends SourceMapping {
  readonly columns: RowColumns
  readonly question?: Question
  /** The zone of dates without an offset: `Asia/Shanghai`. */
  readonly zone?: string
  /** Whether the day or the month of 03/04/2026 comes first. */
  readonly order?: DateOrder
}

/** Reads a row of a table, a record of its cells by their columns. */
export const rowReader = (mapping: RowMapping): ((received: unknown, excluded?: Exclusion) => ReturnType<Adapter>) => {
  const flawsFor = (received: unknown): readonly MappingUnfit[] =>
    namesFlaws(['columns'], mapping.columns, ['id', 'receivedAt'], placesIn(received))
  if (flawsFor(undefined).length > 0)
    return (received) => rejected(mapping.source, flawsFor(received) as NonEmpty<MappingUnfit>)
  const { source, columns, question } = mapping
  const time = exportTime(mapping.zone, mapping.order)
  const row = record<{ readonly [column: string]: string }>({ [columns.id]: idText })
  const mapped = columnsOf(mapping)
  const readRow = (received: unknown, excluded?: Exclusion): ReturnType<Adapter> => {
    const instantIn = (column: string): Either<IngestError, Instant> => {
      const at = time(valueAt([column], received), [column])
      return isLeft(at) ? rejected(source, [at.left]) : at
    }
    const changed = columns.updatedAt !== undefined && textAt([columns.updatedAt], received) !== undefined
    const [gone, ...others] = missingIn(mapped, received)
    if (gone !== undefined) return rejected(source, [gone, ...others])
    const id = read(source)(row, received)
    if (isLeft(id)) return id
    const receivedAt = instantIn(columns.receivedAt)
    if (isLeft(receivedAt)) return receivedAt
    const at = changed ? instantIn(columns.updatedAt) : receivedAt
    if (isLeft(at)) return at
    return factOf(mapping)({
      externalId: id.right[columns.id] as string,
      receivedAt: receivedAt.right,
      at: at.right,
      ...(columns.answer === undefined
        ? {}
        : { answer: { to: question as Question, ...cellAt(columns.answer, received) } }),
      ...(columns.words === undefined ? {} : { words: cellAt(columns.words, received) }),
      excluded,
      within: received,
    })
  }
  const questions: readonly AskedIn[] =
    columns.answer === undefined && question === undefined ? [] : [[['question'], question]]
  const seen = (within: unknown): Seen => ({ id: valueAt([columns.id], within), within })
  return sourced(mapping, questions, seen, readRow)
}

/** Every column a mapping names: a table has all of them in every row, an empty cell is no missing column. */
const columnsOf = ({ columns, customer, outlet, businessArea, exclude }: RowMapping): readonly string[] => {
  const rules: readonly unknown[] = Array.isArray(exclude) ? exclude : []
  const places = [customer, outlet, businessArea, ...rules.map((rule) => valueAt(['at'], rule))]
  const named = [
    ...[columns.id, columns.receivedAt, columns.updatedAt, columns.answer, columns.words],
    ...places.map((place) => (Array.isArray(place) ? (place as Path)[0] : undefined)),
  ]
  return [...new Set(named.flatMap((name) => (name === undefined ? [] : [String(name)])))]
}

/** A cell, numbers as text; what is no text is left as it is, to be refused. */
const cellAt = (column: string, row: unknown): AnswerFound => ({
  is: textAt([column], row) ?? valueAt([column], row),
  path: [column],
})

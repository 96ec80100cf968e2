import type { Instant } from '../../core/instant.ts'
import type { Currency, Money } from '../../core/money.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { FeedbackChannel } from '../../feedback/channel.ts'
import type { DateOrder } from '../../ingest/dates/date-read.ts'
import type { Question } from '../../ingest/mapping.ts'
import type { MappingWish } from '../map/wish.ts'
import { endingOf, type InputFormat } from '../read/open.ts'
import type { Language } from './language.ts'

export const outputFormats = ['table', 'json', 'ndjson', 'csv', 'xlsx', 'html'] as const
export type OutputFormat = (typeof outputFormats)[number]

const byName: { readonly [ending: string]: OutputFormat } = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  xlsx: 'xlsx',
  html: 'html',
  htm: 'html',
}

/** The format the name of an output tells: a table where it has no ending or is a text, none where its ending is unknown. */
export const outputFormatOf = (output: string | undefined): OutputFormat | undefined => {
  const ending = endingOf(output ?? '')
  if (ending === '' || ending === 'txt') return 'table'
  return Object.hasOwn(byName, ending) ? byName[ending] : undefined
}

/** The command line as it was typed; nothing is checked yet. */
export interface RawOptions {
  readonly file?: string
  /** Further files. */
  readonly more?: readonly string[]
  readonly sample?: boolean
  /** A configuration that is named; `false` where none is wanted. */
  readonly config?: string | boolean
  readonly inputFormat?: string
  readonly sheet?: string
  readonly encoding?: string
  readonly map?: readonly string[]
  readonly scale?: string
  readonly dateOrder?: string
  readonly delimiter?: string
  readonly maxRejects?: string
  readonly tierColumn?: string
  readonly highTier?: readonly string[]
  readonly highFrom?: string
  readonly currency?: string
  readonly channel?: string
  readonly timeZone?: string
  readonly receivedAt?: string
  readonly asOf?: string
  readonly since?: string
  readonly policy?: string
  readonly calendar?: string
  readonly lexicon?: readonly string[]
  readonly shippedLexicon?: boolean
  readonly customers?: string
  readonly customersMap?: readonly string[]
  readonly locale?: string
  readonly format?: string
  readonly limit?: string
  readonly rejects?: string
  readonly output?: string
}

/** What the command is asked to do. */
export interface Options {
  /** Files and folders, as they were named. */
  readonly files: NonEmpty<string>
  /** Told by the name of each file where nobody says it. */
  readonly inputFormat?: InputFormat
  /** Which sheet of a workbook. */
  readonly sheet?: string
  /** Told by the head of the file where nobody says it. */
  readonly encoding?: string
  readonly wish: MappingWish
  /** A file of customers, and which of its columns is what. */
  readonly customers?: string
  readonly customersWish: MappingWish
  /** What the scores answer, where somebody says so: a recommendation on a scale, or a rating. */
  readonly question?: Question
  readonly dateOrder?: DateOrder
  readonly delimiter?: string
  /** So many rows may be rejected: a number, or a share of all. */
  readonly maxRejects?: { readonly rows: number } | { readonly share: number }
  readonly highTier: readonly string[]
  readonly highFrom?: Money
  readonly currency?: Currency
  readonly channel?: FeedbackChannel
  readonly timeZone?: string
  readonly receivedAt?: Instant
  readonly asOf: Instant
  /** Feedback received before it is left out. */
  readonly since?: Instant
  readonly policy: string
  readonly calendar: string
  readonly lexicons: readonly string[]
  /** Whether words are looked for that come with the package. */
  readonly shippedLexicon: boolean
  readonly language: Language
  readonly format: OutputFormat
  /** How many of the queue are shown; 0 shows all. */
  readonly limit: number
  readonly rejects?: string
  readonly output?: string
}

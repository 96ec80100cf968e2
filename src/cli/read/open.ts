import { type Either, left } from 'fp-ts/Either'
import type { InputProblem } from '../kit/problem.ts'
import { decoder } from './bytes/decode.ts'
import { encodingOf, headSize, markedAs } from './bytes/encoding.ts'
import { headOf } from './bytes/head.ts'
import { withNewlines } from './bytes/newlines.ts'
import { packingOf } from './bytes/packed.ts'
import { rewritten } from './bytes/wide.ts'
import { openCsv } from './csv/csv.ts'
import { openJson } from './json/json.ts'
import { openNdjson } from './json/ndjson.ts'
import type { OpenRecords, RecordFile } from './record.ts'

export const inputFormats = ['csv', 'tsv', 'json', 'ndjson', 'xlsx'] as const
export type InputFormat = (typeof inputFormats)[number]

const openers: { readonly [F in Exclude<InputFormat, 'xlsx'>]: OpenRecords } = {
  csv: openCsv(),
  tsv: openCsv('\t'),
  json: openJson,
  ndjson: openNdjson,
}
const extensions: { readonly [extension: string]: InputFormat } = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  tsv: 'tsv',
  tab: 'tsv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
}

/** What stands behind the last dot of a name, in small letters. */
export const endingOf = (file: string): string => /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? ''

/** The endings of files that are taken out of a folder. */
export const endings: readonly string[] = ['csv', 'txt', ...Object.keys(extensions)]

/** The format a file name tells; CSV where it tells nothing, whose separator is told by its first line. */
export const formatOf = (file: string): InputFormat => {
  const extension = endingOf(file)
  return Object.hasOwn(extensions, extension) ? (extensions[extension] as InputFormat) : 'csv'
}

/** What a file is called, what is in it, and what it is said to be written in. */
export interface Unread {
  readonly file: string
  readonly stream: AsyncIterable<Uint8Array>
  readonly encoding?: string
  /** What separates the cells, where somebody says so. */
  readonly delimiter?: string
  /** Which sheet of a workbook, by its name or its number. */
  readonly sheet?: string
}

/** Makes a file readable: its encoding and its columns first, its records as they come. */
export const openRecords = async (format: InputFormat, input: Unread): Promise<Either<InputProblem, RecordFile>> => {
  const { file } = input
  const { head, stream } = await headOf(input.stream, headSize)
  const packing = packingOf(head)
  if (packing === 'zip') {
    const { openXlsx } = await import('./xlsx/xlsx.ts')
    return openXlsx({ file, stream, ...(input.sheet === undefined ? {} : { sheet: input.sheet }) })
  }
  if (packing !== undefined) return left({ _tag: 'InputPacked', file, packing })
  if (format === 'xlsx') return left({ _tag: 'WorkbookUnreadable', file })
  const said = input.encoding === undefined ? undefined : new TextDecoder(input.encoding).encoding
  const marked = markedAs(head)
  if (said !== undefined && marked?.startsWith('utf-16') === true && said !== marked)
    return left({ _tag: 'LooksLike', file, encoding: marked })
  const encoding = said ?? encodingOf(head)
  const text = encoding.startsWith('utf-16')
    ? rewritten(stream, encoding)
    : { stream, decoder: decoder(input.encoding ?? encoding) }
  const opener = format === 'csv' && input.delimiter !== undefined ? openCsv(input.delimiter) : openers[format]
  return opener({ file, decoder: text.decoder, stream: await withNewlines(text.stream) })
}

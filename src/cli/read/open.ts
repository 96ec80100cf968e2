import { type Either, left } from 'fp-ts/Either'
import type { InputProblem } from '../problem.ts'
import { markedAs, wholeOf } from './bytes.ts'
import { openCsv } from './csv.ts'
import { decoder } from './decode.ts'
import { openJson } from './json.ts'
import { openNdjson } from './ndjson.ts'
import type { Input, OpenRecords, RecordFile } from './record.ts'

export const inputFormats = ['csv', 'json', 'ndjson'] as const
export type InputFormat = (typeof inputFormats)[number]

const openers: { readonly [F in InputFormat]: OpenRecords } = {
  csv: openCsv,
  json: openJson,
  ndjson: openNdjson,
}

/** The format a file name tells; CSV where it tells nothing. */
export const formatOf = (file: string): InputFormat => {
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase()
  return extension === 'json' ? 'json' : extension === 'ndjson' || extension === 'jsonl' ? 'ndjson' : 'csv'
}

/** Makes a file readable: its columns first, its records as they come. */
export const openRecords = async (format: InputFormat, input: Input): Promise<Either<InputProblem, RecordFile>> => {
  const wide = /^utf-?16/iu.test(input.encoding)
  if (wide) return openWide(format, input)
  const { first, stream } = await peeked(input.stream)
  const marked = markedAs(first)
  return marked === undefined
    ? openers[format]({ ...input, stream })
    : left({ _tag: 'LooksLike', file: input.file, encoding: marked })
}

/** UTF-16 has bytes that look like commas and quotes: it is rewritten as UTF-8 before anything is split. */
const openWide = async (format: InputFormat, input: Input): Promise<Either<InputProblem, RecordFile>> => {
  const { file, encoding } = input
  const read = decoder(encoding)(await wholeOf(input.stream))
  if ('bad' in read) return left({ _tag: 'TextUndecodable', file, encoding, ...read.bad })
  const bytes = new TextEncoder().encode(read.text)
  return openers[format]({ file, stream: only(bytes), encoding: 'utf-8' })
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const peeked = async (
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: Uint8Array; readonly stream: AsyncIterable<Uint8Array> }> => {
  const chunks = stream[Symbol.asyncIterator]()
  const start = await chunks.next()
  const first = start.done === true ? new Uint8Array() : start.value
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  }
  return { first, stream: all() }
}

import { type Either, left } from 'fp-ts/Either'
import type { InputProblem } from '../problem.ts'
import { openCsv } from './csv.ts'
import { decoder } from './decode.ts'
import { encodingOf, headSize, markedAs } from './encoding.ts'
import { openJson } from './json.ts'
import { openNdjson } from './ndjson.ts'
import type { OpenRecords, RecordFile } from './record.ts'
import { rewritten } from './wide.ts'

export const inputFormats = ['csv', 'tsv', 'json', 'ndjson'] as const
export type InputFormat = (typeof inputFormats)[number]

const openers: { readonly [F in InputFormat]: OpenRecords } = {
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
}

/** The format a file name tells; CSV where it tells nothing, whose separator is told by its first line. */
export const formatOf = (file: string): InputFormat => {
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(extensions, extension) ? (extensions[extension] as InputFormat) : 'csv'
}

/** What a file is called, what is in it, and what it is said to be written in. */
export interface Unread {
  readonly file: string
  readonly stream: AsyncIterable<Uint8Array>
  readonly encoding?: string
}

/** Makes a file readable: its encoding and its columns first, its records as they come. */
export const openRecords = async (format: InputFormat, input: Unread): Promise<Either<InputProblem, RecordFile>> => {
  const { file } = input
  const { head, stream } = await headOf(input.stream)
  const said = input.encoding === undefined ? undefined : new TextDecoder(input.encoding).encoding
  const marked = markedAs(head)
  if (said !== undefined && marked?.startsWith('utf-16') === true && said !== marked)
    return left({ _tag: 'LooksLike', file, encoding: marked })
  const encoding = said ?? encodingOf(head)
  return openers[format](
    encoding.startsWith('utf-16')
      ? { file, ...rewritten(stream, encoding) }
      : { file, stream, decoder: decoder(input.encoding ?? encoding) },
  )
}

/** The first bytes of a stream, and all of it. */
const headOf = async (
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly stream: AsyncIterable<Uint8Array> }> => {
  const chunks = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < headSize) {
    const next = await chunks.next()
    if (next.done === true) break
    first.push(next.value)
    length += next.value.length
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first.splice(0)
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  }
  return { head: Buffer.concat(first).subarray(0, headSize), stream: all() }
}

import { right } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import { inBlocks } from './bytes.ts'
import { type Decoder, decoder, type FileBytes } from './decode.ts'
import { cellsIn, columnsOf, isRecord, parsed } from './json-values.ts'
import type { FileRecord, OpenRecords } from './record.ts'

/** In so many records at the start of a stream its columns are looked for. */
const lookAhead = 1000

type Line = FileRecord | { readonly at: { readonly record: number; readonly line: number }; readonly json: unknown }

/** NDJSON: one JSON record a line; a line that is none costs only itself. */
export const openNdjson: OpenRecords = async ({ stream, encoding }) => {
  const lines = linesOf(stream, decoder(encoding), encoding)
  const ahead: Line[] = []
  while (ahead.length < lookAhead) {
    const next = await lines.next()
    if (next.done === true) break
    ahead.push(next.value)
  }
  const columns = columnsOf(ahead.flatMap((line) => ('json' in line ? [line.json] : [])))
  const all = ahead.length < lookAhead
  return right({
    columns,
    encoding,
    records: recordsOf(ahead, lines, columns),
    ...(all ? {} : { looked: lookAhead }),
  })
}

async function* recordsOf(
  ahead: readonly Line[],
  rest: AsyncIterable<Line>,
  columns: readonly string[],
): AsyncGenerator<FileRecord> {
  const known = new Set(columns)
  for (const line of ahead) yield recordOf(line, columns, known)
  for await (const line of rest) yield recordOf(line, columns, known)
}

const recordOf = (line: Line, columns: readonly string[], known: ReadonlySet<string>): FileRecord => {
  if (!('json' in line)) return line
  const { at, json } = line
  if (!isRecord(json)) return { _tag: 'Broken', at, problem: { _tag: 'LineNotJson', received: shown(json) } }
  const late = Object.keys(json).filter((key) => !known.has(key))
  return { _tag: 'Cells', at, cells: cellsIn(json, columns), ...(late.length === 0 ? {} : { late }) }
}

async function* linesOf(stream: AsyncIterable<Uint8Array>, decode: Decoder, encoding: string): AsyncGenerator<Line> {
  let [record, line] = [0, 0]
  for await (const bytes of rawLines(stream)) {
    line += 1
    const read = decode(bytes)
    if ('text' in read && !/\S/u.test(read.text)) continue
    record += 1
    const at = { record, line }
    if ('bad' in read)
      yield { _tag: 'Broken', at, problem: { _tag: 'BytesUndecodable', column: '', encoding, ...read.bad } }
    else {
      const value = parsed(read.text)
      yield 'json' in value
        ? { at, json: value.json }
        : { _tag: 'Broken', at, problem: { _tag: 'LineNotJson', received: shown(read.text.trim()) } }
    }
  }
}

async function* rawLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<FileBytes> {
  let kept: Buffer = Buffer.alloc(0)
  let start = 0
  for await (const { bytes, offset, last } of inBlocks(stream, 1 << 16)) {
    if (kept.length === 0) start = offset
    const all = Buffer.concat([kept, bytes])
    let from = 0
    for (let end = all.indexOf(0x0a); end >= 0; end = all.indexOf(0x0a, from)) {
      yield { bytes: all.subarray(from, end), offset: start + from }
      from = end + 1
    }
    kept = all.subarray(from)
    start += from
    if (last && kept.length > 0) yield { bytes: kept, offset: start }
  }
}

import { left, right } from 'fp-ts/Either'
import { addAll } from '../../../core/extremes.ts'
import { shown } from '../../../core/parse-issue.ts'
import type { InputProblem } from '../../kit/problem.ts'
import type { Decoder } from '../bytes/decode.ts'
import { type RawLine, rawLines } from '../lines.ts'
import { longestRecord } from '../longest-record.ts'
import type { FileRecord, OpenRecords } from '../record.ts'
import { cellsReader } from './cells-reader.ts'
import { columnsOf, isRecord, parsed } from './json-values.ts'

/** In so many records at the start of a stream its columns are looked for. */
const lookAhead = 1000

type Line = FileRecord | { readonly at: { readonly record: number; readonly line: number }; readonly json: unknown }

/** NDJSON: one JSON record a line; a line that is none costs only itself. */
export const openNdjson: OpenRecords = async ({ file, stream, decoder }) => {
  const batches = linesOf(stream, decoder)
  const ahead: Line[] = []
  while (ahead.length < lookAhead) {
    const next = await batches.next()
    if (next.done === true) break
    addAll(ahead, next.value)
  }
  const looked = ahead.slice(0, lookAhead)
  const columns = columnsOf(looked.flatMap((line) => ('json' in line ? [line.json] : [])))
  const [first] = looked
  if (first === undefined) return left({ _tag: 'InputEmpty', file })
  if (looked.every((line) => '_tag' in line && line._tag === 'Broken'))
    return left(noRecord(file, first, looked.length))
  return right({
    columns,
    decoder,
    records: batchesOf(ahead, batches, columns),
    ...(ahead.length < lookAhead ? {} : { looked: lookAhead }),
  })
}

/** Why nothing at the start of a file is a record. */
const noRecord = (file: string, first: Line, looked: number): InputProblem => {
  const problem = '_tag' in first && first._tag === 'Broken' ? first.problem : undefined
  if (problem?._tag !== 'BytesUndecodable') return { _tag: 'NoJsonLines', file, looked }
  const { encoding, offset, byte } = problem
  return { _tag: 'TextUndecodable', file, encoding, offset, byte }
}

async function* batchesOf(
  ahead: Line[],
  rest: AsyncIterable<readonly Line[]>,
  columns: readonly string[],
): AsyncGenerator<readonly FileRecord[]> {
  const known = new Set(columns.flatMap((column) => [column, column.split('.')[0] ?? '']))
  const cellsOf = cellsReader(columns)
  const recordsOf = (lines: readonly Line[]): readonly FileRecord[] =>
    lines.map((line) => recordOf(line, cellsOf, known))
  yield recordsOf(ahead.splice(0))
  for await (const lines of rest) yield recordsOf(lines)
}

const recordOf = (line: Line, cellsOf: ReturnType<typeof cellsReader>, known: ReadonlySet<string>): FileRecord => {
  if (!('json' in line)) return line
  const { at, json } = line
  if (!isRecord(json)) return { _tag: 'Broken', at, problem: { _tag: 'LineNotJson', received: shown(json) } }
  const cells = cellsOf(json)
  for (const key in json)
    if (!known.has(key)) return { _tag: 'Cells', at, cells, late: Object.keys(json).filter((one) => !known.has(one)) }
  return { _tag: 'Cells', at, cells }
}

async function* linesOf(stream: AsyncIterable<Uint8Array>, decoder: Decoder): AsyncGenerator<readonly Line[]> {
  let [record, line] = [0, 0]
  const read = (raw: RawLine): Line | undefined => {
    line += 1
    if ('tooLong' in raw) return { _tag: 'Broken', at: placed(), problem: { _tag: 'RowTooLong', limit: longestRecord } }
    const found = decoder.decode(raw)
    if ('bad' in found) {
      const { encoding } = decoder
      return { _tag: 'Broken', at: placed(), problem: { _tag: 'BytesUndecodable', column: '', encoding, ...found.bad } }
    }
    if (found.text.trimStart() === '') return undefined
    const value = parsed(found.text)
    return 'json' in value
      ? { at: placed(), json: value.json }
      : {
          _tag: 'Broken',
          at: placed(),
          problem: { _tag: 'LineNotJson', received: shown(found.text.trim()) },
          text: found.text.slice(0, 20_000),
        }
  }
  const placed = (): { readonly record: number; readonly line: number } => {
    record += 1
    return { record, line }
  }
  for await (const lines of rawLines(stream)) yield lines.flatMap((raw) => read(raw) ?? [])
}

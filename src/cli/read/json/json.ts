import { left, right } from 'fp-ts/Either'
import { shown } from '../../../core/parse-issue.ts'
import { wholeOf } from '../bytes/bytes.ts'
import type { FileRecord, OpenRecords } from '../record.ts'
import { cellsReader } from './cells-reader.ts'
import { columnsOf, isRecord, parsed } from './json-values.ts'

/** JSON is read as a whole; from this size on a file must come a record a line. */
const mostJson = 64 << 20

/** JSON: a list of records, or an object in which exactly one key holds a list. */
export const openJson: OpenRecords = async ({ file, stream, decoder }) => {
  const whole = await wholeOf(stream, mostJson)
  if (whole === undefined) return left({ _tag: 'JsonTooLarge', file, limit: mostJson })
  const read = decoder.decode(whole)
  if ('bad' in read) return left({ _tag: 'TextUndecodable', file, encoding: decoder.encoding, ...read.bad })
  if (!/\S/u.test(read.text)) return left({ _tag: 'InputEmpty', file })
  const value = parsed(read.text.replace(/^\ufeff/u, ''))
  if ('detail' in value) return left({ _tag: 'NotJson', file, detail: value.detail })
  const lists = listsIn(value.json)
  const [only] = lists
  if (only === undefined || lists.length > 1)
    return left({ _tag: 'NoListOfRecords', file, lists: lists.map(([key]) => key) })
  if (only[1].length === 0) return left({ _tag: 'NoRows', file })
  const columns = columnsOf(only[1])
  if (columns.length === 0) return left({ _tag: 'NoListOfRecords', file, lists: [] })
  return right({ columns, decoder, records: batchesOf(only[1], columns) })
}

const listsIn = (json: unknown): readonly (readonly [string, readonly unknown[]])[] =>
  Array.isArray(json)
    ? [['', json]]
    : isRecord(json)
      ? Object.entries(json).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value] as const] : []))
      : []

async function* batchesOf(list: readonly unknown[], columns: readonly string[]): AsyncGenerator<readonly FileRecord[]> {
  const cellsOf = cellsReader(columns)
  for (let from = 0; from < list.length; from += 1000)
    yield list.slice(from, from + 1000).map((value, index) => {
      const at = { record: from + index + 1 }
      return isRecord(value)
        ? { _tag: 'Cells', at, cells: cellsOf(value) }
        : { _tag: 'Broken', at, problem: { _tag: 'LineNotJson', received: shown(value) } }
    })
}

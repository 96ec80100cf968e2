import { left, right } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import { wholeOf } from './bytes.ts'
import { decoder } from './decode.ts'
import { cellsIn, columnsOf, isRecord, parsed } from './json-values.ts'
import type { FileRecord, OpenRecords } from './record.ts'

/** JSON: a list of records, or an object in which exactly one key holds a list. */
export const openJson: OpenRecords = async ({ file, stream, encoding }) => {
  const whole = await wholeOf(stream)
  const read = decoder(encoding)(whole)
  if ('bad' in read) return left({ _tag: 'TextUndecodable', file, encoding, ...read.bad })
  if (!/\S/u.test(read.text)) return left({ _tag: 'InputEmpty', file })
  const value = parsed(read.text)
  if ('detail' in value) return left({ _tag: 'NotJson', file, detail: value.detail })
  const lists = listsIn(value.json)
  const [only] = lists
  if (only === undefined || lists.length > 1)
    return left({ _tag: 'NoListOfRecords', file, lists: lists.map(([key]) => key) })
  const columns = columnsOf(only[1])
  return right({ columns, encoding, records: recordsOf(only[1], columns) })
}

const listsIn = (json: unknown): readonly (readonly [string, readonly unknown[]])[] =>
  Array.isArray(json)
    ? [['', json]]
    : isRecord(json)
      ? Object.entries(json).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value] as const] : []))
      : []

async function* recordsOf(list: readonly unknown[], columns: readonly string[]): AsyncGenerator<FileRecord> {
  for (const [index, value] of list.entries()) {
    const at = { record: index + 1 }
    yield isRecord(value)
      ? { _tag: 'Cells', at, cells: cellsIn(value, columns) }
      : { _tag: 'Broken', at, problem: { _tag: 'LineNotJson', received: shown(value) } }
  }
}

import { left, right } from 'fp-ts/Either'
import { type BytesCell, cellReader } from './bytes-cell.ts'
import { type CsvItem, csvItems, longestRecord } from './csv-items.ts'
import { decoder } from './decode.ts'
import type { FileRecord, OpenRecords } from './record.ts'

/** CSV (RFC 4180) with a header: a broken line costs only itself. */
export const openCsv: OpenRecords = async ({ file, stream, encoding }) => {
  const items = csvItems(stream)
  const header = await items.next()
  if (header.done === true) return left({ _tag: 'InputEmpty', file })
  if (header.value._tag !== 'Record') return left({ _tag: 'HeaderBroken', file })
  const read = cellReader(decoder(encoding))
  const columns: string[] = []
  for (const cell of cellsOf(header.value)) {
    const name = read(cell)
    if ('bad' in name) return left({ _tag: 'TextUndecodable', file, encoding, ...name.bad })
    columns.push(name.text.trim())
  }
  return right({ columns, encoding, records: recordsOf(items, columns.length) })
}

const cellsOf = ({ cells, raw, offset }: Extract<CsvItem, { _tag: 'Record' }>): readonly BytesCell[] => {
  const record = { raw, offset }
  return cells.map((bytes) => ({ bytes, record }))
}

async function* recordsOf(items: AsyncIterable<CsvItem>, expected: number): AsyncGenerator<FileRecord> {
  let record = 0
  for await (const item of items) {
    record += 1
    const { line } = item
    if (item._tag === 'QuoteBroken') yield { _tag: 'Broken', at: { record, line }, problem: { _tag: 'QuoteBroken' } }
    else if (item._tag === 'TooLong')
      yield { _tag: 'Broken', at: { record, line }, problem: { _tag: 'RowTooLong', limit: longestRecord } }
    else {
      const at = { record, line, ...(item.toLine > line ? { toLine: item.toLine } : {}) }
      const found = item.cells.length
      const blank = item.cells.every((cell) => cell.every((byte) => byte <= 0x20))
      yield found === expected || blank
        ? { _tag: 'Cells', at, cells: blank ? [] : cellsOf(item) }
        : { _tag: 'Broken', at, problem: { _tag: 'CellCount', found, expected } }
    }
  }
}

import { isNoAnswer } from '../../ingest/cells/no-answer.ts'
import type { Decoder } from '../read/bytes/decode.ts'
import { cellReader, isBytesCell } from '../read/csv/bytes-cell.ts'
import type { FileRecord } from '../read/record.ts'
import { type Content, contentOf } from './content.ts'

/** So many records tell what a column holds; of a very wide file fewer. */
const [mostRecords, fewRecords, mostCells] = [300, 20, 60_000]

/** What the columns of a file hold, by its first records. */
export const contentsOf = (
  first: readonly FileRecord[],
  columns: readonly string[],
  decoder: Decoder,
): readonly Content[] => {
  const read = cellReader(decoder)
  const cells = columns.map((): string[] => [])
  const looked = Math.max(fewRecords, Math.min(mostRecords, Math.floor(mostCells / columns.length)))
  for (const record of first.slice(0, looked)) {
    if (record._tag !== 'Cells') continue
    record.cells.forEach((cell, place) => {
      const decoded = isBytesCell(cell) ? read(cell) : { text: cell }
      const text = 'text' in decoded ? decoded.text : undefined
      if (!isNoAnswer(text) && typeof text !== 'object') cells[place]?.push(String(text).trim())
    })
  }
  return cells.map(contentOf)
}

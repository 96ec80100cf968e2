import { isBlank } from '../../ingest/cells/values.ts'
import type { Mapping } from '../map/mapping.ts'
import type { Decoder } from '../read/bytes/decode.ts'
import { cellReader, isBytesCell } from '../read/csv/bytes-cell.ts'
import type { FileRecord } from '../read/record.ts'
import type { Row } from './row.ts'

type Cells = Extract<FileRecord, { readonly _tag: 'Cells' }>

/**
 * Reads records as rows that are asked by field. Only the cells that are read need to be text of the encoding; of one that is not, the
 * rest is read and the column noted.
 */
export const rowsIn = (
  { columns, at, texts, tierAt }: Pick<Mapping, 'columns' | 'at' | 'texts' | 'tierAt'>,
  decoder: Decoder,
): ((record: Cells) => Row) => {
  const read = cellReader(decoder)
  const lossy = new TextDecoder(decoder.encoding.startsWith('utf-16') ? 'utf-8' : decoder.encoding)
  const tier = tierAt ?? at.valueTier ?? -1
  const used = [...new Set([...Object.values(at), ...(texts ?? []), ...(tier < 0 ? [] : [tier])])]
  return ({ cells: bytes, at: place }) => {
    const notes: { readonly name: string; readonly received: string }[] = []
    const cells = isBytesCell(bytes[0]) ? decoded(bytes) : bytes
    return {
      at: place,
      valueIn: (field) =>
        field === 'text' && texts !== undefined
          ? wordsOf(texts.map((one) => cells[one]))
          : cells[field === 'valueTier' ? tier : (at[field] ?? -1)],
      tier: tierAt === undefined ? undefined : cells[tierAt],
      nameOf: (field) => columns[field === 'valueTier' ? tier : (at[field] ?? -1)] ?? field,
      notes,
    }

    function decoded(raw: readonly unknown[]): readonly unknown[] {
      const values: unknown[] = []
      for (const one of used) {
        const cell = raw[one]
        const text = isBytesCell(cell) ? read(cell) : { text: cell }
        values[one] = 'text' in text ? text.text : isBytesCell(cell) ? lossy.decode(cell.bytes) : undefined
        if ('bad' in text) notes.push({ name: columns[one] ?? '', received: `${text.bad.byte} @${text.bad.offset}` })
      }
      return values
    }
  }
}

/** What was written under several questions, a line for each. */
const wordsOf = (cells: readonly unknown[]): unknown => {
  const said = cells.filter((cell) => !isBlank(cell))
  return said.length < 2 ? said[0] : said.map(String).join('\n')
}

import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Mapping } from '../map/mapping.ts'
import type { RowProblem } from '../problem.ts'
import { cellReader, isBytesCell } from '../read/bytes-cell.ts'
import type { Decoder } from '../read/decode.ts'
import type { FileRecord } from '../read/record.ts'
import type { Row } from './row.ts'

type Cells = Extract<FileRecord, { readonly _tag: 'Cells' }>

/** Reads records as rows that are asked by field. Only the cells that are read need to be text of the encoding. */
export const rowsIn = (
  { columns, at, tierAt }: Pick<Mapping, 'columns' | 'at' | 'tierAt'>,
  decoder: Decoder,
): ((record: Cells) => Either<NonEmpty<RowProblem>, Row>) => {
  const read = cellReader(decoder)
  const used = [...new Set([...Object.values(at), ...(tierAt === undefined ? [] : [tierAt])])]
  const decoded = (cells: readonly unknown[]): Either<NonEmpty<RowProblem>, readonly unknown[]> => {
    if (!isBytesCell(cells[0])) return right(cells)
    const [values, problems]: [unknown[], RowProblem[]] = [[], []]
    for (const place of used) {
      const cell = cells[place]
      const text = isBytesCell(cell) ? read(cell) : { text: cell }
      if ('text' in text) values[place] = text.text
      else {
        const { encoding } = decoder
        problems.push({ _tag: 'BytesUndecodable', column: columns[place] ?? '', encoding, ...text.bad })
      }
    }
    const [first, ...rest] = problems
    return first === undefined ? right(values) : left([first, ...rest])
  }
  return (record) => {
    const values = decoded(record.cells)
    return isLeft(values)
      ? values
      : right({
          at: record.at,
          value: (field) => values.right[at[field] ?? -1],
          tier: values.right[tierAt ?? -1],
          column: (field) => columns[at[field] ?? -1] ?? field,
        })
  }
}

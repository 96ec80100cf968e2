import type { Cell, SheetData } from 'write-excel-file/universal'
import { unmistaken } from './inert.ts'

/** One sheet: its columns with their widths in characters, and its rows. */
export interface Sheet {
  readonly sheet: string
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly wrap?: boolean }[]
  readonly rows: Iterable<readonly (string | number)[]>
}

/** A workbook of one sheet with its heading in sight (工作簿); every text is text, whatever it begins with. */
export const workbookOf = async ({ sheet, columns, rows }: Sheet): Promise<Uint8Array> => {
  const { default: write } = await import('write-excel-file/universal')
  const data: SheetData = [columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }))]
  for (const row of rows) data.push(row.map((value, place) => cellOf(value, columns[place]?.wrap === true)))
  const book = write(data, { sheet, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 })
  return new Uint8Array(await (await book.toBlob()).arrayBuffer())
}

const cellOf = (value: string | number, wrap: boolean): Cell =>
  value === ''
    ? null
    : typeof value === 'number'
      ? { type: Number, value, alignVertical: 'top' }
      : { type: String, value: unmistaken(value), alignVertical: 'top', ...(wrap ? { wrap: true } : {}) }

import type { Cell, SheetData } from 'write-excel-file/universal'
import type { Speech } from '../kit/language.ts'
import type { QueueItem } from '../queue/item.ts'
import { type FlatColumn, flatColumns } from './flat.ts'
import { type FlatView, flatRow } from './flat-row.ts'
import { unmistaken } from './inert.ts'

/** How wide columns are, in characters; those that are not named take the usual width. */
const widths: { readonly [C in FlatColumn]?: number } = {
  summary: 48,
  description: 60,
  due: 17,
  dueUtc: 25,
  customer: 16,
  phone: 18,
  comment: 60,
  redLine: 20,
  why: 40,
  received: 17,
  ticket: 20,
}
const wrapping: readonly FlatColumn[] = ['summary', 'description', 'comment', 'why']
const usual = 13

/** The queue as a workbook (交接工作簿): one sheet with its heading in sight; every text is text, whatever it begins with. */
export const xlsxOut = async (items: Iterable<QueueItem>, speech: Speech, view: FlatView): Promise<Uint8Array> => {
  const { default: write } = await import('write-excel-file/universal')
  const row = flatRow(speech, view)
  const { columns, sheet } = speech.text.handOn
  const data: SheetData = [flatColumns.map((column) => ({ value: columns[column], fontWeight: 'bold' as const }))]
  for (const item of items) {
    const flat = row(item)
    data.push(flatColumns.map((column) => cellOf(flat[column], wrapping.includes(column))))
  }
  const book = write(data, {
    sheet,
    columns: flatColumns.map((column) => ({ width: widths[column] ?? usual })),
    stickyRowsCount: 1,
  })
  return new Uint8Array(await (await book.toBlob()).arrayBuffer())
}

const cellOf = (value: string | number, wrap: boolean): Cell =>
  value === ''
    ? null
    : typeof value === 'number'
      ? { type: Number, value, alignVertical: 'top' }
      : { type: String, value: unmistaken(value), alignVertical: 'top', ...(wrap ? { wrap: true } : {}) }

import type { Speech } from '../kit/language.ts'
import type { QueueItem } from '../queue/item.ts'
import { type FlatColumn, flatColumns } from './flat.ts'
import { type FlatView, flatRow } from './flat-row.ts'
import { workbookOf } from './workbook.ts'

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

/** The queue as a workbook (交接工作簿). */
export const xlsxOut = (items: Iterable<QueueItem>, speech: Speech, view: FlatView): Promise<Uint8Array> => {
  const row = flatRow(speech, view)
  const { columns, sheet } = speech.text.handOn
  return workbookOf({
    sheet,
    columns: flatColumns.map((column) => ({
      heading: columns[column],
      width: widths[column] ?? usual,
      wrap: wrapping.includes(column),
    })),
    rows: rowsOf(items, row),
  })
}

function* rowsOf(items: Iterable<QueueItem>, row: ReturnType<typeof flatRow>): Generator<readonly (string | number)[]> {
  for (const item of items) {
    const flat = row(item)
    yield flatColumns.map((column) => flat[column])
  }
}

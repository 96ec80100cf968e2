import type { Speech } from '../kit/language.ts'
import type { QueueItem } from '../queue/item.ts'
import { csvRows } from './csv-rows.ts'
import { flatColumns } from './flat.ts'
import { type FlatView, flatRow } from './flat-row.ts'

/** A byte order mark: without it spreadsheets take UTF-8 for something else. */
const mark = '\ufeff'

/** The headings of a queue as CSV. */
export const csvHeadings = ({ text }: Speech): string =>
  mark + csvRows([flatColumns.map((column) => text.handOn.columns[column])])

/** A case as a row of CSV (交接 CSV), for spreadsheets and ticket systems. */
export const csvLine = (speech: Speech, view: FlatView): ((item: QueueItem) => string) => {
  const row = flatRow(speech, view)
  return (item) => {
    const flat = row(item)
    return csvRows([flatColumns.map((column) => flat[column])])
  }
}

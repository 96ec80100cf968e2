import type { Speech } from '../kit/language.ts'
import type { QueueItem } from '../queue/item.ts'
import { csvRows } from './csv-rows.ts'
import { flatColumns } from './flat.ts'
import { type FlatView, flatRow } from './flat-row.ts'

/** A byte order mark: without it spreadsheets take UTF-8 for something else. */
const mark = '\ufeff'

/** The queue as CSV (交接 CSV), a customer a row, for spreadsheets and ticket systems. */
export function* csvOut(items: Iterable<QueueItem>, speech: Speech, view: FlatView): Generator<string> {
  const row = flatRow(speech, view)
  yield mark + csvRows([flatColumns.map((column) => speech.text.handOn.columns[column])])
  for (const item of items) {
    const flat = row(item)
    yield csvRows([flatColumns.map((column) => flat[column])])
  }
}

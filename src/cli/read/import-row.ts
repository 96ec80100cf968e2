import type { CsvItem } from './csv-items.ts'

const mark = Buffer.from('{"ImportId":')

/**
 * Qualtrics writes two more lines of headings below the first: the questions, and identifiers such as
 * `{"ImportId":"QID1"}`. The place of the latter among the first two rows, which are headings up to it; −1 without one.
 */
export const importRow = (items: readonly CsvItem[]): number =>
  items.findIndex(
    (item) => item._tag === 'Record' && item.cells.some((cell) => mark.equals(cell.subarray(0, mark.length))),
  )

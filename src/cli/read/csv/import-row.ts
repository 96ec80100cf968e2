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

/** SurveyMonkey writes what is asked below the question, and nothing below the columns of its own. */
export const isResponseLine = (columns: readonly string[], labels: readonly string[]): boolean =>
  labels.length > 0 &&
  (labels[0] ?? '') === '' &&
  labels.some((label) => answers.has(label.toLowerCase())) &&
  columns.slice(0, 3).some((name) => /^(?:respondent id|collector id|受访者 ?id|答题者 ?id)$/iu.test(name))
const answers = new Set(['response', 'open-ended response', 'responses', '回复', '开放式回复', '开放式答案'])

import type { Adapter } from './adapter.ts'
import { type RowMapping, rowReader } from './row-reader.ts'

/** Which column holds what (表格映射). Customer, outlet and the others are places of one step: `['Customer']`. */
export interface CsvMapping extends RowMapping {}

/**
 * Rows of any table (表格行), each a record of its columns, as a CSV reader gives them: texts, which are read as numbers and
 * dates where the mapping says so. A byte order mark before the first column's name makes no difference. Segments or
 * categories the table has worked out are columns like others and never read.
 *
 * @example
 * csvRow({ source: 'shop', columns: { id: '编号', receivedAt: '时间', answer: '打分', words: '原话' }, zone: 'Asia/Shanghai',
 *   question: { kind: 'score', scale: '0-10' } })({ '\uFEFF编号': '7', 时间: '2026/11/21 10:00', 打分: '3', 原话: '等了三天' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'shop', externalId: '7', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', score: 3, comment: '等了三天' } }])
 * @source A1.1
 */
export const csvRow = (mapping: CsvMapping): Adapter => {
  const readRow = rowReader(mapping)
  return (received) => readRow(withoutMark(received))
}

const mark = '\uFEFF'
const withoutMark = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && Object.keys(row).some((name) => name.startsWith(mark))
    ? Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.replace(mark, ''), cell]))
    : row

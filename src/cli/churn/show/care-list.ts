import type { Sayable } from '../../../explain/sayable.ts'
import { wallClock } from '../../facts/wall-clock.ts'
import { csvRows } from '../../hand-on/csv-rows.ts'
import type { Sheet } from '../../hand-on/workbook.ts'
import { printable } from '../../policy/sentences.ts'
import { harmless } from '../../show/harmless.ts'
import { type CareColumn, type ChurnOptions, careColumns } from '../asked.ts'
import type { ChurnReport } from '../report.ts'
import { type ListedCustomer, listedIn } from './listed.ts'
import type { ChurnSpeech } from './speech.ts'

const widths: { readonly [C in CareColumn]: number } = {
  customer: 20,
  level: 12,
  was: 12,
  loss: 10,
  value: 14,
  graver: 18,
  why: 70,
  clears: 50,
}

/** The list for those who call: one customer a row, with the reasons and what would clear them (关怀名单). */
export const careListOf = (report: ChurnReport, options: ChurnOptions, words: ChurnSpeech): Sheet => {
  const { list } = words.churn
  return {
    sheet: list.sheet,
    columns: careColumns.map((column) => ({
      heading: list.columns[column],
      width: widths[column],
      wrap: column === 'why' || column === 'clears',
    })),
    rows: listedIn(report, options).shown.map((one) => {
      const row = rowOf(one, options, words)
      return careColumns.map((column) => row[column])
    }),
  }
}

const rowOf = (
  { customer, level, was, lossChance, valueAtStake, signals, clears }: ListedCustomer,
  { timeZone }: ChurnOptions,
  { say, churn }: ChurnSpeech,
): { readonly [C in CareColumn]: string | number } => {
  const dues = signals.flatMap((one) => (one.level === 'insufficient' || one.due === undefined ? [] : [one.due]))
  return {
    customer: printable(customer),
    level: churn.level[level],
    was: was === undefined ? '' : churn.level[was],
    loss: lossChance === undefined ? '' : Math.round(lossChance * 1000) / 1000,
    value: valueAtStake ?? '',
    graver: dues.map((due) => wallClock(timeZone, due)).sort()[0] ?? '',
    why: signals.map((one) => harmless(say(one))).join('\n'),
    clears: clears === undefined ? '' : harmless(say(clears as Sayable)),
  }
}

/** The list as CSV that spreadsheets take for UTF-8. */
export const careCsv = ({ columns, rows }: Sheet): string =>
  `\ufeff${csvRows([columns.map(({ heading }) => heading), ...rows])}`

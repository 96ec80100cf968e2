import type { Options } from '../kit/options.ts'
import type { Job } from './decide.ts'

/** One JSON object, one table and one workbook hold no more than this; NDJSON and CSV hold any number, a page says what it leaves out. */
export const mostInOne: number = 50_000

const unbounded: readonly Options['format'][] = ['ndjson', 'csv', 'html']

/** Whether what is to be shown would not fit into one object or one table. */
export const tooManyFor =
  ({ format, limit }: Pick<Options, 'format' | 'limit'>): Job['tooMany'] =>
  (cases, rejects) => {
    const shown = limit === 0 ? cases : Math.min(limit, cases)
    const all = unbounded.includes(format) ? 0 : format === 'json' ? shown + rejects : shown
    return all > mostInOne ? { _tag: 'ResultTooLarge', format, limit: mostInOne } : undefined
  }

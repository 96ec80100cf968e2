import type { Options } from '../kit/options.ts'
import type { Job } from './decide.ts'

/** One JSON object, and one table, hold no more than this; NDJSON holds any number. */
export const mostInOne: number = 50_000

/** Whether what is to be shown would not fit into one object or one table. */
export const tooManyFor =
  ({ format, limit }: Pick<Options, 'format' | 'limit'>): Job['tooMany'] =>
  (cases, rejects) => {
    const shown = limit === 0 ? cases : Math.min(limit, cases)
    const all = format === 'ndjson' ? 0 : format === 'json' ? shown + rejects : shown
    return all > mostInOne ? { _tag: 'ResultTooLarge', format, limit: mostInOne } : undefined
  }

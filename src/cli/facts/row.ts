import type { AskedRow } from '../../ingest/row/read-row.ts'
import type { Place } from '../kit/problem.ts'

/** One row of a file, asked by field instead of by column. */
export interface Row extends AskedRow {
  readonly at: Place
  /** What `--tier-column` says. */
  readonly tier: unknown
}

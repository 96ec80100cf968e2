import type { HistorySource } from './history.ts'

/** Two files to hold against each other, and what to weigh the difference on. */
export interface DiffJob {
  readonly files: readonly [string, string]
  readonly history?: HistorySource
  /** Of tables: which clock each output starts. */
  readonly clocks?: string
  /** Of programmes: the zone of dates that name none. */
  readonly timeZone?: string
  readonly json: boolean
}

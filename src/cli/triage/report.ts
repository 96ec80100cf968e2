import type { Calendar } from '../../calendar/timeline/calendar.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import type { CustomersReport } from '../customers/report.ts'
import type { Exclusion } from '../facts/read-facts.ts'
import type { Mapping } from '../map/mapping.ts'
import type { QueueItem } from '../queue/item.ts'
import type { Opened } from '../queue/order.ts'
import type { NpsSummary } from '../queue/summary.ts'
import type { Balance } from './balance.ts'
import type { UnreadColumn } from './heard/tally.ts'

/** Who must be contacted, made ready only as far as somebody looks. */
export interface Queue {
  readonly size: number
  /** The first so many, the most urgent first. */
  readonly items: (most: number) => Iterable<QueueItem>
  /** The same as they are kept. */
  readonly opened: (most: number) => Iterable<Opened>
}

/** How one file was read. */
export interface FileReport {
  readonly file: string
  readonly mapping: Mapping
  /** What the file is written in, as it was said or told by its head. */
  readonly encoding: string
  readonly read: number
  readonly rejected: number
  /** Cells of decided rows that could not be read, by their columns. */
  readonly unread: readonly UnreadColumn[]
}

/** What a run came to. */
export interface Report {
  readonly balance: Balance
  /** Rejected rows that hold red-line words. */
  readonly alarming: number
  /** Each file that was read, in the order they were named. */
  readonly files: readonly FileReport[]
  /** Decided rows whose date stands nowhere or could not be read. */
  readonly undated: number
  /** Ids that several customers have: they were kept apart. */
  readonly collisions: { readonly count: number; readonly first: readonly string[] }
  /** Ids that several files give: they were kept apart. */
  readonly shared: { readonly count: number; readonly first: readonly string[] }
  /** Of the merged records: those that say nothing new, and those that do. */
  readonly merged: { readonly duplicates: number; readonly amendments: number }
  readonly excluded: { readonly [E in Exclusion]: number }
  readonly nps: NpsSummary
  /** How many there are of each outcome, the most urgent first. */
  readonly priorities: { readonly [outcome: string]: number }
  readonly queue: Queue
  readonly policy: Assessment['policy']
  /** The lexicons the words were read with, as `id@version`. */
  readonly lexicons: readonly string[]
  /** The calendar the promises run on. */
  readonly calendar: Pick<Calendar, 'id' | 'timeZone'>
  /** Values of `--high-tier` that no row had. */
  readonly unseenTiers: readonly string[]
  readonly customers?: CustomersReport
}

import type { Instant } from '../../core/instant.ts'
import { shown } from '../../core/parse-issue.ts'
import type { IngestIssue } from '../../feedback/ingest-error.ts'
import type { DateRead } from '../dates/date-read.ts'

/** What a cell says of time. */
export interface Dated {
  readonly at?: Instant
  /** The text is no date. */
  readonly issue?: IngestIssue
  /** It is one, and somebody must say its zone or its order first. */
  readonly needed?: IngestIssue
}

/** Earlier nobody was asked by any tool: 0001-01-01, 1900-01-00 and 1970-01-01 are what programs write for no date. */
const earliest = Date.UTC(1971, 0, 1)

/** A date as it was read, with what is said of it at its column. */
export const datedBy = (read: DateRead, name: string, value: unknown): Dated => {
  const told = { path: [name], received: shown(value) }
  switch (read._tag) {
    case 'At':
      return read.at < earliest ? { issue: { _tag: 'NotAnInstant', ...told } } : { at: read.at }
    case 'ZoneNeeded':
      return { needed: { _tag: 'ZoneNeeded', ...told } }
    case 'OrderNeeded':
      return { needed: { _tag: 'DateOrderNeeded', ...told } }
    case 'Unreadable':
      return { issue: { _tag: 'NotAnInstant', ...told } }
  }
}

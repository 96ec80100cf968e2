import type { Instant } from '../../core/instant.ts'
import { shown } from '../../core/parse-issue.ts'
import type { DateRead } from '../../ingest/dates/date-read.ts'
import type { InputProblem, RowProblem } from '../problem.ts'
import type { Row } from './row.ts'
import { isBlank } from './values.ts'

interface DateFound {
  readonly at?: Instant
  readonly problem?: RowProblem
}

/** The date in a field, if there is one; without a zone the whole run cannot go on. */
export const datesIn =
  (readAt: (received: unknown) => DateRead) =>
  ({ value, column, at }: Row, field: 'receivedAt' | 'revisedAt'): DateFound | { readonly stopped: InputProblem } => {
    const stated = value(field)
    if (isBlank(stated)) return {}
    const read = readAt(stated)
    if (read._tag === 'At') return { at: read.at }
    const told = { column: column(field), received: shown(stated) }
    return read._tag !== 'ZoneNeeded'
      ? { problem: { _tag: 'DateUnreadable', ...told } }
      : { stopped: { _tag: 'ZoneNeeded', at, ...told } }
  }

import { milliseconds } from '../core/duration.ts'
import { instant, lastInstant } from '../core/instant.ts'
import type { Calendar } from './calendar.ts'

/**
 * The calendar on which all time counts, by day and by night (自然时间, 24×7).
 *
 * @source A2.8, A2.9
 * @law elapsed time added is elapsed time between
 */
export const elapsed: Calendar = {
  id: 'elapsed',
  add: (start, worked) =>
    start + worked <= lastInstant
      ? { _tag: 'At', at: instant(start + worked) }
      : { _tag: 'Never', searchedUntil: lastInstant },
  between: (from, to) => milliseconds(Math.max(0, to - from)),
}

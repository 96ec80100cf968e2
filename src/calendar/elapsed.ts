import { milliseconds } from '../core/duration.ts'
import { instant, lastInstant } from '../core/instant.ts'
import type { Calendar } from './calendar.ts'
import { noneAfter, reached } from './reach.ts'
import type { Wall } from './wall.ts'

/**
 * The calendar on which all time counts, by day and by night (自然时间, 24×7). Its wall clock is that of UTC.
 *
 * @source A2.8, A2.9
 * @law elapsed time added is elapsed time between
 */
export const elapsed: Calendar = {
  id: 'elapsed',
  timeZone: 'UTC',
  add: (start, worked) => reached(start + worked),
  subtract: (end, worked) => reached(end - worked),
  between: (from, to) => milliseconds(Math.max(0, to - from)),
  opening: (from) => (from < lastInstant ? { _tag: 'Open', from, to: lastInstant } : noneAfter),
  wallAt: (at) => (at + 0) as number as Wall,
  instantAt: (wall) => instant(wall),
  datedRules: () => [],
}

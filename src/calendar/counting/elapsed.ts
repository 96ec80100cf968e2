import { milliseconds } from '../../core/duration.ts'
import { instant, lastInstant } from '../../core/instant.ts'
import type { Calendar } from '../timeline/calendar.ts'
import { noneAfter, noneBefore, reached } from '../timeline/reach.ts'
import type { Wall } from '../zone/wall.ts'

/**
 * The calendar on which all time counts, by day and by night (自然时间, 24×7). Its wall clock is that of UTC.
 *
 * @example
 * elapsed.add(instant(Date.UTC(2026, 10, 21, 22)), hours(4)) // => { _tag: 'At', at: 1795312800000 }
 * elapsed.between(instant(0), instant(3_600_000)) // => 3600000
 * @source A2.8, A2.9
 * @law elapsed time added is elapsed time between
 */
export const elapsed: Calendar = {
  id: 'elapsed',
  timeZone: 'UTC',
  add: (start, worked) => reached(start + worked),
  subtract: (end, worked) => (Number.isNaN(end - worked) ? noneBefore : reached(end - worked)),
  between: (from, to) => milliseconds(from < to && Number.isFinite(to - from) ? to - from : 0),
  opening: (from) =>
    from < lastInstant && Number.isFinite(from) ? { _tag: 'Open', from, to: lastInstant } : noneAfter,
  wallAt: (at) => (Number.isFinite(at) ? at + 0 : 0) as Wall,
  instantAt: (wall) => instant(Number.isFinite(wall) ? wall : 0),
  datedRules: () => [],
}

import { instant } from '../../core/instant.ts'
import type { LocalTime } from '../counting/local-time.ts'
import type { Segment } from '../timeline/calendar.ts'
import type { PeriodUnit } from './dates.ts'
import { type Period, periodAt, periodLater } from './period.ts'

/**
 * All periods of a unit that a stretch of time touches, in order; the first and the last may reach beyond it.
 *
 * @example
 * periodsIn(elapsed)('month', { from: instant(0), to: instant(2678400001) }).map(({ name }) => name)
 * // => ['1970-01', '1970-02']
 * @law the periods of a stretch cover it, each touching it
 */
export const periodsIn =
  (local: LocalTime): ((unit: PeriodUnit, within: Segment) => readonly Period[]) =>
  (unit, { from, to }) => {
    const found: Period[] = []
    if (from >= to) return found
    const later = periodLater(local)
    for (let period = periodAt(local)(unit, instant(from)); period.from < to && period.name !== found.at(-1)?.name; ) {
      found.push(period)
      period = later(period, 1)
    }
    return found
  }

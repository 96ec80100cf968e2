import { type Duration, milliseconds } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { Calendar, Reached } from '../timeline/calendar.ts'
import type { Landing } from './add-business-time.ts'
import type { Pause } from './pauses.ts'
import { pausing } from './pausing.ts'

/**
 * When work must begin for so much working time to pass until the end: the latest such instant. `rolled` differs only for
 * no time at all: it goes back to the end of the last open moment.
 *
 * @example
 * subtractBusinessTime(elapsed)({ end: instant(14400000), worked: hours(4) }) // => { _tag: 'At', at: 0 }
 * @law the time between the answer and the end is the time that was subtracted
 */
export const subtractBusinessTime =
  (calendar: Calendar, landing: Landing = 'earliest') =>
  ({
    end,
    worked,
    pauses = [],
  }: {
    readonly end: Instant
    readonly worked: Duration
    readonly pauses?: readonly Pause[]
  }): Reached => {
    const { subtract } = pausing(pauses)(calendar)
    if (landing === 'earliest' || worked > 0) return subtract(end, worked)
    const before = subtract(end, milliseconds(1))
    return before._tag === 'At' ? { _tag: 'At', at: instant(before.at + 1) } : before
  }

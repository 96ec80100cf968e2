import { type Duration, milliseconds } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { Calendar, Reached } from '../timeline/calendar.ts'
import type { Pause } from './pauses.ts'
import { pausing } from './pausing.ts'

/**
 * Where an answer lands that falls on closing time (落点): `earliest` stays there; `rolled` goes on to the next opening,
 * and for no time at all into working time.
 */
export type Landing = 'earliest' | 'rolled'

/** Working time (工作时长) that passes from a start on, pauses left out. */
export interface WorkFrom {
  readonly start: Instant
  readonly worked: Duration
  readonly pauses?: readonly Pause[]
}

/**
 * When so much working time will have passed since the start: when a promise is due.
 *
 * @example
 * addBusinessTime(elapsed)({ start: instant(0), worked: hours(4) }) // => { _tag: 'At', at: 14400000 }
 * @source A2.8, A2.9
 * @law the time between the start and the answer is the time that was added
 * @law adding is monotone in start and in time
 * @law rolled is the latest instant with no more working time behind it
 */
export const addBusinessTime =
  (calendar: Calendar, landing: Landing = 'earliest') =>
  ({ start, worked, pauses = [] }: WorkFrom): Reached =>
    (landing === 'rolled' ? rolled : calendarAdd)(pausing(pauses)(calendar))(start, worked)

const calendarAdd = (calendar: Calendar): Calendar['add'] => calendar.add

/** The latest instant at which no more than this has passed: one millisecond before more has. */
export const rolled =
  ({ add }: Calendar): Calendar['add'] =>
  (start, worked) => {
    const more = add(start, milliseconds(worked + 1))
    return more._tag === 'At' ? { _tag: 'At', at: instant(more.at - 1) } : more
  }

import type { Duration } from '../../core/duration.ts'
import type { Calendar, Segment } from '../timeline/calendar.ts'
import type { Pause } from './pauses.ts'
import { pausing } from './pausing.ts'

/**
 * Working time in a stretch of time, pauses left out; none where it ends before it begins.
 *
 * @example
 * businessTimeBetween(elapsed)({ from: instant(0), to: instant(60000) }) // => 60000
 * @law working time is additive
 */
export const businessTimeBetween =
  (calendar: Calendar) =>
  ({ from, to, pauses = [] }: Segment & { readonly pauses?: readonly Pause[] }): Duration =>
    pausing(pauses)(calendar).between(from, to)

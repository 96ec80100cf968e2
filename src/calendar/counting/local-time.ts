import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { CalendarFlaw } from '../rules/issue.ts'
import { zoneIssues } from '../rules/zone-check.ts'
import type { Calendar } from '../timeline/calendar.ts'
import { type Offset, offsetsOf } from '../zone/offset.ts'
import { zoneWith } from '../zone/zone.ts'

/** The clock on the wall of one zone (当地时间); every compiled calendar is one too. */
export type LocalTime = Pick<Calendar, 'timeZone' | 'wallAt' | 'instantAt'>

/**
 * The clock on the wall of a zone, for those who need dates and no working hours.
 *
 * @example
 * localTime('Mars/Olympus') // => left([{ _tag: 'ZoneUnknown', path: ['timeZone'], received: '"Mars/Olympus"' }])
 */
export const localTime = (timeZone: string): Either<NonEmpty<CalendarFlaw>, LocalTime> => {
  const [first, ...others] = zoneIssues(timeZone, ['timeZone'])
  if (first !== undefined) return left([first, ...others])
  const { wallAt, instantAt } = zoneWith(offsetsOf(timeZone) as Offset)
  return right({ timeZone, wallAt, instantAt })
}

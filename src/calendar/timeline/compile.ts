import { type Either, left, right } from 'fp-ts/Either'
import { told } from '../../core/parse/told.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { BusinessCalendar } from '../rules/business-calendar.ts'
import { calendarIssues } from '../rules/check.ts'
import type { CalendarIssue } from '../rules/issue.ts'
import { weekOf } from '../rules/week.ts'
import { type Offset, offsetsOf } from '../zone/offset.ts'
import { zoneWith } from '../zone/zone.ts'
import type { Calendar } from './calendar.ts'
import { datedRulesIn } from './rules-in.ts'
import { timelineOf } from './timeline.ts'

/**
 * Makes a calendar ready to be asked, or says everything that is wrong with it at once. Do it once and keep the answer:
 * years are laid out when they are first asked for, about a quarter of a millisecond each, and are kept.
 *
 * Zone rules and dated rules are followed from 1970 to 2070; before and after, the hours of the week go on at the
 * offset of the edge. A question reaches from the year 0 to 9999, and `Never` says how far was searched.
 *
 * @example
 * compileCalendar({ id: 'office', timeZone: 'Asia/Shangai', weekly: { mon: [['09:60', '18:00']] } })
 * // => left([{ _tag: 'ZoneUnknown', path: ['timeZone'], received: '"Asia/Shangai"' }, { _tag: 'NotATimeOfDay', path: ['weekly', 'mon', 0, 0], received: '"09:60"' }])
 * @law no value makes it throw
 * @law working time agrees with a walk over every minute
 */
export const compileCalendar = (received: unknown): Either<NonEmpty<CalendarIssue>, Calendar> => {
  const issues = calendarIssues(received)
  if (issues.length > 0) return left(told(issues) as NonEmpty<CalendarIssue>)
  const calendar = received as BusinessCalendar
  return right(calendarWith(calendar, offsetsOf(calendar.timeZone) as Offset))
}

const calendarWith = (calendar: BusinessCalendar, offset: Offset): Calendar => {
  const week = weekOf(calendar)
  const zone = zoneWith(offset)
  return {
    id: calendar.id,
    timeZone: calendar.timeZone,
    ...timelineOf(week, zone),
    wallAt: zone.wallAt,
    instantAt: zone.instantAt,
    datedRules: datedRulesIn(week, zone),
  }
}

import type { Calendar } from '../../../calendar/timeline/calendar.ts'
import { compileCalendar } from '../../../calendar/timeline/compile.ts'
import { milliseconds, minutes } from '../../../core/duration.ts'
import { type Instant, instant, instantAfter } from '../../../core/instant.ts'
import type { CalendarPolicy } from '../../../inner-loop/sla/calendars.ts'
import type { SlaPromise } from '../../../inner-loop/sla/policy.ts'
import { datesIn } from './years.ts'

type Promise = Pick<SlaPromise, 'withinMinutes' | 'calendar'>
const day = 86_400_000
/** A Monday in a stretch of weeks that are all alike. */
const monday = Date.UTC(2026, 5, 1)
/** No more openings than this are looked through. */
const most = 4000

/**
 * How long a customer may have to wait at worst, in minutes of the clock on the wall (最坏等待): what a promise guarantees,
 * whatever calendar it is counted on. It goes by the hours of the week; holidays, dated shifts and changed clocks aside.
 *
 * The wait is longest for who comes when the desk has just closed, or so late that the time just does not suffice before
 * it closes: every such instant of a week is tried.
 *
 * @example
 * const shift = [['09:00', '18:00']] as const
 * const weekly = { mon: shift, tue: shift, wed: shift, thu: shift, fri: shift }
 * const office = { id: 'office', timeZone: 'Asia/Shanghai', weekly }
 * worstWait({ office }, { withinMinutes: 240, calendar: 'office' }) / 60 // => 67
 * worstWait({}, { withinMinutes: 240, calendar: 'elapsed' }) / 60 // => 4
 * @law nobody waits longer in an ordinary week, whenever they come
 */
export const worstWait = (calendars: CalendarPolicy, { withinMinutes, calendar }: Promise): number => {
  if (calendar === 'elapsed') return withinMinutes
  const written = Object.hasOwn(calendars, calendar) ? calendars[calendar] : undefined
  const week =
    written === undefined ? undefined : compileCalendar({ id: 'week', timeZone: 'UTC', weekly: written.weekly })
  return week?._tag === 'Right'
    ? longest(week.right, withinMinutes, instant(monday), instant(monday + 7 * day)).minutes
    : Number.POSITIVE_INFINITY
}

/** The longest wait of anybody who comes around the dated rules of a calendar, and when they come. */
export const worstDatedWait = (
  calendars: CalendarPolicy,
  { withinMinutes, calendar }: Promise,
): { readonly minutes: number; readonly from: Instant } | undefined => {
  const written = Object.hasOwn(calendars, calendar) ? calendars[calendar] : undefined
  const made = written === undefined ? undefined : compileCalendar(written)
  const dates = written === undefined ? [] : datesIn(written)
  const [first, last] = [dates[0], dates.at(-1)]
  if (made?._tag !== 'Right' || first === undefined || last === undefined) return undefined
  return longest(made.right, withinMinutes, instant(Date.parse(first) - 14 * day), instant(Date.parse(last) + 14 * day))
}

const longest = (
  calendar: Calendar,
  withinMinutes: number,
  from: Instant,
  until: Instant,
): { readonly minutes: number; readonly from: Instant } => {
  const length = minutes(withinMinutes)
  let worst = { minutes: 0, from }
  const ask = (start: Instant): void => {
    const due = calendar.add(start, length)
    const waited = due._tag === 'At' ? (due.at - start) / 60_000 : Number.POSITIVE_INFINITY
    if (waited > worst.minutes) worst = { minutes: waited, from: start }
  }
  let at = from
  for (let count = 0; count < most && at < until; count++) {
    const open = calendar.opening(at)
    if (open._tag === 'Never') {
      ask(at)
      break
    }
    ask(open.to)
    const late = calendar.subtract(open.to, length)
    if (late._tag === 'At') ask(instantAfter(late.at, milliseconds(1)))
    at = open.to
  }
  return worst
}

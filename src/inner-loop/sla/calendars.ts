import { elapsed } from '../../calendar/counting/elapsed.ts'
import type { BusinessCalendar } from '../../calendar/rules/business-calendar.ts'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { compileCalendar } from '../../calendar/timeline/compile.ts'

/** A programme's own calendars (项目日历), by the names its promises use; `elapsed` goes without saying. */
export interface CalendarPolicy {
  readonly [name: string]: BusinessCalendar
}

/** The calendar a promise names, ready to count on. */
export type CalendarNamed = (name: string) => Calendar

/**
 * Makes a programme's calendars ready: each promise is counted on the one it names. On a calendar that is not there, or
 * is none, nothing is ever due; `verifyProgramme` refuses both.
 *
 * @example
 * calendarsOf({})('elapsed') === elapsed // => true
 * @law a promise is counted on the calendar it names
 */
export const calendarsOf = (calendars: CalendarPolicy): CalendarNamed => {
  const made = new Map<string, Calendar>([['elapsed', elapsed]])
  for (const [name, written] of Object.entries(calendars)) {
    const compiled = compileCalendar(written)
    if (name !== 'elapsed' && compiled._tag === 'Right') made.set(name, compiled.right)
  }
  return (name) => made.get(name) ?? closed(name)
}

/** The calendar of a promise, or calendars among which the one it names is (时限日历): from `calendarsOf`, or a single one. */
export type PromiseCalendar = Calendar | CalendarNamed

/**
 * The calendar that a promise names (承诺所指的日历), out of what was handed in: elapsed time goes without saying, a single
 * calendar is the one of its id. Where what is named is not there nothing is ever due, so that nobody counts on another.
 *
 * @example
 * calendarFor(elapsed)(standardSla.targets.P0) === elapsed // => true
 * @law a promise is counted on the calendar it names
 */
export const calendarFor =
  (given: PromiseCalendar) =>
  ({ calendar: name }: { readonly calendar: string }): Calendar =>
    typeof given === 'function' ? given(name) : name === elapsed.id ? elapsed : given.id === name ? given : closed(name)

/** A calendar that never opens. */
const closed = (name: string): Calendar => {
  const made = compileCalendar({ id: name, timeZone: 'UTC', weekly: {} })
  return made._tag === 'Right' ? made.right : elapsed
}

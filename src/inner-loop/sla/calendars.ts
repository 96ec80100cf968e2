import type { BusinessCalendar } from '../../calendar/business-calendar.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { compileCalendar } from '../../calendar/compile.ts'
import { elapsed } from '../../calendar/elapsed.ts'

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

/** A calendar that never opens. */
const closed = (name: string): Calendar => {
  const made = compileCalendar({ id: name, timeZone: 'UTC', weekly: {} })
  return made._tag === 'Right' ? made.right : elapsed
}

import { type Duration, milliseconds } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { Calendar, Reached } from '../timeline/calendar.ts'
import { dayOf, wallOf } from '../zone/wall.ts'
import { rolled } from './add-business-time.ts'
import { dateAt } from './local-date.ts'

/**
 * As many working days as are counted in one answer, some 38 years of weekdays: a search for more gives up, and says so.
 *
 * @example
 * addWorkingDays(elapsed)({ start: instant(0), days: mostWorkingDays })._tag // => 'At'
 * addWorkingDays(elapsed)({ start: instant(0), days: mostWorkingDays + 1 })._tag // => 'Never'
 */
export const mostWorkingDays = 10_000

const one: Duration = milliseconds(1)

/**
 * The same time of day so many working days (工作日) later, or the next opening where that is closed. A working day is a
 * local date on which anything is open. Hours do not count: for those use `addBusinessTime`.
 *
 * More than 10,000 days are not counted: the answer is then `Never`, with how far was counted.
 *
 * @example
 * addWorkingDays(elapsed)({ start: instant(0), days: 2 }) // => { _tag: 'At', at: 172800000 }
 * @law so many working days later is the same time of day on that date, or the next opening
 */
export const addWorkingDays =
  (calendar: Calendar) =>
  ({ start, days }: { readonly start: Instant; readonly days: number }): Reached => {
    const from = dateAt(calendar, start)
    let [day, searched] = [from, start]
    for (let counted = 0; counted < days; counted += 1) {
      if (counted >= mostWorkingDays) return { _tag: 'Never', searchedUntil: searched }
      const worked = calendar.add(calendar.instantAt(wallOf(day + 1)), one)
      if (worked._tag === 'Never') return worked
      searched = instant(worked.at - 1)
      day = dateAt(calendar, searched)
    }
    const timeOfDay = calendar.wallAt(start) - wallOf(dayOf(calendar.wallAt(start)))
    const at = day === from ? start : calendar.instantAt((wallOf(day) + timeOfDay) as ReturnType<typeof wallOf>)
    return rolled(calendar)(at, milliseconds(0))
  }

/**
 * Whether anything is open on the local date of an instant (是否工作日).
 *
 * @example
 * isWorkingDay(elapsed)(instant(0)) // => true
 */
export const isWorkingDay =
  (calendar: Calendar) =>
  (at: Instant): boolean => {
    const day = dateAt(calendar, at)
    return calendar.between(calendar.instantAt(wallOf(day)), calendar.instantAt(wallOf(day + 1))) > 0
  }

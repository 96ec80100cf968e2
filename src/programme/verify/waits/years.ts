import type { BusinessCalendar } from '../../../calendar/rules/business-calendar.ts'
import { type Instant, instant } from '../../../core/instant.ts'

/** The local dates a calendar has rules of its own for, in order. */
export const datesIn = ({ holidays = [], overrides = {}, breaks = {} }: BusinessCalendar): readonly string[] =>
  [
    ...holidays.map((one) => (typeof one === 'string' ? one : one.date)),
    ...Object.keys(overrides),
    ...Object.keys(breaks),
  ].sort()

/** The years some calendars speak of, and one more on each side; around one ordinary year where they name none. */
export const yearsIn = (calendars: readonly BusinessCalendar[]): readonly [from: Instant, to: Instant] => {
  const years = calendars
    .flatMap(datesIn)
    .map((date) => Number(date.slice(0, 4)))
    .filter(Number.isFinite)
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [2026, 2026])
  return [instant(Date.UTC(Math.max(first - 1, 1970), 0)), instant(Date.UTC(Math.min(last + 2, 2070), 0))]
}

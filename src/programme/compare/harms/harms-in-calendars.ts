import type { Calendar } from '../../../calendar/timeline/calendar.ts'
import { compileCalendar } from '../../../calendar/timeline/compile.ts'
import { type Instant, instant, isoOf } from '../../../core/instant.ts'
import type { Harm } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'

/** Calendars that are closed at a time when they were open, or are gone: the first such time. */
export const harmsInCalendars = (before: ProgrammePolicy<Words>, after: ProgrammePolicy<Words>): readonly Harm[] => {
  const [[from, to], [, later]] = [spanOf(before), spanOf(after)]
  return Object.entries(before.calendars).flatMap(([name, written]): readonly Harm[] => {
    const [was, is] = [compileCalendar(written), compileCalendar(after.calendars[name] ?? {})]
    if (was._tag === 'Left') return []
    const closed = is._tag === 'Left' ? from : firstClosed(was.right, is.right, from, instant(Math.max(later, to)))
    return closed === undefined ? [] : [{ _tag: 'OpensLess', calendar: name, at: isoOf(closed) }]
  })
}

const firstClosed = (was: Calendar, is: Calendar, from: Instant, to: Instant): Instant | undefined => {
  let open = was.opening(from)
  while (open._tag === 'Open' && open.from < to) {
    const now = is.opening(open.from)
    if (now._tag === 'Never' || now.from > open.from) return open.from
    if (now.to < open.to) return now.to
    open = was.opening(open.to)
  }
  return undefined
}

/** The years the programme's calendars speak of, and one more on each side; one ordinary year where they name none. */
const spanOf = ({ calendars }: Pick<ProgrammePolicy<Words>, 'calendars'>): readonly [Instant, Instant] => {
  const dates = Object.values(calendars).flatMap(({ holidays = [], overrides = {}, breaks = {} }) => [
    ...holidays.map((holiday) => (typeof holiday === 'string' ? holiday : holiday.date)),
    ...Object.keys(overrides),
    ...Object.keys(breaks),
  ])
  const years = dates.map((date) => Number(date.slice(0, 4))).filter(Number.isFinite)
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [2026, 2026])
  return [instant(Date.UTC(Math.max(first - 1, 1970), 0)), instant(Date.UTC(Math.min(last + 2, 2070), 0))]
}

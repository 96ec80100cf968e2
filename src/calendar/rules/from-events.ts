import { type Either, left, right } from 'fp-ts/Either'
import { told } from '../../core/parse/told.ts'
import { type NonEmpty, type Path, shown } from '../../core/parse-issue.ts'
import { dateText, dayNamed } from '../zone/wall.ts'
import type { Hours } from './business-calendar.ts'
import { dateIssues } from './check.ts'
import type { CalendarIssue } from './issue.ts'
import { type CalendarParts, contradictions, holidaysOf, type NamedDates, shiftsOf } from './parts.ts'

/** How a feed of events is read. */
export interface EventReading {
  /** Which events are make-up working days rather than holidays, by their summary; none if absent. */
  readonly isWorkday?: (summary: string) => boolean
  /** The hours of make-up working days. */
  readonly workdayHours: readonly Hours[]
}

/**
 * Holidays and make-up days from the events of an iCalendar feed that was parsed elsewhere: objects with `start`, `end`
 * and `summary`, the dates as `DTSTART` and `DTEND` have them, `20261001` or `2026-10-01`, the end not included and one
 * day if absent; a date that is a holiday and a make-up day is refused by name. Events with a time of day, and events that recur, are refused: expand them first.
 *
 * @example
 * calendarFromEvents({ workdayHours: [] })([{ start: '20261001', end: '20261003', summary: '国庆节' }])
 * // => right({ holidays: [{ date: '2026-10-01', name: '国庆节' }, { date: '2026-10-02', name: '国庆节' }], overrides: {} })
 * @law a feed in any order gives the same calendar
 */
export const calendarFromEvents =
  ({ isWorkday = () => false, workdayHours }: EventReading) =>
  (received: unknown): Either<NonEmpty<CalendarIssue>, CalendarParts> => {
    if (!Array.isArray(received)) return left([{ _tag: 'NotAList', path: [], received: shown(received) }])
    const read = Array.from(received as readonly unknown[], (event, place) => eventIn(event, [place]))
    const issues = read.flatMap((one) => one.issues)
    if (issues.length > 0) return left(told(issues) as NonEmpty<CalendarIssue>)
    const events = read.flatMap(({ dates }, place) => dates.map((one) => ({ ...one, path: [place, 'start'] })))
    const works = ({ name = '' }: NamedDates): boolean => isWorkday(name)
    const [closed, open] = [events.filter((event) => !works(event)), events.filter(works)]
    const both = contradictions(closed, open)
    return both.length === 0
      ? right({ holidays: holidaysOf(closed), overrides: shiftsOf(open, workdayHours) })
      : left(told(both) as NonEmpty<CalendarIssue>)
  }

interface Read {
  readonly issues: readonly CalendarIssue[]
  readonly dates: readonly NamedDates[]
}
const refused = (issue: CalendarIssue): Read => ({ issues: [issue], dates: [] })

const eventIn = (event: unknown, path: Path): Read => {
  if (typeof event !== 'object' || event === null) return refused({ _tag: 'NotARecord', path, received: shown(event) })
  const { start, end, summary, rrule } = event as Readonly<Record<string, unknown>>
  if (rrule !== undefined && rrule !== null)
    return refused({ _tag: 'FieldUnknown', path: [...path, 'rrule'], received: shown(rrule), allowed: known })
  const first = spelled(start)
  const startIssues = dateIssues(first, [...path, 'start'])
  if (startIssues.length > 0) return { issues: startIssues, dates: [] }
  const until = end === undefined || end === null ? dayAfter(first as string) : spelled(end)
  const endIssues = dateIssues(until, [...path, 'end'])
  if (endIssues.length > 0) return { issues: endIssues, dates: [] }
  if ((until as string) <= (first as string))
    return refused({ _tag: 'HoursEmpty', path: [...path, 'end'], received: `${first}–${until}` })
  if ((dayNamed(until as string) as number) - (dayNamed(first as string) as number) > mostDays)
    return refused({ _tag: 'EventTooLong', path: [...path, 'end'], received: `${first}–${until}`, most: mostDays })
  const name = typeof summary === 'string' && /\S/u.test(summary) ? { name: summary.trim() } : {}
  return { issues: [], dates: [{ first: first as string, until: until as string, ...name }] }
}

/** A year and a day. */
const mostDays = 366
const known = ['start', 'end', 'summary'] as const

/** `20261001` as `2026-10-01`; everything else as it is. */
const spelled = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : date

const dayAfter = (date: string): string => dateText((dayNamed(date) as number) + 1)

import { type Either, left, right } from 'fp-ts/Either'
import { told } from '../../core/parse/told.ts'
import { type NonEmpty, type Path, shown } from '../../core/parse-issue.ts'
import { dateText, dayNamed } from '../zone/wall.ts'
import type { Hours } from './business-calendar.ts'
import { dateIssues } from './check.ts'
import type { CalendarIssue } from './issue.ts'
import { type CalendarParts, contradictions, holidaysOf, type NamedDates, shiftsOf } from './parts.ts'

/**
 * Holidays and make-up days as data sets list them (节假日与调休): `holidays` and `workdays` (调休上班日), each a list of dates, or
 * dates with names such as `National Day,国庆节,3`, of which the Chinese one is kept; or `days`, also bare or a list of years, each
 * day with `date`, `name` and `isOffDay`. A date that is both is refused by name.
 *
 * @example
 * calendarFromWorkdays([['09:00', '18:00']])({ holidays: { '2026-10-01': 'National Day,国庆节,3' }, workdays: ['2026-10-10'] })
 * // => right({ holidays: [{ date: '2026-10-01', name: '国庆节' }], overrides: { '2026-10-10': [['09:00', '18:00']] } })
 * calendarFromWorkdays([['09:00', '18:00']])({ year: 2026, days: [{ name: '国庆节', date: '2026-10-10', isOffDay: false }] })
 * // => right({ holidays: [], overrides: { '2026-10-10': [['09:00', '18:00']] } })
 * @law every date of the data is in its part
 */
export const calendarFromWorkdays =
  (workdayHours: readonly Hours[]) =>
  (received: unknown): Either<NonEmpty<CalendarIssue>, CalendarParts> => {
    if (typeof received !== 'object' || received === null)
      return left([{ _tag: 'NotARecord', path: [], received: shown(received) }])
    const { holidays = [], workdays = [] } = received as Readonly<Record<string, unknown>>
    const [closed, open] = [datesIn(holidays, ['holidays']), datesIn(workdays, ['workdays'])]
    const listed = daysIn(received, [])
    const holidaysFound = [...closed.dates, ...listed.dates.filter(({ off }) => off === true)]
    const workdaysFound = [...open.dates, ...listed.dates.filter(({ off }) => off !== true)]
    const issues = [...closed.issues, ...open.issues, ...listed.issues, ...contradictions(holidaysFound, workdaysFound)]
    return issues.length === 0
      ? right({ holidays: holidaysOf(holidaysFound), overrides: shiftsOf(workdaysFound, workdayHours) })
      : left(told(issues) as NonEmpty<CalendarIssue>)
  }

interface Dated extends NamedDates {
  readonly path: Path
  readonly off?: boolean
}
interface Read {
  readonly issues: readonly CalendarIssue[]
  readonly dates: readonly Dated[]
}

const datesIn = (received: unknown, path: Path): Read => {
  if (typeof received !== 'object' || received === null)
    return { issues: [{ _tag: 'NotAList', path, received: shown(received) }], dates: [] }
  const isList = Array.isArray(received)
  const named: readonly (readonly [unknown, unknown])[] = isList
    ? Array.from(received as readonly unknown[], (date) => [date, undefined] as const)
    : Object.entries(received)
  return together(
    named.map(([date, said], place) => {
      const at = [...path, isList ? place : String(date)]
      const issues = dateIssues(date, at)
      return issues.length > 0 ? { issues, dates: [] } : { issues, dates: [dated(date as string, nameIn(said), at)] }
    }),
  )
}

/** Days with a switch: under `days`, bare in a list, or under the years of a list. */
const daysIn = (received: object, path: Path): Read => {
  const days = Array.isArray(received) ? received : (received as Readonly<Record<string, unknown>>)['days']
  if (days === undefined) return { issues: [], dates: [] }
  const at = Array.isArray(received) ? path : [...path, 'days']
  if (!Array.isArray(days)) return { issues: [{ _tag: 'NotAList', path: at, received: shown(days) }], dates: [] }
  return together(Array.from(days as readonly unknown[], (day, place) => dayIn(day, [...at, place])))
}

const dayIn = (day: unknown, path: Path): Read => {
  const refused = (issue: CalendarIssue): Read => ({ issues: [issue], dates: [] })
  if (typeof day !== 'object' || day === null) return refused({ _tag: 'NotARecord', path, received: shown(day) })
  const { date, name, isOffDay, days } = day as Readonly<Record<string, unknown>>
  if (days !== undefined && path.length === 1) return daysIn(day, path)
  const issues = dateIssues(date, [...path, 'date'])
  if (issues.length > 0) return { issues, dates: [] }
  if (typeof isOffDay !== 'boolean')
    return refused({
      _tag: 'NotOneOf',
      path: [...path, 'isOffDay'],
      received: shown(isOffDay),
      allowed: ['true', 'false'],
    })
  return { issues, dates: [{ ...dated(date as string, nameIn(name), [...path, 'date']), off: isOffDay }] }
}

const together = (read: readonly Read[]): Read => ({
  issues: read.flatMap(({ issues }) => issues),
  dates: read.flatMap(({ dates }) => dates),
})

const nameIn = (said: unknown): string => {
  const names = typeof said === 'string' ? said.split(',').map((one) => one.trim()) : []
  return names[1] ?? names[0] ?? ''
}

const dated = (first: string, name: string, path: Path): Dated => ({
  first,
  until: dateText((dayNamed(first) as number) + 1),
  path,
  ...(name === '' ? {} : { name }),
})

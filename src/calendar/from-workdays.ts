import { type Either, left, right } from 'fp-ts/Either'
import { type NonEmpty, type Path, shown } from '../core/parse-issue.ts'
import type { Hours } from './business-calendar.ts'
import { dateIssues } from './check.ts'
import type { CalendarIssue } from './issue.ts'
import { type CalendarParts, holidaysOf, type NamedDates, shiftsOf } from './parts.ts'
import { dateText, dayNamed } from './wall.ts'

/**
 * Holidays and make-up days from data of the kind `chinese-days` ships: `holidays` and `workdays` (调休上班日), each a list
 * of dates, or dates with names such as `National Day,国庆节,3`, of which the Chinese one is kept.
 *
 * @example
 * calendarFromWorkdays([['09:00', '18:00']])({ holidays: { '2026-10-01': 'National Day,国庆节,3' }, workdays: ['2026-10-10'] })
 * // => right({ holidays: [{ date: '2026-10-01', name: '国庆节' }], overrides: { '2026-10-10': [['09:00', '18:00']] } })
 * @law every date of the data is in its part
 */
export const calendarFromWorkdays =
  (workdayHours: readonly Hours[]) =>
  (received: unknown): Either<NonEmpty<CalendarIssue>, CalendarParts> => {
    if (typeof received !== 'object' || received === null)
      return left([{ _tag: 'NotARecord', path: [], received: shown(received) }])
    const { holidays = [], workdays = [] } = received as Readonly<Record<string, unknown>>
    const [closed, open] = [datesIn(holidays, ['holidays']), datesIn(workdays, ['workdays'])]
    const [first, ...others] = [...closed.issues, ...open.issues]
    return first === undefined
      ? right({ holidays: holidaysOf(closed.dates), overrides: shiftsOf(open.dates, workdayHours) })
      : left([first, ...others])
  }

interface Read {
  readonly issues: readonly CalendarIssue[]
  readonly dates: readonly NamedDates[]
}

const datesIn = (received: unknown, path: Path): Read => {
  if (typeof received !== 'object' || received === null)
    return { issues: [{ _tag: 'NotAList', path, received: shown(received) }], dates: [] }
  const named: readonly (readonly [unknown, unknown])[] = Array.isArray(received)
    ? Array.from(received as readonly unknown[], (date) => [date, undefined] as const)
    : Object.entries(received)
  const issues = named.flatMap(([date], place) =>
    dateIssues(date, [...path, Array.isArray(received) ? place : String(date)]),
  )
  return { issues, dates: issues.length > 0 ? [] : named.map(([date, said]) => dated(date as string, said)) }
}

const dated = (first: string, said: unknown): NamedDates => {
  const names = typeof said === 'string' ? said.split(',').map((one) => one.trim()) : []
  const name = names[1] ?? names[0] ?? ''
  return { first, until: dateText((dayNamed(first) as number) + 1), ...(name === '' ? {} : { name }) }
}

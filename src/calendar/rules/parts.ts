import { type Path, shown } from '../../core/parse-issue.ts'
import { dateText, dayNamed } from '../zone/wall.ts'
import type { BusinessCalendar, Hours } from './business-calendar.ts'
import type { CalendarIssue } from './issue.ts'

/** Holidays and make-up days (节假日与调休), to be put into a calendar. */
export type CalendarParts = Required<Pick<BusinessCalendar, 'holidays' | 'overrides'>>

/** One local date, or several in a row, with what it is called. */
export interface NamedDates {
  readonly first: string
  /** Not included. */
  readonly until: string
  readonly name?: string
}

/** Every date once; what is said twice under two names bears both (双节). */
export const holidaysOf = (named: readonly NamedDates[]): CalendarParts['holidays'] => {
  const names = new Map<number, Set<string>>()
  for (const { first, until, name } of named)
    for (let day = dayNamed(first) as number; day < (dayNamed(until) as number); day += 1) {
      const known = names.get(day) ?? new Set<string>()
      names.set(day, name === undefined ? known : known.add(name))
    }
  return [...names]
    .sort(([a], [b]) => a - b)
    .map(([day, known]) => (known.size === 0 ? dateText(day) : { date: dateText(day), name: [...known].join('、') }))
}

/** Dates that are closed by one list and open by the other (休假与上班冲突): which of the two is meant is not guessed. */
export const contradictions = (
  closed: readonly NamedDates[],
  open: readonly (NamedDates & { readonly path: Path })[],
): readonly CalendarIssue[] => {
  const days = new Set(closed.flatMap((one) => daysOf(one)))
  return open.flatMap((one) =>
    daysOf(one)
      .filter((day) => days.has(day))
      .map((day) => ({ _tag: 'HolidayAndWorkday', path: one.path, received: shown(dateText(day)) }) as const),
  )
}

const daysOf = ({ first, until }: NamedDates): readonly number[] => {
  const from = dayNamed(first) as number
  return Array.from({ length: (dayNamed(until) as number) - from }, (_none, place) => from + place)
}

/** The same hours on every date. */
export const shiftsOf = (named: readonly NamedDates[], hours: readonly Hours[]): CalendarParts['overrides'] =>
  Object.fromEntries(holidaysOf(named).map((one) => [typeof one === 'string' ? one : one.date, hours] as const))

/**
 * A calendar with more holidays and dated shifts: dates that are there already keep what was written.
 *
 * @example
 * withParts({ holidays: ['2026-10-01'], overrides: {} })({ id: 'desk', timeZone: 'Asia/Shanghai', weekly: {} }).holidays
 * // => ['2026-10-01']
 * @law parts put in twice are parts put in once
 */
export const withParts =
  ({ holidays, overrides }: CalendarParts) =>
  (calendar: BusinessCalendar): BusinessCalendar => {
    const before = calendar.holidays ?? []
    const there = new Set(before.map(dateIn))
    return {
      ...calendar,
      holidays: [...before, ...holidays.filter((one) => !there.has(dateIn(one)))],
      overrides: { ...overrides, ...calendar.overrides },
    }
  }

const dateIn = (one: CalendarParts['holidays'][number]): string => (typeof one === 'string' ? one : one.date)

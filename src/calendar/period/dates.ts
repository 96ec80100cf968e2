import { dateText, dayLength, dayNamed } from '../zone/wall.ts'

/**
 * The units time is reported in; a week begins on Monday, as ISO 8601 counts weeks.
 *
 * @example
 * periodUnits.map((unit) => periodAt(elapsed)(unit, instant(Date.UTC(2026, 10, 21))).name)
 * // => ['2026-W47', '2026-11', '2026-Q4', '2026']
 */
export const periodUnits = ['week', 'month', 'quarter', 'year'] as const
/** How long the pieces of a calendar are (周期单位). */
export type PeriodUnit = (typeof periodUnits)[number]

/** Local dates in a row, counted in days, the last not included; periods of one unit are numbered in a row. */
export interface Dates {
  readonly unit: PeriodUnit | 'weeks'
  readonly name: string
  readonly first: number
  readonly until: number
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** 0001-01-01, a Monday, and 9999-12-31: names have four digits, so periods are those that hold a date between the two. */
const [firstDay, lastDay] = [-719_162, 2_932_896]
const within = (number: number, first: number, last: number): number => Math.min(last, Math.max(first, number))

/** 1970-01-01 was a Thursday; weeks are counted from the Monday before. */
const sinceMonday = 3

/** The number of the period that holds a date. */
export const numberOf = (unit: PeriodUnit, day: number): number => {
  if (unit === 'week') return Math.floor((day + sinceMonday) / 7)
  const date = new Date(day * dayLength)
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / monthsOf[unit])
}

/** The dates of a numbered period, or of the nearest there is. */
export const datesOf = (unit: PeriodUnit, number: number): Dates => {
  const there = within(number, numberOf(unit, firstDay), numberOf(unit, lastDay))
  return { unit, name: nameOf(unit, there), first: firstOf(unit, there), until: firstOf(unit, there + 1) }
}

/** So many times seven days from a date on, written as ISO 8601 writes them: `2026-06-01/P4W`. */
export const weeksFrom = (day: number, count: number): Dates => {
  const first = within(day, firstDay, lastDay)
  return { unit: 'weeks', name: `${dateText(first)}/P${count}W`, first, until: first + 7 * count }
}

const firstOf = (unit: PeriodUnit, number: number): number =>
  unit === 'week' ? number * 7 - sinceMonday : firstOfMonth(number * monthsOf[unit])

const nameOf = (unit: PeriodUnit, number: number): string => {
  const first = firstOf(unit, number)
  if (unit === 'week') {
    // the year of a week is that of its Thursday, and 4 January is always in week 1
    const year = yearAndMonth(first + 3)[0]
    const week = number - numberOf('week', firstOfMonth(Number(year) * 12) + 3) + 1
    return `${year}-W${String(week).padStart(2, '0')}`
  }
  const [year, month] = yearAndMonth(first)
  return unit === 'year' ? year : unit === 'month' ? `${year}-${month}` : `${year}-Q${(Number(month) + 2) / 3}`
}

/** `Date.UTC` reads the years below 100 as of this century. */
const firstOfMonth = (months: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(months / 12), months - Math.floor(months / 12) * 12, 1)
  return date.getTime() / dayLength
}

const yearAndMonth = (day: number): readonly [year: string, month: string] => {
  const text = dateText(day)
  return [text.slice(0, -6), text.slice(-5, -3)]
}

const pattern = /^(\d{4})(?:-(?:Q([1-4])|W(\d\d)|(0[1-9]|1[0-2])))?$/
const weeksPattern = /^(\d{4}-\d\d-\d\d)\/P([1-9]\d{0,3})W$/

/** The dates a name stands for; none where it is no name of a period. */
export const datesNamed = (name: string): Dates | undefined => {
  const weeks = weeksPattern.exec(name)
  if (weeks !== null) {
    const first = dayNamed(weeks[1] as string)
    return first === undefined || first < firstDay ? undefined : weeksFrom(first, Number(weeks[2]))
  }
  const parts = pattern.exec(name)
  if (parts === null || parts[1] === '0000') return undefined
  const [, year, quarter, week, month] = parts
  if (quarter !== undefined) return datesOf('quarter', Number(year) * 4 + Number(quarter) - 1)
  if (month !== undefined) return datesOf('month', Number(year) * 12 + Number(month) - 1)
  if (week === undefined) return datesOf('year', Number(year))
  const found = datesOf('week', numberOf('week', firstOfMonth(Number(year) * 12) + 3) + Number(week) - 1)
  return found.name === name ? found : undefined
}

import type { DateOrder, WrittenDay } from './date-read.ts'

const yearFirst = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号號.]?$/u
const compact = /^(\d{4})(\d\d)(\d\d)$/u
const dayNamed = /^(\d{1,2})(?:st|nd|rd|th)?[-/., ]{0,2}([a-z]{3,9})[-/., ]{1,2}(\d{4})$/u
const monthNamed = /^([a-z]{3,9})[-/. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-/,]? ?(\d{4})$/u
const yearThenNamed = /^(\d{4})[-/. ]([a-z]{3,9})[-/. ](\d{1,2})$/u
const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/u
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} /u
const chineseWeekday = /[(（]? ?(?:星期|周|週)[一二三四五六日天] ?[)）]?/gu

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * The date a text names, without its time of day, in small letters; nothing where it is none. The year has four digits. Where
 * it comes last and no month has a name, 20/11/2026 and 11/20/2026 are plain, 20.11. is a day, and 03/04/2026 is whatever the order
 * says; what can only be the other order is refused then.
 */
export const dayIn = (text: string, order?: DateOrder): WrittenDay | undefined => {
  const date = text.replace(weekday, '').replace(chineseWeekday, '').trim()
  const found =
    fieldsOf(yearFirst.exec(date) ?? compact.exec(date), [1, 2, 3]) ??
    fieldsOf(dayNamed.exec(date), [3, 2, 1]) ??
    fieldsOf(monthNamed.exec(date), [3, 1, 2]) ??
    fieldsOf(yearThenNamed.exec(date), [1, 2, 3])
  if (found !== undefined) return existing(found)
  const parts = yearLast.exec(date)
  if (parts === null) return undefined
  const [one, other, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  const dayFirst = existing({ year, month: other, day: one })
  const monthFirst = existing({ year, month: one, day: other })
  if (order !== undefined) return order === 'dmy' ? dayFirst : monthFirst
  if (parts[2] === '.' || one === other) return dayFirst
  if (dayFirst !== undefined && monthFirst !== undefined) return { ...dayFirst, either: true }
  return dayFirst ?? monthFirst
}

const fieldsOf = (match: RegExpExecArray | null, places: readonly number[]): WrittenDay | undefined => {
  if (match === null) return undefined
  const [year, month = '', day] = places.map((place) => match[place])
  return { year: Number(year), month: /^\d/u.test(month) ? Number(month) : monthOf(month), day: Number(day) }
}

/** 1 for January, Jan or Sept; 0 for what is no month. */
const monthOf = (name: string): number =>
  name === 'sept' ? 9 : months.findIndex((month) => month === name || month.slice(0, 3) === name) + 1

const existing = (date: WrittenDay): WrittenDay | undefined => {
  const { year, month, day } = date
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month) ? date : undefined
}

const lastOf = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

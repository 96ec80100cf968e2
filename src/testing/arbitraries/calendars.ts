import * as fc from 'fast-check'
import type { BusinessCalendar, Hours } from '../../calendar/rules/business-calendar.ts'
import { weekdays } from '../../calendar/rules/business-calendar.ts'
import { someWords } from './arbitraries.ts'

/** Whole, half and quarter hours from UTC, with summer time and without, and with a day that never was. */
const zones = [
  'UTC',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
]

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const opening = fc.oneof(
  fc.nat(95).map((quarters) => quarters * 15),
  fc.nat(1439),
)
const closing = fc.oneof(opening, fc.constant(1440))
const pair = fc.tuple(opening, closing).filter(([opens, closes]) => opens !== closes)

/** Opening hours, a good part of them past midnight. */
const hours: fc.Arbitrary<Hours> = pair.map(([opens, closes]) => [clock(opens), clock(closes)])
const breakHours: fc.Arbitrary<Hours> = pair
  .filter(([opens, closes]) => opens < closes)
  .map(([opens, closes]) => [clock(opens), clock(closes)])

const day = (from: number, until: number): fc.Arbitrary<string> =>
  fc.date({ min: new Date(from), max: new Date(until), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10))
const date = fc.oneof(
  { weight: 3, arbitrary: day(Date.UTC(2026, 8, 20), Date.UTC(2026, 10, 10)) },
  day(0, Date.UTC(2069, 11, 31)),
)
const dated = (of: fc.Arbitrary<Hours>): fc.Arbitrary<{ readonly [date: string]: readonly Hours[] }> =>
  fc.dictionary(date, fc.array(of, { maxLength: 2 }), { maxKeys: 3, noNullPrototype: true })
const holiday = fc.tuple(date, fc.option(someWords, { nil: undefined }))

/**
 * Calendars without a mistake: `compileCalendar` makes each of them ready. Dated rules mostly lie in autumn 2026.
 *
 * @example
 * law('every calendar is made ready', businessCalendars, (one) => compileCalendar(one)._tag === 'Right').check({ numRuns: 5 })
 * // => undefined
 */
export const businessCalendars: fc.Arbitrary<BusinessCalendar> = fc.record(
  {
    id: someWords,
    timeZone: fc.constantFrom(...zones),
    weekly: fc.record(Object.fromEntries(weekdays.map((name) => [name, fc.array(hours, { maxLength: 3 })])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    holidays: fc
      .uniqueArray(holiday, { selector: ([one]) => one, maxLength: 4 })
      .map((days) => days.map(([one, name]) => (name === undefined ? one : { date: one, name }))),
    overrides: dated(hours),
    breaks: dated(breakHours),
  },
  { requiredKeys: ['id', 'timeZone', 'weekly'], noNullPrototype: true },
)

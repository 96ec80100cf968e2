import { describe, expect } from 'vitest'
import { explainDue } from '../../../src/calendar/counting/explain.ts'
import { addWorkingDays } from '../../../src/calendar/counting/working-days.ts'
import { aroundTheClock } from '../../../src/calendar/rules/business-calendar.ts'
import type { Calendar } from '../../../src/calendar/timeline/calendar.ts'
import { compileCalendar } from '../../../src/calendar/timeline/compile.ts'
import { segments } from '../../../src/calendar/timeline/segments.ts'
import { milliseconds } from '../../../src/core/duration.ts'
import { instant, lastInstant } from '../../../src/core/instant.ts'
import { say } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { compiled, hours, zones } from '../../fixtures/calendar-arbitraries.ts'
import { dirty } from '../../support/dirty.ts'
import { fc, prop } from '../../support/prop.ts'

const oddHours = fc.oneof(
  hours,
  fc.constantFrom(['09:00', '09:00'], ['24:00', '24:00'], ['9:00', '10:00'], ['00:00', '24:00'], ['09:00'], null),
)
const oddDate = fc.oneof(
  fc.constantFrom(
    '2026-02-29',
    '2026-13-01',
    '1969-12-31',
    '2070-01-01',
    '2024-02-29',
    '2069-12-31',
    '1970-01-01',
    '__proto__',
  ),
  fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)
const days = fc.dictionary(oddDate, fc.array(oddHours, { maxLength: 2 }), {
  maxKeys: 3,
  noNullPrototype: true,
})
const values = fc.oneof(
  { weight: 1, arbitrary: fc.anything() },
  {
    weight: 6,
    arbitrary: dirty(
      fc.record({
        id: fc.constant('odd'),
        timeZone: fc.constantFrom(...zones, 'Mars/Olympus', '+08:00', 'constructor'),
        weekly: fc.oneof(
          fc.constantFrom({}, aroundTheClock),
          fc.dictionary(fc.constantFrom('mon', 'tue', 'sat', 'sun', 'funday'), fc.array(oddHours, { maxLength: 2 }), {
            maxKeys: 3,
            noNullPrototype: true,
          }),
        ),
        holidays: fc.array(oddDate, { maxLength: 4 }),
        overrides: days,
        breaks: days,
      }),
    ),
  },
)
const moments = fc.oneof(
  fc.integer({ min: Date.parse('0000-01-01T00:00:00Z'), max: lastInstant }),
  fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
  fc.constantFrom(Date.parse('0000-01-01T00:00:00Z'), lastInstant),
)
const worked = fc.oneof(fc.nat(1e9), fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, 1))

/** What is slow is asking the host for the offset of a zone: a calendar that counts how often it asks. */
const counting = (value: unknown): { readonly calendar: Calendar; readonly asked: () => number } => {
  const { prototype } = Intl.DateTimeFormat
  const own = Object.getOwnPropertyDescriptor(prototype, 'format') as PropertyDescriptor
  let times = 0
  const get = function (this: Intl.DateTimeFormat): Intl.DateTimeFormat['format'] {
    const format = own.get?.call(this) as Intl.DateTimeFormat['format']
    return (at) => {
      times += 1
      return format(at)
    }
  }
  Object.defineProperty(prototype, 'format', { ...own, get })
  try {
    return { calendar: compiled(value), asked: () => times }
  } finally {
    Object.defineProperty(prototype, 'format', own)
  }
}
/** A year's offsets: one question every six days, and some twenty for each clock change. */
const aYear = 62 + 8 * 20
const allYears = 104 * aYear

describe('compileCalendar', () => {
  prop([values])('no value makes it throw', (value) => {
    const read = compileCalendar(value)
    if (read._tag === 'Right') return
    for (const issue of read.left) {
      expect(say(issue).length).toBeGreaterThan(0)
      expect(sayChinese(issue).length).toBeGreaterThan(0)
    }
  })
  prop([values.filter((value) => compileCalendar(value)._tag === 'Right'), moments, moments, worked], {
    numRuns: 10,
  })('every answer asks of each year once, from the year 0 to 9999', (value, a, b, length) => {
    const [from, to] = [instant(a), instant(b)]
    const questions: readonly ((calendar: Calendar) => unknown)[] = [
      (calendar) => calendar.add(from, milliseconds(length)),
      (calendar) => calendar.subtract(from, milliseconds(length)),
      (calendar) => calendar.between(from, to),
      (calendar) => segments(calendar)({ from, count: 5 }),
      (calendar) => addWorkingDays(calendar)({ start: from, days: length }),
      (calendar) => explainDue(calendar)({ start: from, worked: milliseconds(length) }),
    ]
    for (const ask of questions) {
      const { calendar, asked } = counting(value)
      ask(calendar)
      const once = asked()
      // UTC has no offset to ask for.
      if (calendar.timeZone === 'UTC') expect(once).toBe(0)
      else expect(once).toBeGreaterThan(0)
      expect(once).toBeLessThanOrEqual(allYears)
      ask(calendar)
      expect(asked()).toBe(once)
    }
    const calendar = compiled(value)
    const reached = calendar.add(from, milliseconds(length))
    if (reached._tag === 'At') expect(calendar.between(from, reached.at)).toBe(length)
    else expect(calendar.between(from, lastInstant)).toBeLessThan(length)
  })
})

import { describe, expect } from 'vitest'
import { aroundTheClock, type BusinessCalendar } from '../../../src/calendar/rules/business-calendar.ts'
import type { Calendar } from '../../../src/calendar/timeline/calendar.ts'
import { firstInstant } from '../../../src/calendar/timeline/reach.ts'
import { milliseconds } from '../../../src/core/duration.ts'
import { type Instant, instant, lastInstant } from '../../../src/core/instant.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

/** Calendars whose dated rules lie at both ends of the years in which they are kept. */
const rules: Partial<BusinessCalendar> = {
  holidays: ['1970-01-01', '1970-01-05', '2069-12-30', '2069-12-31'],
  overrides: { '1970-01-03': [['10:00', '12:00']], '2069-12-28': [['22:00', '02:00']] },
}
const values: readonly BusinessCalendar[] = [
  {
    id: 'night',
    timeZone: 'Asia/Shanghai',
    weekly: { wed: [['22:00', '02:00']], mon: [['09:00', '17:00']] },
    ...rules,
  },
  { id: 'always', timeZone: 'America/New_York', weekly: aroundTheClock, ...rules },
  { id: 'hardly', timeZone: 'UTC', weekly: {}, ...rules },
]
const years = 31_556_952_000
const moments = fc.oneof(
  fc.integer({ min: firstInstant, max: lastInstant }),
  fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(1980, 0) }),
  fc.integer({ min: Date.UTC(2060, 0), max: Date.UTC(2080, 0) }),
)
const lengths = fc.oneof(fc.nat(9_000 * years), fc.nat(200 * years), fc.nat(years), fc.nat(1e9)).map(milliseconds)

/** Made by the first test that asks. */
const onceMade = (value: BusinessCalendar): (() => Calendar) => {
  let made: Calendar | undefined
  return () => {
    made ??= compiled(value)
    return made
  }
}

describe.each(values)('the calendar $id in far years', (value) => {
  const calendar = onceMade(value)
  const runs = { numRuns: 150 }
  prop([moments, moments, moments], runs)('working time is additive', (...drawn) => {
    const { between } = calendar()
    const [a, b, c] = [...drawn].sort((x, y) => x - y).map(instant) as [Instant, Instant, Instant]
    expect(between(a, b) + between(b, c)).toBe(between(a, c))
  })
  prop([moments, lengths], runs)('what is added is there, and comes no earlier', (moment, worked) => {
    const { add, between } = calendar()
    const [start, reached] = [instant(moment), add(instant(moment), worked)]
    if (reached._tag === 'Never') expect(between(start, lastInstant)).toBeLessThan(worked)
    else expect(between(start, reached.at)).toBe(worked)
    if (reached._tag === 'At' && worked > 0) expect(between(start, instant(reached.at - 1))).toBe(worked - 1)
  })
  prop([moments, lengths], runs)('what is subtracted is there, and begins no later', (moment, worked) => {
    const { subtract, between } = calendar()
    const [end, reached] = [instant(moment), subtract(instant(moment), worked)]
    if (reached._tag === 'Never') expect(between(firstInstant, end)).toBeLessThan(worked)
    else expect(between(reached.at, end)).toBe(worked)
    if (reached._tag === 'At' && worked > 0) expect(between(instant(reached.at + 1), end)).toBe(worked - 1)
  })
})

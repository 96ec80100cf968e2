import { describe, expect, it } from 'vitest'
import { aroundTheClock, type BusinessCalendar } from '../../../src/calendar/rules/business-calendar.ts'
import { segments } from '../../../src/calendar/timeline/segments.ts'
import { pageLength, pageOf } from '../../../src/calendar/zone/pages.ts'
import { hours } from '../../../src/core/duration.ts'
import { type Instant, instant, isoOf, lastInstant } from '../../../src/core/instant.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'

/** Working time is laid out by 52 weeks; these are the places where one such year meets the next. */
const at = (text: string): Instant => instant(Date.parse(text))
const make = (timeZone: string, weekly: BusinessCalendar['weekly'], more: Partial<BusinessCalendar> = {}) =>
  compiled({ id: 'desk', timeZone, weekly, ...more })
const first = (calendar: ReturnType<typeof make>, from: Instant) =>
  segments(calendar)({ from, count: 1 }).map((one) => [isoOf(one.from), isoOf(one.to)])
const monday = { mon: [['09:00', '17:00']] } as const
const night = { wed: [['22:00', '02:00']] } as const

describe('where one year of 52 weeks meets the next (22 October 2026)', () => {
  it('a night is one piece, and half of it where the next date is a holiday', () => {
    expect(first(make('UTC', night), at('2026-10-21T12:00:00Z'))).toEqual([
      ['2026-10-21T22:00:00.000Z', '2026-10-22T02:00:00.000Z'],
    ])
    expect(first(make('UTC', night, { holidays: ['2026-10-22'] }), at('2026-10-21T12:00:00Z'))).toEqual([
      ['2026-10-21T22:00:00.000Z', '2026-10-22T00:00:00.000Z'],
    ])
  })
  it('a night is one piece in far years as well', () => {
    const edge = 300 * pageLength
    expect(make('UTC', night).opening(instant(edge - 3_600_000))).toEqual({
      _tag: 'Open',
      from: edge - 3_600_000,
      to: edge + 7_200_000,
    })
  })
  it('day and night last until the holiday, years later', () => {
    const always = make('UTC', aroundTheClock, { holidays: ['2029-06-01'] })
    expect(first(always, at('2026-01-01T00:00:00Z'))).toEqual([
      ['2026-01-01T00:00:00.000Z', '2029-06-01T00:00:00.000Z'],
    ])
  })
  it.each([
    ['Asia/Shanghai', '2026-10-22'],
    ['America/New_York', '2026-10-21'],
  ])('a date that lies in both is whole, in %s where nothing else is open', (zone, date) => {
    const once = make(zone, {}, { overrides: { [date]: [['00:00', '24:00']] } })
    expect(once.between(at('2026-10-15T00:00:00Z'), at('2026-10-30T00:00:00Z'))).toBe(hours(24))
  })
  it('time that is used up exactly at the end of a later year ends there', () => {
    const desk = make('UTC', monday)
    const begin = instant(57 * pageLength)
    const worked = desk.between(begin, instant(60 * pageLength))
    expect(worked).toBe(hours(8 * 52 * 3))
    expect(desk.add(begin, worked)).toEqual({ _tag: 'At', at: at('2029-10-15T17:00:00Z') })
    const shorter = make('UTC', monday, { holidays: ['2029-10-15'] })
    expect(shorter.add(begin, hours(8 * 52 * 3 - 8))).toEqual({ _tag: 'At', at: at('2029-10-08T17:00:00Z') })
  })
})

describe('the years in which dated rules are kept', () => {
  const open = (calendar: ReturnType<typeof make>, date: string) =>
    calendar.between(at(`${date}T00:00:00Z`), instant(at(`${date}T00:00:00Z`) + 86_400_000))
  it('the first holiday counts from its own midnight, which may lie in 1969', () => {
    const always = make('Asia/Shanghai', aroundTheClock, { holidays: ['1970-01-01'] })
    expect(always.between(at('1969-12-31T16:00:00Z'), at('1970-01-01T16:00:00Z'))).toBe(0)
    expect(always.between(at('1969-12-31T15:00:00Z'), at('1970-01-01T17:00:00Z'))).toBe(hours(2))
  })
  it('holidays of the first and the last year are those years’ alone', () => {
    const desk = make('UTC', monday, { holidays: ['1970-01-05', '2069-01-07', '2069-12-30'] })
    const dates = ['1969-01-06', '1970-01-05', '1971-01-04', '2069-01-07', '2069-12-30', '2070-01-06', '2070-12-29']
    expect(dates.map((date) => open(desk, date) / 3_600_000)).toEqual([8, 0, 8, 0, 0, 8, 8])
    expect(desk.between(at('1900-01-01T00:00:00Z'), at('2100-01-04T00:00:00Z'))).toBe(
      hours((8 * (200 * 365 + 48 + 4)) / 7 - 24),
    )
  })
})

describe('the last year of time', () => {
  it('is reached from the year before', () => {
    const edge = pageOf(lastInstant) * pageLength
    expect(make('UTC', monday).opening(instant(edge - 1))).toMatchObject({
      _tag: 'Open',
      from: edge + 4 * 86_400_000 + 9 * 3_600_000,
    })
  })
  it('what would open after it never opens', () => {
    const friday = at('9999-12-31T18:00:00Z')
    expect(make('UTC', monday).opening(friday)).toEqual({ _tag: 'Never', searchedUntil: lastInstant })
    expect(make('UTC', { sat: [['09:00', '17:00']] }).opening(friday)).toEqual({
      _tag: 'Never',
      searchedUntil: lastInstant,
    })
  })
})

import { describe, expect, it } from 'vitest'
import { dayNamed } from '../../../src/calendar/zone/wall.ts'
import { type Instant, instant, lastInstant } from '../../../src/core/instant.ts'
import { joined } from '../../../src/silent-majority/time/day-span.ts'
import { daysAYear, exposureOf, without } from '../../../src/silent-majority/time/exposure.ts'
import { localDaysIn } from '../../../src/silent-majority/time/local-day.ts'
import { type Mask, maskReasons, soundMasks } from '../../../src/silent-majority/time/mask.ts'
import { bitsOf, sessionOn, uses } from '../../../src/silent-majority/time/sessions.ts'

const named = (text: string): number => dayNamed(text) as number
const between = (exposure: ReturnType<typeof exposureOf>, from: string, until: string): number =>
  exposure.between(named(from), named(until))

describe('exposure', () => {
  it('counts days where nothing is said of them, and none backwards', () => {
    const plain = exposureOf({})
    expect(between(plain, '2024-01-01', '2025-01-01')).toBe(366)
    expect(between(plain, '1960-01-01', '1970-01-02')).toBe(3654)
    expect([plain.between(5, 5), plain.between(6, 5), plain.between(20, -20)]).toEqual([0, 0, 0])
    expect(plain.perYear).toBe(365.2425)
  })

  it('weighs weekdays, before 1970 as after', () => {
    const office = exposureOf({ weekdays: { sat: 0, sun: 0.5 } })
    // 2024-01-01, 1969-12-29 and 1970-01-05 were Mondays
    for (const monday of ['2024-01-01', '1969-12-29', '1970-01-05'])
      expect([0, 1, 4, 5, 6].map((day) => office.between(named(monday) + day, named(monday) + day + 1))).toEqual([
        1, 1, 1, 0, 0.5,
      ])
    expect(office.perYear).toBeCloseTo((5.5 * 365.2425) / 7, 12)
  })

  it('closes the dates that are named, up to the one before the last, however they overlap', () => {
    const closed = [
      { from: '2024-03-09', until: '2024-03-11' },
      { from: '2024-02-10', until: '2024-02-18' },
      { from: '2024-02-12', until: '2024-02-14' },
      { from: '2024-05-02', until: '2024-05-01' },
    ]
    const exposure = exposureOf({ closed })
    expect(between(exposure, '2024-02-01', '2024-03-01')).toBe(21)
    expect(
      ['02-09', '02-10', '02-17', '02-18', '03-08', '03-10', '03-11']
        .map((day) => `2024-${day}`)
        .map((day) => exposure.between(named(day), named(day) + 1)),
    ).toEqual([1, 0, 0, 1, 1, 0, 1])
    expect(between(exposure, '2024-03-01', '2024-06-01')).toBe(90)
    // a long holiday does not change how many days a year has for them
    expect(exposure.perYear).toBe(365.2425)
  })

  it('weighs the days of an index on top of their weekday, and no others', () => {
    const index = { from: '2024-03-01', weights: [0.5, 2, 4] }
    // the first of March 2024 was a Friday
    const exposure = exposureOf({
      weekdays: { sat: 0.25 },
      closed: [{ from: '2024-03-03', until: '2024-03-04' }],
      index,
    })
    const day = named('2024-03-01')
    expect([-1, 0, 1, 2, 3].map((at) => exposure.between(day + at, day + at + 1))).toEqual([1, 0.5, 0.5, 0, 1])
    expect(exposure.between(day - 7, day + 14)).toBe(0.25 + 6 + 0.5 + 0.5 + 0 + 4 + 0.25 + 6)
  })

  it('weighs the weeks of a yearly profile from 1 January on, every year from 1970 to 2099', () => {
    const yearly = Array.from({ length: 53 }, (_, week) => (week === 0 ? 3 : week === 52 ? 11 : week === 51 ? 2 : 1))
    const exposure = exposureOf({ yearly })
    for (const year of [1970, 1999, 2024, 2099]) {
      const days = year === 2024 ? 366 : 365
      // a first week of three, a last whole week of two, and one or two days of eleven
      expect(between(exposure, `${year}-01-01`, `${year}-01-09`)).toBe(22)
      expect(between(exposure, `${year}-12-24`, `${year + 1}-01-01`)).toBe(days === 366 ? 2 * 6 + 2 * 11 : 2 * 7 + 11)
      expect(between(exposure, `${year}-01-01`, `${year + 1}-01-01`)).toBe(days + 14 + 7 + 10 * (days - 364))
    }
    expect(between(exposure, '1969-12-30', '1970-01-01')).toBe(2)
    expect(between(exposure, '2100-01-01', '2101-01-01')).toBe(365)
    // 21 more for the first and the last whole week, ten more for each of the 1.2425 days that are left on average
    expect(exposure.perYear).toBeCloseTo(365.2425 + 21 + 10 * 1.2425, 9)
    expect(exposureOf({ yearly, weekdays: { sun: 0 } }).perYear).toBeCloseTo((6 / 7) * (365.2425 + 21 + 12.425), 9)
    expect(exposureOf({ yearly: new Array(53).fill(1) }).perYear).toBeCloseTo(daysAYear, 12)
  })

  it('of a closed day is nothing, whatever the other days weigh', () => {
    const index = { from: '2024-05-01', weights: Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? 0 : at / 7)) }
    for (const weekdays of [
      { sat: 0.3, sun: 0.1 },
      { mon: 0.7, sat: 1 / 3 },
      { sun: 0.1 },
      { tue: 1e6 },
      { wed: 1e-9 },
    ]) {
      const exposure = exposureOf({ weekdays, closed: [{ from: '2024-02-10', until: '2024-04-18' }], index })
      for (let day = named('2024-02-10'); day < named('2024-04-18'); day += 1)
        expect(exposure.between(day, day + 1)).toBe(0)
      for (let at = 0; at < 60; at += 3)
        expect(exposure.between(named('2024-05-01') + at, named('2024-05-01') + at + 1)).toBe(0)
    }
  })
})

describe('the exposure of one customer', () => {
  const office = exposureOf({ weekdays: { sat: 0.3, sun: 0.1 } })
  const monday = named('2024-01-01')

  it('leaves out the days of the spans once, where they overlap too', () => {
    const own = without(office, [
      { from: monday + 1, until: monday + 4 },
      { from: monday + 3, until: monday + 8 },
      { from: monday + 30, until: monday + 30 },
    ])
    expect(own.between(monday, monday + 1)).toBe(1)
    expect(own.between(monday + 1, monday + 8)).toBe(0)
    expect(own.between(monday - 7, monday + 9)).toBeCloseTo(5.4 + 1 + 1, 8)
    expect(own.between(monday + 5, monday + 5)).toBe(0)
    expect(own.between(monday + 9, monday - 9)).toBe(0)
    expect(own.perYear).toBe(office.perYear)
  })

  it('is that of all where nothing is left out', () => {
    expect(without(office, [])).toBe(office)
  })

  it('counts spans that touch as one, in whatever order they come', () => {
    expect(
      joined([
        { from: 5, until: 9 },
        { from: 1, until: 5 },
        { from: 11, until: 10 },
      ]),
    ).toEqual([{ from: 1, until: 9 }])
    expect(
      joined([
        { from: 1, until: 9 },
        { from: 2, until: 3 },
        { from: 10, until: 12 },
      ]),
    ).toEqual([
      { from: 1, until: 9 },
      { from: 10, until: 12 },
    ])
    expect(joined([{ from: 4, until: 4 }])).toEqual([])
  })
})

describe('masks', () => {
  const first = Date.parse('0000-01-01T00:00:00Z')
  const mask = (from: number, until: number): Mask => ({ from: instant(from), until: instant(until), why: 'leave' })

  it('that are a time within the years a date can name stay as they are', () => {
    const sound = [mask(first, 0), mask(1, 2), mask(5, lastInstant)]
    expect(soundMasks(sound)).toEqual(sound)
  })

  it('are cut to those years, and are none where they end before they begin', () => {
    const sound = mask(1, 2)
    expect(soundMasks([sound, mask(first - 5, 7)])).toEqual([sound, mask(first, 7)])
    expect(soundMasks([mask(7, lastInstant + 5), sound])).toEqual([mask(7, lastInstant), sound])
    expect(soundMasks([mask(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)])).toEqual([mask(first, lastInstant)])
    expect(soundMasks([mask(-0, 7), mask(-7, -0)])).toStrictEqual([mask(0, 7), mask(-7, 0)])
    for (const none of [mask(3, 3), mask(4, 3), mask(Number.NaN, 3), mask(3, Number.NaN), mask(first - 9, first - 5)])
      expect(soundMasks([none, sound])).toEqual([sound])
  })

  it('have one of four reasons', () => {
    expect(maskReasons).toEqual(['holiday', 'leave', 'outage', 'pause'])
  })
})

describe('local days', () => {
  const at = (text: string): Instant => instant(Date.parse(text))

  it('do not begin again where the clock is put back over midnight', () => {
    // St. John's: at 00:01 on 2010-11-07 back to 23:01, three and a half hours behind UTC in winter, two and a half in summer
    const days = localDaysIn('America/St_Johns')
    const sunday = named('2010-11-07')
    expect(days?.startOf(sunday)).toBe(at('2010-11-07T02:30:00Z'))
    const shown = ['02:29:59', '02:30:00', '02:31:00', '03:00:00', '03:29:59', '03:30:00'].map((time) =>
      days?.dayAt(at(`2010-11-07T${time}Z`)),
    )
    expect(shown).toEqual([sunday - 1, sunday, sunday, sunday, sunday, sunday])
    expect(days?.dayAt(at('2010-11-06T12:00:00Z'))).toBe(sunday - 1)
  })
})

describe('sessions', () => {
  const bits = bitsOf(['a', 'b', 'c'])
  const add = sessionOn(3, 2)

  it('hold the sticky features they used, in the order of the policy', () => {
    expect([['a'], ['c', 'x', 'a'], [], ['x'], ['b', 'b']].map(bits)).toEqual([0b001, 0b101, 0, 0, 0b010])
    expect([0, 1, 2, 3].map((place) => uses(0b101, place))).toEqual([true, false, true, false])
  })

  it('are kept one by one while they are the last, and counted by feature before', () => {
    const [one, two, three, four, five] = [['a', 'c'], [], ['b'], ['c'], ['a']]
      .map(bits)
      .reduce<readonly ReturnType<typeof add>[]>((all, used, at) => [...all, add(all.at(-1), 10 + at, used)], [])
    expect(one).toEqual({ first: 10, last: 10, before: 0, deepBefore: 0, uses: [0, 0, 0], recent: [0b101] })
    expect(two).toEqual({ first: 10, last: 11, before: 0, deepBefore: 0, uses: [0, 0, 0], recent: [0b101, 0] })
    expect(three).toEqual({ first: 10, last: 12, before: 1, deepBefore: 1, uses: [1, 0, 1], recent: [0, 0b010] })
    // a session with no sticky feature is one more before, and none of the deep ones
    expect(four).toEqual({ first: 10, last: 13, before: 2, deepBefore: 1, uses: [1, 0, 1], recent: [0b010, 0b100] })
    expect(five).toEqual({ first: 10, last: 14, before: 3, deepBefore: 2, uses: [1, 1, 1], recent: [0b100, 0b001] })
  })
})

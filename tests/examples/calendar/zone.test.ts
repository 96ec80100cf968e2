import { describe, expect, it } from 'vitest'
import { aroundTheClock, type BusinessCalendar } from '../../../src/calendar/rules/business-calendar.ts'
import { segments } from '../../../src/calendar/timeline/segments.ts'
import { timeText, wallOf } from '../../../src/calendar/zone/wall.ts'
import { instant, isoOf } from '../../../src/core/instant.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'

const inZone = (timeZone: string, weekly: BusinessCalendar['weekly'] = aroundTheClock) =>
  compiled({ id: 'desk', timeZone, weekly })
const at = (text: string) => instant(Date.parse(text))

describe('what the clock on the wall shows', () => {
  it.each([
    ['America/New_York', '2026-01-15T12:00:00Z', '07:00', 'winter'],
    ['America/New_York', '2026-07-15T12:00:00Z', '08:00', 'summer'],
    ['America/New_York', '1969-07-01T12:00:00Z', '08:00', 'the summer before 1970'],
    ['America/New_York', '1969-12-31T12:00:00Z', '07:00', 'the winter before 1970'],
    ['America/New_York', '1950-07-01T12:00:00Z', '07:00', 'as on the edge, which is winter, long before'],
    ['America/New_York', '2070-01-15T12:00:00Z', '07:00', 'the last winter that is followed'],
    ['America/New_York', '2070-07-15T12:00:00Z', '08:00', 'the last summer that is followed'],
    ['America/New_York', '2100-01-15T12:00:00Z', '08:00', 'as on the edge, which is summer, ever after'],
    ['Africa/Cairo', '2023-10-26T12:00:00Z', '15:00', 'hours before a change just after a year of 52 weeks began'],
    ['Africa/Cairo', '2023-10-26T21:00:00Z', '23:00', 'and after it'],
    ['Africa/Khartoum', '2017-10-31T20:59:59Z', '23:59:59', 'a second before a change at the end of such a year'],
    ['Africa/Khartoum', '2017-11-01T12:00:00Z', '14:00', 'and hours after it'],
  ])('%s at %s: %s, %s', (zone, moment, time) => {
    const wall = inZone(zone).wallAt(at(moment))
    expect(timeText(wall)).toBe(time)
  })
  it.each([
    ['America/New_York', '1950-07-01', '1950-07-01T05:00:00.000Z'],
    ['America/New_York', '2026-07-01', '2026-07-01T04:00:00.000Z'],
    ['America/New_York', '2100-01-01', '2100-01-01T04:00:00.000Z'],
    ['Africa/Cairo', '2023-10-27', '2023-10-26T22:00:00.000Z'],
  ])('midnight in %s on %s is %s', (zone, date, moment) => {
    expect(isoOf(inZone(zone).instantAt(wallOf(Date.parse(date) / 86_400_000)))).toBe(moment)
  })
})

describe('opening on the hour at which clocks are changed', () => {
  it.each([
    ['is after the hour was shown twice', '2026-11-01T00:00:00Z', '2026-11-01T07:00:00.000Z'],
    ['is the moment of the change where the hour is left out', '2026-03-08T00:00:00Z', '2026-03-08T07:00:00.000Z'],
  ])('%s', (_what, from, opens) => {
    const desk = inZone('America/New_York', { sun: [['02:00', '06:00']] })
    expect(segments(desk)({ from: at(from), count: 1 }).map((one) => isoOf(one.from))).toEqual([opens])
  })
})

import { describe, expect, it } from 'vitest'
import { addBusinessTime } from '../../../src/calendar/counting/add-business-time.ts'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { explainBetween, explainDue } from '../../../src/calendar/counting/explain.ts'
import { aroundTheClock } from '../../../src/calendar/rules/business-calendar.ts'
import { firstInstant } from '../../../src/calendar/timeline/reach.ts'
import { dateText, timeText, wallOf } from '../../../src/calendar/zone/wall.ts'
import { hours } from '../../../src/core/duration.ts'
import { instant, lastInstant } from '../../../src/core/instant.ts'
import { say } from '../../../src/locales/en.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'

const always = (timeZone: string) => compiled({ id: 'desk', timeZone, weekly: aroundTheClock })
const hour = 3_600_000

describe('the wall clock outside the years 0 to 9999', () => {
  it('east of Greenwich the last moment is a date after 9999, in ISO 8601', () => {
    const { because } = explainBetween(always('Asia/Shanghai'))({ from: instant(lastInstant - hour), to: lastInstant })
    expect(because.at(-1)).toEqual({
      _tag: 'CountReached',
      counted: hour,
      end: { at: '9999-12-31T23:59:59.999Z', date: '+010000-01-01', time: '07:59:59.999' },
    })
  })
  it('west of Greenwich the first moment is a date before the year 0', () => {
    const { because } = explainDue(always('America/New_York'))({ start: firstInstant, worked: hours(1) })
    expect(because[0]).toMatchObject({
      start: { at: '0000-01-01T00:00:00.000Z', date: '-000001-12-31', time: '19:00' },
    })
  })
  it('a pause without an end is explained up to the last moment', () => {
    const { reached, because } = explainDue(always('Asia/Shanghai'))({
      start: instant(0),
      worked: hours(4),
      pauses: [{ from: instant(hour) }],
    })
    expect(reached).toEqual({ _tag: 'Never', searchedUntil: lastInstant })
    expect(because.map(({ _tag }) => _tag)).toEqual(['CountedFrom', 'Worked', 'Paused', 'CountNotReached'])
    expect(because[2]).toMatchObject({
      from: { date: '1970-01-01', time: '09:00' },
      to: { at: '9999-12-31T23:59:59.999Z', date: '+010000-01-01', time: '07:59:59.999' },
      excluded: lastInstant - hour,
    })
    expect(because.map(say).join()).not.toMatch(/undefined|NaN|T07/)
  })
  it('dates and times of day are whole in every year', () => {
    expect(['2026-10-01', '9999-12-31', '0000-01-01'].map((text) => dateText(Date.parse(text) / 86_400_000))).toEqual([
      '2026-10-01',
      '9999-12-31',
      '0000-01-01',
    ])
    expect(timeText(wallOf(2_932_897, 9 * 60))).toBe('09:00')
    expect(timeText((wallOf(-719_529, 90) + 1000) as ReturnType<typeof wallOf>)).toBe('01:30:01')
    expect(timeText((wallOf(0) + 1) as ReturnType<typeof wallOf>)).toBe('00:00:00.001')
  })
})

describe('what is no moment', () => {
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(instant)
  it('is never reached, works no time and breaks nothing', () => {
    for (const calendar of [elapsed, always('Asia/Shanghai'), compiled({ id: 'shut', timeZone: 'UTC', weekly: {} })])
      for (const at of odd) {
        expect(addBusinessTime(calendar)({ start: at, worked: hours(1) })._tag).toBe('Never')
        expect(calendar.subtract(at, hours(1))._tag).toBe('Never')
        expect(calendar.opening(at)._tag).toBe('Never')
        expect(Number.isNaN(calendar.between(at, instant(0)))).toBe(false)
        expect(Number.isFinite(calendar.wallAt(at))).toBe(true)
        expect(Number.isFinite(calendar.instantAt(wallOf(Number(at))))).toBe(true)
        expect(() =>
          JSON.stringify(explainDue(calendar)({ start: at, worked: hours(1) }).because.map(say)),
        ).not.toThrow()
      }
  })
})

import { describe, expect, it } from 'vitest'
import { addBusinessTime } from '../../../src/calendar/counting/add-business-time.ts'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { pausing } from '../../../src/calendar/counting/pausing.ts'
import { subtractBusinessTime } from '../../../src/calendar/counting/subtract-business-time.ts'
import { addWorkingDays, isWorkingDay } from '../../../src/calendar/counting/working-days.ts'
import { aroundTheClock } from '../../../src/calendar/rules/business-calendar.ts'
import { firstInstant } from '../../../src/calendar/timeline/reach.ts'
import { hours, milliseconds } from '../../../src/core/duration.ts'
import { instant, lastInstant } from '../../../src/core/instant.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'

const at = (text: string) => instant(Date.parse(text))
const day = 86_400_000
const never = { _tag: 'Never', searchedUntil: lastInstant }
const closed = () => compiled({ id: 'closed', timeZone: 'Asia/Shanghai', weekly: {} })

describe('working days', () => {
  it('ten thousand are counted, and no more', () => {
    const start = instant(7)
    expect(addWorkingDays(elapsed)({ start, days: 10_000 })).toEqual({ _tag: 'At', at: 10_000 * day + 7 })
    expect(addWorkingDays(elapsed)({ start, days: 10_001 })).toEqual({ _tag: 'Never', searchedUntil: 10_000 * day })
  })
  it('never come where nothing opens', () => {
    expect(addWorkingDays(closed())({ start: instant(0), days: 1 })).toEqual(never)
    expect(addWorkingDays(closed())({ start: instant(0), days: 0 })).toEqual(never)
    expect(isWorkingDay(closed())(instant(0))).toBe(false)
  })
  it('no day later is the same instant, in the second of two equal hours too (New York, 1 November 2026)', () => {
    const desk = compiled({ id: 'desk', timeZone: 'America/New_York', weekly: aroundTheClock })
    const start = at('2026-11-01T06:30:00Z')
    expect(addWorkingDays(desk)({ start, days: 0 })).toEqual({ _tag: 'At', at: start })
    expect(addWorkingDays(desk)({ start, days: 1 })).toEqual({ _tag: 'At', at: start + day })
  })
})

describe('the edges of time', () => {
  it('the last instant is reached, and none after it', () => {
    expect(elapsed.add(instant(lastInstant - 5), milliseconds(5))).toEqual({ _tag: 'At', at: lastInstant })
    expect(elapsed.add(instant(lastInstant - 5), milliseconds(6))).toEqual(never)
  })
  it('the first instant is reached, and none before it', () => {
    const before = { _tag: 'Never', searchedUntil: firstInstant }
    expect(elapsed.subtract(instant(firstInstant + 5), milliseconds(5))).toEqual({ _tag: 'At', at: firstInstant })
    expect(elapsed.subtract(instant(firstInstant + 5), milliseconds(6))).toEqual(before)
    expect(subtractBusinessTime(closed(), 'rolled')({ end: instant(0), worked: milliseconds(0) })).toEqual(before)
  })
  it('all time is open up to the last instant', () => {
    expect(elapsed.opening(instant(3))).toEqual({ _tag: 'Open', from: 3, to: lastInstant })
    expect(elapsed.opening(lastInstant)).toEqual(never)
    expect(elapsed.datedRules({ from: firstInstant, to: lastInstant })).toEqual([])
  })
})

describe('landing and pauses', () => {
  const desk = () => compiled({ id: 'desk', timeZone: 'UTC', weekly: { mon: [['09:00', '17:00']] } })
  const monday = (time: string) => at(`2026-10-05T${time}:00Z`)
  it('some time counted back is the same, rolled or not', () => {
    const facts = { end: monday('14:00'), worked: hours(2) }
    expect(subtractBusinessTime(desk(), 'rolled')(facts)).toEqual({ _tag: 'At', at: monday('12:00') })
  })
  it('time that is used up at the end of a pause begins there, not before it', () => {
    const pauses = [{ from: monday('10:00'), to: monday('12:00') }]
    expect(subtractBusinessTime(desk())({ end: monday('14:00'), worked: hours(2), pauses })).toEqual({
      _tag: 'At',
      at: monday('12:00'),
    })
    expect(addBusinessTime(desk())({ start: monday('09:00'), worked: hours(1), pauses })).toEqual({
      _tag: 'At',
      at: monday('10:00'),
    })
  })
  it('no time at all stays where it is, inside a pause too', () => {
    const paused = pausing([{ from: monday('10:00'), to: monday('12:00') }])(desk())
    for (const time of ['09:30', '10:00', '11:00', '12:00', '13:00']) {
      expect(paused.add(monday(time), milliseconds(0))).toEqual({ _tag: 'At', at: monday(time) })
      expect(paused.subtract(monday(time), milliseconds(0))).toEqual({ _tag: 'At', at: monday(time) })
    }
  })
})

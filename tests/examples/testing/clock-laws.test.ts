import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import type { Calendar } from '../../../src/calendar/timeline/calendar.ts'
import { milliseconds } from '../../../src/core/duration.ts'
import { type Instant, instant } from '../../../src/core/instant.ts'
import type { ClockTarget } from '../../../src/inner-loop/sla/clock-target.ts'
import { clockLaws } from '../../../src/testing/laws/clock-laws.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'
import { brokenOf } from '../../support/broken.ts'

const desk = compiled({
  id: 'desk',
  timeZone: 'Asia/Shanghai',
  weekly: { mon: [['09:00', '18:00']], wed: [['09:00', '18:00']], thu: [['22:00', '02:00']] },
})
const target: ClockTarget = {
  id: 'contact',
  metric: 'firstContact',
  withinMinutes: 240,
  calendar: 'desk',
  atRiskAfter: 0.75,
  channels: ['phone'],
  source: 'house rule 7',
}
const broken = (change: Partial<ClockTarget>, calendar: Calendar = desk) =>
  brokenOf(clockLaws(calendar)({ ...target, ...change }))

describe('the laws of clocks', () => {
  it('hold of a promise on a desk, and on all time', () => {
    expect(broken({})).toEqual([])
    expect(broken({ metric: 'nextResponse', onReopen: 'newCycle' }, elapsed)).toEqual([])
  })

  const order = 'at risk never comes after due, and a pause makes neither earlier'
  const sums = 'used, left and over add up to what was promised'
  const answer = 'an answer when it is due keeps the promise, one more millisecond of work breaks it'
  const wakes = 'nothing changes before the next wake, and something does then'
  const opens = 'a broken promise stays broken, and a kept one stays kept'
  const halved = (from: Instant, to: Instant) => milliseconds(Math.floor(desk.between(from, to) / 2))
  const early = (from: Instant, to: Instant) => desk.between(from, instant(to + 3_600_000))
  const fading = (from: Instant, to: Instant) => milliseconds(desk.between(from, to) % 20_000_000)
  it.each<readonly [string, Partial<ClockTarget>, Partial<Calendar>, string]>([
    ['at risk after twice the time', { atRiskAfter: 2 }, {}, order],
    ['time below nothing', { withinMinutes: -60 }, {}, answer],
    ['no number', { withinMinutes: Number.NaN }, {}, sums],
    ['a calendar that adds more than it counts', {}, { between: halved }, answer],
    ['a calendar that counts ahead of the time', {}, { between: early }, wakes],
    ['a calendar that forgets', {}, { between: fading }, opens],
    [
      'a calendar that adds backwards',
      {},
      { add: (start, worked) => ({ _tag: 'At', at: instant(start - worked) }) },
      order,
    ],
  ])('are broken by %s', (_what, change, calendar, title) => {
    expect(broken(change, { ...desk, ...calendar })).toContain(title)
  })
})

import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import type { Calendar } from '../../../src/calendar/timeline/calendar.ts'
import { milliseconds } from '../../../src/core/duration.ts'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { calendarLaws } from '../../../src/testing/laws/calendar-laws.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'
import { brokenOf } from '../../support/broken.ts'

const day = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
] as const
const desk = compiled({
  id: 'desk',
  timeZone: 'America/New_York',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: [['22:00', '02:00']] },
  holidays: ['2026-10-28', '2026-11-02'],
})
const broken = (change: Partial<Calendar>) => brokenOf(calendarLaws({ ...desk, ...change }))
const { add, subtract, between, opening, instantAt } = desk
const later = <A extends { readonly _tag: string }>(reached: A, by: number): A =>
  'at' in reached ? { ...reached, at: (reached.at as number) + by } : reached

describe('the laws of calendars hold', () => {
  it('of a desk, of all time and of no time at all', () => {
    expect(brokenOf(calendarLaws(desk))).toEqual([])
    expect(brokenOf(calendarLaws(elapsed))).toEqual([])
    expect(brokenOf(calendarLaws(compiled({ id: 'closed', timeZone: 'Asia/Shanghai', weekly: {} })))).toEqual([])
  })
})

describe('the laws of calendars catch one that breaks them', () => {
  const added = 'the time between the start and the answer is the time that was added'
  it.each<readonly [string, Partial<Calendar>, string]>([
    ['answers a millisecond late', { add: (start, worked) => later(add(start, worked), 1) }, added],
    ['rolls closing time on to the next opening', { add: (start, worked) => rolledOn(add(start, worked)) }, added],
    [
      'counts time that it does not add',
      { between: (from, to) => milliseconds(between(from, to) + 1) },
      'working time is additive',
    ],
    [
      'counts backwards',
      { between: (from, to) => milliseconds(from < to ? between(from, to) : -between(to, from)) },
      'working time is additive',
    ],
    [
      'begins too early',
      { subtract: (end, worked) => later(subtract(end, worked), -1) },
      'the time between the answer and the end is the time that was subtracted',
    ],
    ['gives up at once', { add: (start) => ({ _tag: 'Never', searchedUntil: start }) }, added],
    [
      'opens while it is closed',
      { opening: (from) => ({ _tag: 'Open', from, to: instant(from + 1) }) },
      'an opening is working time from end to end, and there is none before it',
    ],
    [
      'never opens',
      { opening: (from) => ({ _tag: 'Never', searchedUntil: instant(from + 9e9) }) },
      'an opening is working time from end to end, and there is none before it',
    ],
    [
      'leaves an opening early',
      { opening: (from) => shortened(opening(from)) },
      'an opening is working time from end to end, and there is none before it',
    ],
    [
      'mistakes the wall for UTC',
      { instantAt: (wall) => instant(wall) },
      'the wall clock shows a time no earlier than it is first reached',
    ],
    [
      'is a minute late on the wall',
      { instantAt: (wall) => instant(instantAt(wall) + 60_000) },
      'the wall clock shows a time no earlier than it is first reached',
    ],
  ])('%s', (_what, change, title) => {
    expect(broken(change)).toContain(title)
  })

  const rolledOn = (reached: ReturnType<Calendar['add']>): ReturnType<Calendar['add']> => {
    if (reached._tag === 'Never') return reached
    const next = opening(reached.at)
    return next._tag === 'Open' ? { _tag: 'At', at: next.from } : reached
  }
  const shortened = (next: ReturnType<Calendar['opening']>): ReturnType<Calendar['opening']> =>
    next._tag === 'Open' ? { ...next, to: instant(next.to - 1) } : next

  it('a calendar whose hours move with the question', () => {
    const moving = (start: Instant) => ((start / 60_000) % 2 < 1 ? 3_600_000 : 0)
    const titles = broken({ add: (start, worked) => later(add(start, worked), worked > 0 ? moving(start) : 0) })
    expect(titles).toEqual(
      expect.arrayContaining(['adding is monotone in start and in time', 'adding in two steps is adding at once']),
    )
  })
  it('a calendar that counts double, where pauses come out too short', () => {
    expect(broken({ between: (from, to) => milliseconds(2 * between(from, to)) })).toContain(
      'more pauses never make a deadline earlier',
    )
  })
})

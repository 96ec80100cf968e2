import { describe, expect } from 'vitest'
import { calendarFromEvents } from '../../../src/calendar/rules/from-events.ts'
import { calendarFromWorkdays } from '../../../src/calendar/rules/from-workdays.ts'
import { withParts } from '../../../src/calendar/rules/parts.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const days = fc.integer({ min: 20_000, max: 22_000 })
const events = fc.array(
  fc
    .record({
      day: days,
      length: fc.integer({ min: 1, max: 8 }),
      summary: fc.constantFrom('国庆节', '国庆节（班）', '中秋节'),
    })
    .map(({ day, length, summary }) => ({
      start: dateOf(day).replaceAll('-', ''),
      end: dateOf(day + length),
      summary,
    })),
  { maxLength: 6 },
)
const isWorkday = ({ summary }: { readonly summary: string }): boolean => summary.endsWith('（班）')
const read = calendarFromEvents({
  isWorkday: (summary) => isWorkday({ summary }),
  workdayHours: [['09:00', '18:00']],
})

/** The dates that are refused because they are a holiday and a make-up day. */
const contradicted = (parts: { readonly _tag: string; readonly left?: readonly object[] }): readonly string[] =>
  [
    ...new Set(
      (parts.left ?? []).map((issue) => ('received' in issue ? String(JSON.parse(String(issue.received))) : '')),
    ),
  ].sort()
const overlapping = (feed: readonly { readonly start: string; readonly end: string; readonly summary: string }[]) => {
  const datesOf = (some: typeof feed): readonly string[] =>
    some.flatMap(({ start, end }) => {
      const first = Date.parse(start.replace(/^(....)(..)(..)$/u, '$1-$2-$3'))
      return Array.from({ length: (Date.parse(end) - first) / 86_400_000 }, (_none, place) =>
        dateOf(first / 86_400_000 + place),
      )
    })
  const open = datesOf(feed.filter(isWorkday))
  return [...new Set(datesOf(feed.filter((one) => !isWorkday(one))).filter((date) => open.includes(date)))].sort()
}

describe('calendars from elsewhere', () => {
  prop([events])('a feed in any order gives the same calendar', (feed) => {
    const [forth, back] = [read(feed), read([...feed, ...feed].reverse())]
    if (forth._tag === 'Left' || back._tag === 'Left') {
      const [told, toldBack] = [forth, back].map(contradicted)
      expect(told).toEqual(toldBack)
      expect(told).toEqual(overlapping(feed))
      return
    }
    expect(overlapping(feed)).toEqual([])
    const dates = (parts: typeof forth.right) => parts.holidays.map((one) => (typeof one === 'string' ? one : one.date))
    expect(dates(back.right)).toEqual(dates(forth.right))
    expect(Object.keys(back.right.overrides).sort()).toEqual(Object.keys(forth.right.overrides).sort())
    const calendar = withParts(forth.right)({ id: 'desk', timeZone: 'Asia/Shanghai', weekly: {} })
    expect(compiled(calendar).id).toBe('desk')
  })
  prop([fc.uniqueArray(days), fc.uniqueArray(days)])('every date of the data is in its part', (closed, open) => {
    const data = {
      holidays: Object.fromEntries(closed.map((day) => [dateOf(day), 'National Day,国庆节,3'])),
      workdays: open.map(dateOf),
    }
    const parts = calendarFromWorkdays([['09:00', '18:00']])(data)
    const both = closed.filter((day) => open.includes(day)).map(dateOf)
    if (parts._tag === 'Left') {
      expect(contradicted(parts)).toEqual(both.sort())
      return
    }
    expect(both).toEqual([])
    expect(parts.right.holidays).toEqual(
      closed
        .map(dateOf)
        .sort()
        .map((date) => ({ date, name: '国庆节' })),
    )
    expect(Object.keys(parts.right.overrides).sort()).toEqual(open.map(dateOf).sort())
  })
  prop([events])('parts put in twice are parts put in once', (feed) => {
    const parts = read(feed)
    if (parts._tag === 'Left') {
      expect(contradicted(parts)).toEqual(overlapping(feed))
      return
    }
    const once = withParts(parts.right)({ id: 'desk', timeZone: 'UTC', weekly: {}, holidays: ['2026-10-01'] })
    expect(withParts(parts.right)(once)).toEqual(once)
  })
  prop([fc.anything()])('no data makes reading it throw', (data) => {
    for (const result of [
      read(data),
      calendarFromWorkdays([])(data),
      read([data]),
      calendarFromWorkdays([])({ holidays: data }),
    ])
      expect(['Left', 'Right']).toContain(result._tag)
  })
})

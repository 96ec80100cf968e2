import { describe, expect } from 'vitest'
import { addBusinessTime } from '../../../src/calendar/counting/add-business-time.ts'
import { businessTimeBetween } from '../../../src/calendar/counting/business-time-between.ts'
import { isOpen } from '../../../src/calendar/counting/is-open.ts'
import type { Pause } from '../../../src/calendar/counting/pauses.ts'
import { pausing } from '../../../src/calendar/counting/pausing.ts'
import { subtractBusinessTime } from '../../../src/calendar/counting/subtract-business-time.ts'
import type { BusinessCalendar, Hours, WeeklyHours } from '../../../src/calendar/rules/business-calendar.ts'
import { weekdays } from '../../../src/calendar/rules/business-calendar.ts'
import type { Calendar, Reached } from '../../../src/calendar/timeline/calendar.ts'
import { segments } from '../../../src/calendar/timeline/segments.ts'
import { milliseconds } from '../../../src/core/duration.ts'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { compiled, drawnCalendars } from '../../fixtures/calendar-arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const dayLength = 86_400_000
const near = fc.integer({ min: -8 * dayLength, max: 8 * dayLength })
const lengths = fc
  .oneof(fc.integer({ min: 1, max: 60 * dayLength }), fc.constantFrom(3_600_000, 28_800_000, 0))
  .map(milliseconds)
const pauseList = fc.array(fc.tuple(near, fc.integer({ min: -1000, max: 2 * dayLength })), { maxLength: 4 })
const runs = { numRuns: 60 }

interface Asked {
  readonly value: BusinessCalendar
  readonly calendar: Calendar
  readonly at: (offset: number) => Instant
}
const asked = drawnCalendars.map(
  ({ value, center }): Asked => ({
    value,
    calendar: compiled(value),
    at: (offset) => instant(center + offset),
  }),
)
const pausesAt = (at: Asked['at'], drawn: readonly (readonly [number, number])[]): readonly Pause[] =>
  drawn.map(([from, length]) => ({ from: at(from), to: at(from + length) }))
const time = (reached: Reached): number => (reached._tag === 'At' ? reached.at : Number.POSITIVE_INFINITY)

describe('working time', () => {
  prop([asked, near, near, near, pauseList], runs)('working time is additive', ({ calendar, at }, a, b, c, drawn) => {
    const [first = 0, second = 0, third = 0] = [a, b, c].sort((x, y) => x - y)
    const between = (from: number, to: number) =>
      businessTimeBetween(calendar)({ from: at(from), to: at(to), pauses: pausesAt(at, drawn) })
    expect(between(first, second) + between(second, third)).toBe(between(first, third))
    expect(between(third, first)).toBe(0)
    expect(between(first, third)).toBeLessThanOrEqual(third - first)
  })
  prop([asked, near, lengths, pauseList], runs)(
    'the time between the start and the answer is the time that was added',
    ({ calendar, at }, offset, worked, drawn) => {
      const [start, pauses] = [at(offset), pausesAt(at, drawn)]
      const reached = addBusinessTime(calendar)({ start, worked, pauses })
      if (reached._tag === 'Never') return
      const until = (to: number) => businessTimeBetween(calendar)({ from: start, to: instant(to), pauses })
      expect(until(reached.at)).toBe(worked)
      if (worked > 0) expect(until(reached.at - 1)).toBe(worked - 1)
    },
  )
  prop([asked, near, lengths, pauseList], runs)(
    'the time between the answer and the end is the time that was subtracted',
    ({ calendar, at }, offset, worked, drawn) => {
      const [end, pauses] = [at(offset), pausesAt(at, drawn)]
      const reached = subtractBusinessTime(calendar)({ end, worked, pauses })
      if (reached._tag === 'Never') return
      const since = (from: number) => businessTimeBetween(calendar)({ from: instant(from), to: end, pauses })
      expect(since(reached.at)).toBe(worked)
      if (worked > 0) expect(since(reached.at + 1)).toBe(worked - 1)
    },
  )
  prop([asked, near, lengths], runs)(
    'rolled is the latest instant with no more working time behind it',
    ({ calendar, at }, offset, worked) => {
      const start = at(offset)
      const [early, late] = [
        addBusinessTime(calendar)({ start, worked }),
        addBusinessTime(calendar, 'rolled')({ start, worked }),
      ]
      expect(time(late)).toBeGreaterThanOrEqual(time(early))
      if (late._tag === 'Never') return
      expect(calendar.between(start, late.at)).toBe(worked)
      expect(isOpen(calendar)(late.at)).toBe(true)
    },
  )
  prop([asked, near, near, lengths, lengths], runs)(
    'adding is monotone in start and in time',
    ({ calendar: { add }, at }, a, b, some, more) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)]
      expect(time(add(at(early), some))).toBeLessThanOrEqual(time(add(at(late), some)))
      expect(time(add(at(a), some))).toBeLessThanOrEqual(time(add(at(a), milliseconds(some + more))))
    },
  )
  prop([asked, near, lengths, lengths], runs)(
    'adding in two steps is adding at once',
    ({ calendar: { add }, at }, offset, some, more) => {
      const half = add(at(offset), some)
      if (half._tag === 'At' && more > 0) expect(add(half.at, more)).toEqual(add(at(offset), milliseconds(some + more)))
    },
  )
  prop([asked, near], runs)('segments hold the working time and nothing else', ({ calendar, at }, offset) => {
    const from = at(offset)
    const found = segments(calendar)({ from, count: 6 })
    let [before, worked] = [from as number, 0]
    for (const [place, { from: opens, to: closes }] of found.entries()) {
      expect(place === 0 ? opens >= before : opens > before).toBe(true)
      worked += closes - opens
      expect(calendar.between(instant(before), opens)).toBe(0)
      expect(calendar.between(from, closes)).toBe(worked)
      expect(isOpen(calendar)(closes)).toBe(false)
      before = closes
    }
  })
  prop([asked, near, fc.nat(1)], runs)(
    'an instant is open where the next millisecond counts',
    ({ calendar, at }, offset, later) => {
      const opening = calendar.opening(at(offset))
      if (opening._tag === 'Never') return
      expect(isOpen(calendar)(opening.from)).toBe(true)
      expect(isOpen(calendar)(instant(opening.to - later))).toBe(later === 1)
    },
  )
})

describe('pauses', () => {
  const question = fc.tuple(near, lengths)
  const answers = (calendar: Calendar, at: Asked['at'], offset: number, worked: ReturnType<typeof milliseconds>) => [
    calendar.add(at(offset), worked),
    calendar.subtract(at(offset), worked),
    calendar.between(at(offset), instant(at(offset) + worked)),
    calendar.opening(at(offset)),
  ]
  prop([asked, question, pauseList, fc.nat(dayLength)], runs)(
    'permuting, duplicating and splitting pauses changes nothing',
    ({ calendar, at }, [offset, worked], drawn, cut) => {
      const pauses = pausesAt(at, drawn)
      const split = pauses.flatMap((pause): readonly Pause[] => {
        const middle = instant(pause.from + cut)
        return pause.to !== undefined && middle < pause.to
          ? [
              { from: middle, to: pause.to },
              { from: pause.from, to: middle },
            ]
          : [pause, pause]
      })
      expect(answers(pausing([...split, ...pauses].reverse())(calendar), at, offset, worked)).toEqual(
        answers(pausing(pauses)(calendar), at, offset, worked),
      )
    },
  )
  prop([asked, question, pauseList], runs)(
    'pauses one after the other are pauses together',
    ({ calendar, at }, [offset, worked], drawn) => {
      const pauses = pausesAt(at, drawn)
      const stacked = pauses.reduce((inner, pause) => pausing([pause])(inner), calendar)
      const [[add, back, between], together] = [
        answers(stacked, at, offset, worked),
        answers(pausing(pauses)(calendar), at, offset, worked),
      ]
      expect([add, back, between]).toEqual(together.slice(0, 3))
    },
  )
  prop([asked, question, pauseList, fc.tuple(near, fc.nat(dayLength))], runs)(
    'adding a pause never makes a deadline earlier',
    ({ calendar, at }, [offset, worked], drawn, more) => {
      const due = (list: typeof drawn) => time(pausing(pausesAt(at, list))(calendar).add(at(offset), worked))
      expect(due([...drawn, more])).toBeGreaterThanOrEqual(due(drawn))
    },
  )
})

describe('spelling', () => {
  const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
  /** Hours past midnight written as two, and everything cut in two where there is room. */
  const spelled = (weekly: WeeklyHours): WeeklyHours => {
    const spelt: Record<string, Hours[]> = {}
    for (const [place, day] of weekdays.entries())
      for (const [opens, closes] of weekly[day] ?? []) {
        const next = weekdays[(place + 1) % 7] as string
        const add = (name: string, hours: Hours) => {
          spelt[name] = [...(spelt[name] ?? []), hours]
        }
        if (clock(closes) > clock(opens)) {
          add(day, [opens, closes])
          if (opens < '12:00' && closes > '12:00')
            for (const part of [
              ['12:00', closes],
              [opens, '12:00'],
            ] as const)
              add(day, part)
        } else {
          add(day, [opens, '24:00'])
          if (closes !== '00:00') add(next, ['00:00', closes])
        }
      }
    return Object.fromEntries(Object.entries(spelt).reverse())
  }
  prop([asked, near, lengths], runs)('two spellings of a calendar agree', ({ value, calendar, at }, offset, worked) => {
    const other = compiled({
      ...value,
      weekly: spelled(value.weekly),
      holidays: value.holidays?.map((date) => ({ date, name: 'closed' })).reverse(),
    })
    expect(other.add(at(offset), worked)).toEqual(calendar.add(at(offset), worked))
    expect(other.between(at(-20 * dayLength), at(offset))).toBe(calendar.between(at(-20 * dayLength), at(offset)))
  })
  prop([asked, near, lengths, fc.integer({ min: -5, max: 20 })], runs)(
    'adding a holiday never makes a deadline earlier',
    ({ value, calendar, at }, offset, worked, days) => {
      const date = new Date(at(days * dayLength)).toISOString().slice(0, 10)
      const holidays = [...new Set([...(value.holidays ?? []), date])]
      expect(time(compiled({ ...value, holidays }).add(at(offset), worked))).toBeGreaterThanOrEqual(
        time(calendar.add(at(offset), worked)),
      )
    },
  )
})

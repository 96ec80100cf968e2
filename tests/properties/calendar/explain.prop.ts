import { describe, expect } from 'vitest'
import { addBusinessTime } from '../../../src/calendar/counting/add-business-time.ts'
import { explainBetween, explainDue } from '../../../src/calendar/counting/explain.ts'
import { addWorkingDays, isWorkingDay } from '../../../src/calendar/counting/working-days.ts'
import type { CalendarStatement } from '../../../src/calendar/rules/statement.ts'
import { dayOf, wallOf } from '../../../src/calendar/zone/wall.ts'
import { milliseconds } from '../../../src/core/duration.ts'
import { instant } from '../../../src/core/instant.ts'
import { say } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { compiled, drawnCalendars } from '../../fixtures/calendar-arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const day = 86_400_000
const near = fc.integer({ min: -8 * day, max: 8 * day })
const runs = { numRuns: 50 }
const counted = (because: readonly CalendarStatement[]): number =>
  because.reduce((sum, said) => sum + (said._tag === 'Worked' || said._tag === 'WorkedBesides' ? said.counted : 0), 0)

describe('explanations', () => {
  prop([drawnCalendars, near, fc.nat(80 * day), fc.array(fc.tuple(near, fc.nat(day)), { maxLength: 3 })], runs)(
    'an explanation counts exactly the time that was asked for',
    ({ value, center }, offset, length, drawn) => {
      const calendar = compiled(value)
      const pauses = drawn.map(([from, paused]) => ({
        from: instant(center + from),
        to: instant(center + from + paused),
      }))
      const facts = { start: instant(center + offset), worked: milliseconds(length), pauses }
      const { reached, because } = explainDue(calendar)(facts)
      expect(reached).toEqual(addBusinessTime(calendar)(facts))
      if (reached._tag === 'At') {
        expect(counted(because)).toBe(length)
        const between = explainBetween(calendar)({ from: facts.start, to: reached.at, pauses })
        expect([between.worked, counted(between.because)]).toEqual([length, length])
      }
      expect(because[0]?._tag).toBe('CountedFrom')
      for (const said of because)
        for (const language of [say, sayChinese]) expect(language(said)).not.toMatch(/undefined|NaN/)
      expect(JSON.parse(JSON.stringify(because))).toEqual(because)
    },
  )
})

describe('addWorkingDays', () => {
  prop([drawnCalendars, near, fc.nat(6)], runs)(
    'so many working days later is the same time of day on that date, or the next opening',
    ({ value, center }, offset, days) => {
      const calendar = compiled(value)
      const start = instant(center + offset)
      const midnightOf = (date: number) => calendar.instantAt(wallOf(date))
      const dates = Array.from({ length: 200 }, (_none, i) => Math.floor(start / day) - 2 + i)
      const today = dates.filter((date) => midnightOf(date) <= start).at(-1) as number
      const working = dates.filter((date) => date > today && isWorkingDay(calendar)(midnightOf(date)))
      const date = days === 0 ? today : working[days - 1]
      if (date === undefined) return
      const shown = calendar.wallAt(start)
      const timeOfDay = shown - wallOf(dayOf(shown))
      const from = days === 0 ? start : calendar.instantAt((wallOf(date) + timeOfDay) as typeof shown)
      const opening = calendar.opening(from)
      expect(addWorkingDays(calendar)({ start, days })).toEqual(
        opening._tag === 'Open' ? { _tag: 'At', at: opening.from } : opening,
      )
    },
  )
})

import { describe, expect } from 'vitest'
import { instant, instantOf } from '../../../../src/core/instant.ts'
import { firstLater, runningOn } from '../../../../src/programme/verify/waits/later.ts'
import { fc, prop } from '../../../support/prop.ts'

const hour = (time: number): string => `${String(time % 24).padStart(2, '0')}:00`
const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 23 }))
  .map(([from, length]) => [[hour(from), hour(from + length)] as const])
const day = fc.option(hours, { nil: undefined, freq: 3 })
const june = fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`)
const calendar = fc
  .record({
    timeZone: fc.constantFrom('Asia/Shanghai', 'Asia/Tokyo', 'Europe/Berlin', 'America/New_York'),
    week: fc.record({ mon: hours, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
    holidays: fc.uniqueArray(june, { maxLength: 3 }),
  })
  .map(({ timeZone, week, holidays }) => ({
    id: 'desk',
    timeZone,
    weekly: Object.fromEntries(Object.entries(week).filter(([, open]) => open !== undefined)),
    holidays,
  }))
const promise = fc.record({
  calendar: fc.constantFrom('elapsed', 'one', 'other'),
  withinMinutes: fc.oneof(fc.integer({ min: 1, max: 900 }), fc.constantFrom(60, 240, 480, 1440, 4320)),
})
const promises = fc.array(promise, { minLength: 1, maxLength: 2 })
/** Any minute of a month with holidays, or of the nights in which clocks change, and the millisecond beside it. */
const start = fc
  .record({
    from: fc.constantFrom(
      '2026-06-01T00:00:00Z',
      '2026-03-06T00:00:00Z',
      '2026-03-27T00:00:00Z',
      '2026-10-23T00:00:00Z',
    ),
    minute: fc.nat(28 * 1440),
    beside: fc.constantFrom(0, 1),
  })
  .map(({ from, minute, beside }) => instant(Date.parse(from) + minute * 60_000 + beside))

describe('firstLater', () => {
  prop([calendar, calendar, promises, promises, fc.array(start, { minLength: 40, maxLength: 80 })], { numRuns: 60 })(
    'nobody waits longer unseen, whenever they come',
    (one, other, was, is, starts) => {
      const running = runningOn({ one, other } as never)
      const [before, after] = [was, is].map((all) => all.map(running)) as [ReturnType<typeof running>[], never]
      const wait = (all: ReturnType<typeof running>[], at: ReturnType<typeof instant>): number =>
        Math.min(
          ...all.map(({ calendar: { add }, withinMinutes }) => {
            const due = add(at, (withinMinutes * 60_000) as never)
            return due._tag === 'At' ? (due.at - at) / 60_000 : Number.POSITIVE_INFINITY
          }),
        )
      const found = firstLater(before, after)
      if (found === undefined) for (const at of starts) expect(wait(after, at)).toBeLessThanOrEqual(wait(before, at))
      else {
        expect(found.from).toBe(wait(before, instantOf(found.at)))
        expect(found.to ?? Number.POSITIVE_INFINITY).toBe(wait(after, instantOf(found.at)))
        expect(found.to ?? Number.POSITIVE_INFINITY).toBeGreaterThan(found.from)
      }
      expect(firstLater(before, before)).toBeUndefined()
      expect(firstLater(before, [...before, ...after])).toBeUndefined()
    },
  )
})

import { describe, expect } from 'vitest'
import { milliseconds } from '../../../src/core/duration.ts'
import { instant } from '../../../src/core/instant.ts'
import { calendarsNear, compiled, moments, zones } from '../../fixtures/calendar-arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'
import { walk, wallMinutes } from './minute-walk.ts'

const minute = 60_000
const days = 86_400_000
const length = 3 * 1440

/** A moment of the year near a clock change where there is one, else the moment itself. */
const nearChange = (timeZone: string, moment: number, which: number): number => {
  const wall = wallMinutes(timeZone)
  const ahead = (at: number) => wall(at) - at / minute
  const start = Math.floor(moment / days) * days
  const changes = Array.from({ length: 200 }, (_none, day) => start + day * days).filter(
    (at) => ahead(at) !== ahead(at + days),
  )
  return changes.length === 0 ? start : (changes[which % changes.length] as number)
}

const cases = fc.tuple(moments, fc.nat(3), fc.integer({ min: -2 * 1440, max: 0 }))
const asked = fc.array(fc.tuple(fc.nat(length), fc.nat(length), fc.nat(length)), {
  minLength: 20,
  maxLength: 20,
})

for (const zone of zones)
  describe(`compileCalendar in ${zone}`, () => {
    prop(
      [
        cases
          .map(([moment, which, shift]) => ({ center: nearChange(zone, moment, which), shift }))
          .chain(({ center, shift }) =>
            fc.record({ value: calendarsNear(zone, center), from: fc.constant(center + shift * minute) }),
          ),
        asked,
      ],
      { numRuns: 2 },
    )('working time agrees with a walk over every minute', ({ value, from }, questions) => {
      const { open } = walk(value, from, length)
      const calendar = compiled(value)
      const worked = [0]
      for (const one of open) worked.push((worked.at(-1) as number) + (one ? 1 : 0))
      const at = (minutes: number) => instant(from + minutes * minute)
      const all = milliseconds(calendar.between(at(0), at(length)) / minute)
      expect(all).toBe(worked[length])
      for (const [a, b, c] of questions) {
        const [first, last] = [Math.min(a, b), Math.max(a, b)]
        const between = (worked[last] as number) - (worked[first] as number)
        expect(calendar.between(at(first), at(last))).toBe(between * minute)
        const need = Math.min(c, (worked[length] as number) - (worked[first] as number))
        const due = need === 0 ? first : worked.findIndex((done) => done >= (worked[first] as number) + need)
        expect(calendar.add(at(first), milliseconds(need * minute))).toEqual({ _tag: 'At', at: at(due) })
        const back = Math.min(c, worked[last] as number)
        const begin =
          back === 0 ? last : worked.map((done) => done <= (worked[last] as number) - back).lastIndexOf(true)
        expect(calendar.subtract(at(last), milliseconds(back * minute))).toEqual({
          _tag: 'At',
          at: at(begin),
        })
        if (first < length) expect(calendar.between(at(first), instant(at(first) + 1)) > 0).toBe(open[first])
        const opens = open.indexOf(true, first)
        if (opens >= 0) {
          const closes = open.indexOf(false, opens)
          const found = calendar.opening(at(first))
          expect(found._tag === 'Open' && found.from).toBe(at(opens))
          if (closes >= 0) expect(found._tag === 'Open' && found.to).toBe(at(closes))
        }
      }
    })
  })

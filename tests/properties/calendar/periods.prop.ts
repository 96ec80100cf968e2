import { isRight } from 'fp-ts/Either'
import { expect } from 'vitest'
import { type LocalTime, localTime } from '../../../src/calendar/counting/local-time.ts'
import { periodUnits } from '../../../src/calendar/period/dates.ts'
import { parsePeriod, periodAt, periodLater, weeksBefore } from '../../../src/calendar/period/period.ts'
import { periodsIn } from '../../../src/calendar/period/periods-in.ts'
import { instant } from '../../../src/core/instant.ts'
import { fc, prop } from '../../support/prop.ts'

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo']
const locals = fc.constantFrom(
  ...zones.map((name): LocalTime => {
    const found = localTime(name)
    if (!isRight(found)) throw new Error(name)
    return found.right
  }),
)
const units = fc.constantFrom(...periodUnits)
const moments = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2080, 0, 1) }).map(instant)

/** The date written by the platform itself. */
const dateIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

prop([locals, units, moments])('every instant is in exactly one period of a unit', (local, unit, at) => {
  const period = periodAt(local)(unit, at)
  expect(period.from <= at && at < period.to).toBe(true)
  for (const inside of [period.from, instant(period.to - 1)]) expect(periodAt(local)(unit, inside)).toEqual(period)
  for (const outside of [instant(period.from - 1), period.to])
    expect(periodAt(local)(unit, outside).name).not.toBe(period.name)
})

prop([locals, fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2069, 0, 1) }).map(instant)])(
  'the month of an instant is the month the platform writes',
  (local, at) => {
    const [written, name] = [dateIn(local.timeZone, at), periodAt(local)('month', at).name]
    expect(written.slice(0, 7)).toBe(name)
    expect(dateIn(local.timeZone, periodAt(local)('month', at).from).slice(-2)).toBe('01')
  },
)

prop([locals, units, moments, fc.integer({ min: -30, max: 30 })])(
  'periods of a unit follow each other without a gap',
  (local, unit, at, steps) => {
    const period = periodAt(local)(unit, at)
    const later = periodLater(local)
    expect(later(period, 1).from).toBe(period.to)
    expect(later(later(period, steps), -steps)).toEqual(period)
    expect(later(later(period, steps), 1)).toEqual(later(period, steps + 1))
  },
)

prop([locals, units, moments, fc.integer({ min: 1, max: 60 })])(
  'a period is read back from its name',
  (local, unit, at, n) => {
    for (const period of [periodAt(local)(unit, at), weeksBefore(local)(n, at)])
      expect(parsePeriod(local)(period.name)).toEqual({ _tag: 'Right', right: period })
  },
)

prop([locals, units, moments, fc.nat(400 * 86_400_000)])(
  'the periods of a stretch cover it, each touching it',
  (local, unit, from, length) => {
    const within = { from, to: instant(from + length) }
    const found = periodsIn(local)(unit, within)
    if (length === 0) {
      expect(found).toEqual([])
      return
    }
    expect((found[0]?.from as number) <= from && (found.at(-1)?.to as number) >= within.to).toBe(true)
    for (const [i, period] of found.entries()) {
      expect(period.to > within.from && period.from < within.to).toBe(true)
      if (i > 0) expect(period.from).toBe(found[i - 1]?.to)
    }
  },
)

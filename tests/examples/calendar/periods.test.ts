import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { type LocalTime, localTime } from '../../../src/calendar/counting/local-time.ts'
import { parsePeriod, periodAt, periodLater, weeksBefore } from '../../../src/calendar/period/period.ts'
import { type Instant, instant, isoOf, lastInstant } from '../../../src/core/instant.ts'

const zone = (name: string): LocalTime => {
  const found = localTime(name)
  if (!isRight(found)) throw new Error(name)
  return found.right
}
const at = (text: string): Instant => instant(Date.parse(text))
const ends = ({ from, to }: { readonly from: Instant; readonly to: Instant }): readonly string[] => [
  isoOf(from),
  isoOf(to),
]
const shanghai = zone('Asia/Shanghai')

describe('a period', () => {
  it('begins at local midnight: the last evening of June in UTC is July in Shanghai', () => {
    const july = periodAt(shanghai)('month', at('2026-06-30T16:00:00Z'))
    expect(july.name).toBe('2026-07')
    expect(ends(july)).toEqual(['2026-06-30T16:00:00.000Z', '2026-07-31T16:00:00.000Z'])
    expect(periodAt(shanghai)('month', at('2026-06-30T15:59:59.999Z')).name).toBe('2026-06')
  })

  it('is an hour shorter or longer where clocks change', () => {
    const hours = (when: string): number => {
      const { from, to } = periodAt(zone('Europe/Berlin'))('month', at(when))
      return (to - from) / 3_600_000 - 31 * 24
    }
    expect(hours('2026-03-10T00:00:00Z')).toBe(-1)
    expect(hours('2026-10-10T00:00:00Z')).toBe(1)
  })

  it.each([
    ['week', '2027-01-01T00:00:00Z', '2026-W53'],
    ['week', '2024-12-30T00:00:00Z', '2025-W01'],
    ['week', '2026-07-06T00:00:00Z', '2026-W28'],
    ['quarter', '2026-09-30T23:59:59Z', '2026-Q3'],
    ['year', '2026-12-31T23:59:59Z', '2026'],
  ] as const)('of a %s holding %s is %s', (unit, when, name) => {
    expect(periodAt(elapsed)(unit, at(when)).name).toBe(name)
  })

  it('leaves out a date that never was: Samoa skipped 30 December 2011', () => {
    const apia = zone('Pacific/Apia')
    const weeks = weeksBefore(apia)(1, at('2012-01-05T22:00:00Z'))
    expect(weeks.name).toBe('2011-12-30/P1W')
    expect((weeks.to - weeks.from) / 86_400_000).toBe(6)
    expect(periodLater(apia)(weeks, 0)).toEqual(weeks)
  })

  it('of weeks ends with the day before', () => {
    const weeks = weeksBefore(shanghai)(4, at('2026-11-30T03:00:00Z'))
    expect(weeks.name).toBe('2026-11-02/P4W')
    expect(ends(weeks)).toEqual(['2026-11-01T16:00:00.000Z', '2026-11-29T16:00:00.000Z'])
    expect(weeksBefore(shanghai)(0, at('2026-11-30T03:00:00Z')).name).toBe('2026-11-23/P1W')
  })

  it('goes on a year later, also from a leap February', () => {
    const february = periodAt(shanghai)('month', at('2028-02-29T08:00:00Z'))
    expect(periodLater(shanghai)(february, -12).name).toBe('2027-02')
    expect(periodLater(shanghai)(periodAt(shanghai)('quarter', at('2026-02-01T00:00:00Z')), -1).name).toBe('2025-Q4')
  })

  it('stays at the ends of time', () => {
    const last = periodAt(elapsed)('year', lastInstant)
    expect(periodLater(elapsed)(last, 1)).toEqual(last)
    expect(last.to).toBe(lastInstant)
    const first = periodAt(elapsed)('week', at('0000-03-01T00:00:00Z'))
    expect([first.name, periodLater(elapsed)(first, -1).name]).toEqual(['0001-W01', '0001-W01'])
  })

  it.each([
    '2026-13',
    '2026-Q5',
    '2026-W54',
    '2025-W53',
    '2026-W00',
    '26',
    '2026-02-30/P1W',
    '2026-02-01/P0W',
    '0000',
    2026,
    null,
  ])('is not read from %s', (received) => {
    expect(parsePeriod(elapsed)(received)).toMatchObject({ _tag: 'Left', left: { _tag: 'NotAPeriod' } })
  })

  it('needs a zone the platform knows', () => {
    expect(localTime('Asia/Shangai')).toMatchObject({ _tag: 'Left', left: [{ _tag: 'ZoneUnknown' }] })
  })
})

import { describe, expect, it } from 'vitest'
import { explainBetween, explainDue, mostListed } from '../../../src/calendar/counting/explain.ts'
import { hours } from '../../../src/core/duration.ts'
import { instant } from '../../../src/core/instant.ts'
import { compiled } from '../../fixtures/calendar-arbitraries.ts'

const at = (text: string) => instant(Date.parse(text))
const hour = 3_600_000
const day = 24 * hour
const weekdays = { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], wed: [['09:00', '17:00']] } as const
const desk = () => compiled({ id: 'desk', timeZone: 'UTC', weekly: weekdays })
const monday = (time: string) => at(`2026-10-05T${time}:00Z`)

describe('what an explanation tells', () => {
  it('nothing of an opening that comes at the end of the stretch, or after it', () => {
    for (const to of ['08:00', '09:00']) {
      const { worked, because } = explainBetween(desk())({ from: monday('06:00'), to: monday(to) })
      expect(worked).toBe(0)
      expect(because.map(({ _tag }) => _tag)).toEqual(['CountedFrom', 'CountReached'])
    }
  })
  it('every pause that lies in the stretch, cut there, and no time between two', () => {
    const pause = (from: string, to: string) => ({ from: monday(from), to: monday(to) })
    const { because } = explainBetween(desk())({
      from: monday('10:00'),
      to: monday('16:00'),
      pauses: [
        pause('07:00', '08:00'),
        pause('09:00', '10:00'),
        pause('11:00', '12:00'),
        pause('13:00', '14:00'),
        pause('15:00', '16:30'),
        pause('18:00', '19:00'),
      ],
    })
    const told = because.map((said) => ('from' in said ? `${said._tag} ${said.from.time}–${said.to.time}` : said._tag))
    expect(told).toEqual([
      'CountedFrom',
      'Worked 10:00–11:00',
      'Paused 11:00–12:00',
      'Worked 12:00–13:00',
      'Paused 13:00–14:00',
      'Worked 14:00–15:00',
      'Paused 15:00–16:00',
      'CountReached',
    ])
    const later = explainBetween(desk())({
      from: monday('10:00'),
      to: monday('11:00'),
      pauses: [pause('11:00', '12:00')],
    })
    expect(later.because.map(({ _tag }) => _tag)).toEqual(['CountedFrom', 'Worked', 'CountReached'])
  })
  it('at most so many pieces, and how much more was counted', () => {
    const tell = (pieces: number) => explainDue(desk())({ start: monday('09:00'), worked: hours(8 * pieces) }).because
    const tags = (pieces: number) => tell(pieces).map(({ _tag }) => _tag)
    const worked = Array.from({ length: mostListed }, () => 'Worked')
    expect(tags(mostListed)).toEqual(['CountedFrom', ...worked, 'CountReached'])
    expect(tags(mostListed + 2)).toEqual(['CountedFrom', ...worked, 'WorkedBesides', 'CountReached'])
    expect(tell(mostListed + 2).at(-2)).toEqual({ _tag: 'WorkedBesides', counted: hours(16) })
  })
  it('at most so many dates and pauses', () => {
    const dates = Array.from({ length: 70 }, (_none, week) =>
      new Date(monday('00:00') + 7 * week * day).toISOString().slice(0, 10),
    )
    const closed = compiled({ id: 'desk', timeZone: 'UTC', weekly: weekdays, holidays: dates })
    const pauses = Array.from({ length: 70 }, (_none, week) => {
      const from = monday('09:00') + (7 * week + 1) * day
      return { from: instant(from), to: instant(from + hour) }
    })
    const { because } = explainBetween(closed)({
      from: monday('00:00'),
      to: instant(monday('00:00') + 490 * day),
      pauses,
    })
    const count = (tag: string) => because.filter(({ _tag }) => _tag === tag).length
    expect([count('DateIsSpecial'), count('Paused'), count('Worked')]).toEqual([mostListed, mostListed, mostListed])
  })
  it('holidays before the opening that comes after them', () => {
    const closed = compiled({ id: 'desk', timeZone: 'UTC', weekly: weekdays, holidays: ['2026-10-06', '2026-10-07'] })
    const { because } = explainDue(closed)({ start: monday('18:00'), worked: hours(1) })
    expect(because.map((said) => ('rule' in said ? said.rule.date : said._tag))).toEqual([
      'CountedFrom',
      '2026-10-06',
      '2026-10-07',
      'ClosedUntil',
      'Worked',
      'CountReached',
    ])
  })
})

import { describe, expect } from 'vitest'
import { milliseconds } from '../../../../src/core/duration.ts'
import { instant } from '../../../../src/core/instant.ts'
import type { SlaStatus } from '../../../../src/inner-loop/sla/standing.ts'
import { attainment } from '../../../../src/inner-loop/sla/statistics/attainment.ts'
import { type OwnedClock, reportOf, slaReports } from '../../../../src/inner-loop/sla/statistics/report.ts'
import { type SlaTally, slaTallies, clockTallyOf } from '../../../../src/inner-loop/sla/statistics/tally.ts'
import { timeTaken } from '../../../../src/inner-loop/sla/statistics/time-taken.ts'
import { priorities } from '../../../../src/inner-loop/vocabulary/priority.ts'
import { type Fraction, fraction } from '../../../../src/stats/fraction.ts'
import { fc, prop } from '../../../support/prop.ts'

const clocks = fc
  .record({
    state: fc.constantFrom('met', 'breached', 'onTrack', 'atRisk', 'paused'),
    used: fc.nat(48 * 3_600_000),
    stopped: fc.boolean(),
  })
  .map(
    ({ state, used, stopped }): SlaStatus => ({
      state,
      usedMilliseconds: milliseconds(used),
      leftMilliseconds: milliseconds(0),
      overMilliseconds: milliseconds(0),
      pastDeadline: false,
      ...(state === 'met' || (state === 'breached' && stopped) ? { stoppedAt: instant(used) } : {}),
    }),
  )
const owned: fc.Arbitrary<OwnedClock> = fc.record(
  {
    status: clocks,
    priority: fc.constantFrom(...priorities),
    owner: fc.constantFrom('Li', 'Wang', '__proto__'),
  },
  { requiredKeys: ['status', 'priority'], noNullPrototype: true },
)
const { empty, concat } = slaTallies(15)
const tallied = (list: readonly SlaStatus[]): SlaTally<15> => list.map(clockTallyOf(15)).reduce(concat, empty)
const shares = fc.constantFrom<Fraction>(fraction(0.5), fraction(0.9), fraction(0.1), fraction(0.75))

describe('tallies', () => {
  prop([fc.array(clocks), fc.array(clocks), fc.nat()])('tallies add up in any order and grouping', (a, b, seed) => {
    const all = [...a, ...b]
    const turned = all.map((_one, place) => all[(place + seed) % all.length] as SlaStatus)
    expect(tallied(turned)).toEqual(tallied(all))
    expect(concat(tallied(a), tallied(b))).toEqual(tallied(all))
    expect(concat(empty, tallied(a))).toEqual(tallied(a))
    expect(JSON.parse(JSON.stringify(tallied(all)))).toEqual(tallied(all))
  })
  prop([fc.array(clocks)])('no clock is dropped', (list) => {
    const { met, breached, undecided, stopped, running } = tallied(list)
    const count = (histogram: object) => Object.values(histogram).reduce((sum, one) => sum + one, 0)
    expect(met + breached + undecided).toBe(list.length)
    expect(count(stopped) + count(running)).toBe(list.length)
  })
})

describe('attainment', () => {
  prop([fc.array(clocks)])('attainment lies between its two ends', (list) => {
    const { kept, atLeast, atMost } = attainment(fraction(0.95))(tallied(list))
    expect(atLeast.total).toBe(list.length)
    const { interval } = kept
    expect(interval === undefined).toBe(kept.total === 0)
    if (interval === undefined) return
    const share = kept.count / kept.total
    expect(atLeast.count / atLeast.total).toBeLessThanOrEqual(share)
    expect(atMost.count / atMost.total).toBeGreaterThanOrEqual(share)
    expect(interval.lower <= share && share <= interval.upper).toBe(true)
  })
})

describe('timeTaken', () => {
  const times = fc.array(fc.nat(200), { minLength: 1, maxLength: 40 })
  const histogram = (bins: readonly number[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const bin of bins) counts[bin] = (counts[bin] ?? 0) + 1
    return counts
  }
  prop([times, shares])('without running clocks the time taken is the order statistic', (bins, within) => {
    const sorted = [...bins].sort((a, b) => a - b)
    const expected = sorted[Math.ceil(Math.round(within * 100 * bins.length) / 100) - 1] as number
    expect(timeTaken(within)({ resolutionMinutes: 1, stopped: histogram(bins), running: {} })).toEqual({
      _tag: 'Took',
      from: expected * 60_000,
      to: (expected + 1) * 60_000,
    })
  })
  prop([times, times, fc.nat(200), shares])(
    'a running clock never makes the time taken shorter',
    (stopped, running, one, within) => {
      const at = (list: readonly number[]) => {
        const taken = timeTaken(within)({
          resolutionMinutes: 1,
          stopped: histogram(stopped),
          running: histogram(list),
        })
        return taken._tag === 'Took' ? taken.from : Number.POSITIVE_INFINITY
      }
      expect(at([...running, one])).toBeGreaterThanOrEqual(at(running))
    },
  )
})

describe('reports', () => {
  const reports = slaReports(15)
  const reported = (list: readonly OwnedClock[]) => list.map(reportOf(15)).reduce(reports.concat, reports.empty)
  prop([fc.array(owned), fc.array(owned)])('reports add up in any order and grouping', (a, b) => {
    expect(reports.concat(reported(a), reported(b))).toEqual(reported([...a, ...b]))
    expect(reported([...b, ...a].reverse())).toEqual(reported([...a, ...b]))
  })
  prop([fc.array(owned)])(
    'every clock is in the report once in all, once by priority and at most once by owner',
    (list) => {
      const { all, byPriority, byOwner } = reported(list)
      const sum = (groups: object) =>
        Object.values(groups).reduce((total, { met, breached, undecided }) => total + met + breached + undecided, 0)
      expect(sum([all])).toBe(list.length)
      expect(sum(byPriority)).toBe(list.length)
      expect(sum(byOwner)).toBe(list.filter(({ owner }) => owner !== undefined).length)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { instant } from '../../../src/core/instant.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { dayTallyOf } from '../../../src/outer-loop/weak-signals/day-tally.ts'
import { outletFunnel } from '../../../src/outer-loop/weak-signals/funnel.ts'
import { lookAt, type TopicLook } from '../../../src/outer-loop/weak-signals/look.ts'
import { signalThreshold } from '../../../src/outer-loop/weak-signals/policy.ts'
import { sameIssue } from '../../../src/outer-loop/weak-signals/same-issue.ts'
import { type Series, seriesOf } from '../../../src/outer-loop/weak-signals/series.ts'
import { watchSignals } from '../../../src/outer-loop/weak-signals/watch.ts'
import { standardSameIssue, standardSignals } from '../../../src/policies/outer-loop/signals.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'

/** Seven hundred heard every week, and so many of them of x. */
const weekly = (counts: readonly number[]): Series => {
  const byWeek = (of: (week: number) => number): Record<string, number> =>
    Object.fromEntries(counts.map((_, week) => [7 * week, of(week)]))
  const customers = byWeek((week) => counts[week] as number)
  return seriesOf({ heard: byWeek(() => 700), topics: { x: { customers, mentions: customers } } }, ['x'])
}
const quiet = (weeks: number, then: readonly number[]): Series => weekly([...Array(weeks).fill(0), ...then])
const only = (looks: readonly TopicLook[]): TopicLook => looks[0] as TopicLook

describe('a look, at its edges', () => {
  it('compares from the eighth week on', () => {
    const series = quiet(12, [0])
    expect(only(lookAt(standardSignals)(series, 83))).toMatchObject({ _tag: 'InsufficientHistory', days: 55 })
    expect(only(lookAt(standardSignals)(series, 84))._tag).toBe('NoSignal')
  })

  it('sees five customers, and not four', () => {
    expect(only(lookAt(standardSignals)(quiet(16, [5]), 119))).toMatchObject({ recent: { count: 5 }, window: 7 })
    expect(only(lookAt(standardSignals)(quiet(16, [4]), 119))._tag).toBe('NoSignal')
  })

  it('tells what is exactly as unlikely as may be', () => {
    const series = quiet(16, [5])
    const loud = { ...standardSignals, windows: [7], looks: 'weekly', bound: 'proved', budgetPerYear: 1 } as const
    const seen = only(lookAt(loud)(series, 119))
    const chance = seen._tag === 'WeakSignal' ? seen.chance : Number.NaN
    const edge = { ...loud, budgetPerYear: 52 * chance }
    expect(signalThreshold(edge, 1)).toBe(chance)
    expect(only(lookAt(edge)(series, 119))).toMatchObject({ _tag: 'WeakSignal', chance, threshold: chance })
  })

  it('takes how much weeks vary from before the longest window alone', () => {
    // twelve weeks of 0 and 4 in turn: (4 · 12/11 − 2) / 4
    const series = weekly([...Array.from({ length: 12 }, (_, week) => (week % 2 === 0 ? 0 : 4)), 60, 60, 60, 60])
    const look = only(lookAt(standardSignals)(series, 112))
    expect(look._tag === 'WeakSignal' && look.dispersion).toBeCloseTo(12 / 11 - 0.5, 12)
  })

  it('counts the looks that came too early', () => {
    expect(watchSignals(standardSignals)(quiet(13, []), 80, 90)).toMatchObject({ looks: 11, early: 4 })
  })
})

describe('counting days', () => {
  const at = (day: number): Voice => ({
    customerId: 'one',
    at: instant(day * 86_400_000),
    worded: true,
    topics: ['smoke'],
  })
  it.each([
    [27, { 0: 1 }],
    [28, { 0: 1, 28: 1 }],
  ])('one who writes again after %s days', (later, counted) => {
    const { heard, topics } = dayTallyOf(elapsed, 28)([at(0), at(later)])
    expect(heard).toEqual(counted)
    expect(topics['smoke']?.customers).toEqual(counted)
  })

  it('leaves aside what is dated from the day on at which it ends', () => {
    const series = seriesOf({ heard: { 3: 1, 4: 2, 5: 9 }, topics: {} }, [], { until: 5 })
    expect([series.since, series.until, series.heard(0, 99)]).toEqual([3, 5, 3])
  })
})

describe('the same issue, at its edges', () => {
  const from = (place: string | undefined, count: number): readonly Voice[] =>
    Array.from({ length: count }, (_, one) => ({
      customerId: `${place} ${one}`,
      at: instant(0),
      worded: true,
      topics: ['smoke'],
      ...(place === undefined ? {} : { place }),
    }))
  const issue = sameIssue(standardSameIssue)('smoke')

  it('twenty of known regions, three regions, six in ten of one: systemic', () => {
    expect(issue([...from('north', 12), ...from('east', 5), ...from('south', 3)])._tag).toBe('Systemic')
  })

  it('weighs a region against those whose region is known', () => {
    const all = [...from('north', 13), ...from('east', 5), ...from('south', 2), ...from(undefined, 10)]
    expect(issue(all)).toMatchObject({ _tag: 'Local', region: 'north', unknown: 10 })
  })
})

describe('outlets, at their edges', () => {
  it('too small to be told among so many', () => {
    // five where one is expected: 1 in 100 by chance, and there are fifteen
    const all = Array.from({ length: 15 }, (_, at) => ({ outlet: `o${at}`, count: 1, exposure: 1000 }))
    expect(new Set(outletFunnel(fraction(0.05))(all).outlets.map(({ verdict }) => verdict))).toEqual(
      new Set(['tooFew']),
    )
  })

  it('stay within three standard deviations but for one in five hundred', () => {
    const all = [
      { outlet: 'a', count: 10, exposure: 1000 },
      { outlet: 'b', count: 10, exposure: 1000 },
    ]
    const [{ limits } = { limits: undefined }] = outletFunnel(fraction(0.05))(all).outlets
    expect(limits?.upper).toBeCloseTo(0.01 + 3.090232306167813 * Math.sqrt(0.01 / 1000), 12)
    expect(limits?.lower).toBeCloseTo(0.01 - 3.090232306167813 * Math.sqrt(0.01 / 1000), 12)
  })

  it('of which little is expected are judged by whether five complaints would be seen', () => {
    const all = [
      { outlet: 'small', count: 0, exposure: 1 },
      { outlet: 'rest', count: 200, exposure: 1000 },
    ]
    const small = outletFunnel(fraction(0.05))(all).outlets.find(({ outlet }) => outlet === 'small')
    expect(small).toMatchObject({ expected: 0.2, verdict: 'usual' })
  })
})

import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { outletFunnel } from '../../../src/outer-loop/weak-signals/funnel.ts'
import { lookAt } from '../../../src/outer-loop/weak-signals/look.ts'
import { riseChance } from '../../../src/outer-loop/weak-signals/rise.ts'
import { sameIssue } from '../../../src/outer-loop/weak-signals/same-issue.ts'
import { seriesOf } from '../../../src/outer-loop/weak-signals/series.ts'
import { standardSameIssue, standardSignals } from '../../../src/policies/outer-loop/signals.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'

const chance = (n: number, S: number, m: number, u: number): number =>
  riseChance({ before: { count: n, exposure: S }, after: { count: m, exposure: u } })

describe('the chance of a rise', () => {
  it.each([
    [0, 84, 3, 7, 0.0004551661356395084],
    [2, 84, 5, 7, 4.954698770012365e-5],
    [24, 84, 2, 7, 0.6048267053166867],
    [2000, 84, 240, 7, 2.046821308474593e-7],
    [5, 84, 0, 7, 1],
  ])('%s in %s, then %s in %s', (n, S, m, u, expected) => {
    expect(Math.abs(chance(n, S, m, u) / expected - 1)).toBeLessThan(1e-9)
  })

  it('weighs counts that burst from week to week for less', () => {
    const pair = { before: { count: 168, exposure: 84 }, after: { count: 40, exposure: 14 } }
    expect(riseChance(pair, 0.2, 2)).toBeCloseTo(0.19314399331527535, 10)
  })

  it('says nothing where nobody was heard before', () => {
    expect(chance(0, 0, 9, 7)).toBe(1)
  })
})

/** `before` a week for twelve weeks, then four weeks of `after` a week, among so many heard a week. */
const weeks = (before: number, after: number, heardBefore: number, heardAfter: number): ReturnType<typeof seriesOf> => {
  const heard: Record<string, number> = {}
  const customers: Record<string, number> = {}
  for (let week = 0; week < 16; week += 1) {
    heard[7 * week] = week < 12 ? heardBefore : heardAfter
    customers[7 * week] = week < 12 ? before : after
  }
  return seriesOf({ heard, topics: { x: { customers, mentions: customers } } }, ['x'])
}

describe('a look', () => {
  it('sees a topic that stays while the volume halves, and says that only its share grew', () => {
    const [look] = lookAt(standardSignals)(weeks(20, 20, 700, 350), 112)
    expect(look).toMatchObject({
      _tag: 'WeakSignal',
      grew: 'share',
      window: 28,
      recent: { count: 80, exposure: 1400 },
      before: { count: 240, exposure: 8400 },
      ratio: 2,
      dispersion: 0,
    })
  })

  it('sees a new topic of five customers', () => {
    const [look] = lookAt(standardSignals)(weeks(0, 5, 700, 700), 112)
    expect(look).toMatchObject({ _tag: 'WeakSignal', grew: 'count' })
    expect(look !== undefined && 'ratio' in look).toBe(false)
    expect(look?._tag === 'WeakSignal' && 'upper' in look.interval).toBe(false)
  })

  it('sees nothing in what stays, nor in four customers', () => {
    expect(lookAt(standardSignals)(weeks(20, 20, 700, 700), 112)[0]?._tag).toBe('NoSignal')
    expect(lookAt(standardSignals)(weeks(0, 1, 700, 700), 112)[0]?._tag).toBe('NoSignal')
  })

  it('says when it has not listened long enough', () => {
    expect(lookAt(standardSignals)(weeks(20, 90, 700, 700), 83)[0]).toEqual({
      _tag: 'InsufficientHistory',
      topic: 'x',
      day: 83,
      days: 55,
      needed: 56,
    })
  })
})

const from = (place: string | undefined, count: number): readonly Voice[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${place} ${at}`,
    customerId: `${place} ${at}`,
    at: instant(0),
    worded: true,
    topics: ['smoke'],
    ...(place === undefined ? {} : { place }),
  }))
const issue = sameIssue(standardSameIssue)('smoke')

describe('the same issue in different places (A4.9)', () => {
  it('dozens from several regions are one systemic problem', () => {
    expect(issue([...from('north', 13), ...from('east', 6), ...from('south', 4), ...from('west', 3)])).toMatchObject({
      _tag: 'Systemic',
      customers: 26,
      regions: [{ region: 'north', customers: 13 }, {}, {}, {}],
      unknown: 0,
      thresholds: { customers: 20, regions: 3 },
    })
  })

  it('one region that has most of them is a local matter', () => {
    expect(issue([...from('north', 20), ...from('east', 2), ...from('south', 2)])).toMatchObject({
      _tag: 'Local',
      region: 'north',
    })
  })

  it('regions nobody knows are counted and never guessed', () => {
    expect(issue([...from('north', 2), ...from('east', 2), ...from('south', 1), ...from(undefined, 25)])).toMatchObject(
      {
        _tag: 'RegionsUnknown',
        customers: 30,
        unknown: 25,
      },
    )
  })

  it('one customer who writes thirty times is one customer', () => {
    const thirty = Array.from({ length: 30 }, () => from('north', 1)).flat()
    expect(issue(thirty)).toMatchObject({ _tag: 'FewCustomers', customers: 1, mentions: 30 })
  })

  it('two regions in equal parts are neither', () => {
    expect(issue([...from('north', 12), ...from('east', 12)])._tag).toBe('FewRegions')
  })
})

describe("one store's complaint rate (A4.18)", () => {
  const all = [
    { outlet: 'a', count: 21, exposure: 1000 },
    ...['b', 'c', 'd', 'e'].map((outlet) => ({ outlet, count: 8, exposure: 1000 })),
    { outlet: 'tiny', count: 0, exposure: 2 },
  ]
  const { outlets, overall } = outletFunnel(fraction(0.05))(all)
  const verdicts = Object.fromEntries(outlets.map(({ outlet, verdict }) => [outlet, verdict]))

  it('is abnormally high, and the others are not', () => {
    expect(verdicts).toMatchObject({ a: 'high', b: 'usual', c: 'usual' })
    expect(outlets[0]).toMatchObject({ outlet: 'a', expected: (32 * 1000) / 4002 })
    expect(overall).toBeCloseTo(53 / 5002, 12)
    expect(outlets[0]?.rate).toBeGreaterThan(outlets[0]?.limits?.upper ?? 1)
  })

  it('of a store without customers has no rate', () => {
    const none = outletFunnel(fraction(0.05))([...all, { outlet: 'new', count: 0, exposure: 0 }]).outlets
    const fresh = none.find(({ outlet }) => outlet === 'new')
    expect(fresh).toMatchObject({ verdict: 'tooFew', chance: 1 })
    expect(fresh !== undefined && ('rate' in fresh || 'limits' in fresh)).toBe(false)
  })
})

import { expect } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { instant } from '../../../src/core/instant.ts'
import { dayTallies, dayTallyOf } from '../../../src/outer-loop/weak-signals/day-tally.ts'
import type { DayTally } from '../../../src/outer-loop/weak-signals/days-counted.ts'
import { outletFunnel } from '../../../src/outer-loop/weak-signals/funnel.ts'
import { lookAt } from '../../../src/outer-loop/weak-signals/look.ts'
import { signalThreshold } from '../../../src/outer-loop/weak-signals/policy.ts'
import { riseChance } from '../../../src/outer-loop/weak-signals/rise.ts'
import { sameIssue } from '../../../src/outer-loop/weak-signals/same-issue.ts'
import { seriesOf } from '../../../src/outer-loop/weak-signals/series.ts'
import { type OpenSignals, stepSignals, watchSignals } from '../../../src/outer-loop/weak-signals/watch.ts'
import { standardSameIssue, standardSignals } from '../../../src/policies/outer-loop/signals.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { binomialUpperTail } from '../../../src/stats/special/binomial.ts'
import { fc, prop } from '../../support/prop.ts'
import { drawsFrom, poissonDraw } from '../../support/random.ts'
import { voices } from '../../support/voices.ts'

const utc = elapsed

const tallies = voices.map((all) => dayTallyOf(utc, 28)(all))
prop([tallies, tallies, tallies])('day tallies form a commutative monoid', (a, b, c) => {
  const { concat, empty } = dayTallies
  expect(concat(a, concat(b, c))).toEqual(concat(concat(a, b), c))
  expect(concat(a, b)).toEqual(concat(b, a))
  expect(concat(empty, a)).toEqual(a)
})

prop([voices.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })))])(
  'a day tally does not depend on the order of feedback',
  ([all, shuffled]) => {
    expect(dayTallyOf(utc, 7)(shuffled)).toEqual(dayTallyOf(utc, 7)(all))
  },
)

prop([voices, fc.integer({ min: 1, max: 30 })])(
  'a customer counts once in as many days as they are kept apart',
  (all, apart) => {
    const own = all.map((voice) => ({ ...voice, customerId: 'one' }))
    const { heard, topics } = dayTallyOf(utc, apart)(own)
    for (const days of [heard, ...Object.values(topics).map(({ customers }) => customers)]) {
      const counted = Object.keys(days)
        .map(Number)
        .sort((a, b) => a - b)
      counted.forEach((day, at) => {
        expect(days[day]).toBe(1)
        if (at > 0) expect(day - (counted[at - 1] as number)).toBeGreaterThanOrEqual(apart)
      })
    }
    const said = own.filter(({ worded, topics }) => worded && topics.includes('price'))
    const mentions = Object.values(topics['price']?.mentions ?? {}).reduce((sum, one) => sum + one, 0)
    expect(mentions).toBe(said.length)
  },
)

const exposure = fc.integer({ min: 1, max: 5000 })
prop([fc.nat(60), fc.integer({ min: 1, max: 60 }), exposure, exposure])(
  'the chance of a rise is that of the conditional binomial',
  (n, m, S, u) => {
    const chance = riseChance({ before: { count: n, exposure: S }, after: { count: m, exposure: u } })
    expect(chance).toBeCloseTo(binomialUpperTail({ tries: n + m, chance: u / (S + u) })(m), 12)
  },
)

prop([fc.nat(60), fc.integer({ min: 1, max: 60 }), exposure, exposure, fc.double({ min: 0, max: 2, noNaN: true })])(
  'counts that vary more make a rise less surprising',
  (n, m, S, u, dispersion) => {
    const pair = { before: { count: n, exposure: S }, after: { count: m, exposure: u } }
    const [calm, wild] = [riseChance(pair), riseChance(pair, dispersion)]
    expect(wild).toBeGreaterThanOrEqual(0)
    expect(wild).toBeLessThanOrEqual(1)
    if (m * S > 1.5 * (n + 1) * u) expect(wild).toBeGreaterThanOrEqual(calm - 1e-12)
  },
)

prop([fc.integer({ min: 1, max: 500 })])('twice the topics halve the threshold', (topics) => {
  expect(2 * signalThreshold(standardSignals, 2 * topics)).toBeCloseTo(signalThreshold(standardSignals, topics), 15)
})

/** Three topics for some days, of which one breaks out. */
const world = (seed: number, days: number, from: number, extra: number): DayTally => {
  const draw = drawsFrom(seed)
  const heard: Record<string, number> = {}
  const counts = ['a', 'b', 'c'].map(() => ({}) as Record<string, number>)
  for (let day = 0; day < days; day += 1) {
    heard[day] = poissonDraw(draw, 40)
    counts.forEach((own, at) => {
      own[day] = poissonDraw(draw, at + 0.2) + (at === 0 && day >= from ? poissonDraw(draw, extra) : 0)
    })
  }
  const topics = ['a', 'b', 'c'].map((name, at) => {
    const own = counts[at] as Record<string, number>
    return [name, { customers: own, mentions: own }] as const
  })
  return { heard, topics: Object.fromEntries(topics) }
}
const worlds = fc
  .tuple(fc.nat(1e6), fc.integer({ min: 20, max: 200 }), fc.nat(200), fc.integer({ min: 0, max: 6 }))
  .map(([seed, days, from, extra]) => seriesOf(world(seed, days, from, extra), ['a', 'b', 'c', 'never']))

prop([worlds, fc.nat(220)], { numRuns: 60 })(
  "a signal's chance is at most its threshold, and the smallest of its windows",
  (series, day) => {
    for (const look of lookAt(standardSignals)(series, day)) {
      if (look._tag !== 'WeakSignal') continue
      const place = series.topics.indexOf(look.topic)
      expect(look.chance).toBeLessThanOrEqual(look.threshold)
      expect(look.recent.count).toBeGreaterThanOrEqual(5)
      for (const window of standardSignals.windows) {
        const after = { count: series.customers(place, day - window, day), exposure: series.heard(day - window, day) }
        const chance = riseChance({ before: look.before, after }, look.dispersion, window / 7)
        if (after.count >= 5) expect(look.chance).toBeLessThanOrEqual(chance)
        if (window === look.window) expect(look.chance).toBe(chance)
      }
      expect(look.before.count).toBe(series.customers(place, day - 28 - 84, day - 28))
      expect(look.interval.lower).toBeLessThanOrEqual(look.ratio ?? Number.POSITIVE_INFINITY)
      expect(JSON.parse(JSON.stringify(look))).toEqual(look)
    }
  },
)

prop([worlds, fc.nat(220)], { numRuns: 60 })('a topic heard too shortly is never said to be quiet', (series, day) => {
  const looks = lookAt(standardSignals)(series, day)
  expect(looks).toHaveLength(4)
  const shortly = day - 28 - series.since < 56
  expect(looks.every(({ _tag }) => (_tag === 'InsufficientHistory') === shortly)).toBe(true)
})

prop([worlds], { numRuns: 30 })(
  'at most one signal of a topic is open, and each is opened and closed once',
  (series) => {
    const look = lookAt(standardSignals)
    const step = stepSignals(standardSignals)
    let open: OpenSignals = {}
    const told: string[] = []
    const ended: string[] = []
    for (let day = 84; day < 230; day += 1) {
      const before = open
      const next = step(open, look(series, day))
      for (const { topic } of next.opened) {
        expect(Object.hasOwn(before, topic)).toBe(false)
        told.push(`${topic} ${day}`)
      }
      for (const one of next.closed) {
        expect(day - one.latest.day).toBe(standardSignals.quietDays)
        ended.push(`${one.first.topic} ${one.first.day}`)
      }
      open = next.open
    }
    const still = Object.values(open).map(({ first }) => `${first.topic} ${first.day}`)
    expect([...ended, ...still].sort()).toEqual([...told].sort())
    const { signals, open: left, looks } = watchSignals(standardSignals)(series, 84, 229)
    expect(signals.map(({ first }) => `${first.topic} ${first.day}`).sort()).toEqual([...told].sort())
    expect(left).toEqual(open)
    expect(looks).toBe(146)
  },
)

prop([worlds, fc.integer({ min: 84, max: 150 }), fc.nat(80)], { numRuns: 30 })(
  'a history is its looks taken one by one',
  (series, from, days) => {
    const weekly = { ...standardSignals, looks: 'weekly' as const, bound: 'proved' as const }
    const { signals, looks } = watchSignals(weekly)(series, from, from + days)
    expect(looks).toBe(1 + Math.floor(days / 7))
    for (const { first, latest } of signals) {
      expect((from + days - first.day) % 7).toBe(0)
      expect(latest.day).toBeGreaterThanOrEqual(first.day)
      expect(lookAt(weekly)(series, first.day).find(({ topic }) => topic === first.topic)).toEqual(first)
    }
  },
)

const own = { ...standardSameIssue, customers: 3, regions: 2 }
prop([voices])('a systemic issue has its customers, from its regions, and none has most of them', (all) => {
  const got = sameIssue(own)('price')(all)
  const known = got.customers - got.unknown
  const named = all.filter(({ worded, topics }) => worded && topics.includes('price'))
  expect(got.mentions).toBe(named.length)
  const largest = got.regions[0]?.customers ?? 0
  expect(got._tag === 'Systemic').toBe(known >= 3 && got.regions.length >= 2 && largest <= 0.6 * known)
  expect(got._tag === 'FewCustomers').toBe(got.customers < 3)
})

prop([voices, fc.nat(40)])('feedback of unknown regions never makes an issue systemic', (all, more) => {
  const nowhere = Array.from({ length: more }, (_, at) => ({
    customerId: `new ${at}`,
    at: instant(0),
    worded: true,
    topics: ['price'],
  }))
  const [before, after] = [all, [...all, ...nowhere]].map((some) => sameIssue(own)('price')(some))
  expect(after?._tag === 'Systemic').toBe(before?._tag === 'Systemic')
  expect(after?.unknown).toBe((before?.unknown ?? 0) + more)
})

const outlets = fc
  .uniqueArray(fc.tuple(fc.nat(50), fc.nat(40), fc.nat(900)), { selector: ([name]) => name, maxLength: 12 })
  .map((all) => all.map(([name, count, size]) => ({ outlet: `o${name}`, count, exposure: size + 1 })))

prop([outlets.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))])(
  'the order of outlets does not matter',
  ([all, shuffled]) => {
    const [one, other] = [all, shuffled].map((some) => outletFunnel(fraction(0.05))(some))
    expect(other?.outlets.map(({ outlet, verdict }) => [outlet, verdict])).toEqual(
      one?.outlets.map(({ outlet, verdict }) => [outlet, verdict]),
    )
    expect(other?.overall).toBeCloseTo(one?.overall ?? 0, 12)
  },
)

prop([outlets])('an outlet with a complaint more never looks better', (all) => {
  const [first, ...rest] = all
  if (first === undefined) return
  const of = (count: number): number =>
    outletFunnel(fraction(0.05))([{ ...first, count }, ...rest]).outlets.find(({ outlet }) => outlet === first.outlet)
      ?.chance ?? 0
  expect(of(first.count + 1)).toBeLessThanOrEqual(of(first.count))
})

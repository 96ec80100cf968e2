import { describe, expect, it } from 'vitest'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import type { SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { firstDayAfter } from '../../../src/silent-majority/detectors/evidence/first-day.ts'
import { aboutDue } from '../../../src/silent-majority/detectors/gaps/gap-due.ts'
import { type GapFound, gapFound, gapLook } from '../../../src/silent-majority/detectors/gaps/gap-look.ts'
import { gapReaching, gapTest } from '../../../src/silent-majority/detectors/gaps/gap-test.ts'
import { mixedGapTest } from '../../../src/silent-majority/detectors/gaps/mixed-gap-test.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { chanceOfNothing, type Ranking, silenceUntil } from '../../../src/silent-majority/model/ranking.ts'
import { ownRegularity } from '../../../src/silent-majority/model/regularity.ts'
import { rankOf } from '../../../src/silent-majority/policy/alarm-level.ts'
import type { GapPolicy } from '../../../src/silent-majority/policy/policy.ts'
import type { Gaps } from '../../../src/silent-majority/profile/gaps.ts'
import { logins, on, profiled, purchases, rulesOf, standardRules } from '../../support/churn.ts'

const year = 365.2425
const plain: GapPolicy = {
  leastGaps: 1,
  leastDays: 0,
  prior: { events: 0, exposure: 0 },
  regularity: 1,
  stretch: 0,
}
const one = (regularity: number) => ({ regularity, share: 1 })
const relative = (got: number, right: number): number => Math.abs(got / right - 1)

describe('the chance of a gap (A0.6)', () => {
  const tests = {
    'by one figure': (count: number, exposure: number, regularity: number, lasting: number, gaps: number) =>
      gapTest({ count, exposure, regularity })(lasting, gaps),
    'by shares': (count: number, exposure: number, regularity: number, lasting: number, gaps: number) =>
      mixedGapTest([one(regularity)], gaps - 1)({ gaps: count, count, exposure }, [1])(lasting),
  }

  it.each(Object.entries(tests))(
    'keeps its digits %s, for gaps far shorter or far longer than the others',
    (_, test) => {
      // (S/(S+t))ⁿ
      expect(relative(test(1e6, 1e12, 1, 1, 1), Math.exp(-1e-6))).toBeLessThan(1e-14)
      expect(relative(test(1, 1, 1, 1e18, 1), 1e-18)).toBeLessThan(1e-14)
      expect(relative(test(2, 3, 1, 3, 1), 0.25)).toBeLessThan(1e-14)
      // two gaps: xⁿ·(1 + n·rest)
      expect(relative(test(2, 3, 1, 3, 2), 0.25 * 2)).toBeLessThan(1e-14)
      expect(relative(test(1, 1, 1, 1e18, 2), 2e-18)).toBeLessThan(1e-14)
      expect(relative(test(1e6, 1e12, 1, 1, 2), Math.exp(-1e-6) * (1 + 1e-6))).toBeLessThan(1e-14)
    },
  )

  it.each(Object.entries(tests))('is the same %s by a sum of terms and by the function', (_, test) => {
    // 32 terms and more: between the whole numbers the function alone knows the way
    for (const k of [31, 32, 33, 40]) {
      const [below, at, above] = [k - 1e-7, k, k + 1e-7].map((regularity) => test(5, 50, regularity, 14, 1))
      expect(relative(at as number, Math.sqrt((below as number) * (above as number)))).toBeLessThan(1e-9)
    }
    // Beta(2, 2) up to a half, and Beta(4, 2)
    expect(test(1, 10, 2, 10, 1)).toBeCloseTo(0.5, 14)
    expect(test(2, 10, 2, 10, 1)).toBeCloseTo(6 / 32, 14)
    expect(test(1, 10, 0.5, 10, 1)).toBeCloseTo(0.5, 14)
  })

  it('is the mean over the shares, and 1 where no gap is known or none is open', () => {
    const shares = [one(1), one(2)]
    const mixed = mixedGapTest(shares, 0)
    expect(mixed({ gaps: 1, count: 1, exposure: 10 }, [0.25, 0.75])(30)).toBeCloseTo(0.25 * 0.25 + 0.75 * (10 / 64), 14)
    expect(mixed({ gaps: 0, count: 0, exposure: 0 }, [0.5, 0.5])(30)).toBe(1)
    expect(mixed({ gaps: 1, count: 1, exposure: 10 }, [0.5, 0.5])(0)).toBe(1)
    // a prior makes more of them than were counted, and what was laid out for so many gaps serves again
    for (let time = 0; time < 2; time += 1)
      expect(mixedGapTest([one(0.5)], 0)({ gaps: 1, count: 2, exposure: 10 }, [1])(10)).toBeCloseTo(
        gapTest({ count: 2, exposure: 10, regularity: 0.5 })(10, 1),
        12,
      )
    expect(gapReaching({ count: 0, exposure: 9, regularity: 2 })(0.05, 1)).toBeUndefined()
    expect(gapReaching({ count: 0, exposure: 9, regularity: 1 })(0.05, 1)).toBeUndefined()
  })

  it('is a chance by the weightiest prior and the steadiest gaps that a policy may have', () => {
    for (const regularity of [0.1, 0.5, 1, 2, 16, 100])
      for (const exposure of [0, 1e-9, 1, 1e9])
        for (const lasting of [1, 400]) {
          const known = { count: 1e6 + 40, exposure: exposure + 1 }
          for (const p of [
            gapTest({ ...known, regularity })(lasting, 2),
            mixedGapTest([one(regularity)], 1)({ ...known, gaps: 40 }, [1])(lasting),
          ]) {
            expect(p).toBeGreaterThanOrEqual(0)
            expect(p).toBeLessThanOrEqual(1)
          }
        }
  })

  it('has limits at the mean regularity of the shares', () => {
    const shares = [
      { regularity: 1, share: 0.5 },
      { regularity: 3, share: 0.5 },
    ]
    const rules = standardRules({ purchases: { ...plain, regularity: shares } })
    // one gap of ten days says nothing of how regular it is: two on average, and Beta(2, 2) reaches .025 at .09430
    const said = repurchase(rules)({ profile: profiled(rules, purchases([0, 10])), asOf: on(900, 0) }) as SignalJudged
    const open = 900 - 11
    expect(rankOf(said.level)).toBeGreaterThanOrEqual(0)
    expect(said.regularity).toEqual(shares)
    expect(said.limits).toEqual({
      confidence: 0.95,
      lower: 0,
      upper: expect.closeTo((10 * (1 - 0.094_299)) / 0.094_299 / open, 4),
    })
  })
})

describe('the day that is due, for gaps by shares', () => {
  const gapsOf = (lengths: readonly number[]): Gaps => ({
    first: 0,
    last: 0,
    count: lengths.length,
    sum: lengths.reduce((a, b) => a + b, 0),
    logs: lengths.reduce((a, b) => a + Math.log(b), 0),
    longest: Math.max(...lengths),
    episodes: lengths.length,
    recent: lengths.slice(-2),
  })
  const policy: GapPolicy = { ...standardChurn.purchases, leastGaps: 1, stretch: 2 }

  it.each([
    ['by chance', [3, 41, 12, 60, 7, 19, 33, 5, 28, 80]],
    ['in bursts', [1, 40, 2, 1, 60, 3, 1, 1, 35, 2, 50, 1]],
  ])('is guessed within a fifth, level by level: %s', (_, lengths) => {
    for (const [perYear, merge] of [
      [year, 1],
      [year, 7],
      [year / 2, 1],
    ] as const)
      for (const behind of [0, 1, 2]) {
        const look = gapLook(policy)(gapsOf(lengths), behind, 0.5)
        const find = gapFound(standardChurn, policy, perYear, merge)
        const at = (day: number): GapFound => find(look, (day * perYear) / year)
        let day = 0
        for (const level of ['ok', 'watch', 'alert']) {
          const found = at(day)
          if (found.level !== level) continue
          const right = firstDayAfter(day, day, (then) => rankOf(at(then).level) > rankOf(found.level)) as number
          const guess = aboutDue(standardChurn, policy, perYear, merge, found)
          // critical may be reached before by what is longer than ever
          if (behind === 0 && level === 'alert') continue
          expect(Math.abs(guess - right), `${level} ${behind}: ${guess} for ${right}`).toBeLessThan(2 + right / 5)
          day = right
        }
      }
  })
})

describe('models of buying and leaving', () => {
  const nbd: Ranking = { model: 'NBD', unitDays: 1, r: 1, alpha: 3, regularity: 2 }
  const leaving = { unitDays: 1, r: 1, alpha: 3, a: 1, b: 1 } as const

  it('know how regular gaps are', () => {
    // nobody has come back: Beta(1, 2) up to a half is 3/4; with one who did, Beta(3, 2) is 5/16
    expect(chanceOfNothing(nbd, 3)({ repeats: 0, last: 0, observed: 0 })).toBeCloseTo(0.75, 14)
    expect(chanceOfNothing(nbd, 6)({ repeats: 1, last: 3, observed: 3 })).toBeCloseTo(5 / 16, 14)
    expect(chanceOfNothing({ ...nbd, regularity: 1 }, 3)({ repeats: 0, last: 0, observed: 0 })).toBeCloseTo(0.5, 14)
    // of those who may leave half are gone at once, the others come by the same chance
    const mbg: Ranking = { model: 'MBG/NBD', ...leaving, regularity: 2 }
    expect(chanceOfNothing(mbg, 3)({ repeats: 0, last: 0, observed: 0 })).toBeCloseTo(1 - 0.5 * 0.25, 14)
    expect(chanceOfNothing({ model: 'MBG/NBD', ...leaving }, 3)({ repeats: 0, last: 0, observed: 0 })).toBeCloseTo(
      0.75,
      14,
    )
  })

  it('are sure of nothing where a silence is longer than numbers can tell', () => {
    for (const model of [nbd, { model: 'BG/NBD', ...leaving }, { model: 'MBG/NBD', ...leaving }] as const)
      expect(chanceOfNothing(model, 30)({ repeats: 900, last: 3, observed: 1e9 })).toBe(1)
  })

  it('tell how long a silence means leaving, but for gaps that are regular', () => {
    const seen = { repeats: 1, last: 3, observed: 9 }
    expect(silenceUntil({ model: 'MBG/NBD', ...leaving, regularity: 2 }, 0.4)(seen)).toBeUndefined()
    // odds of 1.5 against, (b + 1)/a = 2: ((6 + s)/6)² = 3
    for (const more of [{}, { regularity: 1 }])
      expect(silenceUntil({ model: 'MBG/NBD', ...leaving, ...more }, 0.4)(seen)).toBeCloseTo(6 * (Math.sqrt(3) - 1), 12)
    expect(silenceUntil({ model: 'BG/NBD', ...leaving }, 0.4)(seen)).toBeCloseTo(6 * (Math.sqrt(1.5) - 1), 12)
  })
})

describe('how regular one customer is', () => {
  it('is told of however many gaps, whichever share stands last', () => {
    for (const count of [2, 199, 200, 201, 5000])
      for (const shares of [
        [one(0.5), one(20)],
        [one(20), one(0.5)],
      ]) {
        const own = ownRegularity(shares)({ count, exposure: 30 * count, logs: count * Math.log(30) })
        expect(own.map(({ regularity }) => regularity)).toEqual(shares.map(({ regularity }) => regularity))
        expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
        for (const { regularity, share } of own)
          if (regularity === 20) expect(share).toBeGreaterThan(count === 2 ? 0.8 : 0.999)
      }
  })

  it('is weighed anew for each customer with so many gaps', () => {
    const weigh = ownRegularity([one(1), one(10)])
    const alike = { count: 6, exposure: 60, logs: 6 * Math.log(10) }
    const uneven = { count: 6, exposure: 60, logs: 5 * Math.log(1) + Math.log(55) }
    const first = weigh(alike)
    expect(first[1]?.share).toBeGreaterThan(0.9)
    expect(weigh(uneven)[1]?.share).toBeLessThan(0.1)
    expect(weigh(alike)).toEqual(first)
    // two gaps of ten: Γ(2k)/Γ(k)²·2⁻²ᵏ is 1/4 by chance and 0.881 for ten
    const [chance, steady] = weigh({ count: 2, exposure: 20, logs: 2 * Math.log(10) })
    const ten = 121_645_100_408_832_000 / 362_880 ** 2 / 2 ** 20
    expect((steady?.share as number) / (chance?.share as number)).toBeCloseTo(ten / 0.25, 9)
    expect(weigh({ count: 1, exposure: 10, logs: Math.log(10) })).toEqual([
      { regularity: 1, share: 0.5 },
      { regularity: 10, share: 0.5 },
    ])
  })
})

describe('a return', () => {
  const every = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at)
  const rules = rulesOf()
  const seen = (days: readonly number[], day: number): SignalJudged =>
    loginFrequency(rules)({
      profile: profiled(rules, logins(days.filter((one) => one < day))),
      asOf: on(day, 0),
    }) as SignalJudged

  it('is told for four weeks, and not where logins fell again', () => {
    const back = [...every(0, 100), ...every(210, 14)]
    const since = { since: on(210, 0) }
    expect(seen(back, 224).returned).toMatchObject(since)
    const { days = 0 } = seen(back, 224).returned ?? {}
    const enough = 210 + days - 1
    const daily = [...every(0, 100), ...every(210, 60)]
    expect(seen(daily, enough + 28).returned).toMatchObject(since)
    expect(seen(daily, enough + 29).returned).toBeUndefined()
    const again = every(225, 20).map((day) => seen(back, day))
    expect(again.some(({ level }) => level !== 'ok')).toBe(true)
    for (const { level, returned } of again) expect(returned === undefined).toBe(level !== 'ok')
  })
})

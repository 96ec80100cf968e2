import { isLeft } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { chooseRanking } from '../../../src/silent-majority/calibration/choose-ranking.ts'
import { earlierIn, episodeCuts } from '../../../src/silent-majority/calibration/histories.ts'
import { dispersionOf } from '../../../src/silent-majority/calibration/moments.ts'
import { type PortfolioTally, portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { areaUnder } from '../../../src/silent-majority/calibration/ranking/area-under.ts'
import { fitRanking } from '../../../src/silent-majority/calibration/ranking/fit.ts'
import { regularityShares, rhythmOf } from '../../../src/silent-majority/calibration/shares.ts'
import { yearlyProfile } from '../../../src/silent-majority/calibration/yearly-profile.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { chanceOfNothing } from '../../../src/silent-majority/model/ranking.ts'
import { ownRegularity, type RegularityShare } from '../../../src/silent-majority/model/regularity.ts'
import { logins, newYear, on, profiled, purchases, standardRules } from '../../support/churn.ts'
import { type Lots, lotsFrom } from '../../support/lots.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const usual = standardChurn.purchases.regularity as readonly RegularityShare[]
const shareAt = (shares: readonly RegularityShare[], from: number): number =>
  shares.reduce((sum, { regularity, share }) => (regularity >= from ? sum + share : sum), 0)
const merged = (parts: readonly PortfolioTally[]): PortfolioTally =>
  parts.length < 2
    ? (parts[0] ?? portfolioMonoid.empty)
    : portfolioMonoid.concat(merged(parts.slice(0, parts.length >> 1)), merged(parts.slice(parts.length >> 1)))

prop([fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 30 }), fc.double({ min: 0.01, max: 100, noNaN: true })])(
  "own gaps weigh the portfolio's regularity, and never leave its bounds",
  (gaps, unit) => {
    const of = (lengths: readonly number[]) => ({
      count: lengths.length,
      exposure: lengths.reduce((a, b) => a + b, 0),
      logs: lengths.reduce((a, b) => a + Math.log(b), 0),
    })
    const own = ownRegularity(usual)(of(gaps))
    expect(own.map(({ regularity }) => regularity)).toEqual(usual.map(({ regularity }) => regularity))
    expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    if (gaps.length < 2) expect(own).toEqual(usual)
    // the pace says nothing of how regular it is
    const slower = ownRegularity(usual)(of(gaps.map((gap) => gap * unit)))
    own.forEach(({ share }, at) => {
      expect(slower[at]?.share).toBeCloseTo(share, 6)
    })
    // gaps all alike are never taken for less regular than gaps that are not
    const alike = ownRegularity(usual)(of(gaps.map(() => 30)))
    expect(shareAt(alike, 4)).toBeGreaterThanOrEqual(shareAt(own, 4) - 1e-9)
  },
)

/** Gaps of a gamma distribution of a shape, cut evenly: the same for everybody, no lots. */
const drawn = (lots: Lots, shape: number, count: number): readonly number[] =>
  Array.from({ length: count }, () => lots.gamma(shape, 30))

it('shares of regularity are found again in gaps drawn with them', () => {
  const lots = lotsFrom(18)
  const rhythms = Array.from({ length: 3000 }, (_, i) => rhythmOf(drawn(lots, i % 3 === 0 ? 8 : 1, 9))).reduce<{
    [key: string]: number
  }>((sum, one) => {
    for (const [key, count] of Object.entries(one)) sum[key] = (sum[key] ?? 0) + count
    return sum
  }, {})
  const shares = regularityShares(usual)(rhythms)
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  expect(shareAt(shares, 4)).toBeGreaterThan(0.28)
  expect(shareAt(shares, 4)).toBeLessThan(0.39)
  expect(shares[1]?.share).toBeGreaterThan(0.55)
  // nothing counted leaves them as they were
  regularityShares(usual)({}).forEach(({ share }, at) => {
    expect(share).toBeCloseTo(usual[at]?.share as number, 9)
  })
})

prop([
  fc.array(fc.tuple(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 9 }),
  fc.integer({ min: 0, max: 9999 }),
])('dispersion does not move by what less than half of the customers do', (rows, wild) => {
  const tally = Object.fromEntries(rows)
  const all = Object.values(tally).reduce((a, b) => a + b, 0)
  const calm = Object.keys(tally).map(Number)
  const few = { ...tally, [wild]: (tally[wild] ?? 0) + all - 1 }
  const [before, after] = [dispersionOf(tally) as number, dispersionOf(few) as number]
  expect(before).toBeGreaterThanOrEqual(1)
  expect(after).toBeLessThanOrEqual(Math.min(3, Math.max(1, Math.max(...calm) / 100)) + 1e-12)
  expect(after).toBeGreaterThanOrEqual(Math.min(before, Math.min(3, Math.max(1, Math.min(...calm) / 100))) - 1e-12)
})

describe('a mixed portfolio', () => {
  it('does not blind the login detector: accounts gone silent are found with calibration and without', () => {
    const lots = lotsFrom(2)
    const days = (chance: (day: number) => number, until: number): readonly number[] =>
      Array.from({ length: until }, (_, day) => day).filter((day) => lots.uniform() < chance(day))
    const silent = Array.from({ length: 60 }, () => days(() => 0.8, 300))
    const others = [
      ...Array.from({ length: 80 }, () => days(() => 0.6, 365)),
      ...Array.from({ length: 80 }, () => days((day) => (day % 7 < 5 ? 0.7 : 0.02), 365)),
      ...Array.from({ length: 60 }, () => days((day) => (Math.floor(day / 40) % 2 === 0 ? 0.9 : 0.1), 365)),
      ...Array.from({ length: 60 }, () => days((day) => 0.15 + 0.7 * (day / 365), 365)),
    ]
    const tally = tallyCustomer(standardRules())
    const whole = merged([...silent, ...others].map((active) => tally(logins(active), on(365))))
    const policy = rightOf(
      calibrateChurn({ ...standardChurn, timeZone: 'UTC' }, { id: 'ours', version: '1', leastCustomers: 100 })(whole),
    )
    expect(policy.logins).toMatchObject({ method: 'cusum' })
    for (const rules of [standardRules(), standardRules({ logins: policy.logins })]) {
      const judge = loginFrequency(rules)
      const found = silent.filter((active) =>
        ['alert', 'critical'].includes(judge({ profile: profiled(rules, logins(active)), asOf: on(365) }).level),
      )
      expect(found).toHaveLength(60)
    }
  })
})

describe('the choice of ranking', () => {
  /** Buyers of whom some come in bursts: seven dates in ten days, then nothing; the others every month or two. */
  const lots = lotsFrom(7)
  const portfolio = Array.from({ length: 700 }, (_, customer) => {
    const start = Math.floor(60 * lots.uniform())
    if (customer % 3 === 0) return Array.from({ length: 7 }, (__, n) => start + n + Math.floor(2 * lots.uniform()))
    const days = [start]
    const pace = 20 + 40 * lots.uniform()
    while ((days.at(-1) as number) < 330 && lots.uniform() > 0.06)
      days.push((days.at(-1) as number) + 7 + Math.floor(lots.exponential(pace)))
    return days.filter((day) => day < 330)
  })
  const tally = tallyCustomer(standardRules())
  const counted = (): PortfolioTally => merged(portfolio.map((days) => tally(purchases(days), on(330))))

  it('takes a burst for one', () => {
    const ranking = rightOf(chooseRanking(counted(), 1))
    expect(ranking.episodeDays).toBeGreaterThanOrEqual(7)
    expect(ranking.chosen).toMatchObject({ heldOutDays: 90 })
    expect(ranking.chosen?.auc).toBeGreaterThan(0.7)
  })

  it('the ranking chosen foretells the last days within a standard error of the best that was tried', () => {
    const whole = counted()
    const ranking = rightOf(chooseRanking(whole, 1))
    const tried = (['MBG/NBD', 'NBD'] as const).flatMap((model) =>
      episodeCuts.flatMap((_, cut) => {
        const known = earlierIn(whole.earlier, cut)
        const fit = fitRanking(model)(known)
        return isLeft(fit)
          ? []
          : [
              areaUnder(
                known.filter(({ again }) => again),
                chanceOfNothing(fit.right, 90),
              ),
            ]
      }),
    )
    const best = tried.reduce((top, one) => (one.auc > top.auc ? one : top))
    expect(ranking.chosen?.auc).toBeGreaterThanOrEqual(best.auc - best.error)
    expect(ranking.chosen?.auc).toBeLessThanOrEqual(best.auc)
  })

  it('is not made where the last days cannot tell', () => {
    const few = { ...counted(), earlier: {} }
    const ranking = rightOf(chooseRanking(few, 1))
    expect(ranking).not.toHaveProperty('chosen')
    expect(ranking).not.toHaveProperty('episodeDays')
  })

  it('areas count ties half, and have an error', () => {
    const row = (repeats: number, back: boolean, customers: number) => ({
      repeats,
      last: 0,
      observed: 9,
      customers,
      back,
    })
    const rows = [row(0, false, 2), row(1, true, 1), row(1, false, 1), row(2, true, 4)]
    // of fifteen pairs the lost stands higher in fourteen, and once level
    const area = areaUnder(rows, (one) => -one.repeats)
    expect(area).toMatchObject({ lost: 3, back: 5, auc: 14.5 / 15 })
    expect(area.error).toBeGreaterThan(0)
    expect(areaUnder(rows, () => 1).auc).toBe(0.5)
  })
})

describe('a yearly profile', () => {
  const flat = Array.from({ length: 800 }, (_, day) => day)
  const tally = tallyCustomer(standardRules())

  it('accounts that come alike all year have a flat profile', () => {
    const counted = tally(logins(flat), on(800))
    const profile = rightOf(yearlyProfile(counted)(newYear + 800))
    expect(profile).toHaveLength(53)
    for (const weight of profile) expect(weight).toBeCloseTo(1, 9)
  })

  it('a profile of less than two years is refused', () => {
    const counted = tally(logins(flat.slice(0, 700)), on(700))
    expect(yearlyProfile(counted)(newYear + 700)).toEqual({
      _tag: 'Left',
      left: { _tag: 'TooFewYears', days: 700, least: 730 },
    })
    expect(yearlyProfile(portfolioMonoid.empty)(newYear)).toMatchObject({ left: { days: 0 } })
  })

  it('seasonal accounts are no alarm under it, and one that stays away in the season is', () => {
    const lots = lotsFrom(40)
    // busy from September to May, hardly there in summer; 2024-01-01 is day 0
    const season = (day: number): number => (day % 365 >= 150 && day % 365 < 240 ? 0.06 : 0.75)
    const accounts = Array.from({ length: 40 }, () =>
      Array.from({ length: 965 }, (_, day) => day).filter((day) => lots.uniform() < season(day)),
    )
    const whole = merged(accounts.map((days) => tally(logins(days), on(900))))
    const yearly = rightOf(yearlyProfile(whole)(newYear + 900))
    const plain = standardRules()
    const rules = standardRules({ exposure: { yearly } })
    const flagged = (own: typeof plain, asOf: number) =>
      accounts.filter((days) => {
        const profile = profiled(own, logins(days.filter((day) => day < asOf)))
        return ['watch', 'alert', 'critical'].includes(loginFrequency(own)({ profile, asOf: on(asOf, 0) }).level)
      }).length
    // the third summer
    expect(flagged(plain, 960)).toBeGreaterThan(35)
    expect(flagged(rules, 960)).toBeLessThan(4)
    const gone = profiled(rules, logins((accounts[0] as readonly number[]).filter((day) => day < 800)))
    expect(loginFrequency(rules)({ profile: gone, asOf: on(860, 0) }).level).toBe('critical')
  })
})

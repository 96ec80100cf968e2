import { isLeft, isRight, left } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { hiatusFor } from '../../../src/silent-majority/calibration/hiatus.ts'
import { pairOf, regularityOf } from '../../../src/silent-majority/calibration/moments.ts'
import { type PortfolioTally, portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { portfolioIndex } from '../../../src/silent-majority/calibration/portfolio-weights.ts'
import { fitRanking } from '../../../src/silent-majority/calibration/ranking/fit.ts'
import { type CountedHistory, logLikelihood } from '../../../src/silent-majority/calibration/ranking/likelihood.ts'
import { lowestPoint } from '../../../src/silent-majority/calibration/ranking/nelder-mead.ts'
import { aliveChance, chanceOfNothing, type Ranking, silenceUntil } from '../../../src/silent-majority/model/ranking.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import { betaQuantile } from '../../../src/stats/special/beta-quantile.ts'
import { anyHistory, logins, on, rulesOf } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const above = fc.double({ min: 0.05, max: 20, noNaN: true })
const models: fc.Arbitrary<Ranking> = fc
  .record({
    model: fc.constantFrom('NBD' as const, 'BG/NBD' as const, 'MBG/NBD' as const),
    r: above,
    alpha: above,
    a: above,
    b: above,
  })
  .map(({ model, r, alpha, a, b }) =>
    model === 'NBD' ? { model, unitDays: 1, r, alpha } : { model, unitDays: 1, r, alpha, a, b },
  )
const past = fc
  .record({
    repeats: fc.nat(400),
    last: fc.double({ min: 0, max: 500, noNaN: true }),
    since: fc.double({ min: 0, max: 500, noNaN: true }),
  })
  .map(({ repeats, last, since }) => ({
    repeats,
    last: repeats === 0 ? 0 : last,
    observed: (repeats === 0 ? 0 : last) + since,
  }))
const days = fc.double({ min: 0, max: 500, noNaN: true })

prop([models, past, days])('the chance to be alive falls as silence goes on', (model, history, more) => {
  const [now, then] = [0, more].map((extra) => aliveChance(model)({ ...history, observed: history.observed + extra }))
  expect(now).toBeLessThanOrEqual(1)
  expect(then).toBeGreaterThanOrEqual(0)
  expect(then).toBeLessThanOrEqual(now as number)
  const silence = silenceUntil(model, 0.3)(history)
  if (silence === undefined || silence === 0) return
  expect(aliveChance(model)({ ...history, observed: history.last + silence })).toBeCloseTo(0.3, 9)
})

prop([models, past, days, days])(
  'the chance of nothing lies between 0 and 1 and falls with the horizon',
  (model, history, a, b) => {
    const [short, long] = [Math.min(a, b), Math.max(a, b)].map((h) => chanceOfNothing(model, h)(history))
    expect(short).toBeLessThanOrEqual(1)
    expect(long).toBeGreaterThanOrEqual(0)
    expect(long).toBeLessThanOrEqual((short as number) + 1e-15)
  },
)

prop([fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 4 })], { numRuns: 40 })(
  'the simplex finds the bottom of a bowl',
  (bottom) => {
    const found = lowestPoint(
      (at) => at.reduce((sum, x, i) => sum + (i + 1) * (x - (bottom[i] as number)) ** 2, 0),
      bottom.map(() => 0),
    )
    for (const [i, x] of found.entries()) expect(x).toBeCloseTo(bottom[i] as number, 4)
  },
)

/** A portfolio drawn from a seed: customers who buy at rates of their own and may leave after a purchase. */
const drawn = (seed: number, leaving: number): readonly CountedHistory[] => {
  let state = seed
  const lot = (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return Array.from({ length: 300 }, () => {
    const rate = -Math.log(lot()) / 20
    const [observed, chance] = [100 + Math.floor(100 * lot()), leaving * lot()]
    let [repeats, last] = [0, 0]
    const pause = (): number => -Math.log(lot()) / rate
    for (let at = pause(); at < observed; at += pause()) {
      if (lot() < chance) break
      ;[repeats, last] = [repeats + 1, Math.round(at)]
    }
    return { repeats, last, observed, customers: 1 }
  })
}
const portfolio = drawn(4711, 0.6)

describe('fits', () => {
  it.each(['NBD', 'BG/NBD', 'MBG/NBD'] as const)('of %s are found', (model) => {
    expect(isRight(fitRanking(model)(portfolio))).toBe(true)
  })

  it('a fit is no less likely than its neighbours', () => {
    const likely = logLikelihood(portfolio)
    for (const model of ['NBD', 'BG/NBD', 'MBG/NBD'] as const) {
      const fit = rightOf(fitRanking(model)(portfolio))
      for (const name of Object.keys(fit).filter((key) => key !== 'model' && key !== 'unitDays'))
        for (const factor of [0.97, 1.03]) {
          const near = {
            ...fit,
            [name]: ((fit as unknown as Record<string, number>)[name] as number) * factor,
          } as Ranking
          expect(likely(near), `${model} ${name}`).toBeLessThanOrEqual(likely(fit) + 1e-6)
        }
    }
  })

  it('MBG/NBD is as likely as its integral says', () => {
    // one customer, nobody bought again: by hand, (α/(α+T))ʳ·b/(a+b) + a/(a+b), who may leave at once
    const once = [{ repeats: 0, last: 0, observed: 9, customers: 1 }]
    const rates = { unitDays: 1, r: 0.5, alpha: 6, a: 0.9, b: 1.6 }
    const none = (6 / 15) ** 0.5
    expect(Math.exp(logLikelihood(once)({ model: 'NBD', unitDays: 1, r: 0.5, alpha: 6 }))).toBeCloseTo(none, 12)
    expect(Math.exp(logLikelihood(once)({ model: 'BG/NBD', ...rates }))).toBeCloseTo(none, 12)
    expect(Math.exp(logLikelihood(once)({ model: 'MBG/NBD', ...rates }))).toBeCloseTo((none * 1.6 + 0.9) / 2.5, 12)
  })

  it('counted alike or one by one, histories weigh the same', () => {
    const [one, other] = [
      logLikelihood(portfolio),
      logLikelihood(portfolio.map((history) => ({ ...history, customers: 3 }))),
    ]
    const model: Ranking = { model: 'MBG/NBD', unitDays: 1, r: 0.5, alpha: 6, a: 0.9, b: 1.6 }
    expect(other(model)).toBeCloseTo(3 * one(model), 6)
  })

  it('are refused where nobody came back, and where nobody leaves', () => {
    const once = [{ repeats: 0, last: 0, observed: 90, customers: 40 }]
    expect(fitRanking('BG/NBD')(once)).toEqual(left({ _tag: 'NobodyCameBack', model: 'BG/NBD' }))
    const faithful = Array.from({ length: 60 }, (_, i) => ({
      repeats: 5 + (i % 9),
      last: 198 + (i % 3),
      observed: 200,
      customers: 1,
    }))
    expect(fitRanking('BG/NBD')(faithful)).toMatchObject(left({ _tag: 'DegenerateFit', model: 'BG/NBD' }))
  })
})

const rules = rulesOf()
const tallies = anyHistory.map((events) => tallyCustomer(rules)(events, on(420)))
const { concat, empty } = portfolioMonoid

prop([tallies, tallies, tallies], { numRuns: 30 })('portfolio counts merge in any order', (a, b, c) => {
  expect(concat(concat(a, b), c)).toEqual(concat(a, concat(c, b)))
  expect(concat(empty, a)).toEqual(a)
  expect(JSON.parse(JSON.stringify(a))).toStrictEqual(a)
})

it('regularity is found again in gaps drawn with it', () => {
  for (const k of [0.6, 1, 2, 5]) {
    const size = 1000
    const pairs = Array.from({ length: size }, (_, i) => betaQuantile(k, k)((i + 0.5) / size))
      .map((part) => pairOf([part, 1 - part]))
      .reduce((sum, one) => ({ count: sum.count + one.count, squares: sum.squares + one.squares }))
    expect((regularityOf(pairs) as number) / k).toBeCloseTo(1, 2)
  }
  expect(regularityOf({ count: 0, squares: 0 })).toBeUndefined()
})

prop([
  fc.dictionary(fc.integer({ min: 1, max: 400 }).map(String), fc.integer({ min: 1, max: 9 })),
  fc.integer({ min: 1, max: 40_000 }),
  fc.double({ min: 0.001, max: 0.5, noNaN: true }),
])('the tuned hiatus keeps its budget, and a day less does not', (gaps, purchaseDays, budget) => {
  const { days: hiatus } = hiatusFor({ gaps, purchaseDays })(budget)
  const longer = (than: number): number =>
    Object.entries(gaps).reduce((sum, [length, count]) => (Number(length) > than ? sum + count : sum), 0)
  const allowed = (budget * purchaseDays) / 365.2425
  expect(longer(hiatus)).toBeLessThanOrEqual(allowed)
  if (hiatus > 0) expect(longer(hiatus - 1)).toBeGreaterThan(allowed)
})

it('a budget used up to the last alarm is kept', () => {
  expect(hiatusFor({ gaps: { 5: 1, 9: 1 }, purchaseDays: 730.485 })(0.5)).toEqual({ days: 5, budget: 0.5 })
})

it('an index of steady customers is 1 throughout', () => {
  const steady = tallyCustomer(rules)(logins(Array.from({ length: 60 }, (_, day) => day)), on(60))
  const { from, weights } = portfolioIndex(concat(steady, steady))(19_723, 19_783)
  expect(from).toBe('2024-01-01')
  expect(weights).toHaveLength(60)
  for (const weight of weights) expect(weight).toBeCloseTo(1, 12)
})

it('a quiet week weighs less', () => {
  const away = logins(Array.from({ length: 60 }, (_, day) => day).filter((day) => day < 20 || day >= 30))
  const { weights } = portfolioIndex(tallyCustomer(rules)(away, on(60)))(19_723, 19_783)
  expect(weights[25]).toBe(0)
  expect(weights[5]).toBeGreaterThan(1)
})

const counted = portfolio.reduce((tally, { repeats, last, observed }): PortfolioTally => {
  const key = `${repeats}/${last}/${observed}`
  return {
    ...tally,
    customers: tally.customers + 1,
    purchaseDays: tally.purchaseDays + observed,
    purchases: { ...tally.purchases, [key]: (tally.purchases[key] ?? 0) + 1 },
  }
}, empty)
const target = { id: 'ours', version: '2', leastCustomers: 200 }

describe('calibration', () => {
  it('a calibrated policy compiles', () => {
    const policy = rightOf(calibrateChurn(standardChurn, target)(counted))
    expect(policy).toMatchObject({
      id: 'ours',
      version: '2',
      ranking: { model: 'MBG/NBD' },
      contacts: standardChurn.contacts,
    })
    expect(policy.purchases.prior.events).toBeGreaterThan(0)
    // no gap was counted, so none tells how long is long
    expect(policy.purchases).not.toHaveProperty('hiatus')
    expect(isRight(compileChurn(policy))).toBe(true)
    expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy)
  })

  it('a portfolio too small is refused', () => {
    expect(calibrateChurn(standardChurn, { ...target, leastCustomers: 301 })(counted)).toEqual(
      left([{ _tag: 'PortfolioTooSmall', customers: 300, least: 301 }]),
    )
    expect(isLeft(calibrateChurn(standardChurn, target)({ ...counted, purchases: { '0/0/90': 300 } }))).toBe(true)
  })

  it('leaves alone what the portfolio says nothing of', () => {
    const policy = rightOf(calibrateChurn(standardChurn, target)({ ...empty, customers: 300 }))
    expect(policy).toEqual({ ...standardChurn, id: 'ours', version: '2' })
  })
})

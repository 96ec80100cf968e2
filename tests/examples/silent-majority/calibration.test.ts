import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { hiatusFor } from '../../../src/silent-majority/calibration/hiatus.ts'
import { dispersionOf, pairOf, regularityOf, varyingOf } from '../../../src/silent-majority/calibration/moments.ts'
import { type PortfolioTally, portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { portfolioIndex } from '../../../src/silent-majority/calibration/portfolio-weights.ts'
import { fitRanking } from '../../../src/silent-majority/calibration/ranking/fit.ts'
import { type CountedHistory, logLikelihood } from '../../../src/silent-majority/calibration/ranking/likelihood.ts'
import { lowestPoint } from '../../../src/silent-majority/calibration/ranking/nelder-mead.ts'
import { regularityShares, rhythmOf } from '../../../src/silent-majority/calibration/shares.ts'
import { lossChance } from '../../../src/silent-majority/list/loss-chance.ts'
import { aliveChance, chanceOfNothing, silenceUntil } from '../../../src/silent-majority/model/ranking.ts'
import type { RegularityShare } from '../../../src/silent-majority/model/regularity.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { logGamma } from '../../../src/stats/special/log-gamma.ts'
import { logins, newYear, on, profiled, purchases, rulesOf } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

const rates = { unitDays: 1, r: 0.5, alpha: 6, a: 0.9, b: 1.6 }
const nbd = { model: 'NBD', unitDays: 1, r: 0.5, alpha: 6 } as const
const bg = { model: 'BG/NBD', ...rates } as const
const mbg = { model: 'MBG/NBD', ...rates } as const
const { empty, concat } = portfolioMonoid

/** Customers who buy every so many days, and those of them who left at some time: the same for everybody, no lots. */
const counts = (leave: boolean): { readonly [key: string]: number } =>
  Object.fromEntries(
    [3, 4, 6, 9, 14, 20, 30, 45, 80].flatMap((gap, i) =>
      [1, 2, 4, 8].flatMap((stop, j) => {
        const whole = Math.floor(200 / gap)
        const repeats = leave && (i + j) % 3 !== 0 ? Math.min(stop - 1, whole) : whole
        return [[`${repeats}/${repeats * gap}/${200 + i}`, 5]]
      }),
    ),
  )

describe('likelihoods', () => {
  const beta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)
  const history = (repeats: number, last: number, observed: number): CountedHistory => ({
    repeats,
    last,
    observed,
    customers: 1,
  })

  it('are those of the papers', () => {
    const { r, alpha, a, b } = rates
    for (const [x, t, T] of [
      [1, 4, 9],
      [3, 20, 21],
      [7, 11, 50],
    ] as const) {
      const front = logGamma(r + x) - logGamma(r) + r * Math.log(alpha)
      const here = Math.exp(front) * (alpha + T) ** -(r + x)
      const gone = Math.exp(front) * (alpha + t) ** -(r + x)
      const chance = (y: number, z: number): number => Math.exp(beta(y, z) - beta(a, b))
      const likely = logLikelihood([history(x, t, T)])
      expect(likely(nbd)).toBeCloseTo(Math.log(here), 10)
      expect(likely(bg)).toBeCloseTo(Math.log(here * chance(a, b + x) + gone * chance(a + 1, b + x - 1)), 10)
      expect(likely(mbg)).toBeCloseTo(Math.log(here * chance(a, b + x + 1) + gone * chance(a + 1, b + x)), 10)
    }
  })

  it('add up', () => {
    const both = [history(0, 0, 30), history(2, 9, 30)]
    for (const model of [nbd, bg, mbg])
      expect(logLikelihood(both)(model)).toBeCloseTo(
        both.reduce((sum, one) => sum + logLikelihood([one])(model), 0),
        10,
      )
    expect(logLikelihood([])(mbg)).toBe(0)
  })

  it('of customers who never came back are those of the papers, by their number', () => {
    const none = Math.log((6 / 15) ** 0.5)
    const once = logLikelihood([{ ...history(0, 0, 9), customers: 3 }])
    expect(once(nbd)).toBeCloseTo(3 * none, 12)
    expect(once(bg)).toBeCloseTo(3 * none, 12)
    expect(once(mbg)).toBeCloseTo(3 * Math.log(((6 / 15) ** 0.5 * 1.6 + 0.9) / 2.5), 12)
  })
})

describe('ranking', () => {
  const alive = (front: number, left: number): number => 1 / (1 + (0.9 / left) * front)

  it('says who is still there', () => {
    const past = { repeats: 3, last: 20, observed: 40 }
    const front = (46 / 26) ** 3.5
    expect(aliveChance(nbd)(past)).toBe(1)
    expect(aliveChance(bg)(past)).toBeCloseTo(alive(front, 3.6), 12)
    expect(aliveChance(mbg)(past)).toBeCloseTo(alive(front, 4.6), 12)
    const once = { repeats: 0, last: 0, observed: 40 }
    expect(aliveChance(bg)(once)).toBe(1)
    expect(aliveChance(mbg)(once)).toBeCloseTo(alive((46 / 6) ** 0.5, 1.6), 12)
    const none = (46 / 76) ** 3.5
    expect(chanceOfNothing(mbg, 30)(past)).toBeCloseTo(1 - aliveChance(mbg)(past) * (1 - none), 12)
  })

  it('says how long a silence is bearable', () => {
    const past = { repeats: 3, last: 20 }
    for (const model of [bg, mbg]) {
      const silence = silenceUntil(model, 0.4)({ ...past, observed: 0 }) as number
      expect(silence).toBeGreaterThan(0)
      expect(aliveChance(model)({ ...past, observed: 20 + silence })).toBeCloseTo(0.4, 12)
    }
    expect(silenceUntil(nbd, 0.4)({ ...past, observed: 0 })).toBeUndefined()
    expect(silenceUntil(bg, 0.4)({ repeats: 0, last: 0, observed: 0 })).toBeUndefined()
    expect(silenceUntil(mbg, 0.4)({ repeats: 0, last: 0, observed: 0 })).toBeGreaterThan(0)
    expect(silenceUntil(mbg, 0.99)({ repeats: 0, last: 0, observed: 0 })).toBe(0)
  })

  it('reads purchases in the unit of the model', () => {
    const ranking = { ...mbg, unitDays: 7, alpha: 4 }
    const rules = rulesOf({ ranking })
    const score = (days: readonly number[], asOf: number): number | undefined =>
      lossChance(rules, 70)({ profile: profiled(rules, purchases(days)), asOf: on(asOf, 0) })
    expect(score([0, 14, 35], 78)).toBeCloseTo(
      chanceOfNothing(ranking, 10)({ repeats: 2, last: 5, observed: (35 + 42) / 7 }),
      12,
    )
    expect(score([], 78)).toBeUndefined()
    const plain = rulesOf()
    expect(lossChance(plain, 70)({ profile: profiled(plain, purchases([0])), asOf: on(9) })).toBeUndefined()
  })
})

describe('the simplex', () => {
  it('goes down a bent valley', () => {
    const valley = ([x = 0, y = 0]: readonly number[]): number => 100 * (y - x * x) ** 2 + (1 - x) ** 2
    const [x, y] = lowestPoint(valley, [-1.2, 1])
    expect(x).toBeCloseTo(1, 4)
    expect(y).toBeCloseTo(1, 4)
  })

  it('stays out of where there is no number', () => {
    const [x] = lowestPoint(([at = 0]) => (at < 2 ? Number.NaN : at), [5])
    expect(x).toBeCloseTo(2, 4)
    expect(lowestPoint(([at = 0]) => (at - 3) ** 2, [0], 0)).toEqual([0])
  })

  it('asks seldom', () => {
    let asked = 0
    const [x, y] = lowestPoint(
      ([a = 0, b = 0]) => {
        asked += 1
        return (a - 1) ** 2 + 3 * (b + 2) ** 2
      },
      [0, 0],
    )
    expect(x).toBeCloseTo(1, 5)
    expect(y).toBeCloseTo(-2, 5)
    expect(asked).toBeLessThan(150)
  })
})

describe('moments', () => {
  it('take the first two gaps', () => {
    expect(pairOf([30, 10, 99])).toEqual({ count: 1, squares: 250_000 })
    expect(pairOf([10, 30])).toEqual({ count: 1, squares: 250_000 })
    expect([pairOf([]), pairOf([9])]).toEqual([
      { count: 0, squares: 0 },
      { count: 0, squares: 0 },
    ])
    expect(regularityOf({ count: 2, squares: 500_000 })).toBeCloseTo(1.5, 12)
    // all alike are as regular as a policy may say, none are no answer
    expect(regularityOf({ count: 2, squares: 0 })).toBe(100)
    expect(regularityOf({ count: 0, squares: 0 })).toBeUndefined()
  })

  it('tell how much active days vary from four weeks to the next', () => {
    const block = (at: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => 28 * at + i)
    const months = (...counts: readonly number[]): readonly number[] => [
      ...counts.flatMap((count, at) => block(at, count)),
      28 * counts.length - 1,
    ]
    // 7, 14, 7, 15 days with the last: differences 7, 7 and 8, mean 10.75, two degrees of freedom
    const chance = 10.75 * (1 - 10.75 / 28) * (1 - 1 / 9) ** 3
    expect(varyingOf(months(7, 14, 7, 14))).toEqual({ [Math.round((100 * (49 + 49 + 64)) / 6 / chance)]: 1 })
    // a habit that changed once, and stayed, is hardly restless
    expect(Number(Object.keys(varyingOf(months(20, 20, 20, 20, 5, 5, 5, 4)))[0])).toBeLessThan(300)
    expect(varyingOf([])).toEqual({})
    expect(varyingOf(months(7, 14, 7))).toEqual({})
    expect(varyingOf(Array.from({ length: 112 }, (_, day) => day))).toEqual({})
    // days behind the last whole block are left aside
    expect(varyingOf([...months(7, 14, 7, 14), 120])).toEqual(varyingOf(months(7, 14, 7, 14)))
  })

  it('are those of the middle customer, no less than chance and no more than three times', () => {
    expect(dispersionOf({ 150: 3, 900: 2 })).toBe(1.5)
    expect(dispersionOf({ 150: 3, 900: 3 })).toBe(1.5)
    expect(dispersionOf({ 150: 3, 900: 4 })).toBe(3)
    expect(dispersionOf({ 30: 3, 900: 2 })).toBe(1)
    expect(dispersionOf({})).toBeUndefined()
  })

  it('tell how alike gaps are', () => {
    expect(rhythmOf([30])).toEqual({})
    expect(rhythmOf([30, 30, 30])).toEqual({ '3/0': 1 })
    expect(rhythmOf([10, 40])).toEqual({ [`2/${Math.round(50 * Math.log(25 / 20))}`]: 1 })
    expect(rhythmOf(Array.from({ length: 300 }, () => 7))).toEqual({ '200/0': 1 })
  })

  it('a hiatus without a gap is none', () => {
    expect(hiatusFor({ gaps: {}, purchaseDays: 400 })(0.05)).toEqual({ days: 0, budget: 0.05 })
    expect(hiatusFor({ gaps: { 9: 4, 100: 1, 20: 1 }, purchaseDays: 3652.425 })(0.1)).toEqual({ days: 20, budget: 0.1 })
    // one alarm in two years is allowed, and there is just one
    expect(hiatusFor({ gaps: { 5: 1, 9: 1 }, purchaseDays: 730.485 })(0.5)).toEqual({ days: 5, budget: 0.5 })
    expect(hiatusFor({ gaps: { 100: 1, 9: 4 }, purchaseDays: 3652.425 })(0.1)).toEqual({ days: 9, budget: 0.1 })
  })
})

describe('the portfolio', () => {
  const rules = rulesOf()
  const events: readonly ActivityEvent[] = [
    ...purchases([0, 10, 10, 40, 60]),
    ...[0, 3, 20].map((day): ActivityEvent => ({ kind: 'ticket', at: on(day) })),
    { kind: 'feedback', at: on(30) },
    ...logins([20, 5]),
    { kind: 'session', at: on(6), features: [] },
  ]

  it('counts one customer', () => {
    expect(tallyCustomer(rules)(events, on(60))).toEqual({
      customers: 1,
      purchaseDays: 59,
      purchases: { '2,2,2,1,1/40/59': 1 },
      earlier: {},
      // 3 days after 0 is the same episode; from 3 to 20 eleven days, from 20 to 30 four
      contacts: { '2/15/38': 1 },
      gaps: { 10: 1, 30: 1 },
      pairs: { count: 1, squares: 250_000 },
      rhythms: { '2/7': 1 },
      varying: {},
      active: { [newYear + 5]: 1, [newYear + 6]: 1, [newYear + 20]: 1 },
      started: { [newYear + 5]: 1 },
    })
    expect(tallyCustomer(rules)([], on(60))).toEqual({ ...empty, customers: 1 })
    // ninety days before the end: what was known then, and whether the customer came back
    expect(tallyCustomer(rules)(events, on(140)).earlier).toEqual({ '2,2,2,1,1/40/49/1': 1 })
    expect(tallyCustomer(rules)(events, on(160)).earlier).toEqual({ '3,3,3,2,1/60/69/0': 1 })
  })

  it('adds up key by key', () => {
    const sum = concat(tallyCustomer(rules)(events, on(60)), tallyCustomer(rules)(events.slice(0, 3), on(60)))
    expect(sum).toMatchObject({
      customers: 2,
      purchaseDays: 118,
      purchases: { '2,2,2,1,1/40/59': 1, '1,1,1,0,0/10/59': 1 },
      gaps: { 10: 2, 30: 1 },
      pairs: { count: 1, squares: 250_000 },
    })
    const pairs = { ...empty, pairs: { count: 1, squares: 9 } }
    expect(concat(pairs, pairs).pairs).toEqual({ count: 2, squares: 18 })
    const more = { ...empty, varying: { 90: 1 }, rhythms: { '2/7': 2 }, earlier: { '1/9/20/0': 1 } }
    expect(concat(more, more)).toMatchObject({ varying: { 90: 2 }, rhythms: { '2/7': 4 }, earlier: { '1/9/20/0': 2 } })
  })

  it('has an index of seven days around each', () => {
    const active = { 0: 2, 1: 2, 2: 1, 3: 1, 4: 0, 5: 2, 6: 2, 7: 2 }
    const { from, weights } = portfolioIndex({ active, started: { 0: 2, 4: 2 } })(0, 8)
    // customers known: two for four days, then four
    const shares = [6 / 8, 6 / 12, 8 / 16, 10 / 20, 10 / 22, 8 / 20, 7 / 18, 6 / 16]
    const mean = shares.reduce((a, b) => a + b, 0) / 8
    expect(from).toBe('1970-01-01')
    expect(weights.map((one) => one.toFixed(9))).toEqual(shares.map((one) => (one / mean).toFixed(9)))
    const inside = portfolioIndex({ active: { 0: 9, 4: 1, 5: 1, 20: 9 }, started: { 0: 1 } })(3, 7).weights
    expect(inside).toEqual([1, 1, 1, 1])
    expect(portfolioIndex({ active: {}, started: {} })(5, 7)).toEqual({ from: '1970-01-06', weights: [1, 1] })
    expect(portfolioIndex({ active: {}, started: {} })(5, 4)).toEqual({ from: '1970-01-06', weights: [] })
  })
})

const usual = standardChurn.purchases.regularity as readonly RegularityShare[]

describe('calibration in full', () => {
  const target = { id: 'ours', version: '2', leastCustomers: 100 }
  const tally: PortfolioTally = { ...empty, customers: 180, purchaseDays: 36_000, purchases: counts(true) }
  const calibrated = (own: Partial<PortfolioTally>, policy = standardChurn): typeof standardChurn =>
    rightOf(calibrateChurn(policy, target)({ ...tally, ...own }))

  it('takes the prior from the fit, and the hiatus from the gaps', () => {
    const policy = calibrated({ gaps: { 100: 4, 30: 5 }, pairs: { count: 2, squares: 500_000 } })
    const { ranking } = policy
    expect(ranking?.unitDays).toBe(1)
    expect(policy.purchases).toEqual({
      ...standardChurn.purchases,
      prior: { events: ranking?.r, exposure: ranking?.alpha },
      regularity: regularityShares(usual)({}),
      hiatus: { days: 30, budget: 0.05 },
    })
    expect(policy.logins).toEqual(standardChurn.logins)
    expect(policy.contacts).toEqual(standardChurn.contacts)
  })

  it('keeps one regularity within bounds, and learns shares', () => {
    const one = { ...standardChurn, purchases: { ...standardChurn.purchases, regularity: 1 } }
    expect(calibrated({ pairs: { count: 10, squares: 10 } }, one).purchases.regularity).toBe(20)
    expect(calibrated({ pairs: { count: 10, squares: 9_900_000 } }, one).purchases.regularity).toBe(0.2)
    expect(calibrated({ pairs: { count: 2, squares: 500_000 } }, one).purchases.regularity).toBe(1.5)
    expect(calibrated({}, one).purchases.regularity).toBe(1)
    const rhythms = { '9/0': 4000 }
    expect(calibrated({ rhythms }).purchases.regularity).toEqual(regularityShares(usual)(rhythms))
    expect(regularityShares(usual)(rhythms).at(-1)?.share).toBeGreaterThan(0.95)
  })

  it('reads contacts and the spread of active days', () => {
    const policy = calibrated({
      contacts: counts(true),
      varying: { 150: 9 },
    })
    expect(policy.contacts).toEqual({ ...standardChurn.contacts, prior: policy.purchases.prior })
    expect(policy.logins).toEqual({ ...standardChurn.logins, dispersion: 1.5 })
    expect(calibrated({ varying: { 150: 9 } }, articleLiteral).logins).toEqual(articleLiteral.logins)
  })

  it('falls back on the model without leaving where nobody leaves', () => {
    expect(calibrated({ purchases: counts(true) }).ranking?.model).toBe('MBG/NBD')
    const faithful = calibrated({ purchases: counts(false) }).ranking
    expect(faithful?.model).toBe('NBD')
    expect(Object.keys(faithful ?? {}).sort()).toEqual(['alpha', 'model', 'r', 'unitDays'])
  })

  it('takes just as many customers as are asked for', () => {
    expect(calibrateChurn(standardChurn, { ...target, leastCustomers: 180 })(tally)._tag).toBe('Right')
    expect(calibrateChurn(standardChurn, { ...target, leastCustomers: 181 })(tally)).toEqual(
      left([{ _tag: 'PortfolioTooSmall', customers: 180, least: 181 }]),
    )
    // nobody bought at all: nothing is learnt of purchases, and nothing refused
    expect(calibrateChurn(standardChurn, target)({ ...tally, purchases: {} })).toEqual(
      right({ ...standardChurn, id: 'ours', version: '2' }),
    )
    expect(calibrateChurn(standardChurn, target)({ ...tally, purchases: { '0/0/90': 180 } })).toEqual(
      left([{ _tag: 'NobodyCameBack', model: 'NBD' }]),
    )
  })

  it('names what ran away', () => {
    const all = (repeats: number): readonly CountedHistory[] =>
      Array.from({ length: 5 }, (_, i) => ({ repeats, last: 100 + i, observed: 110, customers: 8 }))
    // rates that do not spread at all are taken to spread a little
    const alike = rightOf(fitRanking('NBD')(all(6)))
    expect(alike.r).toBeCloseTo(200, 3)
    expect(alike.r / alike.alpha).toBeCloseTo(6 / 110, 3)
    const faithful = fitRanking('BG/NBD')(
      [1, 4, 9, 19].map((repeats) => ({ repeats, last: 199, observed: 200, customers: 15 })),
    )
    expect(faithful).toMatchObject({ left: { _tag: 'DegenerateFit', model: 'BG/NBD' } })
    expect(['a', 'b']).toContain((faithful as unknown as { left: { parameter: string } }).left.parameter)
  })
})

import { isRight, left } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { fitRanking } from '../../../src/silent-majority/calibration/ranking/fit.ts'
import { type CountedHistory, logLikelihood } from '../../../src/silent-majority/calibration/ranking/likelihood.ts'
import { runawayIn } from '../../../src/silent-majority/calibration/ranking/runaway.ts'
import { lossChance } from '../../../src/silent-majority/list/loss-chance.ts'
import type { Ranking } from '../../../src/silent-majority/model/ranking.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { on, profiled, purchases, standardRules } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

type Leaving = Extract<Ranking, { readonly a: number }>
const models = ['NBD', 'BG/NBD', 'MBG/NBD'] as const

/** Customers of four rhythms over 400 days: so many stop after each repeat purchase from `first` on, so many never. */
const portfolio = (first: number, stop: readonly number[], never: number): readonly CountedHistory[] =>
  [5, 10, 20, 40].flatMap((gap) => [
    ...stop.map((customers, at) => ({
      repeats: first + at,
      last: gap * (first + at),
      observed: 400,
      customers,
    })),
    { repeats: 400 / gap, last: 400, observed: 400, customers: never },
  ])

/** Three tenths leave after the first repeat purchase, then of those who stayed a little less each time. */
const usual = portfolio(1, [60, 34, 20, 13, 9, 6, 5, 3, 3], 47)

describe('a fit that ran away (A0.6: refused rather than calling everybody alive for ever)', () => {
  const fit = { unitDays: 1, r: 1000, alpha: 9 }

  it('has nobody leaving below 0.001', () => {
    expect(runawayIn({ model: 'NBD', ...fit })).toBeUndefined()
    for (const model of ['BG/NBD', 'MBG/NBD'] as const) {
      expect(runawayIn({ model, ...fit, a: 0.001, b: 1000 })).toBeUndefined()
      expect(runawayIn({ model, ...fit, a: 0.000_999, b: 1000 })).toEqual(['a', 0.000_999])
    }
  })

  it('is named by its model and what ran away', () => {
    const ranAway = (model: Ranking['model'], histories: readonly CountedHistory[]): readonly unknown[] => {
      const got = fitRanking(model)(histories)
      return isRight(got) || got.left._tag === 'NobodyCameBack' ? [] : [got.left.model, got.left.parameter]
    }
    // half of them never come back, and the others never leave
    const divided = portfolio(0, [10], 10)
    expect(ranAway('BG/NBD', divided)).toEqual(['BG/NBD', 'a'])
    expect(ranAway('MBG/NBD', divided)).toEqual(['MBG/NBD', 'a'])
  })

  it('is none where leaving is alike for all: half leave after each repeat purchase, whoever they are', () => {
    const { a, b } = rightOf(fitRanking('BG/NBD')(portfolio(1, [32, 16, 8, 4, 2, 2], 0))) as Leaving
    expect(b).toBeCloseTo(1000, 0)
    expect(a / (a + b)).toBeCloseTo(0.5, 1)
  })

  it('is stopped in its course before numbers lose their digits', () => {
    // every other customer leaves after the first repeat purchase or never: a and b both want to be nothing
    const got = fitRanking('BG/NBD')(portfolio(1, [10], 10))
    expect(got).toMatchObject({ left: { _tag: 'DegenerateFit', parameter: 'a' } })
    expect((got as unknown as { left: { received: number } }).left.received).toBeGreaterThan(Math.exp(-25))
  })
})

describe('a fit', () => {
  it('does not depend on the unit of time: in hours alpha is 24 times what it is in days', () => {
    const inUnit = (unit: number): readonly CountedHistory[] =>
      usual.map((one) => ({ ...one, last: one.last * unit, observed: one.observed * unit }))
    for (const model of models) {
      const days = rightOf(fitRanking(model)(usual))
      for (const unit of [1 / 365, 24, 86_400]) {
        const other = rightOf(fitRanking(model)(inUnit(unit)))
        expect(other.r / days.r).toBeCloseTo(1, 3)
        expect(other.alpha / days.alpha / unit).toBeCloseTo(1, 3)
        if (model !== 'NBD') expect((other as Leaving).b / (days as Leaving).b).toBeCloseTo(1, 3)
      }
    }
  })

  it('counts a history of so many customers as so many histories', () => {
    const one = usual.flatMap((history) =>
      Array.from({ length: history.customers }, () => ({ ...history, customers: 1 })),
    )
    const rates = { unitDays: 1, r: 2, alpha: 30, a: 0.5, b: 1 }
    for (const model of models)
      expect(logLikelihood(one)({ model, ...rates } as Ranking)).toBeCloseTo(
        logLikelihood(usual)({ model, ...rates } as Ranking),
        6,
      )
  })

  it('of nobody who came back is none', () => {
    const once = [{ repeats: 0, last: 0, observed: 90, customers: 40 }]
    for (const model of models) expect(fitRanking(model)(once)).toEqual(left({ _tag: 'NobodyCameBack', model }))
    for (const wrong of [
      { repeats: Number.NaN },
      { observed: 0, last: 0 },
      { observed: -10, last: -5 },
      { customers: 0 },
    ])
      for (const model of models)
        expect(fitRanking(model)([{ repeats: 3, last: 5, observed: 10, customers: 5, ...wrong }])).toEqual(
          left({ _tag: 'NobodyCameBack', model }),
        )
  })
})

describe('a calibrated ranking', () => {
  it('knows of leaving though all leave alike: whoever fell silent for good is likely to buy nothing', () => {
    // every three or four weeks with unrest; every fourth stops for good on the way
    const rules = standardRules()
    const tally = tallyCustomer(rules)
    const events = (c: number): readonly ActivityEvent[] => {
      const [every, end] = [22 + (c % 11), c % 4 === 0 ? 200 + ((c * 37) % 300) : 690]
      const days = Array.from({ length: Math.floor(end / every) }, (_, n) => n * every + ((c * 7 + n * 5) % 9))
      return purchases(days)
    }
    const whole = Array.from({ length: 300 }, (_, c) => tally(events(c), on(700, 0))).reduce(portfolioMonoid.concat)
    const policy = rightOf(calibrateChurn(rules.policy, { id: 'ours', version: '1', leastCustomers: 100 })(whole))
    expect(policy.ranking?.model).toBe('MBG/NBD')
    const loss = lossChance(standardRules(policy), 90)
    const chances = [0, 4, 8, 12, 1, 2, 3].map((c) => loss({ profile: profiled(rules, events(c)), asOf: on(700, 0) }))
    for (const gone of chances.slice(0, 4)) expect(gone).toBeGreaterThan(0.9)
    for (const here of chances.slice(4)) expect(here).toBeLessThan(0.2)
  })

  it('is BG/NBD where the chances of leaving show no spread to MBG/NBD', () => {
    // seven tenths leave after the first repeat purchase and ever fewer of the rest, but nobody after the purchase
    // before: to MBG/NBD, which expects most to leave there, leaving looks even
    const stop = [700, 200, 63, 22, 9, 3, 1, 1, 1]
    const histories = portfolio(1, stop, 0)
    expect((rightOf(fitRanking('MBG/NBD')(histories)) as Leaving).b).toBeCloseTo(1000, 0)
    const counted = Object.fromEntries(
      histories.map(({ repeats, last, observed, customers }) => [`${repeats}/${last}/${observed}`, customers]),
    )
    const { ranking } = rightOf(
      calibrateChurn(standardChurn, { id: 'ours', version: '2', leastCustomers: 100 })({
        ...portfolioMonoid.empty,
        customers: 4000,
        purchases: counted,
      }),
    )
    expect(ranking?.model).toBe('BG/NBD')
    expect(ranking).toEqual(rightOf(fitRanking('BG/NBD')(histories)))
  })
})

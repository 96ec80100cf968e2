import { isLeft } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { earlierIn, historiesIn } from '../../../src/silent-majority/calibration/histories.ts'
import { dispersionOf, pairOf, regularityOf, varyingOf } from '../../../src/silent-majority/calibration/moments.ts'
import { type PortfolioTally, portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { areaUnder } from '../../../src/silent-majority/calibration/ranking/area-under.ts'
import { fitRanking } from '../../../src/silent-majority/calibration/ranking/fit.ts'
import { type CountedHistory, logLikelihood } from '../../../src/silent-majority/calibration/ranking/likelihood.ts'
import { regularLikelihood } from '../../../src/silent-majority/calibration/ranking/regular-likelihood.ts'
import { portfolioFlaws } from '../../../src/silent-majority/calibration/read-portfolio.ts'
import { rhythmOf } from '../../../src/silent-majority/calibration/shares.ts'
import type { Ranking } from '../../../src/silent-majority/model/ranking.ts'
import { on, purchases, rulesOf } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

describe('counts of a portfolio that were stored', () => {
  const { empty } = portfolioMonoid
  const flaws = (change: object): ReturnType<typeof portfolioFlaws> => portfolioFlaws({ ...empty, ...change })

  it.each<[keyof PortfolioTally, string, readonly string[], readonly string[]]>([
    [
      'purchases',
      'repeats/last/observed',
      ['0/0/90', '3,2,1,1,1/40/99'],
      ['1/2', 'x1/2/3', '1/2/3x', '1/2/3/2', '1,/2/3'],
    ],
    ['earlier', 'repeats/last/observed/back', ['0/0/90/1', '3,2,1,1,1/40/99/0'], ['1/2/3/7', '1/2/3/0/', ' 1/2/3/0']],
    ['contacts', 'repeats/last/observed', ['2/30/90'], ['2/30', '-2/30/90', '2/30/90 ']],
    ['gaps', 'days', ['0', '30', '9999999'], ['-1', 'x30', '30x', '1.5', '', '12345678']],
    ['rhythms', 'count/alike', ['2/0', '200/999999'], ['2', '2/', 'x2/3', '2/3x', '2/-3', '1000/1', '2/1234567']],
    ['varying', 'hundredths', ['0', '100', '9999'], ['x100', '100x', '-1', '']],
    ['active', 'day', ['-3', '0', '19723'], ['x1', '1x', '--1', '1.5', '']],
    ['started', 'day', ['-3', '19723'], ['+1', '1 ', 'monday']],
  ])('have keys of one form: %s', (name, form, good, bad) => {
    for (const key of good) expect(flaws({ [name]: { [key]: 1 } }), key).toEqual([])
    for (const key of bad)
      expect(flaws({ [name]: { [key]: 1 } }), key).toEqual([
        { _tag: 'UnknownSetting', path: [name, key], allowed: [form] },
      ])
    const one = good[0] as string
    for (const count of [-1, 1.5, 2 ** 53])
      expect(flaws({ [name]: { [one]: count } })).toEqual([
        {
          _tag: 'NotAWholeNumber',
          path: [name, one],
          received: `${count}`,
          from: 0,
          to: Number.MAX_SAFE_INTEGER,
        },
      ])
    expect(flaws({ [name]: { [one]: '1' } })).toEqual([{ _tag: 'NotANumber', path: [name, one], received: '"1"' }])
    for (const [none, received] of [
      [7, '7'],
      ['x', '"x"'],
      [null, 'null'],
      [[], '[]'],
    ])
      expect(flaws({ [name]: none })).toEqual([{ _tag: 'NotARecord', path: [name], received }])
  })

  it('are whole numbers of customers, days and pairs', () => {
    for (const path of [['customers'], ['purchaseDays'], ['pairs', 'count'], ['pairs', 'squares']]) {
      const put = (value: unknown): object =>
        path.length === 1 ? { [path[0] as string]: value } : { pairs: { ...empty.pairs, [path[1] as string]: value } }
      for (const good of [0, Number.MAX_SAFE_INTEGER]) expect(flaws(put(good))).toEqual([])
      for (const bad of [-1, 0.5]) expect(flaws(put(bad))).toMatchObject([{ _tag: 'NotAWholeNumber', path }])
    }
    expect(portfolioFlaws({ customers: 1 })).toHaveLength(10)
    expect(portfolioFlaws(undefined)).toEqual([{ _tag: 'NotARecord', path: [], received: 'undefined' }])
  })
})

describe('histories as they were counted', () => {
  it('have repeats by each of the cuts, the last for those that are not there', () => {
    const counts = { '7,5,4,3,2/40/99': 3, '2/10/30': 1 }
    expect([0, 1, 4, 9].map((cut) => historiesIn(counts, cut).map(({ repeats }) => repeats))).toEqual([
      [7, 2],
      [5, 2],
      [2, 2],
      [2, 2],
    ])
    expect(historiesIn(counts)).toEqual([
      { repeats: 7, last: 40, observed: 99, customers: 3 },
      { repeats: 2, last: 10, observed: 30, customers: 1 },
    ])
  })

  it('known before the last days say who came back and who had bought again', () => {
    expect(earlierIn({ '0,0/0/60/1': 2, '10,3/50/70/0': 5, '3,1/9/80/1': 1 }, 1)).toEqual([
      { repeats: 0, last: 0, observed: 60, customers: 2, back: true, again: false },
      { repeats: 3, last: 50, observed: 70, customers: 5, back: false, again: true },
      { repeats: 1, last: 9, observed: 80, customers: 1, back: true, again: true },
    ])
  })
})

describe('what one customer adds', () => {
  const tally = (days: readonly number[], end: number): PortfolioTally =>
    tallyCustomer(rulesOf())(purchases(days), on(end, 0))

  it('is repeats by the days of an episode, a gap of so many days being another one', () => {
    // gaps of 3, 7, 14, 21, 2 and 1 days: by dates six, by half weeks four, by weeks three, by two weeks two, by three one
    expect(tally([0, 3, 10, 24, 45, 47, 48], 60).purchases).toEqual({ '6,4,3,2,1/48/59': 1 })
    expect(tally([0, 2, 8, 21, 41], 50).purchases).toEqual({ '4,3,2,1,0/41/49': 1 })
    expect(tally([0], 50)).toMatchObject({ purchases: { '0,0,0,0,0/0/49': 1 }, purchaseDays: 49 })
    expect(tally([], 50)).toEqual({ ...portfolioMonoid.empty, customers: 1 })
  })

  it('is what was known ninety days before the end, and whether they came back in them', () => {
    // the ninety days are the days from 110 on
    expect(tally([0, 40, 109], 200).earlier).toEqual({ '2,2,2,2,2/109/109/0': 1 })
    expect(tally([0, 40, 110], 200).earlier).toEqual({ '1,1,1,1,1/40/109/1': 1 })
    expect(tally([110, 140], 200).earlier).toEqual({})
  })

  it('is the same with events among them that no profile takes up', () => {
    const wrong = [
      null,
      { kind: 'purchase', at: Number.NaN },
      { kind: 'buy', at: on(7) },
      { kind: 'session', at: on(8) },
    ]
    expect(tallyCustomer(rulesOf())([...purchases([0, 2, 30]), ...(wrong as never[])], on(400, 0))).toEqual(
      tallyCustomer(rulesOf())(purchases([0, 2, 30]), on(400, 0)),
    )
  })

  it('is how alike the gaps are and how much active days vary', () => {
    expect(tally([0, 10, 30], 60)).toMatchObject({ gaps: { 10: 1, 20: 1 }, pairs: { count: 1, squares: 111_111 } })
    // ln 15 − (ln 10 + ln 20)/2 is .0589
    expect(rhythmOf([10, 20])).toEqual({ '2/3': 1 })
    expect(rhythmOf([10])).toEqual({})
    expect(rhythmOf([...Array.from({ length: 50 }, () => 1), ...Array.from({ length: 200 }, () => 9)])).toEqual({
      '200/0': 1,
    })
    expect(pairOf([10])).toEqual({ count: 0, squares: 0 })
    expect(regularityOf({ count: 4, squares: 4e6 / 3 })).toBeCloseTo(1, 12)
    expect(regularityOf({ count: 4, squares: 0 })).toBe(100)
    // nothing of less than four blocks of 28 days, nor of who comes every day
    const daily = (days: number): readonly number[] => Array.from({ length: days }, (_, day) => day)
    expect([varyingOf(daily(112)), varyingOf(daily(111).filter((day) => day % 2 === 0))]).toEqual([{}, {}])
    expect(varyingOf(daily(113).filter((day) => day % 2 === 0))).toEqual({ 0: 1 })
    // 10, 20, 10 and 20 of 28 days: 300/6 over 15·(1 − 15/28) is 7.18, over the median of so few, (8/9)³
    const restless = daily(112).filter((day) => day % 28 < (Math.floor(day / 28) % 2 === 0 ? 10 : 20) || day === 111)
    expect(varyingOf(restless.filter((day) => day !== 103))).toEqual({ 1022: 1 })
  })

  it('counts the middle customer by number, not by text', () => {
    expect(dispersionOf({ 90: 1, 150: 1, 1000: 1 })).toBe(1.5)
    expect(dispersionOf({ 1000: 3, 150: 2, 90: 1 })).toBe(1.5)
    expect(dispersionOf({ 1000: 3, 150: 2 })).toBe(3)
    expect(dispersionOf({ 40: 1 })).toBe(1)
    expect(dispersionOf({})).toBeUndefined()
  })
})

describe('the area under the curve', () => {
  const row = (score: number, back: boolean, customers = 1) => ({
    repeats: score,
    last: 0,
    observed: 0,
    back,
    customers,
  })
  const score = ({ repeats }: { readonly repeats: number }): number => repeats

  it('is the share of pairs in the right order, ties half, by Hanley and McNeil to its error', () => {
    // lost at 4, 3, 2; back at 3, 1: of six pairs five are right, or four and a half with the tie
    const found = areaUnder([row(3, true), row(4, false), row(2, false), row(1, true), row(3, false)], score)
    const [a, lost, back] = [4.5 / 6, 3, 2]
    const variance =
      (a * (1 - a) + (lost - 1) * (a / (2 - a) - a * a) + (back - 1) * ((2 * a * a) / (1 + a) - a * a)) / (lost * back)
    expect(found).toEqual({ lost, back, auc: a, error: expect.closeTo(Math.sqrt(variance), 14) })
    const many = areaUnder(
      [row(3, true, 20), row(4, false, 10), row(2, false, 10), row(1, true, 20), row(3, false, 10)],
      score,
    )
    expect(many).toMatchObject({ lost: 30, back: 40, auc: a })
    expect(many.error).toBeLessThan(found.error / 3)
  })

  it('is one where all lost stand above, and its error none', () => {
    expect(areaUnder([row(2, false, 3), row(1, true, 2)], score)).toEqual({ lost: 3, back: 2, auc: 1, error: 0 })
  })
})

describe('how likely histories are', () => {
  const histories: readonly CountedHistory[] = [
    { repeats: 0, last: 0, observed: 60, customers: 5 },
    { repeats: 3, last: 40, observed: 60, customers: 2 },
    { repeats: 3, last: 60, observed: 60, customers: 1 },
    { repeats: 1, last: 9, observed: 80, customers: 3 },
  ]
  const models: readonly (readonly [Ranking, Ranking])[] = [
    [
      { model: 'NBD', unitDays: 1, r: 0.7, alpha: 9 },
      { model: 'NBD', unitDays: 1, r: 2.5, alpha: 30 },
    ],
    [
      { model: 'MBG/NBD', unitDays: 1, r: 0.7, alpha: 9, a: 0.6, b: 1.9 },
      { model: 'MBG/NBD', unitDays: 1, r: 2.5, alpha: 30, a: 1.7, b: 0.8 },
    ],
  ]

  it('is by a regularity of one the same as by chance, but for what no model changes', () => {
    for (const [one, other] of models) {
      const [plain, regular] = [logLikelihood(histories), regularLikelihood(histories, 1)]
      expect(regular(one) - regular(other)).toBeCloseTo(plain(one) - plain(other), 9)
    }
  })

  it('is by a regularity of two what it is by hand', () => {
    // nobody came back in T: of gaps of two parts none is over with Beta(r, 2) above T/(α + T); a/(a + b) left at once
    const once = [{ repeats: 0, last: 0, observed: 3, customers: 1 }]
    const rates = { unitDays: 1, r: 1, alpha: 3 }
    expect(Math.exp(regularLikelihood(once, 2)({ model: 'NBD', ...rates }))).toBeCloseTo(0.75, 12)
    expect(Math.exp(regularLikelihood(once, 2)({ model: 'MBG/NBD', ...rates, a: 1, b: 1 }))).toBeCloseTo(0.875, 12)
    // one came back at 3 and was silent for 6: Γ(3)·3/6³ times Beta(3, 2) up to a half
    const again = [{ repeats: 1, last: 3, observed: 9, customers: 2 }]
    const chance = ((2 * 3) / 6 ** 3) * (5 / 16)
    expect(Math.exp(regularLikelihood(again, 2)({ model: 'NBD', ...rates }) / 2)).toBeCloseTo(chance, 12)
    // who came back had stayed once, and then left or stayed: b/(a+b) · (a + (b+1)·Beta)/(a+b+1)
    const left = ((2 * 3) / 6 ** 3) * (2 / 3) * ((1 + 3 * (5 / 16)) / 4)
    expect(Math.exp(regularLikelihood(again, 2)({ model: 'MBG/NBD', ...rates, a: 1, b: 2 }) / 2)).toBeCloseTo(left, 12)
  })

  it('is fitted with a regularity where one is named', () => {
    const monthly = [10, 20, 30].flatMap((gap): readonly CountedHistory[] => [
      { repeats: Math.floor(300 / gap), last: 300 - (300 % gap), observed: 310, customers: 6 },
      { repeats: 3, last: 3 * gap, observed: 310, customers: 4 },
    ])
    const fit = rightOf(fitRanking('MBG/NBD', 4)(monthly))
    expect(fit).toMatchObject({ model: 'MBG/NBD', regularity: 4 })
    const likely = regularLikelihood(monthly, 4)
    for (const factor of [0.95, 1.05])
      for (const name of ['r', 'alpha', 'a', 'b'] as const)
        expect(likely({ ...fit, [name]: (fit as never)[name] * factor })).toBeLessThanOrEqual(likely(fit) + 1e-6)
    expect(rightOf(fitRanking('NBD')(monthly))).not.toHaveProperty('regularity')
    // rates that do not spread at all are taken as nearly alike
    const alike = Array.from({ length: 20 }, (_, at) => ({
      repeats: 30,
      last: 300,
      observed: 301 + (at % 3),
      customers: 9,
    }))
    const nbd = rightOf(fitRanking('NBD')(alike))
    expect(nbd.r).toBeLessThanOrEqual(200)
    expect(nbd.r).toBeGreaterThan(190)
    expect(isLeft(fitRanking('MBG/NBD')(alike))).toBe(true)
  })
})

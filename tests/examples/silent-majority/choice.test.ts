import { isLeft, left } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { dayNamed } from '../../../src/calendar/zone/wall.ts'
import { instant, lastInstant } from '../../../src/core/instant.ts'
import { chooseRanking } from '../../../src/silent-majority/calibration/choose-ranking.ts'
import { earlierIn, historiesIn } from '../../../src/silent-majority/calibration/histories.ts'
import { type PortfolioTally, portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { areaUnder } from '../../../src/silent-majority/calibration/ranking/area-under.ts'
import { fitRanking } from '../../../src/silent-majority/calibration/ranking/fit.ts'
import { yearlyProfile } from '../../../src/silent-majority/calibration/yearly-profile.ts'
import { sightOf } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { chanceOfNothing, type Ranking } from '../../../src/silent-majority/model/ranking.ts'
import { emptyProfile } from '../../../src/silent-majority/profile/profile.ts'
import { on, profiled, purchases, rulesOf } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

/** Customers by their days, a year long; the last ninety days tell who came back. */
const counted = (portfolio: readonly (readonly number[])[]): PortfolioTally => {
  const tally = tallyCustomer(rulesOf())
  return portfolio.map((days) => tally(purchases(days), on(365, 0))).reduce(portfolioMonoid.concat)
}
/** Every so many days, a day or two off, until some day. */
const paced = (gap: number, wobble: number, until: number): readonly number[] =>
  Array.from({ length: 400 }, (_, n) => n * gap + (n === 0 ? 0 : ((n * 7) % (2 * wobble + 1)) - wobble)).filter(
    (day) => day < until,
  )
const steady = Array.from({ length: 160 }, (_, at) =>
  paced([14, 21, 30, 45, 60, 80][at % 6] as number, at % 3, at % 4 === 0 ? 80 + ((at * 37) % 190) : 365),
)
const bursts = Array.from({ length: 180 }, (_, at) =>
  at % 3 === 0
    ? paced(1 + (at % 2), 0, 8 + (at % 5))
    : paced([25, 33, 41, 55][at % 4] as number, 9, at % 5 === 0 ? 60 + ((at * 53) % 200) : 365),
)

/** At four paces, to the day, of whom some stop. */
const even = Array.from({ length: 140 }, (_, at) =>
  paced([24, 36, 52, 75][at % 4] as number, 0, at % 3 === 0 ? 100 + ((at * 41) % 170) : 365 - (at % 20)),
)
const cuts = [1, 3, 7, 14, 21]
/** All ways that may be tried, as the documentation names them: with a regularity dates and weeks alone. */
const ways = (regularities: readonly number[]) =>
  (['MBG/NBD', 'NBD'] as const).flatMap((model) => [
    ...cuts.map((days) => ({ model, days, regularity: 1 })),
    ...regularities.flatMap((regularity) => [1, 7].map((days) => ({ model, days, regularity }))),
  ])
type Way = ReturnType<typeof ways>[number]
const foretold = ({ earlier }: PortfolioTally, { model, days, regularity }: Way) => {
  const known = earlierIn(earlier, cuts.indexOf(days))
  const fit = fitRanking(model, regularity)(known)
  if (isLeft(fit)) return undefined
  return areaUnder(
    known.filter(({ again }) => again),
    chanceOfNothing(fit.right, 90),
  )
}
const wayOf = ({ model, episodeDays = 1, ...more }: Ranking): Way => ({
  model: model as Way['model'],
  days: episodeDays,
  regularity: 'regularity' in more ? (more.regularity ?? 1) : 1,
})

describe('the choice of ranking', () => {
  it.each([
    ['steady buyers, not known to be', steady, undefined, []],
    ['even buyers, eight times as steady as chance', even, 7.3, [2, 4, 8]],
    ['buyers in bursts', bursts, 0.7, []],
    ['buyers in bursts, told as not quite twice as steady', bursts, 1.8, []],
    ['buyers in bursts, told as twice as steady', bursts, 1.9, [2]],
  ] as const)(
    'is of the longest episode, then the best, of all that foretell about as well: %s',
    (_, portfolio, k, more) => {
      const tally = counted(portfolio)
      const all = ways(more).flatMap((way) => {
        const area = foretold(tally, way)
        return area === undefined ? [] : [{ way, ...area }]
      })
      const best = all.reduce((top, one) => (one.auc > top.auc ? one : top))
      const good = all.filter(({ auc }) => auc >= best.auc - best.error)
      const longest = Math.max(...good.map(({ way }) => way.days))
      const right = good.filter(({ way }) => way.days === longest).reduce((top, one) => (one.auc > top.auc ? one : top))
      const ranking = rightOf(chooseRanking(tally, k))
      expect(wayOf(ranking)).toEqual(right.way)
      expect(ranking.chosen).toEqual({ heldOutDays: 90, customers: right.lost + right.back, auc: right.auc })
      // fitted once more to everything
      const { model, days, regularity } = right.way
      const { chosen, episodeDays, ...fit } = ranking
      expect(fit).toEqual(rightOf(fitRanking(model, regularity)(historiesIn(tally.purchases, cuts.indexOf(days)))))
      expect(episodeDays).toBe(days === 1 ? undefined : days)
    },
  )

  it('needs a hundred customers who had bought again, twenty of either outcome', () => {
    const { purchases: known } = counted(steady)
    const of = (back: number, lost: number, once = 0) => {
      const key = (repeats: number, came: 0 | 1): string => `${new Array(5).fill(repeats).join(',')}/60/100/${came}`
      const earlier = { [key(4, 1)]: back, [key(2, 0)]: lost, '0,0,0,0,0/0/100/0': once }
      return rightOf(chooseRanking({ purchases: known, earlier }, 1)).chosen?.customers
    }
    expect([of(80, 20), of(20, 80)]).toEqual([100, 100])
    expect([of(79, 20), of(20, 79), of(81, 19), of(19, 81), of(99, 0)]).toEqual(new Array(5).fill(undefined))
    // who bought once tells nothing between the ways
    expect(of(79, 20, 50)).toBeUndefined()
  })
})

describe('a yearly profile', () => {
  const day = (text: string): number => dayNamed(text) as number
  const run = (from: string, until: string, count: number): { readonly [day: string]: number } =>
    Object.fromEntries(Array.from({ length: day(until) - day(from) }, (_, at) => [day(from) + at, count]))

  it('is the mean of whole years, each by its own mean', () => {
    // 2022: twice as many in the first week; 2023: five times as many as in 2022, all year alike
    const active = {
      ...run('2022-01-01', '2023-01-01', 1),
      ...run('2022-01-01', '2022-01-08', 2),
      ...run('2023-01-01', '2024-01-01', 5),
    }
    const profile = rightOf(
      yearlyProfile({ active, started: { [day('2022-01-01')]: 9, [day('2023-03-01')]: 2 } })(day('2024-01-01')),
    )
    expect(profile).toHaveLength(53)
    expect(profile[0]).toBeCloseTo((1 + (2 * 365) / 372) / 2, 12)
    for (const week of [1, 20, 51, 52]) expect(profile[week]).toBeCloseTo((1 + 365 / 372) / 2, 12)
  })

  it('needs two of them, and takes ten at most', () => {
    const started = { [day('2022-01-02')]: 1 }
    expect(yearlyProfile({ active: {}, started })(day('2024-01-01'))).toEqual(
      left({ _tag: 'TooFewYears', days: 729, least: 730 }),
    )
    expect(yearlyProfile({ active: {}, started: {} })(day('2024-01-01'))).toEqual(
      left({ _tag: 'TooFewYears', days: 0, least: 730 }),
    )
    const until = day('2024-01-01')
    const old = { [until - 11 * 365 + 3]: 50 }
    const flat = new Array(53).fill(1)
    expect(rightOf(yearlyProfile({ active: old, started: { [until - 4015]: 1 } })(until))).toEqual(flat)
    const tenth = { [until - 10 * 365 + 3]: 50 }
    expect(rightOf(yearlyProfile({ active: tenth, started: { [until - 4015]: 1 } })(until))).not.toEqual(flat)
    expect(rightOf(yearlyProfile({ active: { [until - 730]: 3 }, started: { [until - 730]: 1 } })(until))).not.toEqual(
      flat,
    )
  })
})

describe('a look at a customer', () => {
  const rules = rulesOf()
  const see = sightOf(rules)
  const known = profiled(rules, purchases([0, 10]))

  it('sees nothing at no moment, before the year 1000 and behind what was taken up', () => {
    const masks = [{ from: on(1, 0), until: on(2, 0), why: 'leave' as const }]
    const none = { day: 0, masks: [], profile: emptyProfile, openTicket: false }
    const earliest = Date.UTC(1000, 0, 1)
    for (const asOf of [Number.NaN, earliest - 1, lastInstant + 1, Number.POSITIVE_INFINITY])
      expect(see({ profile: emptyProfile, asOf: instant(asOf), masks })).toEqual(none)
    expect(see({ profile: known, asOf: on(0, 6), masks, openTicket: true })).toEqual({
      ...none,
      day: dayNamed('2024-01-01'),
      openTicket: true,
    })
    expect(see({ profile: emptyProfile, asOf: instant(earliest) }).day).toBe(dayNamed('1000-01-01'))
    expect(see({ profile: known, asOf: lastInstant, masks })).toMatchObject({
      day: dayNamed('9999-12-31'),
      masks,
      profile: { purchases: { count: 1 } },
    })
  })
})

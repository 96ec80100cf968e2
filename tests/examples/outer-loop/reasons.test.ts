import { isLeft } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { localTime } from '../../../src/calendar/counting/local-time.ts'
import { instant } from '../../../src/core/instant.ts'
import { campaignWindows } from '../../../src/outer-loop/reasons/campaign-windows.ts'
import { demandFor } from '../../../src/outer-loop/reasons/demand.ts'
import { type StandardisedShare, standardisedShare } from '../../../src/outer-loop/reasons/standardised.ts'
import { topicTallyOf } from '../../../src/outer-loop/reasons/tally.ts'
import { topReasons } from '../../../src/outer-loop/reasons/top-reasons.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { standardReasons } from '../../../src/policies/outer-loop/reasons.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { rightOf } from '../../support/nps.ts'

const said = (customerId: string, ...topics: readonly string[]): Voice => ({
  customerId,
  at: instant(0),
  worded: true,
  topics,
})
const customers = (from: number, to: number, ...topics: readonly string[]): readonly Voice[] =>
  Array.from({ length: to - from }, (_, at) => said(`c${from + at}`, ...topics))

describe('the top three with shares (A2.16: 30 %, 25 %, 20 %)', () => {
  const all = [
    ...customers(0, 30, 'delivery'),
    ...customers(30, 55, 'price'),
    ...customers(55, 75, 'taste'),
    ...customers(75, 100),
  ]
  const got = topReasons(standardReasons)(topicTallyOf(all))

  it('has them', () => {
    expect(got.reasons.map(({ topic, rank, share }) => [topic, rank, share?.count, share?.total])).toEqual([
      ['delivery', 1, 30, 100],
      ['price', 2, 25, 100],
      ['taste', 3, 20, 100],
    ])
    expect(got.reasons[0]?.share?.interval?.lower).toBeCloseTo(0.21894885294932762, 12)
    expect(got.top).toBe(3)
    expect([got.untagged.count, got.untagged.total]).toEqual([25, 100])
  })

  it('does not claim an order that is not shown', () => {
    expect(got.reasons[0]?.aheadOfNext).toMatchObject({ onlyFirst: 30, onlySecond: 25, shown: false })
  })

  it('claims one that is', () => {
    const clear = topReasons(standardReasons)(
      topicTallyOf([...customers(0, 6, 'delivery'), ...customers(6, 40, 'price')]),
    )
    expect(clear.reasons[0]?.aheadOfNext).toMatchObject({ onlyFirst: 34, onlySecond: 6, shown: true })
  })

  it('six customers against none is as unlikely as six heads in six throws, either way', () => {
    const six = topReasons(standardReasons)(topicTallyOf([...customers(0, 6, 'a', 'b'), ...customers(6, 12, 'a')]))
    expect(six.reasons[0]?.aheadOfNext?.chance).toBeCloseTo(0.03125, 14)
  })
})

describe('counting people', () => {
  it('a customer who writes thirty times is one customer', () => {
    const all = Array.from({ length: 30 }, () => said('c1', 'price'))
    expect(topicTallyOf(all)).toMatchObject({
      customers: 1,
      mentions: 30,
      topics: { price: { customers: 1, mentions: 30 } },
    })
  })

  it('pieces nobody knows the customer of count one each, apart', () => {
    const { customerId: _, ...nobody } = said('c1', 'price')
    expect(topicTallyOf([nobody, nobody, said('c1', 'price')])).toMatchObject({ customers: 3, anonymous: 2 })
  })

  it('counts suggestions of all customers, not only of detractors (A1.7)', () => {
    const wish = { ...said('fan', 'invoice'), missing: ['invoice'], score: 10 }
    const tally = topicTallyOf([wish, said('other', 'invoice')])
    expect(demandFor({ from: instant(0), to: instant(365 * 86_400_000) })(tally)('invoice')).toEqual({
      topic: 'invoice',
      customers: 2,
      missing: 1,
      mentions: 2,
      days: 365,
      perYear: { customers: 2, missing: 1, mentions: 2 },
    })
  })
})

describe('a mix of channels that moved, and nothing else', () => {
  it('leaves the standardised share where it was', () => {
    const at = (app: number, phone: number): StandardisedShare =>
      rightOf(
        standardisedShare(fraction(0.95))({ app: 300, phone: 100 })({
          app: { count: app / 10, total: app },
          phone: { count: (3 * phone) / 10, total: phone },
        }),
      )
    expect(at(300, 100).raw).toBe(0.15)
    expect(at(100, 300).raw).toBe(0.25)
    expect(at(300, 100).share).toBeCloseTo(0.15, 14)
    expect(at(100, 300).share).toBeCloseTo(0.15, 14)
  })

  it('agrees with a worked figure', () => {
    const got = rightOf(
      standardisedShare(fraction(0.95))({ app: 300, phone: 100 })({
        app: { count: 30, total: 100 },
        phone: { count: 90, total: 300 },
      }),
    )
    expect(got.share).toBeCloseTo(0.3, 12)
    expect(got.standardError).toBeCloseTo(0.035, 12)
  })

  it('names strata that are in one of the two only, and an empty mix', () => {
    const got = standardisedShare(fraction(0.95))({ app: -1 })({ shop: { count: 1, total: 2 } })
    expect(isLeft(got) && got.left.map(({ _tag }) => _tag)).toEqual([
      'WeightNegative',
      'StratumWithoutWeight',
      'MixEmpty',
    ])
  })

  it.each([
    [Number.NaN, 2],
    [1.5, 2],
    [-1, 2],
    [3, 2],
    [1, 1e13],
  ])('refuses %d of %d, which are no share', (count, total) => {
    const got = standardisedShare(fraction(0.95))({ app: 1 })({ app: { count, total } })
    expect(isLeft(got) && got.left).toEqual([
      { _tag: 'StratumUnfit', stratum: 'app', count: Number.isNaN(count) ? 'NaN' : count, total },
    ])
  })

  it('weighs by weights that need not add up to one, and leaves out what weighs nothing', () => {
    const of = standardisedShare(fraction(0.95))({ app: 6, phone: 2, shop: 0 })
    const got = rightOf(
      of({ app: { count: 1, total: 10 }, phone: { count: 5, total: 10 }, shop: { count: 0, total: 0 } }),
    )
    expect(got.share).toBeCloseTo(0.2, 14)
    expect(got.raw).toBeCloseTo(0.3, 14)
    expect(got.standardError).toBeCloseTo(Math.sqrt(0.75 ** 2 * 0.009 + 0.25 ** 2 * 0.025), 14)
    expect(got.interval.upper - got.share).toBeCloseTo(1.959963984540054 * got.standardError, 12)
    expect(got.interval.lower).toBeCloseTo(got.share - 1.959963984540054 * got.standardError, 12)
    expect(rightOf(of({ app: { count: 10, total: 10 }, phone: { count: 9, total: 10 } })).interval.upper).toBe(1)
    expect(rightOf(of({ app: { count: 0, total: 10 }, phone: { count: 1, total: 10 } })).interval.lower).toBe(0)
  })
})

describe('campaign windows', () => {
  it('refuses a campaign that ends when it begins', () => {
    const got = campaignWindows(rightOf(localTime('UTC')))({ from: instant(5), to: instant(5) })
    expect(got).toMatchObject({ left: { _tag: 'CampaignEmpty' } })
  })
})

import { isLeft, isRight } from 'fp-ts/Either'
import { expect } from 'vitest'
import { dateAt } from '../../../src/calendar/counting/local-date.ts'
import { localTime } from '../../../src/calendar/counting/local-time.ts'
import { instant } from '../../../src/core/instant.ts'
import { aroundCampaign } from '../../../src/outer-loop/reasons/campaign.ts'
import { campaignWindows } from '../../../src/outer-loop/reasons/campaign-windows.ts'
import { demandFor } from '../../../src/outer-loop/reasons/demand.ts'
import { feltStrength, feltTallies, feltTallyOf } from '../../../src/outer-loop/reasons/felt.ts'
import { comparable, type TallyFrame } from '../../../src/outer-loop/reasons/frame.ts'
import { holdBack } from '../../../src/outer-loop/reasons/shown/hold-back.ts'
import { splitTallies } from '../../../src/outer-loop/reasons/split/split-tallies.ts'
import { standardisedShare } from '../../../src/outer-loop/reasons/standardised.ts'
import { topicTallies, topicTallyOf } from '../../../src/outer-loop/reasons/tally.ts'
import { toneOf, toneTallies, toneTallyOf } from '../../../src/outer-loop/reasons/tone.ts'
import { topReasons } from '../../../src/outer-loop/reasons/top-reasons.ts'
import { standardReasons } from '../../../src/policies/outer-loop/reasons.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'
import { someTopics, voices } from '../../support/voices.ts'

const small = { ...standardReasons, leastBase: 3, smallestCell: 2 }
const tallies = voices.map(topicTallyOf)

prop([tallies, tallies, tallies])('topic tallies form a commutative monoid', (a, b, c) => {
  const { concat, empty } = topicTallies
  expect(concat(a, concat(b, c))).toEqual(concat(concat(a, b), c))
  expect(concat(a, b)).toEqual(concat(b, a))
  expect(concat(empty, a)).toEqual(a)
  expect(JSON.parse(JSON.stringify(a))).toEqual(a)
})

prop([tallies])("a reason's share lies in its interval, and reasons are in the order of their customers", (tally) => {
  const { base, reasons, untagged, wordless } = topReasons(small)(tally)
  reasons.forEach(({ customers, share }, at) => {
    expect(customers).toBeLessThanOrEqual(reasons[at - 1]?.customers ?? base)
    if (share?.interval === undefined) return
    expect(share.interval.lower).toBeLessThanOrEqual(share.count / share.total)
    expect(share.interval.upper).toBeGreaterThanOrEqual(share.count / share.total)
  })
  expect(untagged.total).toBe(base)
  expect(wordless.total).toBe(base + tally.wordless)
})

prop([tallies])('ties share a rank', (tally) => {
  const { reasons, top } = topReasons(small)(tally)
  for (const { rank, customers } of reasons)
    expect(rank).toBe(1 + reasons.filter((other) => other.customers > customers).length)
  expect(top).toBe(reasons.filter(({ rank }) => rank <= small.top).length)
})

prop([tallies])('small bases have no shares', (tally) => {
  const { base, reportable, reasons } = topReasons(standardReasons)(tally)
  expect(reportable).toBe(base >= 30)
  expect(reasons.every(({ share }) => (share !== undefined) === reportable)).toBe(true)
})

prop([tallies])('an order is shown only where the customers who named one alone show it', (tally) => {
  for (const { aheadOfNext } of topReasons(small)(tally).reasons)
    if (aheadOfNext !== undefined) {
      const { onlyFirst, onlySecond, chance, shown } = aheadOfNext
      expect(onlyFirst).toBeGreaterThanOrEqual(onlySecond)
      expect(chance).toBeGreaterThan(0)
      expect(chance).toBeLessThanOrEqual(1)
      if (shown) expect(onlyFirst).toBeGreaterThan(5)
    }
})

prop([tallies])('no count of a held back cell can be read off what is shown', (tally) => {
  const shown = holdBack(small)(topReasons(small)(tally))
  const secret = Object.entries(tally.topics).filter(([, { customers }]) => customers < small.smallestCell)
  for (const [topic] of secret) {
    const row = shown.reasons.find((reason) => reason.topic === topic)
    expect(row).toEqual({ topic, heldBack: true })
    const before = shown.reasons[shown.reasons.findIndex((reason) => reason.topic === topic) - 1]
    expect(before === undefined || !('aheadOfNext' in before)).toBe(true)
  }
  const cells = [
    shown.untagged?.count,
    shown.wordless?.count,
    ...shown.reasons.map((row) => ('missing' in row ? row.missing : undefined)),
  ]
  expect(cells.every((count) => count === undefined || count === 0 || count >= small.smallestCell)).toBe(true)
})

prop([voices, fc.constantFrom('channel' as const, 'place' as const)])('parts hold every mention once', (all, by) => {
  const { parts, unknown } = splitTallies(by)(all)
  const mentions = [...Object.values(parts), unknown].reduce((sum, part) => sum + part.mentions, 0)
  expect(mentions).toBe(topicTallyOf(all).mentions)
})

const stratum = fc.nat(50).chain((total) => fc.nat(total).map((count) => ({ count, total: total + 1 })))
const strata = fc.dictionary(fc.constantFrom('app', 'phone', 'shop'), stratum, { minKeys: 1, noNullPrototype: true })

prop([strata])('a share weighed to its own mix is the raw share', (parts) => {
  const weights = Object.fromEntries(Object.entries(parts).map(([name, { total }]) => [name, total]))
  const { share, raw } = rightOf(standardisedShare(fraction(0.95))(weights)(parts))
  expect(share).toBeCloseTo(raw, 12)
})

prop([strata, fc.integer({ min: 2, max: 9 })])(
  'a standardised share does not depend on how many answered in each stratum',
  (parts, times) => {
    const weights = Object.fromEntries(Object.keys(parts).map((name, at) => [name, at + 1]))
    const more = Object.fromEntries(
      Object.entries(parts).map(([name, { count, total }], at) =>
        at === 0 ? [name, { count: times * count, total: times * total }] : [name, { count, total }],
      ),
    )
    const [once, often] = [parts, more].map((all) => rightOf(standardisedShare(fraction(0.95))(weights)(all)).share)
    expect(once).toBeCloseTo(often as number, 12)
  },
)

prop([strata])('a weighted stratum without answers is a refusal, never weight 0', (parts) => {
  const weights = { ...Object.fromEntries(Object.keys(parts).map((name) => [name, 1])), silent: 1 }
  const got = standardisedShare(fraction(0.95))(weights)({ ...parts, silent: { count: 0, total: 0 } })
  expect(isLeft(got) && got.left).toEqual([{ _tag: 'StratumWithoutAnswers', stratum: 'silent' }])
})

const frame: fc.Arbitrary<TallyFrame> = fc
  .record({
    taxonomy: fc.constantFrom('a@1', 'a@2'),
    base: fc.constantFrom('detractors', 'everyone'),
    clock: fc.constantFrom('written' as const, 'received' as const),
    from: fc.nat(9),
    length: fc.nat(5),
  })
  .map(({ from, length, ...rest }) => ({ ...rest, from: instant(from), to: instant(from + length) }))

prop([frame, frame])('frames are comparable one way exactly when they are the other way', (a, b) => {
  const [one, other] = [comparable(a, b), comparable(b, a)]
  expect(isRight(one)).toBe(isRight(other))
  const tags = (got: typeof one): readonly string[] => (isLeft(got) ? got.left.map(({ _tag }) => _tag).sort() : [])
  expect(tags(one)).toEqual(tags(other))
  expect(isRight(one)).toBe(
    a.taxonomy === b.taxonomy &&
      a.base === b.base &&
      a.clock === b.clock &&
      a.from < a.to &&
      b.from < b.to &&
      (a.to <= b.from || b.to <= a.from),
  )
})

prop([tallies, fc.nat(800)])('demand a year is said of windows of a year or more only', (tally, days) => {
  const got = demandFor({ from: instant(0), to: instant(days * 86_400_000) })(tally)('price')
  expect(got.perYear !== undefined).toBe(days >= 365)
  if (got.perYear !== undefined) expect(got.perYear.customers).toBeLessThanOrEqual(got.customers)
  expect(got.days).toBe(days)
})

const felt = voices.map(feltTallyOf('price'))
prop([felt, felt, felt])('tallies of feeling form a commutative monoid', (a, b, c) => {
  const { concat, empty } = feltTallies
  expect(concat(a, concat(b, c))).toEqual(concat(concat(a, b), c))
  expect(concat(a, b)).toEqual(concat(b, a))
  expect(concat(empty, a)).toEqual(a)
})

prop([voices])('quantiles of feeling are values that were felt, in order', (all) => {
  const named = all.filter(({ topics }) => topics.includes('price'))
  const points = named.flatMap(({ intensity }) => (intensity === undefined ? [] : [intensity])).sort((a, b) => a - b)
  const { known, unknown, quantiles } = feltStrength(feltTallyOf('price')(all))
  expect(known).toBe(points.length)
  expect(known + unknown).toBe(named.length)
  const at = (share: number): number | undefined => points[Math.ceil(share * points.length) - 1]
  expect(quantiles).toEqual(
    known === 0 ? undefined : { quarter: at(0.25), half: at(0.5), threeQuarters: at(0.75), nineTenths: at(0.9) },
  )
})

const tones = voices.map(toneTallyOf('price'))
prop([tones, tones, tones])('tallies of tone form a commutative monoid', (a, b, c) => {
  const { concat, empty } = toneTallies
  expect(concat(a, concat(b, c))).toEqual(concat(concat(a, b), c))
  expect(concat(a, b)).toEqual(concat(b, a))
  expect(concat(empty, a)).toEqual(a)
})

const counts = fc.nat(40)
prop([counts, counts, counts, counts, counts, counts])(
  'a tone turns round when praise and blame are exchanged',
  (detractors, passives, promoters, positive, neutral, negative) => {
    const turned = { resonated: 'repelled', repelled: 'resonated', mixed: 'mixed', unknown: 'unknown' }
    const one = toneOf(standardReasons)({ detractors, passives, promoters, positive, neutral, negative, unknown: 3 })
    const other = toneOf(standardReasons)({
      detractors: promoters,
      passives,
      promoters: detractors,
      positive: negative,
      neutral,
      negative: positive,
      unknown: 0,
    })
    expect(other).toBe(turned[one])
    expect(one === 'unknown').toBe(detractors + passives + promoters < 30 && positive + neutral + negative < 30)
  },
)

const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC')
prop([zones, fc.integer({ min: 0, max: 2e12 }), fc.integer({ min: 1, max: 40 * 86_400_000 })])(
  'campaign windows are of one length, on the same weekdays, and share no time',
  (zone, from, length) => {
    const { before, during, after } = rightOf(
      campaignWindows(rightOf(localTime(zone)))({ from: instant(from), to: instant(from + length) }),
    )
    const dayOf = (at: number): number => dateAt(rightOf(localTime(zone)), instant(at))
    const lengths = [before, during, after].map((window) => dayOf(window.to) - dayOf(window.from))
    if (zone !== 'Pacific/Apia') expect(new Set(lengths).size).toBe(1)
    if (zone !== 'Pacific/Apia')
      expect(new Set([before, during, after].map((window) => (dayOf(window.from) + 7_000_000) % 7)).size).toBe(1)
    expect(before.to).toBeLessThanOrEqual(during.from)
    expect(during.to).toBeLessThanOrEqual(after.from)
    expect(during.from).toBeLessThanOrEqual(from)
    expect(during.to).toBeGreaterThanOrEqual(from + length)
  },
)

prop([voices])('a campaign is told by the feedback inside its windows only', (all) => {
  const day = 86_400_000
  const windows = rightOf(
    campaignWindows(rightOf(localTime('UTC')))({ from: instant(10 * day), to: instant(13 * day) }),
  )
  const inside = all.filter(({ at }) =>
    [windows.before, windows.during, windows.after].some(({ from, to }) => at >= from && at < to),
  )
  const told = aroundCampaign(small)(windows)(all)
  expect(told).toEqual(aroundCampaign(small)(windows)(inside))
  expect(told.every(({ topic }) => someTopics.includes(topic as 'price'))).toBe(true)
  for (const { topic, during } of told)
    expect(during.count).toBe(
      topicTallyOf(inside.filter(({ at }) => at >= windows.during.from && at < windows.during.to)).topics[topic]
        ?.customers ?? 0,
    )
})

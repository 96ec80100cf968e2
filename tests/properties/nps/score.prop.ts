import { left } from 'fp-ts/Either'
import { expect } from 'vitest'
import { npsDifference } from '../../../src/nps/difference.ts'
import { npsIntervalMethods } from '../../../src/nps/interval-policy.ts'
import { type NetPromoterScore, netPromoterScore } from '../../../src/nps/net-promoter-score.ts'
import { reportable } from '../../../src/nps/reportable.ts'
import { answersForChange, answersForMargin, worstCase } from '../../../src/nps/sample-size.ts'
import { answersIn, type NpsTally } from '../../../src/nps/tally.ts'
import { type Fraction, fraction } from '../../../src/stats/elementary/fraction.ts'
import { normalUpperTail } from '../../../src/stats/special/normal.ts'
import { twoSidedReach } from '../../../src/stats/special/normal-quantile.ts'
import { answered, counts, fractions, rightOf, tallies, tally } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const methods = fc.constantFrom(...npsIntervalMethods)
const scored = (
  all: NpsTally<'0-10'>,
  method: (typeof npsIntervalMethods)[number],
  confidence = fraction(0.95),
): NetPromoterScore => rightOf(netPromoterScore({ confidence, method })(all))
const mirrored = ({ detractors, passives, promoters }: NpsTally): NpsTally<'0-10'> =>
  tally(promoters, passives, detractors)

prop([tallies, methods])('a score is plain data, and an empty tally has none', (all, method) => {
  const score = netPromoterScore({ confidence: fraction(0.95), method })(all)
  if (answersIn(all) === 0) expect(score).toEqual(left({ _tag: 'EmptyTally' }))
  else expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score)
})

prop([answered, methods, fractions])('an interval contains the score', (all, method, confidence) => {
  const { nps, interval, answers } = scored(all, method, confidence)
  expect(interval.lower).toBeGreaterThanOrEqual(-1)
  expect(interval.upper).toBeLessThanOrEqual(1)
  if (method === 'adjustedWald' && (answers < 2 || confidence < 0.95)) return
  expect(interval.lower).toBeLessThanOrEqual(nps + 1e-15)
  expect(interval.upper).toBeGreaterThanOrEqual(nps - 1e-15)
})

prop([answered, methods, fractions, fractions])('an interval widens with the confidence', (all, method, one, other) => {
  const [low, high] = one < other ? [one, other] : [other, one]
  const [narrow, wide] = [scored(all, method, low).interval, scored(all, method, high).interval]
  expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-14)
  expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-14)
  expect(wide.margin).toBeGreaterThanOrEqual(narrow.margin - 1e-14)
})

prop([answered, methods])(
  'exchanging detractors and promoters negates the score and mirrors the interval',
  (all, method) => {
    const [there, back] = [scored(all, method), scored(mirrored(all), method)]
    expect(back.nps).toBe(0 - there.nps)
    expect(back.rounded).toBe(0 - there.rounded)
    expect(back.variance).toBe(there.variance)
    expect(back.interval.lower).toBe(0 - there.interval.upper)
    expect(back.interval.upper).toBe(0 - there.interval.lower)
  },
)

prop([answered, fc.integer({ min: 2, max: 50 })])(
  'the same answers k times over keep score and variance and divide the standard error by √k',
  (all, k) => {
    const many = tally(all.detractors * k, all.passives * k, all.promoters * k)
    const [one, times] = [scored(all, 'wald'), scored(many, 'wald')]
    expect(times.nps).toBe(one.nps)
    expect(times.variance).toBeCloseTo(one.variance, 15)
    expect(times.standardError).toBeCloseTo(one.standardError / Math.sqrt(k), 15)
  },
)

const differences = fc.constantFrom('wald' as const, 'adjustedWald' as const)

prop([answered, answered, differences, fractions])(
  'exchanging the two sides negates difference and z and keeps p',
  (one, other, method, confidence) => {
    const compare = npsDifference({ confidence, method })
    const there = rightOf(compare({ tally: one, baseline: other }))
    const back = rightOf(compare({ tally: other, baseline: one }))
    expect(JSON.parse(JSON.stringify(there))).toStrictEqual(there)
    expect(back.difference).toBe(0 - there.difference)
    expect(back.interval.lower).toBe(0 - there.interval.upper)
    const turned = there.test._tag === 'Tested' ? { ...there.test, z: 0 - there.test.z } : there.test
    expect(back.test).toEqual(turned)
  },
)

prop([answered, answered, differences, fractions])(
  'a difference is significant exactly when its interval leaves out 0',
  (one, other, method, confidence) => {
    const { interval, test } = rightOf(npsDifference({ confidence, method })({ tally: one, baseline: other }))
    if (test._tag === 'NothingVaries') return
    expect(test.significant).toBe(interval.lower > 0 || interval.upper < 0)
    expect(test.p).toBeGreaterThanOrEqual(0)
    expect(test.p).toBeLessThanOrEqual(1)
    if (Math.abs(test.p - (1 - confidence)) > 1e-9) expect(test.significant).toBe(test.p < 1 - confidence)
  },
)

const margins = fc.double({ min: 0.02, max: 0.6, noNaN: true }).map((margin) => margin as Fraction)

prop([answered, fractions, margins])(
  'the worst-case number of answers keeps the margin whatever the answers are',
  (shape, confidence, margin) => {
    const needed = rightOf(answersForMargin({ confidence, margin })(worstCase))
    const enough = Math.ceil(needed / answersIn(shape))
    const all = tally(shape.detractors * enough, shape.passives * enough, shape.promoters * enough)
    expect(scored(all, 'adjustedWald', confidence).interval.margin).toBeLessThanOrEqual(margin * (1 + 1e-12))
    if (needed > 1) expect(twoSidedReach(confidence) / Math.sqrt(needed + 2)).toBeGreaterThan(margin * (1 - 1e-12))
  },
)

prop([answered, fractions, margins, margins])(
  'a finer goal never needs fewer answers',
  (expected, confidence, one, other) => {
    const [fine, coarse] = one < other ? [one, other] : [other, one]
    const needed = (margin: Fraction): number => rightOf(answersForMargin({ confidence, margin })(expected))
    expect(needed(fine)).toBeGreaterThanOrEqual(needed(coarse))
  },
)

prop([fc.double({ min: 0.8, max: 0.99, noNaN: true }), fc.double({ min: 0.55, max: 0.99, noNaN: true }), margins])(
  'a change of the planned size is noticed with the planned power',
  (confidence, power, change) => {
    const goal = { confidence, power, change } as Parameters<typeof answersForChange>[0]
    const n = rightOf(answersForChange(goal)({ tally: worstCase, baseline: worstCase }))
    const chance = (answers: number): number =>
      normalUpperTail(twoSidedReach(goal.confidence) - change / Math.sqrt(2 / (answers + 3)))
    expect(chance(n)).toBeGreaterThanOrEqual(power - 1e-9)
    if (n > 1) expect(chance(n - 1)).toBeLessThan(power + 1e-9)
  },
)

prop([answered, fc.nat({ max: 80 }), margins])(
  'a score is reportable exactly when it has the answers and the margin',
  (all, minimumAnswers, widestMargin) => {
    const score = scored(all, 'adjustedWald')
    const verdict = reportable({ minimumAnswers, widestMargin })(score)
    const good = score.answers >= minimumAnswers && score.interval.margin <= widestMargin
    expect(verdict._tag === 'Reportable').toBe(good)
    expect(verdict._tag === 'TooFew').toBe(score.answers < minimumAnswers)
  },
)

prop([fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })])(
  'no goal asks for more answers than a number holds',
  (margin) => {
    const goal = { confidence: fraction(0.95), power: fraction(0.8), margin, change: margin } as never
    expect(Number.isSafeInteger(rightOf(answersForMargin(goal)(worstCase)))).toBe(true)
    expect(Number.isSafeInteger(rightOf(answersForChange(goal)({ tally: counts(1, 2, 3), baseline: worstCase })))).toBe(
      true,
    )
  },
)

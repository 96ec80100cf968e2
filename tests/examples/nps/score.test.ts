import { isLeft, left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { npsDifference } from '../../../src/nps/difference.ts'
import { netPromoterScore } from '../../../src/nps/net-promoter-score.ts'
import { parseTally, tallyFromCounts } from '../../../src/nps/parse-tally.ts'
import { reportable } from '../../../src/nps/reportable.ts'
import { answersForChange, answersForMargin, worstCase } from '../../../src/nps/sample-size.ts'
import { type NpsScore, parseNpsScore, parseScore } from '../../../src/nps/score.ts'
import { segmentOf } from '../../../src/nps/segment.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { counts, ninetyFive, rightOf, tally } from '../../support/nps.ts'

const wald = netPromoterScore({ confidence: ninetyFive, method: 'wald' })
const adjustedWald = netPromoterScore({ confidence: ninetyFive, method: 'adjustedWald' })
const tango = netPromoterScore({ confidence: ninetyFive, method: 'tango' })

/** A2.1: detractors 0–6, passives 7–8, promoters 9–10. */
describe('a net promoter score', () => {
  it('sorts every answer of the scale', () => {
    const all = Array.from({ length: 11 }, (_, point) => segmentOf(point as NpsScore))
    expect(all.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 'detractor'))
    expect(all.slice(7)).toEqual(['passive', 'passive', 'promoter', 'promoter'])
  })

  it('takes whole numbers of its scale and nothing else', () => {
    for (const [read, from] of [
      [parseScore('0-10'), 0],
      [parseScore('1-10'), 1],
    ] as const) {
      for (let point = from; point <= 10; point += 1) expect(read(point)).toEqual(right(point))
      for (const wrong of [from - 1, 11, 6.5, Number.NaN, '7', null, [7]]) expect(isLeft(read(wrong))).toBe(true)
    }
    expect(parseNpsScore(-0)).toEqual(right(0))
    expect(parseScore('1-10')(0)).toEqual(left({ _tag: 'InvalidScore', scale: '1-10', received: '0' }))
  })

  it('of 3 detractors, 1 passive and 4 promoters', () => {
    // (4 − 3)/8 = 1/8; 7/8 − 1/64 = 55/64; 55/64 · 8/7 = 55/56; √(55/512)
    const score = rightOf(wald(tally(3, 1, 4)))
    expect(score).toMatchObject({ answers: 8, nps: 0.125, points: 12.5, rounded: 13, variance: 55 / 64 })
    expect(score.sampleVariance).toBeCloseTo(55 / 56, 15)
    expect(score.standardError).toBeCloseTo(Math.sqrt(55 / 512), 15)
    expect(score.interval.margin).toBeCloseTo(1.959963984540054 * Math.sqrt(55 / 512), 14)
  })

  it('rounds a half away from zero, and never to minus zero', () => {
    const rounded = (d: number, p: number, q: number): number => rightOf(wald(tally(d, p, q))).rounded
    expect([rounded(0, 197, 3), rounded(3, 197, 0), rounded(0, 199, 1), rounded(1, 199, 0)]).toEqual([2, -2, 1, -1])
    expect([rounded(1, 299, 0), rounded(2, 5, 2)]).toEqual([0, 0])
  })

  it('of two promoters: the adjusted Wald interval does not pretend to be sure', () => {
    // 0.75, 1.5, 2.75 of 5: middle 2/5, variance 3.5/5 − 4/25 = 27/50
    const { interval } = rightOf(adjustedWald(tally(0, 0, 2)))
    const margin = 1.959963984540054 * Math.sqrt(27 / 250)
    expect(interval).toMatchObject({ method: 'adjustedWald', confidence: 0.95, upper: 1 })
    expect(interval.lower).toBeCloseTo(0.4 - margin, 14)
    expect(interval.margin).toBeCloseTo(margin, 14)
    expect(rightOf(wald(tally(0, 0, 2))).interval).toMatchObject({ lower: 1, upper: 1, margin: 0 })
  })

  it('of one answer against one: the Tango interval of 0', () => {
    // at x the likeliest shares are (1 ∓ x)/2, the variance 1 − x²: 2·x² = z²·(1 − x²)
    const { lower, upper } = rightOf(tango(tally(1, 0, 1))).interval
    const square = 1.959963984540054 ** 2
    expect(upper).toBeCloseTo(Math.sqrt(square / (2 + square)), 14)
    expect(lower).toBe(-upper)
  })

  it('lies in its adjusted Wald interval from two answers on', () => {
    for (let d = 0; d <= 24; d += 1)
      for (let p = 0; d + p <= 24; p += 1)
        for (let q = 0; d + p + q <= 24; q += 1) {
          if (d + p + q < 2) continue
          const { nps, interval } = rightOf(adjustedWald(tally(d, p, q)))
          expect(interval.lower <= nps && nps <= interval.upper, `${d} ${p} ${q}`).toBe(true)
        }
    // of one promoter it says at most 1/4 + 1.96 · 3/8
    expect(rightOf(adjustedWald(tally(0, 0, 1))).interval.upper).toBeCloseTo(0.984986, 6)
  })

  it('one answer has no sample variance; no answer has no score', () => {
    expect(rightOf(wald(tally(0, 1, 0)))).not.toHaveProperty('sampleVariance')
    expect(wald(tally(0, 0, 0))).toEqual(left({ _tag: 'EmptyTally' }))
  })

  it('says what is wrong with a histogram', () => {
    expect(tallyFromCounts('0-10')([0, 0, 0, 0, -2, 0, 0, 0, 0, 1.5, 0])).toEqual(
      left([
        { _tag: 'NotAWholeNumber', path: [4], received: '-2', from: 0, to: 1e12 },
        { _tag: 'NotAWholeNumber', path: [9], received: '1.5', from: 0, to: 1e12 },
      ]),
    )
    expect(tallyFromCounts('0-10')([0, 0, 0])).toEqual(
      left([{ _tag: 'WrongLength', path: [], received: 3, expected: 11 }]),
    )
    expect(tallyFromCounts('1-10')(Array.from({ length: 11 }, () => 0))).toEqual(
      left([{ _tag: 'WrongLength', path: [], received: 11, expected: 10 }]),
    )
    expect(tallyFromCounts('0-10')('many')).toEqual(left([{ _tag: 'NotAList', path: [], received: '"many"' }]))
  })

  /** A3.16: a 1–10 question is declared by name; its detractors have one number fewer. */
  it('keeps 1–10 apart', () => {
    const read = tallyFromCounts('1-10')([1, 0, 0, 0, 0, 2, 4, 0, 8, 16])
    expect(read).toEqual(right({ scale: '1-10', detractors: 3, passives: 4, promoters: 24 }))
    expect(parseTally('0-10')(rightOf(read))).toEqual(
      left([{ _tag: 'NotOneOf', path: ['scale'], received: '"1-10"', allowed: ['0-10'] }]),
    )
    expect(parseNpsScore('10')).toEqual(left({ _tag: 'InvalidScore', scale: '0-10', received: '"10"' }))
  })
})

/** A2.20: did it get better by the next quarter? */
describe('the difference of two quarters', () => {
  it('of 20 points on a hundred answers each', () => {
    // variances 0.8 and 0.8 − 0.04 = 0.76: z = 0.2 / √0.0156
    const pair = { tally: tally(30, 20, 50), baseline: tally(40, 20, 40) }
    const got = rightOf(npsDifference({ confidence: ninetyFive, method: 'wald' })(pair))
    expect(got).toMatchObject({ difference: 0.2, estimate: 0.2 })
    expect(got.standardError).toBeCloseTo(Math.sqrt(0.0156), 15)
    expect(got.test).toMatchObject({ _tag: 'Tested', z: expect.closeTo(0.2 / Math.sqrt(0.0156), 13) })
    expect(got.test).toMatchObject({ p: expect.closeTo(0.109314576, 9), significant: false })
  })

  it('is stated, not tested, where nobody differs', () => {
    const compare = npsDifference({ confidence: ninetyFive, method: 'wald' })
    const of = (pair: Parameters<typeof compare>[0]): unknown => rightOf(compare(pair)).test
    expect(of({ tally: tally(0, 0, 5), baseline: tally(7, 0, 0) })).toEqual({
      _tag: 'NothingVaries',
      scores: 'different',
    })
    expect(of({ tally: tally(0, 4, 0), baseline: tally(0, 1, 0) })).toEqual({
      _tag: 'NothingVaries',
      scores: 'equal',
    })
    expect(compare({ tally: tally(0, 0, 0), baseline: tally(0, 1, 0) })).toEqual(left({ _tag: 'EmptyTally' }))
    expect(compare({ tally: tally(0, 1, 0), baseline: tally(0, 0, 0) })).toEqual(left({ _tag: 'EmptyTally' }))
  })
})

describe('how many answers are enough', () => {
  const answersFor = (points: 0.05 | 0.1 | 0.2, expected = worstCase): number =>
    rightOf(answersForMargin({ confidence: ninetyFive, margin: fraction(points) })(expected))

  it('for a margin', () => {
    // 1.95996² / 0.05² = 1536.58, less three
    expect([answersFor(0.05), answersFor(0.1), answersFor(0.2)]).toEqual([1534, 382, 94])
    // 3 : 2 : 5 has variance 0.76: 1.95996² · 0.76 / 0.01 = 291.95
    expect(answersFor(0.1, counts(3, 2, 5))).toBe(289)
    expect(answersFor(0.1, counts(0, 0, 9))).toBe(1)
    const goal = { confidence: ninetyFive, margin: fraction(0.1) }
    expect(answersForMargin(goal)(counts(0, 0, 0))).toEqual(left({ _tag: 'EmptyTally' }))
  })

  it('for a change, at a power of 80 %', () => {
    const needed = answersForChange({ confidence: ninetyFive, power: fraction(0.8), change: fraction(0.1) })
    // (1.95996 + 0.84162)² · 2 / 0.01 = 1569.8, less three
    expect(needed({ tally: worstCase, baseline: worstCase })).toEqual(right(1567))
    // variances 1 and 0.76: 2.80158² · 1.76 / 0.01 = 1381.4
    expect(needed({ tally: worstCase, baseline: counts(3, 2, 5) })).toEqual(right(1379))
    expect(needed({ tally: worstCase, baseline: counts(0, 0, 0) })).toEqual(left({ _tag: 'EmptyTally' }))
    expect(needed({ tally: counts(0, 0, 0), baseline: worstCase })).toEqual(left({ _tag: 'EmptyTally' }))
  })

  it('one is enough for a chance one would have anyway', () => {
    const goal = { confidence: fraction(0.05), power: fraction(0.01), change: fraction(0.01) }
    expect(answersForChange(goal)({ tally: worstCase, baseline: worstCase })).toEqual(right(1))
  })

  it('a score is shown when it has them', () => {
    const judge = reportable({ minimumAnswers: 30, widestMargin: fraction(0.25) })
    expect(judge(rightOf(wald(tally(10, 10, 9))))).toEqual({ _tag: 'TooFew', answers: 29, needed: 30 })
    expect(judge(rightOf(wald(tally(15, 0, 15))))).toMatchObject({ _tag: 'TooWide', allowed: 0.25 })
    const score = rightOf(wald(tally(0, 30, 0)))
    expect(judge({ ...score, interval: { ...score.interval, margin: 0.25 } })).toEqual({ _tag: 'Reportable' })
    expect(judge(score)).toEqual({ _tag: 'Reportable' })
  })
})

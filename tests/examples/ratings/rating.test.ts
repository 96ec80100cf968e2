import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { easyShare, meanEase, netEase } from '../../../src/ratings/ces.ts'
import { customerSatisfaction } from '../../../src/ratings/csat.ts'
import { parseRating } from '../../../src/ratings/parse-rating.ts'
import { isRatingScale, ratingBoundsOf } from '../../../src/ratings/rating.ts'
import { parseRatingTally, type RatingTally, ratingTallyFromCounts } from '../../../src/ratings/rating-tally.ts'
import { ninetyFive, rightOf } from '../../support/nps.ts'

/** A2.18: effort data in the pack. Forty answers on 1–7. */
describe('customer effort, by its three conventions', () => {
  const effort: RatingTally<'1-7'> = { scale: '1-7', counts: [4, 2, 2, 6, 6, 12, 8] }

  it('as an average', () => {
    // 4·1 + 2·2 + 2·3 + 6·4 + 6·5 + 12·6 + 8·7 = 196 of 40
    expect(rightOf(meanEase({ confidence: ninetyFive })(effort))).toMatchObject({ answers: 40, mean: 4.9 })
  })

  it('as the share of 5 to 7', () => {
    const got = rightOf(easyShare({ topFrom: 5, confidence: ninetyFive })(effort))
    expect(got).toMatchObject({ answers: 40, top: 26, share: 0.65, percent: 65 })
  })

  it('as 6–7 less 1–3', () => {
    const policy = { confidence: ninetyFive, method: 'adjustedWald', easyFrom: 6, difficultUpTo: 3 } as const
    const got = rightOf(netEase(policy)(effort))
    expect(got).toMatchObject({ easy: 20, difficult: 8, net: 0.3, rounded: 30 })
    expect(netEase(policy)({ scale: '1-7', counts: [0, 0, 0, 0, 0, 0, 0] })).toEqual(left({ _tag: 'EmptyTally' }))
  })

  it('has no average where nobody answered', () => {
    expect(meanEase({ confidence: ninetyFive })({ scale: '1-3', counts: [0, 0, 0] })).toEqual(
      left({ _tag: 'EmptyTally' }),
    )
  })
})

describe('customer satisfaction', () => {
  it('is the share of 4 and 5, a half per cent rounded up', () => {
    const tally = rightOf(ratingTallyFromCounts('1-5')([0, 30, 145, 20, 5]))
    expect(rightOf(customerSatisfaction({ topFrom: 4, confidence: ninetyFive })(tally))).toMatchObject({
      answers: 200,
      top: 25,
      share: 0.125,
      percent: 13,
    })
  })

  it('knows thumbs, faces and scales, and no others', () => {
    expect(['0-1', '1-3', '1-5', '1-7', '0-10', '1-11'].every(isRatingScale)).toBe(true)
    expect(['1-1', '2-5', '5-1', '1-12', '01-5', '1-5 ', 15, ['1-5']].some(isRatingScale)).toBe(false)
    expect(ratingBoundsOf('0-10')).toEqual({ from: 0, to: 10 })
    expect([parseRating('1-3')(1), parseRating('1-3')(3)]).toEqual([right(1), right(3)])
    expect(parseRating('0-1')(-0)).toEqual(right(0))
    for (const wrong of [0, 4, 2.5, '2', null])
      expect(parseRating('1-3')(wrong)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidRating' } })
  })

  it('of nobody is not 0 %', () => {
    expect(
      customerSatisfaction({ topFrom: 4, confidence: ninetyFive })({ scale: '1-5', counts: [0, 0, 0, 0, 0] }),
    ).toEqual(left({ _tag: 'EmptyTally' }))
  })

  it('says where a stored tally is broken', () => {
    expect(parseRatingTally('1-3')({ scale: '1-3', counts: [1, 2] })).toEqual(
      left([{ _tag: 'WrongLength', path: ['counts'], received: 2, expected: 3 }]),
    )
    expect(ratingTallyFromCounts('1-3')([1, 2])).toEqual(
      left([{ _tag: 'WrongLength', path: [], received: 2, expected: 3 }]),
    )
    expect(parseRatingTally('1-3')({ scale: '1-5', counts: [1, -2, 3] })).toEqual(
      left([
        { _tag: 'NotOneOf', path: ['scale'], received: '"1-5"', allowed: ['1-3'] },
        { _tag: 'NotAWholeNumber', path: ['counts', 1], received: '-2', from: 0, to: 1e12 },
      ]),
    )
  })
})

import { left } from 'fp-ts/Either'
import { expect } from 'vitest'
import { netPromoterScore } from '../../../src/nps/net-promoter-score.ts'
import { easyShare, meanEase, netEase } from '../../../src/ratings/ces.ts'
import { customerSatisfaction } from '../../../src/ratings/csat.ts'
import type { Rating } from '../../../src/ratings/rating.ts'
import { ratingTallyOf } from '../../../src/ratings/rating-tally.ts'
import { share } from '../../../src/stats/proportion/share.ts'
import { wilsonInterval } from '../../../src/stats/proportion/wilson.ts'
import { exact, minus, numberOf, sum, times } from '../../support/exact.ts'
import { ninetyFive, rightOf, tally } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const ratings = fc.array(
  fc.integer({ min: 1, max: 7 }).map((point) => point as Rating<'1-7'>),
  { minLength: 1, maxLength: 80 },
)
const tallyOf = ratingTallyOf('1-7')

prop([ratings, fc.integer({ min: 2, max: 7 })])(
  'a top-box share agrees with its answers counted one by one',
  (answers, topFrom) => {
    const got = rightOf(customerSatisfaction({ topFrom, confidence: ninetyFive })(tallyOf(answers)))
    const top = answers.filter((point) => point >= topFrom).length
    expect(got).toEqual({
      scale: '1-7',
      topFrom,
      answers: answers.length,
      top,
      share: top / answers.length,
      percent: Number((200n * BigInt(top) + BigInt(answers.length)) / (2n * BigInt(answers.length))),
      interval: wilsonInterval(ninetyFive)(share(top, answers.length)),
    })
    expect(rightOf(easyShare({ topFrom, confidence: ninetyFive })(tallyOf(answers)))).toEqual(got)
  },
)

prop([ratings])('a mean rating agrees with exact fractions and lies on the scale', (answers) => {
  const got = rightOf(meanEase({ confidence: ninetyFive })(tallyOf(answers)))
  const n = answers.length
  const mean = times(sum(answers.map((point) => exact(point))), exact(1, n))
  expect(got.mean).toBe(numberOf(mean))
  if (n === 1) {
    expect(got).not.toHaveProperty('interval')
    return
  }
  const squares = sum(answers.map((point) => times(minus(exact(point), mean), minus(exact(point), mean))))
  const margin = 1.959963984540054 * Math.sqrt(numberOf(times(squares, exact(1, n * (n - 1)))))
  expect(got.interval?.lower).toBeCloseTo(Math.max(1, got.mean - margin), 13)
  expect(got.interval?.upper).toBeCloseTo(Math.min(7, got.mean + margin), 13)
})

const policy = { confidence: ninetyFive, method: 'adjustedWald' } as const

prop([ratings, fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 6 })])(
  'net ease is the net promoter score of the same groups',
  (answers, easyFrom, difficultUpTo) => {
    const got = netEase({ ...policy, easyFrom, difficultUpTo })(tallyOf(answers))
    if (difficultUpTo >= easyFrom) {
      expect(got).toEqual(left({ _tag: 'CutOffScale', scale: '1-7', received: `${difficultUpTo}` }))
      return
    }
    const easy = answers.filter((point) => point >= easyFrom).length
    const difficult = answers.filter((point) => point <= difficultUpTo).length
    const same = rightOf(netPromoterScore(policy)(tally(difficult, answers.length - easy - difficult, easy)))
    const { nps: net, rounded, interval } = same
    expect(rightOf(got)).toEqual({
      scale: '1-7',
      answers: answers.length,
      easy,
      difficult,
      net,
      rounded,
      interval,
    })
  },
)

prop([fc.oneof(fc.constantFrom(0, 1, 8, 4.5, Number.NaN, Number.POSITIVE_INFINITY))])(
  'a cut that does not divide the scale is refused',
  (cut) => {
    const refused = left({ _tag: 'CutOffScale', scale: '1-7', received: `${cut}` })
    expect(easyShare({ topFrom: cut, confidence: ninetyFive })(tallyOf([]))).toEqual(refused)
    expect(netEase({ ...policy, easyFrom: cut, difficultUpTo: 1 })(tallyOf([]))).toEqual(refused)
  },
)

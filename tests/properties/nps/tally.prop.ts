import { isLeft, right } from 'fp-ts/Either'
import { concatAll } from 'fp-ts/Monoid'
import { expect } from 'vitest'
import { parseTally, tallyFromCounts } from '../../../src/nps/parse-tally.ts'
import type { NpsScore, Score } from '../../../src/nps/score.ts'
import { answersIn, tallyMonoid, tallyOf } from '../../../src/nps/tally.ts'
import type { Rating } from '../../../src/ratings/rating.ts'
import {
  parseRatingTally,
  type RatingTally,
  ratingTallyFromCounts,
  ratingTallyMonoid,
  ratingTallyOf,
} from '../../../src/ratings/rating-tally.ts'
import { rightOf, tallies } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const npsTallies = tallyMonoid('0-10')
const scores = fc.array(fc.nat({ max: 10 }).map((score) => score as NpsScore))

prop([tallies, tallies, tallies])('tallies form a commutative monoid', (x, y, z) => {
  const { concat, empty } = npsTallies
  expect(concat(x, empty)).toEqual(x)
  expect(concat(x, y)).toEqual(concat(y, x))
  expect(concat(concat(x, y), z)).toEqual(concat(x, concat(y, z)))
  expect(answersIn(concat(x, y))).toBe(answersIn(x) + answersIn(y))
})

prop([fc.array(scores)])('the order and the batches of answers do not matter', (batches) => {
  const whole = tallyOf('0-10')(batches.flat().reverse())
  expect(concatAll(npsTallies)(batches.map(tallyOf('0-10')))).toEqual(whole)
})

prop([scores])('a histogram and its answers give the same tally', (answers) => {
  const counts = Array.from({ length: 11 }, (_, point) => answers.filter((score) => score === point).length)
  expect(tallyFromCounts('0-10')(counts)).toEqual(right(tallyOf('0-10')(answers)))
})

prop([fc.array(fc.integer({ min: 1, max: 10 }))])('so it does on 1–10', (answers) => {
  const counts = Array.from({ length: 10 }, (_, index) => answers.filter((score) => score === index + 1).length)
  expect(tallyFromCounts('1-10')(counts)).toEqual(right(tallyOf('1-10')(answers as Score<'1-10'>[])))
})

const notACount = fc.oneof(
  fc.integer({ max: -1 }),
  fc.double({ noInteger: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e13, '3', null, undefined, {}),
)

prop([fc.array(fc.nat(), { minLength: 11, maxLength: 11 }), fc.nat({ max: 10 }), notACount])(
  'a count that is negative, broken or not a number is refused at its index',
  (counts, index, wrong) => {
    const read = tallyFromCounts('0-10')(counts.map((count, i) => (i === index ? wrong : count)))
    expect(isLeft(read) && read.left).toMatchObject([{ _tag: 'NotAWholeNumber', path: [index] }])
  },
)

prop([tallies])('a tally survives JSON', (tally) => {
  expect(parseTally('0-10')(JSON.parse(JSON.stringify(tally)))).toEqual(right(tally))
  expect(isLeft(parseTally('1-10')(tally))).toBe(true)
})

const histogram = fc.array(fc.nat({ max: 50 }), { minLength: 5, maxLength: 5 })
const ratingTallies: fc.Arbitrary<RatingTally<'1-5'>> = histogram.map((counts) => ({ scale: '1-5', counts }))
const ratings = fc.array(fc.integer({ min: 1, max: 5 }).map((point) => point as Rating<'1-5'>))

prop([ratingTallies, ratingTallies, ratingTallies])('rating tallies form a commutative monoid', (x, y, z) => {
  const { concat, empty } = ratingTallyMonoid('1-5')
  expect(concat(empty, x)).toEqual(x)
  expect(concat(x, empty)).toEqual(x)
  expect(concat(x, y)).toEqual(concat(y, x))
  expect(concat(concat(x, y), z)).toEqual(concat(x, concat(y, z)))
})

prop([fc.array(ratings)])('ratings may come in any order and in any batches', (batches) => {
  const whole = ratingTallyOf('1-5')(batches.flat().reverse())
  expect(concatAll(ratingTallyMonoid('1-5'))(batches.map(ratingTallyOf('1-5')))).toEqual(whole)
  expect(rightOf(ratingTallyFromCounts('1-5')(whole.counts))).toEqual(whole)
})

prop([ratingTallies])('a rating tally survives JSON', (tally) => {
  expect(parseRatingTally('1-5')(JSON.parse(JSON.stringify(tally)))).toEqual(right(tally))
  expect(isLeft(parseRatingTally('1-7')(tally))).toBe(true)
})

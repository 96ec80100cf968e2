import type { Either } from 'fp-ts/Either'
import { expectTypeOf, test } from 'vitest'
import { npsDifference } from '../../src/nps/difference.ts'
import { type NetPromoterScore, netPromoterScore } from '../../src/nps/net-promoter-score.ts'
import type { Scale, Score } from '../../src/nps/score.ts'
import { type EmptyTally, type NpsTally, tallyMonoid, tallyOf } from '../../src/nps/tally.ts'
import { type RatingTally, ratingTallyMonoid } from '../../src/ratings/rating-tally.ts'
import { poststratifiedNps, type Stratum } from '../../src/silent-majority/representation/poststratified.ts'
import { type Fraction, fraction } from '../../src/stats/elementary/fraction.ts'

declare const standard: NpsTally<'0-10'>
declare const odd: NpsTally<'1-10'>
declare const either: Scale
declare const oddScores: Score<'1-10'>[]
declare const five: RatingTally<'1-5'>
declare const seven: RatingTally<'1-7'>
declare const mixed: (Stratum<'0-10'> | Stratum<'1-10'>)[]
declare const known: number

test('tallies of two scales do not compile together', () => {
  const { concat } = tallyMonoid('0-10')
  concat(standard, standard)
  // @ts-expect-error a 1–10 tally is not a 0–10 tally
  concat(standard, odd)
  // @ts-expect-error nor may the scale be open
  tallyMonoid(either)
  // @ts-expect-error nor are its answers
  tallyOf('0-10')(oddScores)
  // @ts-expect-error two rating scales neither
  ratingTallyMonoid('1-5').concat(five, seven)
})

test('scores of two scales are not compared', () => {
  const compare = npsDifference({ confidence: fraction(0.95), method: 'wald' })
  compare({ tally: odd, baseline: odd })
  // @ts-expect-error another scale is no baseline
  compare({ tally: standard, baseline: odd })
  poststratifiedNps([{ name: 'a', population: 1, tally: standard }])
  // @ts-expect-error strata of two scales are not weighed together
  poststratifiedNps(mixed)
})

test('a score keeps its scale', () => {
  const rule = netPromoterScore({ confidence: fraction(0.95), method: 'adjustedWald' })
  expectTypeOf(rule(odd)).toEqualTypeOf<Either<EmptyTally, NetPromoterScore<'1-10'>>>()
})

test('a fraction is known to lie between 0 and 1, or it is parsed', () => {
  expectTypeOf(fraction(0.95)).toEqualTypeOf<Fraction>()
  // @ts-expect-error per cent
  fraction(95)
  // @ts-expect-error certainty
  fraction(1)
  // @ts-expect-error nothing
  fraction(0)
  // @ts-expect-error unknown to the compiler
  fraction(known)
})

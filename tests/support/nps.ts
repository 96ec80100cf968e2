import { type Either, isRight } from 'fp-ts/Either'
import type { NpsCounts, NpsTally } from '../../src/nps/tally.ts'
import { type Fraction, fraction } from '../../src/stats/elementary/fraction.ts'
import { type Share, share } from '../../src/stats/proportion/share.ts'
import { fc } from './prop.ts'

export const ninetyFive: Fraction = fraction(0.95)

/** The value of a Right; a test that meets a Left fails with what it says. */
export const rightOf = <A>(result: Either<unknown, A>): A => {
  if (isRight(result)) return result.right
  throw new Error(`expected a Right: ${JSON.stringify(result.left)}`)
}

export const counts = (detractors: number, passives: number, promoters: number): NpsCounts => ({
  detractors,
  passives,
  promoters,
})

export const tally = (detractors: number, passives: number, promoters: number): NpsTally<'0-10'> => ({
  scale: '0-10',
  ...counts(detractors, passives, promoters),
})

const count = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.nat({ max: 100_000 }) },
)

/** Any tally, the empty one too. */
export const tallies: fc.Arbitrary<NpsTally<'0-10'>> = fc
  .tuple(count, count, count)
  .map(([detractors, passives, promoters]) => tally(detractors, passives, promoters))

export const answered: fc.Arbitrary<NpsTally<'0-10'>> = tallies.filter(
  ({ detractors, passives, promoters }) => detractors + passives + promoters > 0,
)

export const fractions: fc.Arbitrary<Fraction> = fc
  .double({ min: 0.01, max: 0.999, noNaN: true })
  .map((value) => value as Fraction)

export const shares: fc.Arbitrary<Share> = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5000 }))
  .chain((total) => fc.oneof(fc.nat({ max: total }), fc.constantFrom(0, total)).map((c) => share(c, total)))

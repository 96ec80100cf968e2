import { left } from 'fp-ts/Either'
import { expect } from 'vitest'
import { answersIn } from '../../../src/nps/tally.ts'
import { poststratifiedNps, type Stratum } from '../../../src/silent-majority/representation/poststratified.ts'
import { type Exact, exact, minus, numberOf, over, sum, times } from '../../support/exact.ts'
import { answered, rightOf, tally } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

type Kind = Stratum<'0-10'>
const strata: fc.Arbitrary<Kind[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), answered), { minLength: 1, maxLength: 5 })
  .map((kinds) => kinds.map(([population, all], index) => ({ name: `kind ${index}`, population, tally: all })))

const meanOf = ({ tally: { promoters, detractors }, tally: all }: Kind): Exact =>
  exact(promoters - detractors, answersIn(all))
const varianceOf = (kind: Kind): Exact => {
  const { promoters, detractors } = kind.tally
  return minus(exact(promoters + detractors, answersIn(kind.tally)), times(meanOf(kind), meanOf(kind)))
}

prop([strata])('the weighted score agrees with exact fractions', (kinds) => {
  const got = rightOf(poststratifiedNps(kinds))
  const total = kinds.reduce((all, { population }) => all + population, 0)
  const answers = kinds.reduce((all, kind) => all + answersIn(kind.tally), 0)
  const weighted = sum(kinds.map((kind) => times(exact(kind.population, total), meanOf(kind))))
  expect(got.nps).toBeCloseTo(numberOf(weighted), 14)
  const error = (less: 0 | 1): number =>
    numberOf(
      sum(
        kinds.map((kind) => {
          const weight = exact(kind.population, total)
          return over(times(times(weight, weight), varianceOf(kind)), exact(answersIn(kind.tally) - less))
        }),
      ),
    )
  expect(got.varianceOfEstimate).toBeCloseTo(error(0), 15)
  expect(got.standardError).toBeCloseTo(Math.sqrt(error(0)), 15)
  if (kinds.some((kind) => answersIn(kind.tally) === 1)) expect(got).not.toHaveProperty('sampleStandardError')
  else expect(got.sampleStandardError).toBeCloseTo(Math.sqrt(error(1)), 14)
  // Kish, over respondents: n·Σw² / (Σw)²
  const weights = kinds.map((kind) => ({
    n: answersIn(kind.tally),
    w: kind.population / answersIn(kind.tally),
  }))
  const ofWeights = (power: number): number => weights.reduce((all, { n, w }) => all + n * w ** power, 0)
  expect(got.designEffect / ((answers * ofWeights(2)) / ofWeights(1) ** 2)).toBeCloseTo(1, 12)
  expect((got.effectiveAnswers * got.designEffect) / answers).toBeCloseTo(1, 12)
  expect(got.strata.map(({ weight }) => weight).reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  expect(JSON.parse(JSON.stringify(got))).toStrictEqual(got)
})

prop([fc.array(answered, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 20 })])(
  'strata that answer at one rate have the weighted score of the unweighted one and the design effect 1',
  (tallies, times) => {
    const kinds = tallies.map((all, i) => ({ name: `${i}`, population: times * answersIn(all), tally: all }))
    const got = rightOf(poststratifiedNps(kinds))
    expect(got.nps).toBeCloseTo(got.unweighted, 13)
    expect(got.designEffect).toBeCloseTo(1, 12)
  },
)

prop([strata])('the weighted score lies between the scores of its strata', (kinds) => {
  const got = rightOf(poststratifiedNps(kinds))
  const scores = got.strata.map(({ nps }) => nps)
  expect(got.nps).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-14)
  expect(got.nps).toBeLessThanOrEqual(Math.max(...scores) + 1e-14)
})

prop([strata, fc.integer({ min: 2, max: 1000 })])('the unit of the populations does not matter', (kinds, unit) => {
  const got = rightOf(poststratifiedNps(kinds))
  const other = rightOf(poststratifiedNps(kinds.map((k) => ({ ...k, population: k.population * unit }))))
  expect(other.nps).toBeCloseTo(got.nps, 14)
  expect(other.designEffect / got.designEffect).toBeCloseTo(1, 12)
})

prop([strata])('a design effect is at least 1', (kinds) => {
  expect(rightOf(poststratifiedNps(kinds)).designEffect).toBeGreaterThanOrEqual(1 - 1e-12)
})

prop([strata, fc.nat()])('a stratum without answers is refused by its name, never weighed as nothing', (kinds, at) => {
  const index = at % kinds.length
  const hole = kinds.map((kind, i) => (i === index ? { ...kind, tally: tally(0, 0, 0) } : kind))
  expect(poststratifiedNps(hole)).toEqual(left({ _tag: 'EmptyStratum', name: `kind ${index}` }))
})

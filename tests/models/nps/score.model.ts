import { expect } from 'vitest'
import { npsDifference } from '../../../src/nps/difference.ts'
import { netPromoterScore } from '../../../src/nps/net-promoter-score.ts'
import { answersIn, type NpsTally } from '../../../src/nps/tally.ts'
import { type Exact, exact, minus, numberOf, over, plus, times } from '../../support/exact.ts'
import { answered, ninetyFive, rightOf } from '../../support/nps.ts'
import { prop } from '../../support/prop.ts'

const reach = 1.959963984540054

/** Mean and variance of −1, 0 and 1, straight from the definition; `more` are the imagined answers, in quarters. */
const momentsOf = (tally: NpsTally, more: readonly [number, number, number] = [0, 0, 0]) => {
  const quarters = [tally.detractors, tally.passives, tally.promoters].map((c, i) => 4 * c + (more[i] ?? 0))
  const [d, p, q] = quarters as [number, number, number]
  const n = exact(d + p + q)
  const mean = over(exact(q - d), n)
  const variance = minus(over(exact(q + d), n), times(mean, mean))
  return { mean, variance, error: over(variance, over(n, exact(4))) }
}

const imagined = [3, 6, 3] as const
const near = (got: number, want: number): void => expect(Math.abs(got - want)).toBeLessThan(2e-15)

prop([answered])('a score lies between -1 and 1 and agrees with exact fractions', (tally) => {
  const score = rightOf(netPromoterScore({ confidence: ninetyFive, method: 'wald' })(tally))
  const { mean, variance, error } = momentsOf(tally)
  expect(Math.abs(score.nps)).toBeLessThanOrEqual(1)
  expect(score.nps).toBe(numberOf(mean))
  expect(score.points).toBe(numberOf(times(mean, exact(100))))
  near(score.variance, numberOf(variance))
  near(score.standardError, Math.sqrt(numberOf(error)))
  if (score.answers === 1) expect(score).not.toHaveProperty('sampleVariance')
  else near(score.sampleVariance ?? Number.NaN, numberOf(times(variance, exact(score.answers, score.answers - 1))))
})

prop([answered])('the rounded score agrees with exact integers and is never minus zero', (tally) => {
  const { rounded } = rightOf(netPromoterScore({ confidence: ninetyFive, method: 'wald' })(tally))
  const [balance, n] = [BigInt(tally.promoters - tally.detractors), BigInt(answersIn(tally))]
  const size = (200n * (balance < 0n ? -balance : balance) + n) / (2n * n)
  expect(rounded).toBe(balance < 0n && size > 0n ? -Number(size) : Number(size))
})

prop([answered])('both Wald intervals agree with exact fractions', (tally) => {
  for (const [method, more] of [
    ['wald', [0, 0, 0]],
    ['adjustedWald', imagined],
  ] as const) {
    const { interval } = rightOf(netPromoterScore({ confidence: ninetyFive, method })(tally))
    const { mean, error } = momentsOf(tally, more)
    const margin = reach * Math.sqrt(numberOf(error))
    near(interval.margin, margin)
    near(interval.lower, Math.max(-1, numberOf(mean) - margin))
    near(interval.upper, Math.min(1, numberOf(mean) + margin))
  }
})

prop([answered, answered])('a difference agrees with exact fractions', (tally, baseline) => {
  for (const [method, more] of [
    ['wald', [0, 0, 0]],
    ['adjustedWald', imagined],
  ] as const) {
    const got = rightOf(npsDifference({ confidence: ninetyFive, method })({ tally, baseline }))
    const [a, b] = [momentsOf(tally, more), momentsOf(baseline, more)]
    const gap: Exact = minus(a.mean, b.mean)
    const error = Math.sqrt(numberOf(plus(a.error, b.error)))
    near(got.difference, numberOf(minus(momentsOf(tally).mean, momentsOf(baseline).mean)))
    near(got.estimate, numberOf(gap))
    near(got.standardError, error)
    near(got.interval.lower, numberOf(gap) - reach * error)
    near(got.interval.upper, numberOf(gap) + reach * error)
    if (error === 0) expect(got.test).toEqual({ _tag: 'NothingVaries', scores: gap[0] === 0n ? 'equal' : 'different' })
    else expect(got.test).toMatchObject({ _tag: 'Tested', z: expect.closeTo(numberOf(gap) / error, 8) })
  }
})

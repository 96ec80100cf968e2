import { describe, expect, it } from 'vitest'
import { binomialLowerTail, binomialUpperTail } from '../../../src/stats/special/binomial.ts'
import { hypergeometricLowerTail } from '../../../src/stats/special/hypergeometric.ts'
import { incompleteBeta } from '../../../src/stats/special/incomplete-beta.ts'
import { lowerGamma, upperGamma } from '../../../src/stats/special/incomplete-gamma.ts'
import { logGamma, stirlingRemainder } from '../../../src/stats/special/log-gamma.ts'
import { poissonLowerTail, poissonUpperTail } from '../../../src/stats/special/poisson.ts'
import fixture from '../../fixtures/stats/special.json' with { type: 'json' }

/** Within 1e-12, and relatively within 1e-10 down to 1e-300. */
const close = (got: number, digits: string, at: string): void => {
  const want = Number(digits)
  expect(Math.abs(got - want), at).toBeLessThan(1e-12)
  if (want > 1e-300) expect(Math.abs(got / want - 1), at).toBeLessThan(1e-10)
}

describe('special functions', () => {
  it('the logarithm of gamma agrees with forty digits', () => {
    for (const { x, value } of fixture.logGamma) {
      const want = Number(value)
      expect(Math.abs(logGamma(x) - want), `at ${x}`).toBeLessThan(1e-14 * Math.max(1, Math.abs(want)))
    }
  })

  it("what Stirling's formula leaves out agrees with forty digits, of whole numbers to the last", () => {
    for (const { x, value } of fixture.remainder) {
      const want = Number(value)
      expect(Math.abs(stirlingRemainder(x) - want), `at ${x}`).toBeLessThan(1e-14)
      if (Number.isInteger(x)) expect(Math.abs(stirlingRemainder(x) / want - 1), `at ${x}`).toBeLessThan(4e-16)
    }
  })

  it('the incomplete beta function agrees with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300', () => {
    expect(fixture.beta.length).toBeGreaterThan(100)
    for (const { a, b, x, value } of fixture.beta) close(incompleteBeta(a, b, x), value, `${a} ${b} ${x}`)
  })

  it('the incomplete gamma function agrees with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300', () => {
    for (const { a, x, lower, upper } of fixture.gamma) {
      close(lowerGamma(a, x), lower, `lower ${a} ${x}`)
      close(upperGamma(a, x), upper, `upper ${a} ${x}`)
    }
  })
})

describe('tails of counts', () => {
  it('an upper tail keeps its digits next to the mean of a million', () => {
    // once or more in a million tries of an event in a million
    expect(binomialUpperTail({ tries: 1e6, chance: 1e-6 })(1)).toBeCloseTo(-Math.expm1(1e6 * Math.log1p(-1e-6)), 14)
  })

  it('binomial tails agree with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300', () => {
    for (const { lower, upper, successes, ...tries } of fixture.binomial) {
      close(binomialLowerTail(tries)(successes), lower, `at most ${successes} of ${JSON.stringify(tries)}`)
      close(binomialUpperTail(tries)(successes), upper, `from ${successes} of ${JSON.stringify(tries)}`)
    }
  })

  it('Poisson tails agree with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300', () => {
    for (const { mean, count, lower, upper } of fixture.poisson) {
      close(poissonLowerTail(mean)(count), lower, `at most ${count} of ${mean}`)
      close(poissonUpperTail(mean)(count), upper, `from ${count} of ${mean}`)
    }
  })

  it('hypergeometric tails agree with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300', () => {
    for (const { lower, found, ...urn } of fixture.hypergeometric)
      close(hypergeometricLowerTail(urn)(found), lower, `at most ${found} of ${JSON.stringify(urn)}`)
  })

  it('the fixtures reach as far as is claimed', () => {
    const least = (digits: readonly string[]): number => Math.min(...digits.map(Number).filter((p) => p > 1e-300))
    for (const rows of [fixture.binomial, fixture.poisson, fixture.gamma])
      for (const side of ['lower', 'upper'] as const) expect(least(rows.map((row) => row[side]))).toBeLessThan(1e-225)
    expect(least(fixture.hypergeometric.map(({ lower }) => lower))).toBeLessThan(1e-280)
    expect(least(fixture.beta.map(({ value }) => value))).toBeLessThan(1e-280)
  })
})

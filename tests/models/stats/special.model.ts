import { describe, expect, it } from 'vitest'
import { incompleteBeta } from '../../../src/stats/incomplete-beta.ts'
import { lowerGamma, upperGamma } from '../../../src/stats/incomplete-gamma.ts'
import { logGamma } from '../../../src/stats/log-gamma.ts'
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

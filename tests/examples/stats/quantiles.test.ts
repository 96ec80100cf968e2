import { expect, it } from 'vitest'
import { betaQuantile } from '../../../src/stats/beta-quantile.ts'
import { incompleteBeta } from '../../../src/stats/incomplete-beta.ts'

it('a beta quantile far down, reached exactly, is kept', () => {
  // Newton's steps arrive at 1.4e-237 from below and then stay there
  const [a, b] = [0.05, 0.11099409956784309]
  const x = betaQuantile(a, b)(1e-12)
  expect(incompleteBeta(a, b, x) / 1e-12).toBeCloseTo(1, 10)
})

it('beta quantiles of closed forms', () => {
  expect([0, 1, -1, 2].map(betaQuantile(3, 4))).toEqual([0, 1, 0, 1])
  for (const p of [1e-9, 0.01, 0.3, 0.5, 0.7, 0.99]) {
    expect(betaQuantile(3, 1)(p)).toBeCloseTo(p ** (1 / 3), 13)
    expect(betaQuantile(1, 3)(p)).toBeCloseTo(-Math.expm1(Math.log1p(-p) / 3), 13)
    // arcsine law
    expect(betaQuantile(0.5, 0.5)(p)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 13)
  }
})

import { expect, it } from 'vitest'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { betaQuantile } from '../../../src/stats/special/beta-quantile.ts'
import { incompleteBeta } from '../../../src/stats/special/incomplete-beta.ts'
import { normalUpperQuantile } from '../../../src/stats/special/normal-quantile.ts'

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

it('a beta quantile of a million, out where nothing is left of the tail below', () => {
  for (const [a, b, p] of [
    [1e6, 1e6, 1e-300],
    [1e6, 20, 1e-200],
    [3e5, 1e6, 1e-40],
    [0.3, 1e6, 1e-60],
  ] as const)
    expect(Math.abs(incompleteBeta(a, b, betaQuantile(a, b)(p)) / p - 1), `${a} ${b} ${p}`).toBeLessThan(1e-9)
})

it('no beta quantile is told below 1e-300, but that of nothing is 0', () => {
  // of x^0.001 it is p^1000
  expect(betaQuantile(0.001, 1)(1e-12)).toBe(1e-300)
  expect(betaQuantile(0.001, 1)(0.6) / 0.6 ** 1000).toBeCloseTo(1, 9)
  expect(betaQuantile(0.001, 1)(0)).toBe(0)
})

it('the middle of a symmetrical beta is a half', () => {
  for (const a of [0.5, 1, 3, 40, 1e6]) expect(betaQuantile(a, a)(0.5)).toBeCloseTo(0.5, 13)
})

it('the normal point that half lies beyond is 0', () => {
  expect(normalUpperQuantile(fraction(0.5))).toBe(0)
})

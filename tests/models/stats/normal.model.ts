import { describe, expect, it } from 'vitest'
import type { Fraction } from '../../../src/stats/elementary/fraction.ts'
import { millsRatio, normalLogUpperTail, normalLowerTail, normalUpperTail } from '../../../src/stats/special/normal.ts'
import { normalUpperQuantile, twoSidedReach } from '../../../src/stats/special/normal-quantile.ts'
import fixture from '../../fixtures/stats/normal.json' with { type: 'json' }
import { fc, prop } from '../../support/prop.ts'

const relative = (got: number, exact: string): number => Math.abs(got / Number(exact) - 1)

describe('the normal distribution', () => {
  it('the upper tail agrees with forty digits to 1e-12, and relatively to 1e-10 down to 1e-300', () => {
    for (const { x, tail } of fixture.tails) {
      expect(Math.abs(normalUpperTail(x) - Number(tail)), `at ${x}`).toBeLessThan(1e-15)
      expect(relative(normalUpperTail(x), tail), `at ${x}`).toBeLessThan(1e-14)
      expect(relative(normalLowerTail(-x), tail), `at ${x}`).toBeLessThan(1e-14)
    }
  })

  it('the logarithm of the upper tail continues where the tail has vanished', () => {
    for (const { x, log } of fixture.logs) expect(relative(normalLogUpperTail(x), log)).toBeLessThan(1e-13)
    expect(normalUpperTail(42)).toBe(0)
    expect([Number.POSITIVE_INFINITY, 1e308, -1e308, Number.NEGATIVE_INFINITY].map(normalUpperTail)).toEqual([
      0, 0, 1, 1,
    ])
  })

  it('the quantile agrees with forty digits to 1e-12', () => {
    for (const { tail, point } of fixture.quantiles)
      expect(Math.abs(normalUpperQuantile(tail as Fraction) - Number(point)), `at ${tail}`).toBeLessThan(2e-15 * 37)
  })
})

const points = fc.double({ min: -8, max: 37, noNaN: true })

prop([points])('the two tails add up to one', (x) => {
  expect(normalUpperTail(x) + normalLowerTail(x)).toBeCloseTo(1, 15)
})

prop([points, points])('the upper tail falls', (x, y) => {
  expect(normalUpperTail(Math.max(x, y))).toBeLessThanOrEqual(normalUpperTail(Math.min(x, y)) * (1 + 1e-14))
})

prop([fc.double({ min: 1e-3, max: 300, noNaN: true })])('a Mills ratio keeps within its bounds', (x) => {
  expect(millsRatio(x)).toBeGreaterThan(x / (x * x + 1) - 1e-15)
  expect(millsRatio(x)).toBeLessThan(1 / x)
})

prop([fc.double({ min: 1e-300, max: 0.999999, noNaN: true })])('the quantile is undone by the upper tail', (tail) => {
  const back = normalUpperTail(normalUpperQuantile(tail as Fraction))
  expect(Math.abs(back / tail - 1)).toBeLessThan(1e-12)
})

const level = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })

prop([level, level])('a higher confidence reaches further', (a, b) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)].map((c) => twoSidedReach(c as Fraction)) as [number, number]
  expect(Number.isFinite(high)).toBe(true)
  expect(low).toBeGreaterThanOrEqual(0)
  expect(high).toBeGreaterThanOrEqual(low - 1e-14)
})

import { expect } from 'vitest'
import { roundHalfAwayFromZero } from '../../../src/stats/rounding.ts'
import { fc, prop } from '../../support/prop.ts'

/** The same rule on integers without a limit. */
const exact = (numerator: bigint, denominator: bigint): bigint => {
  const [size, sign] = numerator < 0n ? [-numerator, -1n] : [numerator, 1n]
  const whole = size / denominator
  return sign * (2n * (size - whole * denominator) >= denominator ? whole + 1n : whole)
}

const numerators = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.maxSafeInteger().map((n) => Math.trunc(n / 9)),
)
const denominators = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1e12 }))

prop([numerators, denominators], { numRuns: 1000 })('rounding agrees with exact integers', (n, d) => {
  expect(roundHalfAwayFromZero(n, d)).toBe(Number(exact(BigInt(n), BigInt(d))))
})

prop([fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 50 })])('a tie goes away from zero', (k, d) => {
  expect(roundHalfAwayFromZero((2 * k + 1) * d, 2 * d)).toBe(k >= 0 ? k + 1 : k)
})

prop([numerators, denominators])('rounding a negated number negates the result', (n, d) => {
  expect(roundHalfAwayFromZero(-n, d) + roundHalfAwayFromZero(n, d)).toBe(0)
})

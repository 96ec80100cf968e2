import { expect, it } from 'vitest'
import { fisherDrop } from '../../../src/stats/proportion/fisher.ts'
import { share } from '../../../src/stats/proportion/share.ts'
import { normalUpperTail } from '../../../src/stats/special/normal.ts'
import { fc, prop } from '../../support/prop.ts'

const choose = (n: number, k: number): bigint => {
  let result = 1n
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i)
  return k < 0 || k > n ? 0n : result
}

/** A quotient of two large integers, to seventeen digits. */
const quotient = (a: bigint, b: bigint): number => {
  const shift = 10n ** 340n
  return Number(`${(a * shift) / b}e-340`)
}

const exact = (x1: number, n1: number, x2: number, n2: number): number => {
  const named = x1 + x2
  let [asLow, all] = [0n, 0n]
  for (let x = 0; x <= Math.min(named, n2); x += 1) {
    const weight = choose(n2, x) * choose(n1, named - x)
    all += weight
    if (x <= x2) asLow += weight
  }
  return quotient(asLow, all)
}

const sides = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }))
  .chain(([n1, n2]) => fc.tuple(fc.nat({ max: n1 }), fc.constant(n1), fc.nat({ max: n2 }), fc.constant(n2)))

prop([sides])("Fisher's chance agrees with exact binomials", ([x1, n1, x2, n2]) => {
  const [got, want] = [fisherDrop({ before: share(x1, n1), after: share(x2, n2) }), exact(x1, n1, x2, n2)]
  expect(Math.abs(got - want)).toBeLessThan(1e-13)
  expect(Math.abs(got / want - 1)).toBeLessThan(1e-12)
})

prop([fc.constantFrom(200, 300, 400, 500)], { numRuns: 4 })('it keeps its digits far out in the tail', (n) => {
  const [got, want] = [fisherDrop({ before: share(n, n), after: share(0, n) }), exact(n, n, 0, n)]
  expect(want).toBeLessThan(1e-100)
  expect(Math.abs(got / want - 1)).toBeLessThan(1e-12)
})

prop([sides])("Fisher's chance lies between 0 and 1, and falls as fewer name the topic afterwards", (side) => {
  const [x1, n1, x2, n2] = side
  const before = share(x1, n1)
  const p = fisherDrop({ before, after: share(x2, n2) })
  expect(p).toBeGreaterThan(0)
  expect(p).toBeLessThanOrEqual(1)
  if (x2 > 0) expect(fisherDrop({ before, after: share(x2 - 1, n2) })).toBeLessThanOrEqual(p + 1e-15)
})

it('it stays close to the normal curve where samples are large', () => {
  // of 99,600 named 49,800 are expected after; 49,600 are 200 fewer, less half a table of continuity
  const pair = { before: share(50_000, 100_000), after: share(49_600, 100_000) }
  const spread = Math.sqrt((100_000 * 100_000 * 99_600 * 100_400) / (200_000 ** 2 * 199_999))
  expect(fisherDrop(pair)).toBeCloseTo(normalUpperTail(199.5 / spread), 5)
})

it('it ends soon, however many are asked', () => {
  const [half, all] = [share(5e9, 1e10), share(1e10, 1e10)]
  expect(fisherDrop({ before: half, after: half })).toBeCloseTo(0.5, 4)
  expect(fisherDrop({ before: all, after: all })).toBe(1)
  expect(fisherDrop({ before: all, after: share(0, 1e10) })).toBe(0)
  expect(fisherDrop({ before: share(0, 1e10), after: share(1, 1) })).toBe(1)
})

import { expect } from 'vitest'
import { rarefied } from '../../../src/stats/rarefaction.ts'
import { rateDrop } from '../../../src/stats/rate-drop.ts'
import { binomialLowerTail, binomialUpperTail } from '../../../src/stats/special/binomial.ts'
import { poissonLowerTail, poissonUpperTail } from '../../../src/stats/special/poisson.ts'
import { fc, prop } from '../../support/prop.ts'

const choose = (n: number, k: number): bigint => {
  let result = 1n
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i)
  return k < 0 || k > n ? 0n : result
}
const quotient = (a: bigint, b: bigint): number => Number(`${(a * 10n ** 340n) / b}e-340`)
const near = (got: number, want: number): void => {
  expect(Math.abs(got - want)).toBeLessThan(1e-12)
  if (want > 1e-300) expect(Math.abs(got / want - 1)).toBeLessThan(1e-10)
}

/** The chance of `k` or fewer in `n` tries, each a success with chance `a/(a+b)`. */
const exactLower = (n: number, k: number, a: number, b: number): number => {
  let sum = 0n
  for (let i = 0; i <= Math.min(k, n); i += 1) sum += choose(n, i) * BigInt(a) ** BigInt(i) * BigInt(b) ** BigInt(n - i)
  return quotient(sum, BigInt(a + b) ** BigInt(n))
}

const odds = fc.integer({ min: 1, max: 64 })

prop([fc.nat(120), fc.nat(120), odds])('binomial tails agree with exact sums', (n, k, a) => {
  const chance = a / 128
  near(binomialLowerTail({ tries: n, chance })(k), exactLower(n, k, a, 128 - a))
  near(binomialLowerTail({ tries: n, chance: 1 - chance })(k), exactLower(n, k, 128 - a, a))
  near(binomialUpperTail({ tries: n, chance })(k), exactLower(n, n - k, 128 - a, a))
  expect(binomialLowerTail({ tries: n, chance })(-1)).toBe(0)
})

prop([fc.nat(80), fc.nat(80), odds, odds])(
  'the chance of a rate drop is that of the conditional binomial',
  (n, m, s, u) => {
    const p = rateDrop()({ before: { count: n, exposure: s }, after: { count: m, exposure: u } })
    near(p, n === 0 ? 1 : exactLower(n + m, m, u, s))
  },
)

prop([fc.nat(150), fc.integer({ min: 0, max: 6400 })])('Poisson tails agree with exact sums', (k, hundredths) => {
  // e⁻ᵘ as a fraction of sixty digits
  const unit = 10n ** 400n
  let [all, below, term] = [unit, 0n, unit]
  for (let i = 1; i < 800; i += 1) {
    if (i <= k) below += term
    term = (term * BigInt(hundredths)) / (100n * BigInt(i))
    all += term
    if (i === k) below += term
  }
  const lower = k === 0 ? quotient(unit, all) : quotient(below, all)
  const point =
    k === 0 ? unit : [...Array(k).keys()].reduce((t, i) => (t * BigInt(hundredths)) / (100n * BigInt(i + 1)), unit)
  near(poissonLowerTail(hundredths / 100)(k), lower)
  near(poissonUpperTail(hundredths / 100)(k), k === 0 ? 1 : quotient(all - below + point, all))
  expect(poissonLowerTail(hundredths / 100)(-1)).toBe(0)
})

const sample = fc
  .array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 })
  .chain((counts) =>
    fc.record({ counts: fc.constant(counts), total: fc.integer({ min: Math.max(1, ...counts), max: 60 }) }),
  )

prop([sample, fc.nat(70)])(
  'rarefied kinds agree with exact binomials, and grow with the draws',
  ({ counts, total }, m) => {
    const draws = Math.min(m, total)
    const want = counts.reduce(
      (sum, count) => sum + 1 - quotient(choose(total - count, draws), choose(total, draws)),
      0,
    )
    expect(rarefied({ total, counts })(m)).toBeCloseTo(want, 12)
    expect(rarefied({ total, counts })(m + 1)).toBeGreaterThanOrEqual(want - 1e-12)
  },
)

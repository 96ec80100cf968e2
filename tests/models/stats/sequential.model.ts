import { describe, expect, it } from 'vitest'
import { type Fraction, fraction } from '../../../src/stats/elementary/fraction.ts'
import { levelSpent, sequentialLooks } from '../../../src/stats/sequential/spending.ts'
import { logGamma } from '../../../src/stats/special/log-gamma.ts'
import { fc, prop } from '../../support/prop.ts'

const bounds = (level: Fraction, information: readonly number[]): readonly (number | undefined)[] =>
  sequentialLooks(level)(information).map(({ bound }) => bound)

describe('bounds', () => {
  it('bounds agree with published ones', () => {
    const found = bounds(fraction(0.025), [0.2, 0.4, 0.6, 0.8, 1])
    for (const [i, want] of [4.877, 3.357, 2.68, 2.29, 2.031].entries()) expect(found[i]).toBeCloseTo(want, 3)
    const uneven = sequentialLooks(fraction(0.05))([0.1, 0.35, 0.6, 1])
    for (const [i, want] of [6.0879, 3.11389, 2.28718, 1.68014].entries()) expect(uneven[i]?.bound).toBeCloseTo(want, 4)
    for (const [i, want] of [5.7203e-10, 9.23195e-4, 0.0113964, 0.05].entries())
      expect(uneven[i]?.spent).toBeCloseTo(want, 7)
  })

  it('there is none so early that nothing could reach it, nor where nothing is added, nor past the end', () => {
    expect(bounds(fraction(0.05), [0.01, 0.5, 0.5, 1, 1.2]).map((bound) => bound === undefined)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ])
  })

  prop([fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 })], { numRuns: 20 })(
    'the level spent grows with what is known, up to the level',
    (drawn) => {
      const information = drawn.sort((a, b) => a - b).map((n) => n / 50)
      const spent = sequentialLooks(fraction(0.05))(information).map((look) => look.spent)
      for (const [i, one] of spent.entries()) {
        expect(one).toBe(levelSpent(fraction(0.05))(information[i] as number))
        expect(one).toBeGreaterThanOrEqual(spent[i - 1] ?? 0)
        expect(one).toBeLessThanOrEqual(0.05)
      }
    },
  )
})

/** The exact chance that a drop is ever called, by carrying the chances of every count from look to look. */
const everCalled = (p: number, q: number, before: number, each: number, zs: readonly number[]): number => {
  const binomial = (n: number, chance: number): readonly number[] =>
    Array.from({ length: n + 1 }, (_, k) =>
      Math.exp(
        logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(chance) + (n - k) * Math.log1p(-chance),
      ),
    )
  const [first, more] = [binomial(before, p), binomial(each, q)]
  let called = 0
  for (const [x, weight] of first.entries()) {
    let standing: readonly number[] = [1]
    for (const [look, bound] of zs.entries()) {
      const n = each * (look + 1)
      const next = new Array<number>(n + 1).fill(0)
      for (const [y, chance] of standing.entries())
        for (const [k, added] of more.entries()) next[y + k] = (next[y + k] as number) + chance * added
      for (let y = 0; y <= n; y += 1) {
        const pooled = (x + y) / (before + n)
        const error = Math.sqrt(pooled * (1 - pooled) * (1 / before + 1 / n))
        if (error > 0 && (x / before - y / n) / error >= bound) {
          called += weight * (next[y] as number)
          next[y] = 0
        }
      }
      standing = next
    }
  }
  return called
}

describe('by carrying every count from look to look', () => {
  const information = (before: number, each: number, looks: number): readonly number[] =>
    Array.from({ length: looks }, (_, i) => (1 / before + 1 / (each * looks)) / (1 / before + 1 / (each * (i + 1))))
  const spending = (before: number, each: number, looks: number): readonly number[] =>
    bounds(fraction(0.05), information(before, each, looks)).map((bound) => bound ?? Number.POSITIVE_INFINITY)

  it('looking early spends what the end then lacks, and never more than the level', () => {
    const weekly = spending(100, 10, 12)
    for (const share of [0.05, 0.1, 0.3]) expect(everCalled(share, share, 100, 10, weekly)).toBeLessThan(0.055)
    expect(everCalled(0.1, 0.1, 100, 10, weekly)).toBeCloseTo(0.0492888, 3)
  })

  it('looking every week at 5 % is wrong thrice as often', () => {
    expect(everCalled(0.1, 0.1, 100, 10, Array<number>(12).fill(1.6448536269514722))).toBeCloseTo(0.12675897788997, 8)
  })

  it('a real drop is seen nearly as often as with one look at the end', () => {
    const end = [...Array<number>(11).fill(Number.POSITIVE_INFINITY), 1.6448536269514722]
    const [early, late] = [everCalled(0.3, 0.2, 100, 10, spending(100, 10, 12)), everCalled(0.3, 0.2, 100, 10, end)]
    expect(early).toBeGreaterThan(late - 0.04)
    expect(early).toBeLessThan(late)
  })
})

import { describe, expect, it } from 'vitest'
import { leastDropChance, shareDrop } from '../../../src/outer-loop/validation/share-drop.ts'
import { fisherDrop } from '../../../src/stats/proportion/fisher.ts'
import { type SharePair, share } from '../../../src/stats/proportion/share.ts'
import { twoProportionDrop } from '../../../src/stats/proportion/two-proportion.ts'
import { logGamma } from '../../../src/stats/special/log-gamma.ts'
import { fc, prop } from '../../support/prop.ts'

type Rule = (pair: SharePair) => number

const shipped: Rule = (pair) => shareDrop(pair).pDrop
const zAlone: Rule = (pair) => {
  const tested = twoProportionDrop(pair)
  return tested._tag === 'Tested' ? tested.p : 1
}

const binomial = (n: number, p: number): readonly number[] =>
  Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p)),
  )

/** For each count before, how high a count after is still called a drop: the chance only grows with it. */
const called = (rule: Rule, n: number, m: number): readonly number[] => {
  const highest: number[] = []
  for (let [x, y] = [0, -1]; x <= n; x += 1) {
    while (y + 1 <= m && rule({ before: share(x, n), after: share(y + 1, m) }) <= 0.05) y += 1
    highest.push(y)
  }
  return highest
}

/** Every pair of counts that the rule calls a drop, with its chance. */
const chanceOfDrop = (highest: readonly number[], n: number, m: number, p: number, q: number): number => {
  const [first, second] = [binomial(n, p), binomial(m, q)]
  const below = [0]
  for (const weight of second) below.push((below.at(-1) as number) + weight)
  return first.reduce((sum, weight, x) => sum + weight * (below[(highest[x] as number) + 1] as number), 0)
}

const shares = Array.from({ length: 50 }, (_, i) => (i + 1) / 100)
const worst = (rule: Rule, n: number, m: number): number => {
  const highest = called(rule, n, m)
  return Math.max(...shares.map((p) => chanceOfDrop(highest, n, m, p, p)))
}

const sizes = [
  [30, 30],
  [100, 100],
  [60, 200],
  [100, 400],
  [200, 60],
] as const

describe('by counting every outcome', () => {
  it('nothing changed is called a drop in at most six of a hundred validations', () => {
    for (const [n, m] of sizes) expect(worst(shipped, n, m)).toBeLessThan(0.06)
  })

  it("Fisher's test alone keeps below five, and z alone does not", () => {
    for (const [n, m] of sizes) expect(worst(fisherDrop, n, m)).toBeLessThan(0.05)
    expect(worst(zAlone, 60, 200)).toBeGreaterThan(0.095)
  })

  it('the chances are those of an independent count', () => {
    const chance = (rule: Rule, n: number, m: number, p: number, q: number): number =>
      chanceOfDrop(called(rule, n, m), n, m, p, q)
    expect(chance(shipped, 60, 200, 0.15, 0.15)).toBeCloseTo(0.055766520382, 9)
    expect(chance(fisherDrop, 60, 200, 0.15, 0.15)).toBeCloseTo(0.033774304947, 9)
    expect(chance(shipped, 200, 60, 0.3, 0.15)).toBeCloseTo(0.780894996143, 9)
    expect(chance(zAlone, 40, 40, 0.1, 0.1)).toBeCloseTo(0.054422225106, 9)
  })
})

const sides = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })).chain(([n, m]) =>
  fc.record({
    before: fc.nat({ max: n }).map((x) => share(x, n)),
    after: fc.nat({ max: m }).map((y) => share(y, m)),
  }),
)

prop([sides])('a drop seen backwards is a rise', ({ before, after }) => {
  const [there, back] = [shareDrop({ before, after }), shareDrop({ before: after, after: before })]
  expect(back.test).toBe(there.test)
  expect(back.pRise).toBe(there.pDrop)
  expect(back.pDrop).toBe(there.pRise)
})

prop([sides])('no answers after have a smaller chance than nobody naming the topic', (pair) => {
  // the two tests differ where the branch changes, by less than the smallest level in use
  const least = leastDropChance(pair)
  if (least > 0.05) expect(shareDrop(pair).pDrop).toBeGreaterThan(0.05)
})

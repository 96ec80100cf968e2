import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { parseFraction } from '../../../src/stats/elementary/fraction.ts'
import { benjaminiHochberg, holm } from '../../../src/stats/multiple.ts'
import { parseShare } from '../../../src/stats/proportion/share.ts'
import { rarefied } from '../../../src/stats/rarefaction.ts'
import { rateDrop } from '../../../src/stats/rate-drop.ts'
import { binomialLowerTail, binomialUpperTail } from '../../../src/stats/special/binomial.ts'
import { incompleteBeta } from '../../../src/stats/special/incomplete-beta.ts'
import { lowerGamma, upperGamma } from '../../../src/stats/special/incomplete-gamma.ts'

describe('the incomplete beta function', () => {
  it('has nothing below 0 and everything below 1', () => {
    for (const [a, b] of [
      [1, 1],
      [1, 7],
      [7, 1],
      [0.5, 3],
      [40, 1e6],
    ] as const) {
      expect(incompleteBeta(a, b, 0), `${a} ${b}`).toBe(0)
      expect(incompleteBeta(a, b, 1), `${a} ${b}`).toBe(1)
    }
  })

  it('is a power where a or b is 1, to the last digit', () => {
    expect([2, 3, 10].map((a) => incompleteBeta(a, 1, 0.75))).toEqual([
      0.75 ** 2,
      0.75 ** 3,
      expect.closeTo(0.75 ** 10, 16),
    ])
    expect(incompleteBeta(2, 1, 1e-20)).toBeCloseTo(1e-40, 54)
    expect(incompleteBeta(1, 3, 1e-20) / 3e-20).toBeCloseTo(1, 14)
  })

  it('takes what is left of x where that is known better', () => {
    // (1 − 1e-9)^1e6 and one less it
    const left = Math.exp(1e6 * Math.log1p(-1e-9))
    expect(incompleteBeta(1e6, 1, 1 - 1e-9, 1e-9)).toBeCloseTo(left, 15)
    expect(incompleteBeta(1, 1e6, 1e-9, 1 - 1e-9)).toBeCloseTo(1 - left, 15)
    // of b = 2 it is xᵃ·(1 + a·rest)
    expect(incompleteBeta(1e6, 2, 1 - 1e-9, 1e-9)).toBeCloseTo(left * (1 + 1e6 * 1e-9), 14)
  })
})

describe('the incomplete gamma function', () => {
  it('has nothing below 0', () => {
    for (const a of [0.5, 1, 8]) expect([lowerGamma(a, 0), upperGamma(a, 0)]).toEqual([0, 1])
  })

  it('of a shape of 1 is exponential on both sides of its turn', () => {
    for (const x of [1e-12, 1, 1.9999, 2, 2.0001, 40]) {
      expect(lowerGamma(1, x) / -Math.expm1(-x)).toBeCloseTo(1, 14)
      expect(upperGamma(1, x) / Math.exp(-x)).toBeCloseTo(1, 14)
    }
  })
})

describe('binomial tails at their ends', () => {
  it.each([0, 1, 9])('of %j tries', (tries) => {
    const chance = 0.3
    expect([-1, tries, tries + 1].map(binomialLowerTail({ tries, chance }))).toEqual([0, 1, 1])
    expect([-1, 0, tries + 1].map(binomialUpperTail({ tries, chance }))).toEqual([1, 1, 0])
    expect(binomialUpperTail({ tries, chance })(tries)).toBeCloseTo(chance ** tries, 15)
    expect(binomialLowerTail({ tries, chance })(0)).toBeCloseTo(tries === 0 ? 1 : (1 - chance) ** tries, 15)
  })
})

describe('a rate', () => {
  it('tells nothing in no time, not even where there was none before', () => {
    const after = { count: 0, exposure: 0 }
    for (const exposure of [0, 3]) expect(rateDrop()({ before: { count: 2, exposure }, after })).toBe(1)
    expect(rateDrop({ events: 1, exposure: 0 })({ before: { count: 0, exposure: 0 }, after })).toBe(1)
  })

  it('can only have dropped from nothing to nothing where no time passed before', () => {
    const pair = { before: { count: 2, exposure: 0 }, after: { count: 3, exposure: 1 } }
    expect(rateDrop()(pair)).toBe(0)
  })
})

describe('kinds among draws', () => {
  it('all show where all are drawn, and a kind is certain once the others are used up', () => {
    expect([3, 4, 9].map(rarefied({ total: 4, counts: [1, 3] }))).toEqual([1.75, 2, 2])
    // 2 of 3 draws at most go elsewhere
    expect(rarefied({ total: 4, counts: [2] })(3)).toBe(1)
    expect(rarefied({ total: 4, counts: [] })(3)).toBe(0)
  })
})

it('no chances need no allowance', () => {
  expect([holm([]), benjaminiHochberg([])]).toEqual([[], []])
})

describe('what comes from outside', () => {
  it('is a fraction only as a number', () => {
    expect(parseFraction(0.5)).toEqual(right(0.5))
    for (const [wrong, received] of [
      ['0.5', '"0.5"'],
      [0, '0'],
      [1, '1'],
      [Number.NaN, 'NaN'],
    ] as const)
      expect(parseFraction(wrong)).toEqual(left({ _tag: 'NotAFraction', received }))
  })

  it('is a share only up to the whole, each fault at its place', () => {
    expect(parseShare({ count: 3, total: 2 })).toEqual(
      left([{ _tag: 'NotAWholeNumber', path: ['count'], received: '3', from: 0, to: 2 }]),
    )
    expect(parseShare({ count: -1, total: 'two' })).toEqual(
      left([
        { _tag: 'NotAWholeNumber', path: ['count'], received: '-1', from: 0, to: 1e12 },
        { _tag: 'NotAWholeNumber', path: ['total'], received: '"two"', from: 1, to: 1e12 },
      ]),
    )
  })
})

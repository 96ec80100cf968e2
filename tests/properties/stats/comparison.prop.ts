import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { answersForDrop, answersStillNeeded } from '../../../src/stats/comparison/answers-needed.ts'
import { differenceInDifferences } from '../../../src/stats/comparison/difference-in-differences.ts'
import { pooledDispersion } from '../../../src/stats/comparison/dispersion.ts'
import { type Fraction, fraction } from '../../../src/stats/elementary/fraction.ts'
import { share } from '../../../src/stats/proportion/share.ts'
import { normalLowerTail, normalUpperTail } from '../../../src/stats/special/normal.ts'
import { normalUpperQuantile } from '../../../src/stats/special/normal-quantile.ts'
import { fc, prop } from '../../support/prop.ts'

const goal = { level: fraction(0.05), power: fraction(0.8) }
const shares = fc
  .nat({ max: 300 })
  .chain((count) => fc.integer({ min: Math.max(1, count), max: 400 }).map((n) => share(count, n)))
const pairs = fc.record({ before: shares, after: shares })
const fractions = fc.integer({ min: 1, max: 99 }).map((n) => (n / 100) as Fraction)

describe('answers needed', () => {
  prop([fractions, fractions, fractions])('a larger drop never needs more answers', (a, b, c) => {
    const [low, middle, high] = [a, b, c].sort((x, y) => x - y) as [Fraction, Fraction, Fraction]
    const [large, small] = [low, middle].map((after) => answersForDrop(goal)({ before: high, after }))
    if (large !== undefined && small !== undefined && isRight(large) && isRight(small))
      expect(large.right.answers).toBeLessThanOrEqual(small.right.answers)
    else expect(middle === high || low === high).toBe(true)
  })

  prop([shares, fractions])('the answers still needed are noticed with the planned power', (before, after) => {
    const found = answersStillNeeded(goal)({ before, after })
    const p = before.count / before.total
    const power = (n: number): number => {
      const error = Math.sqrt((p * (1 - p)) / before.total + (after * (1 - after)) / n)
      return normalLowerTail((p - after) / error - normalUpperQuantile(goal.level))
    }
    if (isRight(found)) expect(power(found.right.exact)).toBeCloseTo(0.8, 9)
    else if (found.left._tag === 'NoDropHoped') expect(after).toBeGreaterThanOrEqual(p)
    else expect(power(1e12)).toBeLessThan(0.8 + 1e-9)
  })

  it.each([
    [0.3, 0.2, 231],
    [0.3, 0.25, 986],
    [0.1, 0.05, 343],
    [0.05, 0.025, 714],
  ])('are those of power.prop.test of R, one-sided: %d to %d is %i', (before, after, answers) => {
    const found = answersForDrop(goal)({ before: before as Fraction, after: after as Fraction })
    expect(found).toMatchObject({ right: { answers } })
  })

  it('are 342.084 where one in ten is to be halved, and 174.396 more after 90 of 300', () => {
    const halved = answersForDrop(goal)({ before: fraction(0.1), after: fraction(0.05) })
    expect(isRight(halved) && halved.right.exact).toBeCloseTo(342.0840253497, 6)
    const still = answersStillNeeded(goal)({ before: share(90, 300), after: fraction(0.2) })
    expect(isRight(still) && still.right.exact).toBeCloseTo(174.395723714, 6)
  })
})

describe('difference in differences', () => {
  prop([pairs, pairs])('exchanging treated and control turns the difference around', (treated, control) => {
    const [there, back] = [
      differenceInDifferences({ treated, control }),
      differenceInDifferences({ treated: control, control: treated }),
    ]
    expect(back.z).toBeCloseTo(-there.z, 12)
    expect(back.difference).toBeCloseTo(-there.difference, 12)
    expect(back.pRise).toBeCloseTo(there.pDrop, 12)
    for (const value of Object.values(there)) expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true)
  })

  it('takes out what moved everybody', () => {
    const found = differenceInDifferences({
      treated: { before: share(30, 100), after: share(10, 100) },
      control: { before: share(90, 600), after: share(70, 600) },
    })
    expect(found.difference).toBeCloseTo(1 / 6, 12)
    expect(found.adjusted).toBeCloseTo(0.16474193176389187, 12)
    expect(found.z).toBeCloseTo(2.827619862529285, 12)
    expect(found.pDrop).toBeCloseTo(normalUpperTail(2.827619862529285), 14)
  })
})

describe('dispersion', () => {
  prop([fc.array(fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }), { maxLength: 4 })])(
    'dispersion agrees with exact fractions',
    (counts) => {
      // with equal windows every figure is over a common denominator
      let [beyond, squares] = [0, 0]
      for (const row of counts) {
        const all = row.reduce((sum, y) => sum + y, 0)
        for (const y of row) {
          beyond += ((6 * y - all) ** 2 * 6) / 5 - 6 * all
          squares += all * all
        }
      }
      const psi = pooledDispersion({ counts, exposure: [9, 9, 9, 9, 9, 9] })
      expect(psi).toBeCloseTo(squares === 0 ? 0 : Math.max(0, beyond / squares), 12)
    },
  )

  prop([fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 9 })])(
    'counts that follow their exposure evenly are not dispersed',
    (exposure, each) => {
      expect(pooledDispersion({ counts: [exposure.map((e) => e * each)], exposure })).toBe(0)
    },
  )

  it('tells bursts from chance', () => {
    const counts = [
      [1, 9, 0, 2, 14, 1, 0, 7, 1, 0, 12, 1],
      [0, 4, 0, 0, 6, 0, 1, 0, 3, 0, 0, 2],
      [20, 41, 8, 25, 60, 11, 9, 33, 17, 5, 52, 19],
    ]
    expect(pooledDispersion({ counts, exposure: Array<number>(12).fill(700) })).toBeCloseTo(31833 / 63635, 12)
    expect(pooledDispersion({ counts: [[5]], exposure: [9] })).toBe(0)
    expect(pooledDispersion({ counts: [[0, 0]], exposure: [9, 9] })).toBe(0)
  })
})

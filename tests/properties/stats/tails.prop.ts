import { expect } from 'vitest'
import { clopperPearsonInterval } from '../../../src/stats/proportion/clopper-pearson.ts'
import { rateDrop } from '../../../src/stats/rate-drop.ts'
import { rateRatioInterval } from '../../../src/stats/rate-ratio.ts'
import { betaQuantile } from '../../../src/stats/special/beta-quantile.ts'
import { incompleteBeta } from '../../../src/stats/special/incomplete-beta.ts'
import { lowerGamma, upperGamma } from '../../../src/stats/special/incomplete-gamma.ts'
import { fractions, shares } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const shape = fc.double({ min: 0.05, max: 300, noNaN: true })
const part = fc.double({ min: 0, max: 1, noNaN: true })
const exposure = fc.double({ min: 0.01, max: 1e4, noNaN: true })
const count = fc.nat({ max: 200 })
const pairs = fc.record({
  before: fc.record({ count, exposure }),
  after: fc.record({ count, exposure }),
})

prop([shape, shape, part, part])(
  'the incomplete beta function is mirrored by its rest, and grows with x',
  (a, b, x, y) => {
    const whole = incompleteBeta(a, b, x) + incompleteBeta(b, a, 1 - x, x)
    expect(whole).toBeCloseTo(1, 12)
    const [low, high] = [incompleteBeta(a, b, Math.min(x, y)), incompleteBeta(a, b, Math.max(x, y))]
    expect(low).toBeLessThanOrEqual(high + 1e-14)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1)
  },
)

prop([shape, fc.double({ min: 0, max: 900, noNaN: true })])(
  'the two parts of a gamma variable add up to one',
  (a, x) => {
    expect(lowerGamma(a, x) + upperGamma(a, x)).toBeCloseTo(1, 13)
  },
)

prop([shape, shape, fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })], {
  examples: [[[0.05, 0.11099409956784309, 1e-12]]],
})('the beta quantile is undone by the incomplete beta function', (a, b, p) => {
  const x = betaQuantile(a, b)(p)
  // a point next to 1 is told only to sixteen digits, which a steep density blows up
  const [below, above] = [incompleteBeta(a, b, x * (1 - 1e-14)), incompleteBeta(a, b, Math.min(1, x * (1 + 1e-14)))]
  expect(below).toBeLessThanOrEqual(p + 1e-11)
  expect(above).toBeGreaterThanOrEqual(p - 1e-11)
  if (x < 0.5) expect(Math.abs(incompleteBeta(a, b, x) / p - 1)).toBeLessThan(1e-10)
})

prop([fractions, shares])(
  'the ends of a Clopper-Pearson interval have exactly half of what is left in either tail',
  (confidence, share) => {
    const { count: found, total } = share
    const { lower, upper } = clopperPearsonInterval(confidence)(share)
    const tail = (1 - confidence) / 2
    if (found === 0) expect(lower).toBe(0)
    else expect(incompleteBeta(found, total - found + 1, lower)).toBeCloseTo(tail, 9)
    if (found === total) expect(upper).toBe(1)
    else expect(incompleteBeta(total - found, found + 1, 1 - upper, upper)).toBeCloseTo(tail, 9)
    expect(lower).toBeLessThanOrEqual(found / total + 1e-15)
    expect(upper).toBeGreaterThanOrEqual(found / total - 1e-15)
  },
)

prop([pairs, fc.double({ min: 1e-3, max: 1e3, noNaN: true })])(
  'without a prior the chance of a rate drop does not depend on the unit of time',
  ({ before, after }, unit) => {
    const scaled = (rate: typeof before): typeof before => ({ ...rate, exposure: rate.exposure * unit })
    const [p, q] = [rateDrop()({ before, after }), rateDrop()({ before: scaled(before), after: scaled(after) })]
    expect(q).toBeCloseTo(p, 12)
    expect(Math.abs(q - p)).toBeLessThanOrEqual(1e-11 * p)
  },
)

prop([pairs, fractions])(
  'a rate ratio interval holds the observed ratio, and its ends are where the exact test turns',
  ({ before, after }, confidence) => {
    const { lower, upper = Number.POSITIVE_INFINITY } = rateRatioInterval(confidence)({ before, after })
    const tail = (1 - confidence) / 2
    const observed = after.count / after.exposure / (before.count / before.exposure)
    if (before.count > 0) {
      expect(lower).toBeLessThanOrEqual(observed * (1 + 1e-12))
      expect(upper).toBeGreaterThanOrEqual(observed * (1 - 1e-12))
      // as if the rate had gone up by that factor: the exposure after counts so many times
      const times = { ...after, exposure: after.exposure * upper }
      expect(rateDrop()({ before, after: times })).toBeCloseTo(tail, 8)
    } else expect(upper).toBe(Number.POSITIVE_INFINITY)
    if (after.count === 0) expect(lower).toBe(0)
    else {
      const share = (after.exposure * lower) / (before.exposure + after.exposure * lower)
      expect(incompleteBeta(after.count, before.count + 1, share)).toBeCloseTo(tail, 8)
    }
  },
)

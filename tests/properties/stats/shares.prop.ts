import { isRight } from 'fp-ts/Either'
import { expect } from 'vitest'
import { parseFraction } from '../../../src/stats/elementary/fraction.ts'
import { newcombeInterval } from '../../../src/stats/proportion/newcombe.ts'
import { parseShare, share } from '../../../src/stats/proportion/share.ts'
import { twoProportionDrop } from '../../../src/stats/proportion/two-proportion.ts'
import { wilsonInterval } from '../../../src/stats/proportion/wilson.ts'
import { twoSidedReach } from '../../../src/stats/special/normal-quantile.ts'
import { fractions, shares } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }), fc.constantFrom(0, -0, 1))

prop([fc.oneof(anyNumber, fc.anything())])('a fraction lies strictly between 0 and 1', (received) => {
  expect(isRight(parseFraction(received))).toBe(typeof received === 'number' && received > 0 && received < 1)
})

prop([anyNumber, anyNumber])('a share has whole counts and is at most the whole', (count, total) => {
  const good = Number.isInteger(count) && Number.isInteger(total) && count >= 0 && total >= 1 && count <= total
  expect(isRight(parseShare({ count, total }))).toBe(good && total <= 1e12)
})

prop([fractions, shares])('a Wilson interval contains its share and stays within 0 and 1', (confidence, s) => {
  const { lower, upper } = wilsonInterval(confidence)(s)
  const p = s.count / s.total
  expect(lower).toBeGreaterThanOrEqual(0)
  expect(lower).toBeLessThanOrEqual(p)
  expect(upper).toBeGreaterThanOrEqual(p - 1e-16)
  expect(upper).toBeLessThanOrEqual(1)
})

prop([fractions, shares])('the rest of a share has the mirrored Wilson interval', (confidence, s) => {
  const wilson = wilsonInterval(confidence)
  const [one, rest] = [wilson(s), wilson(share(s.total - s.count, s.total))]
  expect(rest.lower).toBeCloseTo(1 - one.upper, 15)
  expect(rest.upper).toBeCloseTo(1 - one.lower, 15)
})

prop([fractions, shares])('the ends of a Wilson interval solve the score equation', (confidence, s) => {
  const { lower, upper } = wilsonInterval(confidence)(s)
  const [p, z] = [s.count / s.total, twoSidedReach(confidence)]
  for (const end of [lower, upper]) expect((p - end) ** 2 * s.total).toBeCloseTo(z * z * end * (1 - end), 9)
})

prop([fractions, shares, shares])(
  'a Newcombe interval contains the observed drop and stays within -1 and 1',
  (confidence, before, after) => {
    const { lower, upper } = newcombeInterval(confidence)({ before, after })
    const drop = before.count / before.total - after.count / after.total
    expect(lower).toBeLessThanOrEqual(drop)
    expect(upper).toBeGreaterThanOrEqual(drop)
    expect(lower).toBeGreaterThanOrEqual(-1 - 1e-15)
    expect(upper).toBeLessThanOrEqual(1 + 1e-15)
  },
)

prop([fractions, shares, shares])(
  'exchanging before and after mirrors the Newcombe interval',
  (confidence, before, after) => {
    const newcombe = newcombeInterval(confidence)
    const [there, back] = [newcombe({ before, after }), newcombe({ before: after, after: before })]
    expect(back.lower).toBeCloseTo(-there.upper, 15)
    expect(back.upper).toBeCloseTo(-there.lower, 15)
  },
)

prop([shares, shares])('the chances of a drop and of a rise add up to one', (before, after) => {
  const [drop, rise] = [twoProportionDrop({ before, after }), twoProportionDrop({ before: after, after: before })]
  if (drop._tag === 'AllAlike' || rise._tag === 'AllAlike') {
    expect(rise).toEqual(drop)
    return
  }
  expect(rise.z).toBe(0 - drop.z)
  expect(drop.p + rise.p).toBeCloseTo(1, 14)
})

prop([shares, shares])('the pooled test agrees with its textbook form', (before, after) => {
  const test = twoProportionDrop({ before, after })
  const pooled = (before.count + after.count) / (before.total + after.total)
  if (test._tag === 'AllAlike') {
    expect(test.share).toBe(pooled)
    return
  }
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.total + 1 / after.total))
  expect(test.z).toBeCloseTo((before.count / before.total - after.count / after.total) / error, 9)
})

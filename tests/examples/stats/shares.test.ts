import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { parseFraction } from '../../../src/stats/elementary/fraction.ts'
import { fisherDrop } from '../../../src/stats/proportion/fisher.ts'
import { newcombeInterval } from '../../../src/stats/proportion/newcombe.ts'
import { parseShare, share } from '../../../src/stats/proportion/share.ts'
import { twoProportionDrop } from '../../../src/stats/proportion/two-proportion.ts'
import { wilsonInterval } from '../../../src/stats/proportion/wilson.ts'
import { ninetyFive, rightOf } from '../../support/nps.ts'

/** A2.20: did the share of detractors who name a topic drop, and is it more than chance? */
describe('the share of a topic in two quarters', () => {
  const fortyToTwenty = { before: share(40, 100), after: share(20, 100) }

  it('a halved share is a drop', () => {
    const test = twoProportionDrop(fortyToTwenty)
    // z = 20·100 / √(100·100·60·140/200) = 20/√42
    expect(test).toMatchObject({ _tag: 'Tested', z: expect.closeTo(20 / Math.sqrt(42), 14) })
    expect(test._tag === 'Tested' && test.p).toBeCloseTo(0.00101411557, 11)
  })

  it('a share that stayed says nothing', () => {
    expect(twoProportionDrop({ before: share(3, 10), after: share(6, 20) })).toEqual({
      _tag: 'Tested',
      z: 0,
      p: 0.5,
    })
  })

  it('what everybody or nobody names cannot be tested', () => {
    expect(twoProportionDrop({ before: share(5, 5), after: share(9, 9) })).toEqual({
      _tag: 'AllAlike',
      share: 1,
    })
    expect(fisherDrop({ before: share(5, 5), after: share(9, 9) })).toBe(1)
    expect(fisherDrop({ before: share(0, 5), after: share(0, 9) })).toBe(1)
  })

  it("the lady tasting tea: Fisher's own table", () => {
    // one way in C(8,4) = 70 to get all right, 16 more to get three right
    expect(fisherDrop({ before: share(4, 4), after: share(0, 4) })).toBeCloseTo(1 / 70, 15)
    expect(fisherDrop({ before: share(3, 4), after: share(1, 4) })).toBeCloseTo(17 / 70, 15)
  })

  it("Wilson's interval of 1 in 4, from its closed form", () => {
    const z2 = 1.959963984540054 ** 2
    const half = Math.sqrt(z2 * (z2 + 4 * 4 * 0.25 * 0.75)) / (2 * (4 + z2))
    const middle = (1 + z2 / 2) / (4 + z2)
    const { lower, upper } = wilsonInterval(ninetyFive)(share(1, 4))
    expect(lower).toBeCloseTo(middle - half, 14)
    expect(upper).toBeCloseTo(middle + half, 14)
  })

  it("Newcombe's first worked case: 56 of 70 against 48 of 80", () => {
    const { lower, upper } = newcombeInterval(ninetyFive)({ before: share(56, 70), after: share(48, 80) })
    expect(lower).toBeCloseTo(0.0524, 4)
    expect(upper).toBeCloseTo(0.3339, 4)
  })

  it('the least confidence there is makes an interval of the share alone', () => {
    const hardly = rightOf(parseFraction(Number.MIN_VALUE))
    for (const count of [0, 2, 5]) {
      const { lower, upper } = wilsonInterval(hardly)(share(count, 5))
      expect([lower, upper]).toEqual([expect.closeTo(count / 5, 12), expect.closeTo(count / 5, 12)])
    }
  })

  it('a share is read whole or not at all', () => {
    expect(parseShare({ count: 1, total: 1, more: true })).toEqual(right({ count: 1, total: 1 }))
    expect(parseShare({ count: 0, total: 0 })).toEqual(
      left([{ _tag: 'NotAWholeNumber', path: ['total'], received: '0', from: 1, to: 1e12 }]),
    )
    expect(parseShare(null)).toEqual(left([{ _tag: 'NotARecord', path: [], received: 'null' }]))
  })
})

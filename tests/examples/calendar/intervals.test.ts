import { describe, expect, it } from 'vitest'
import { lastNotAbove, lastNotAboveFrom, union, without } from '../../../src/calendar/zone/intervals.ts'

describe('intervals', () => {
  it('their union is sorted, touching ones are one, empty and reversed ones are gone', () => {
    expect(union([20, 30, 0, 5, 5, 7, 9, 9, 12, 11, 25, 27])).toEqual([0, 7, 20, 30])
    expect(union([])).toEqual([])
  })
  it.each([
    ['nothing', [], [0, 10, 20, 30]],
    ['the middle', [3, 5], [0, 3, 5, 10, 20, 30]],
    ['the beginning', [-5, 3], [3, 10, 20, 30]],
    ['exactly the beginning', [0, 3], [3, 10, 20, 30]],
    ['exactly the end', [7, 10], [0, 7, 20, 30]],
    ['a whole one', [0, 10], [20, 30]],
    ['several pieces', [1, 2, 4, 6, 8, 21], [0, 1, 2, 4, 6, 8, 21, 30]],
    ['what touches', [10, 20], [0, 10, 20, 30]],
    ['everything', [-1, 31], []],
  ])('without %s', (_what, taken, left) => {
    expect(without([0, 10, 20, 30], taken)).toEqual(left)
  })
  it('the last place not above is found in the whole and in a part', () => {
    const sorted = [0, 1, 1, 4, 6, 9, 9, 9, 12]
    for (let x = -1; x <= 13; x += 1) {
      const expected = sorted.filter((one) => one <= x).length - 1
      expect(lastNotAbove(sorted, x)).toBe(expected)
      for (let place = 0; place <= expected; place += 1) expect(lastNotAboveFrom(sorted, x, place)).toBe(expected)
    }
    expect(lastNotAbove(sorted, 1, 3, 6)).toBe(2)
    expect(lastNotAbove(sorted, 99, 3, 6)).toBe(5)
  })
})

import { describe, expect, it } from 'vitest'
import { lowestPoint } from '../../../src/silent-majority/calibration/ranking/nelder-mead.ts'

type Height = (at: readonly number[]) => number

/** The points a function is asked for, in order, in so many steps. */
const asked = (height: Height, start: readonly number[], steps: number): readonly (readonly number[])[] => {
  const points: (readonly number[])[] = []
  lowestPoint(
    (at) => {
      points.push(at)
      return height(at)
    },
    start,
    steps,
  )
  return points
}
const line = (height: (x: number) => number, steps: number): readonly (number | undefined)[] =>
  asked(([x = 0]) => height(x), [0], steps).map(([x]) => x)
/** A cone of squares around a point: all its heights at dyadic points are exact. */
const around =
  (a: number, b: number): Height =>
  ([x = 0, y = 0]) =>
    Math.abs(x - a) + Math.abs(y - b)

/** Nelder & Mead 1965: reflection 1, expansion 2, contraction 1/2, shrinking 1/2; worked by hand. */
describe('the steps of the simplex', () => {
  it('mirror the worst point, and go twice as far where that is lower than all', () => {
    // heights of (x − 3)²: 9, 6.25, then 4 < 6.25, and 2.25 lower still; then 2.5 and 3.5 are equally high
    expect(line((x) => (x - 3) ** 2, 2)).toEqual([0, 0.5, 1, 1.5, 2.5, 3.5])
    // the nearer of the two was kept: mirrored through it 1.5 is 3.5 again, no lower, and half as far 3
    expect(line((x) => (x - 3) ** 2, 3).slice(6)).toEqual([3.5, 3])
  })

  it('go half as far where mirroring helps a little, and half back where it does not', () => {
    // |x − 0.6|: 1.0 is lower than 0, not than 0.5: 0.75; then 0.25 is higher than 0.75: back to 0.625
    expect(line((x) => Math.abs(x - 0.6), 2)).toEqual([0, 0.5, 1, 0.75, 0.25, 0.625])
  })

  it('turn back where the mirrored point is as high as the worst', () => {
    expect(line((x) => Math.abs(x - 0.5), 1)).toEqual([0, 0.5, 1, 0.25])
  })

  it('draw all points half-way to the best where nothing else is lower', () => {
    const pit = (x: number): number => (x === 0.5 ? 0 : x < 0.5 ? 1 : 2)
    expect(line(pit, 2)).toEqual([0, 0.5, 1, 0.25, 0.5, 0.25, 0.75, 0.375, 0.5, 0.375])
    expect(lowestPoint(([x = 0]) => pit(x), [0], 2)).toEqual([0.5])
  })

  it('keep the mirrored point where it is neither the lowest nor the worst but one', () => {
    const start = [
      [0, 0],
      [0.5, 0],
      [0, 0.5],
    ]
    // (½, 0) is worst; mirrored through (0, ¼) it is (−½, ½), 0.375 high between 0.125 and 0.625
    expect(asked(around(-0.125, 0.5), [0, 0], 1)).toEqual([...start, [-0.5, 0.5]])
    // as high as the lowest is not lower
    expect(asked(around(-0.25, 0.5), [0, 0], 1)).toEqual([...start, [-0.5, 0.5]])
    // as high as the worst but one is not better than that: half as far, (−¼, ⅜)
    expect(asked(around(0.125, 0.625), [0, 0], 1)).toEqual([...start, [-0.5, 0.5], [-0.25, 0.375]])
  })
})

describe('the simplex stops', () => {
  it('not where two points are equally high on either side of the bottom', () => {
    expect(lowestPoint(([x = 0]) => (x - 0.25) ** 2, [0])[0]).toBeCloseTo(0.25, 5)
    const [x, y] = lowestPoint(([a = 0, b = 0]) => (a - 0.25) ** 2 + (b - 0.25) ** 2, [0, 0])
    expect(x).toBeCloseTo(0.25, 4)
    expect(y).toBeCloseTo(0.25, 4)
  })

  it('not where points are near each other but the slope is steep', () => {
    const [x] = lowestPoint(([at = 0]) => 1e9 * Math.abs(at - 0.7), [0])
    expect(x).toBeCloseTo(0.7, 10)
  })

  it('where heights are equal to twelve digits, however high', () => {
    let calls = 0
    const [x] = lowestPoint(
      ([at = 0]) => {
        calls += 1
        return 1e6 + (at - 3) ** 2
      },
      [0],
    )
    expect(x).toBeCloseTo(3, 2)
    expect(calls).toBeLessThan(80)
  })
})

import { exp } from '../elementary/exp.ts'
import type { Fraction } from '../elementary/fraction.ts'
import { normalUpperTail } from '../special/normal.ts'
import { normalUpperQuantile } from '../special/normal-quantile.ts'

/** Where a comparison that has not been decided stands, among all that look the same so far. */
export interface Pass {
  /** The z that a share `p` of all exceeds here for the first time; none beyond `most`. */
  readonly boundFor: (p: number, most: number) => number | undefined
  /** What goes on: all that stay below a bound. */
  readonly below: (bound: number) => Pass
  readonly information: number
  /** The steps of the walk that led here, as a standard deviation. */
  readonly step: number
  /** The density of where the walk stands, up to where it may stand. */
  readonly density: (at: number) => number
  readonly highest: number
}

/** Beyond so many standard deviations nothing is left. */
const reach = 8
const perStep = 6
const [fewest, most] = [200, 4000]

/** The walk after the first look: a normal variable whose variance is what is known. */
export const firstPass = (information: number): Pass => {
  const step = Math.sqrt(information)
  return passOf(
    information,
    step,
    (at) => bell(at / step) / step,
    Number.POSITIVE_INFINITY,
    (p, farthest) => {
      const bound = p < 1e-300 ? Number.POSITIVE_INFINITY : normalUpperQuantile(p as Fraction)
      return bound > farthest ? undefined : bound
    },
  )
}

/** The walk at the next look, from where it may have stood before. */
export const nextPass = (before: Pass, information: number): Pass => {
  const step = Math.sqrt(information - before.information)
  const grid = gridOf(before, step)
  const density = (at: number): number => {
    let sum = 0
    const [from, to] = grid.near(at - reach * step, at + reach * step)
    for (let i = from; i <= to; i += 1)
      sum += (grid.weights[i] as number) * bell((at - (grid.points[i] as number)) / step)
    return sum / step
  }
  const beyond = (z: number): number => {
    const at = z * Math.sqrt(information)
    let sum = 0
    for (let i = grid.near(at - reach * step, at)[0]; i < grid.points.length; i += 1)
      sum += (grid.weights[i] as number) * normalUpperTail((at - (grid.points[i] as number)) / step)
    return sum
  }
  return passOf(information, step, density, Number.POSITIVE_INFINITY, (p, farthest) => {
    if (beyond(farthest) > p) return undefined
    let [low, high] = [-reach, farthest]
    while (high - low > 1e-10) {
      const middle = (low + high) / 2
      if (beyond(middle) > p) low = middle
      else high = middle
    }
    return high
  })
}

const passOf = (
  information: number,
  step: number,
  density: Pass['density'],
  highest: number,
  boundFor: Pass['boundFor'],
): Pass => ({
  information,
  step,
  density,
  highest,
  boundFor,
  below: (bound) => passOf(information, step, density, bound * Math.sqrt(information), boundFor),
})

interface Grid {
  readonly points: Float64Array
  /** The density at each point times its part in Simpson's rule. */
  readonly weights: Float64Array
  readonly near: (from: number, to: number) => readonly [first: number, last: number]
}

const gridOf = (pass: Pass, nextStep: number): Grid => {
  const lowest = -reach * Math.sqrt(pass.information)
  const width = Math.max(0, pass.highest - lowest)
  const wanted = (width * perStep) / Math.min(pass.step, nextStep)
  const pieces = 2 * Math.ceil(Math.min(most, Math.max(fewest, wanted)) / 2)
  const size = width / pieces
  const points = Float64Array.from({ length: pieces + 1 }, (_, i) => lowest + i * size)
  const weights = points.map(
    (point, i) => ((i === 0 || i === pieces ? 1 : i % 2 === 1 ? 4 : 2) * size * pass.density(point)) / 3,
  )
  const place = (at: number): number => Math.min(pieces, Math.max(0, size === 0 ? 0 : (at - lowest) / size))
  return { points, weights, near: (from, to) => [Math.floor(place(from)), Math.ceil(place(to))] }
}

const bell = (x: number): number => exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

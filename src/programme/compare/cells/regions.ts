import type { Placed } from '../../../explain/programme/harm.ts'
import { regionOf, witnessIn } from '../../../tables/space/region.ts'
import type { Box } from '../../../tables/space/space.ts'
import { replaced } from '../../../tables/space/walk.ts'
import { areApart, joined, minus } from './box-algebra.ts'
import type { Ground } from './ground.ts'

/** How many regions are said of one thing; `witness` is one of the facts in any case. */
const most = 20

export const placed = ({ axes }: Ground, boxes: readonly Box[]): Placed => {
  const whole: Box = axes.map(({ classes }) => [...classes.keys()])
  const all = joined(boxes)
  const found: Box[] = []
  for (const box of all) {
    if (found.length >= most) break
    if (!found.some((one) => minus(box, one).length === 0)) found.push(grown(box, all, whole))
  }
  return { where: found.map((box) => regionOf(axes, box)), witness: witnessIn(axes, boxes[0] as Box) }
}

/** A box made larger along one axis after the other, as long as it stays within the others together. */
const grown = (start: Box, all: readonly Box[], whole: Box): Box =>
  whole.reduce<Box>((box, classes, axis) => {
    const own = box[axis] as readonly number[]
    const fits = (place: number): boolean => own.includes(place) || covered(replaced(box, axis, [place]), all, 0)
    return replaced(box, axis, classes.filter(fits))
  }, start)

const covered = (box: Box, all: readonly Box[], from: number): boolean => {
  for (let place = from; place < all.length; place += 1) {
    const other = all[place] as Box
    if (!areApart(box, other)) return minus(box, other).every((rest) => covered(rest, all, place + 1))
  }
  return false
}

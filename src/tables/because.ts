import { type Axis, everyClass } from './axis.ts'
import type { Condition } from './decision.ts'
import { holds, type Value } from './holds.ts'
import { cellsIn, regionOf } from './region.ts'
import { type Box, outputIn, type Part, type Point, type Space } from './space.ts'
import { everywhere, meterOf, replaced } from './walk.ts'

/**
 * The conditions that are enough for the output at a point, none of which can be left out.
 *
 * Columns are let go in the order of the table as long as the output stays; then the values of those that are
 * left are widened, in the same order, as long as the output stays and one cell can still name them. The missing
 * value is never taken in.
 */
export const becauseAt = (space: Space, point: Point, output: string): readonly Condition[] => {
  const enough = (box: Box): boolean =>
    everywhere(space, box, (alive) => outputIn(space.parts[0] as Part, alive) === output, meterOf())
  const grown = (start: Box, wider: (axis: Axis, fits: (classes: Point) => boolean, place: number) => Point): Box =>
    space.axes.reduce<Box>((box, axis, index) => {
      const fits = (classes: Point): boolean => enough(replaced(box, index, classes))
      return box[index]?.length === 1 ? replaced(box, index, wider(axis, fits, point[index] as number)) : box
    }, start)
  const sparse = grown(
    point.map((place) => [place]),
    (axis, fits, place) => (fits(everyClass(axis)) ? everyClass(axis) : [place]),
  )
  return regionOf(space.axes, grown(sparse, widest)).flatMap(({ column, cells }) =>
    cells.map((cell) => ({ column, cell })),
  )
}

/** The classes around one that one cell can name together. */
const widest = (axis: Axis, fits: (classes: Point) => boolean, place: number): Point => {
  const valuesIn = (index: number): readonly Value[] => (axis.classes[index] as Point).map((atom) => axis.atoms[atom])
  const missing = (index: number): boolean => valuesIn(index).includes(undefined)
  const fitting = everyClass(axis).filter(
    (other) => other === place || (missing(other) === missing(place) && fits([other])),
  )
  const wide = cellsIn(axis, fitting)
    .map((cell) => fitting.filter((index) => valuesIn(index).every((value) => holds(cell, value))))
    .find((classes) => classes.includes(place) && cellsIn(axis, classes).length === 1)
  return wide ?? [place]
}

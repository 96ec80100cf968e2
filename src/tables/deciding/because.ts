import { holds } from '../shape/holds.ts'
import { type Axis, everyClass } from '../space/axis.ts'
import { cellsIn, regionOf } from '../space/region.ts'
import { type Box, outputIn, type Part, type Point, type Space } from '../space/space.ts'
import { everywhere, meterOf, replaced } from '../space/walk.ts'
import type { Condition } from './decision.ts'

/**
 * The conditions that are enough for the output at a point, none of which can be left out.
 *
 * Columns are let go in the order of the table as long as the output stays; then the values of those that are
 * left are widened, in the same order, as long as the output stays and one cell can still name them. The missing
 * value is never taken in.
 *
 * Each look may take the budget a proof may take, and a part of a table takes no more than the whole: of a table that
 * was verified within its budget nothing is left unlooked at. Where it was not, more conditions are kept than needed.
 */
export const becauseAt = (space: Space, point: Point, output: string, budget?: number): readonly Condition[] => {
  const enough = (box: Box): boolean =>
    everywhere(space, box, (alive) => outputIn(space.parts[0] as Part, alive) === output, meterOf(budget))
  const wide = [letGo, widest].reduce<Box>(
    (start, wider) =>
      space.axes.reduce<Box>((box, axis, index) => {
        const fits = (classes: Point): boolean => enough(replaced(box, index, classes))
        return box[index]?.length === 1 ? replaced(box, index, wider(axis, point[index] as number, fits)) : box
      }, start),
    point.map((place) => [place]),
  )
  return regionOf(space.axes, wide).flatMap(({ column, cells }) => cells.map((cell) => ({ column, cell })))
}

type Wider = (axis: Axis, place: number, fits: (classes: Point) => boolean) => Point

const letGo: Wider = (axis, place, fits) => (fits(everyClass(axis)) ? everyClass(axis) : [place])

/** The classes around one that one cell can name together. */
const widest: Wider = (axis, place, fits) => {
  const fitting = everyClass(axis).filter((other) => fits([other]))
  const wide = cellsIn(axis, fitting)
    .map((cell) => fitting.filter((index) => axis.classes[index]?.every((atom) => holds(cell, axis.atoms[atom]))))
    .find((classes) => classes.includes(place) && cellsIn(axis, classes).length === 1)
  return wide ?? [place]
}

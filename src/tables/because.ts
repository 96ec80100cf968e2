import { type Axis, everyClass } from './axis.ts'
import { cellsOf } from './cells.ts'
import { knownOf } from './column.ts'
import type { Condition } from './decision.ts'
import { placesIn } from './region.ts'
import { hullOf, oneSetCell } from './set-cells.ts'
import { type Box, outputIn, type Point, type Space } from './space.ts'
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
    everywhere(
      space,
      box,
      (alive) => space.parts.every((part) => outputIn(part, alive) === output),
      meterOf(Number.POSITIVE_INFINITY),
    )
  const sparse = space.axes.reduce<Box>(
    (box, axis, index) => {
      const without = replaced(box, index, everyClass(axis))
      return enough(without) ? without : box
    },
    point.map((place) => [place]),
  )
  const kept = space.axes.map((axis, index) => (sparse[index] as Point).length < axis.classes.length)
  const wide = space.axes.reduce<Box>((box, axis, index) => {
    const fits = (place: number): boolean => enough(replaced(box, index, [place]))
    return kept[index] === true ? replaced(box, index, widest(axis, point[index] as number, fits)) : box
  }, sparse)
  return space.axes.flatMap((axis, index) =>
    kept[index] === true
      ? cellsOf(axis.column, axis.atoms, placesIn(axis, wide[index] as Point)).map((cell) => ({
          column: axis.name,
          cell,
        }))
      : [],
  )
}

/** The classes around one that one cell can name together. */
const widest = (axis: Axis, place: number, fits: (place: number) => boolean): readonly number[] => {
  const column = knownOf(axis.column)
  const known = everyClass(axis).filter((other) => axis.atoms[axis.classes[other]?.[0] as number] !== undefined)
  if (!known.includes(place)) return [place]
  if (column.kind === 'oneOf' && !column.ordered) return known.filter((other) => other === place || fits(other))
  if (column.kind !== 'subsetOf') return run(known, place, fits)
  const fitting = known.filter((other) => other === place || fits(other))
  return oneSetCell(column.values, placesIn(axis, fitting)) === undefined
    ? widerCube(axis, column.values.length, place, fitting)
    : fitting
}

const run = (places: readonly number[], place: number, fits: (place: number) => boolean): readonly number[] => {
  const before =
    places
      .slice(0, place)
      .reverse()
      .find((other) => !fits(other)) ?? -1
  const after = places.find((other) => other > place && !fits(other)) ?? places.length
  return places.slice(before + 1, after)
}

/**
 * The smallest cube of sets around a class, made larger as long as only whole classes that fit lie in it; the class
 * alone where there is none.
 */
const widerCube = (axis: Axis, words: number, place: number, fitting: readonly number[]): readonly number[] =>
  [place, ...fitting].reduce<readonly number[]>(
    (wide, other) => {
      const hull = hullOf(words, placesIn(axis, [...wide, other]))
      const whole = fitting.filter((index) => axis.classes[index]?.every((pattern) => hull.includes(pattern)))
      return placesIn(axis, whole).length === hull.length ? whole : wide
    },
    [place],
  )

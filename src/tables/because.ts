import type { Column } from './column.ts'
import type { Condition } from './decision.ts'
import { type Axis, combinations, everyPlace, type Grid, type Point } from './grid.ts'
import { cellsOf, grow } from './region.ts'

/** Atoms of every axis that go together. */
type Box = readonly (readonly number[])[]

/**
 * The conditions that are enough for the output at a point, none of which can be left out.
 *
 * Columns are let go in the order of the table as long as the output stays; then the values of those that are
 * left are widened, in the same order, as long as the output stays.
 */
export const becauseAt = (
  grid: Grid,
  outputAt: (point: Point) => string,
  point: Point,
): readonly Condition[] => {
  const output = outputAt(point)
  const enough = (box: Box): boolean => combinations(box).every((other) => outputAt(other) === output)
  const replace = (box: Box, axis: number, places: readonly number[]): Box =>
    box.map((kept, index) => (index === axis ? places : kept))
  const start: Box = point.map((place) => [place])
  const sparse = grid.axes.reduce<Box>((box, axis, index) => {
    const without = replace(box, index, everyPlace(axis))
    return enough(without) ? without : box
  }, start)
  const dropped = grid.axes.map((axis, index) => sparse[index]?.length === axis.atoms.length)
  const wide = grid.axes.reduce<Box>((box, axis, index) => {
    if (dropped[index] === true) return box
    const fits = (place: number): boolean => enough(replace(box, index, [place]))
    return replace(box, index, widest(axis, point[index] as number, fits))
  }, sparse)
  return grid.axes.flatMap(({ name, column, atoms }, index) =>
    dropped[index] === true
      ? []
      : cellsOf(column, atoms, wide[index] as readonly number[]).map((cell) => ({ column: name, cell })),
  )
}

/** The places around one that one cell can name: a run, a choice of words, or sets that share what matters. */
const widest = (axis: Axis, place: number, fits: (place: number) => boolean): readonly number[] => {
  const known = knownCount(axis)
  if (place >= known) return [place]
  const column = axis.column.kind === 'maybe' ? axis.column.column : axis.column
  const places = Array.from({ length: known }, (_, other) => other)
  switch (column.kind) {
    case 'int':
    case 'real':
      return run(places, place, fits)
    case 'oneOf':
      return column.ordered
        ? run(places, place, fits)
        : places.filter((other) => other === place || fits(other))
    case 'subsetOf': {
      const fitting = places.filter(fits)
      if (cellsOf(column, axis.atoms, fitting).length === 1) return fitting
      const { care, bits } = grow(place, known - 1, known, new Set(fitting))
      return places.filter((other) => (other & care) === bits)
    }
  }
}

const knownCount = ({
  atoms,
  column,
}: {
  readonly atoms: readonly unknown[]
  readonly column: Column
}): number => (column.kind === 'maybe' ? atoms.length - 1 : atoms.length)

const run = (
  places: readonly number[],
  place: number,
  fits: (place: number) => boolean,
): readonly number[] => {
  const stops = places.filter((other) => other !== place && !fits(other))
  const before = Math.max(-1, ...stops.filter((stop) => stop < place))
  const after = Math.min(places.length, ...stops.filter((stop) => stop > place))
  return places.slice(before + 1, after)
}

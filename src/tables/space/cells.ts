import type { Cell } from '../shape/cell.ts'
import type { KnownColumn } from '../shape/column.ts'
import type { Value } from '../shape/holds.ts'
import { setCells } from '../shape/set-cells.ts'
import { written } from '../shape/written.ts'
import type { Axis } from './axis.ts'

/**
 * A set of atoms of a column as the fewest cells this language has for it; together the cells hold of exactly
 * these atoms. `places` are places in the list of atoms, ascending.
 */
export const cellsOf = ({ column, atoms }: Axis, places: readonly number[]): readonly Cell[] => {
  const known = places.filter((place) => atoms[place] !== undefined)
  const cells = known.length === 0 ? [] : knownCells(column, atoms, known)
  return known.length < places.length ? [...cells, { missing: true }] : cells
}

/** Of real numbers odd atoms are bounds, even ones the open stretches between them. */
const knownCells = (column: KnownColumn, atoms: readonly Value[], places: readonly number[]): readonly Cell[] => {
  if (column.kind === 'subsetOf') return setCells(column.values, places)
  if (column.kind === 'oneOf') {
    const [first, ...rest] = places.map((place) => column.values[place] as string)
    return [rest.length === 0 ? { is: first as string } : { in: [first as string, ...rest] }]
  }
  const at = (place: number): number | undefined => atoms[place] as number | undefined
  return runs(places).map(([from, to]) =>
    column.kind === 'int'
      ? { ge: at(from) as number, le: (at(to + 1) ?? column.to + 1) - 1 }
      : written({
          [from % 2 ? 'ge' : 'gt']: at(from - 1 + (from % 2)),
          [to % 2 ? 'le' : 'lt']: at(to + 1 - (to % 2)),
        }),
  )
}

/** Runs of neighbouring places, each as its first and last. */
const runs = (places: readonly number[]): readonly (readonly [number, number])[] => {
  const ends = places.filter((place, index) => places[index + 1] !== place + 1)
  return places
    .filter((place, index) => places[index - 1] !== place - 1)
    .map((start, index) => [start, ends[index] as number])
}

import type { Axis } from './axis.ts'
import type { Cell, RangeCell } from './cell.ts'
import { type KnownColumn, knownOf } from './column.ts'
import type { Value } from './holds.ts'
import { setCells } from './set-cells.ts'
import { written } from './written.ts'

/**
 * A set of atoms of a column as the fewest cells this language has for it; together the cells hold of exactly
 * these atoms. `places` are places in the list of atoms, ascending.
 */
export const cellsOf = ({ column, atoms }: Axis, places: readonly number[]): readonly Cell[] => {
  const known = places.filter((place) => atoms[place] !== undefined)
  const cells = known.length === 0 ? [] : knownCells(knownOf(column), atoms, known)
  return known.length < places.length ? [...cells, { missing: true }] : cells
}

const knownCells = (column: KnownColumn, atoms: readonly Value[], places: readonly number[]): readonly Cell[] => {
  switch (column.kind) {
    case 'int':
      return runs(places).map(([from, to]) => ({
        ge: atoms[from] as number,
        le: ((atoms[to + 1] as number | undefined) ?? column.to + 1) - 1,
      }))
    case 'real':
      return runs(places).map(([from, to]) => realRun(atoms as readonly number[], from, to))
    case 'oneOf': {
      const words = places.map((place) => column.values[place] as string)
      return [words.length === 1 ? { is: words[0] as string } : { in: words }]
    }
    case 'subsetOf':
      return setCells(column.values, places)
  }
}

/** Runs of neighbouring places, each as its first and last. */
export const runs = (places: readonly number[]): readonly (readonly [number, number])[] => {
  const ends = places.filter((place, index) => places[index + 1] !== place + 1)
  return places
    .filter((place, index) => places[index - 1] !== place - 1)
    .map((start, index) => [start, ends[index] as number])
}

/** Odd atoms are bounds, even ones the open stretches between them. */
const realRun = (atoms: readonly number[], from: number, to: number): RangeCell =>
  written({
    [from % 2 === 1 ? 'ge' : 'gt']: atoms[from - 1 + (from % 2)],
    [to % 2 === 1 ? 'le' : 'lt']: atoms[to + 1 - (to % 2)],
  })

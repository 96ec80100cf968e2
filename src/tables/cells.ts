import type { Cell, RangeCell } from './cell.ts'
import { type Column, type KnownColumn, knownOf } from './column.ts'
import type { Value } from './holds.ts'
import { setCells } from './set-cells.ts'

/**
 * A set of atoms of a column as the fewest cells this language has for it; together the cells hold of exactly
 * these atoms. `places` are places in the list of atoms, ascending.
 */
export const cellsOf = (column: Column, atoms: readonly Value[], places: readonly number[]): readonly Cell[] => {
  const missing = column.kind === 'maybe' && places.at(-1) === atoms.length - 1
  const known = missing ? places.slice(0, -1) : places
  const cells = known.length === 0 ? [] : knownCells(knownOf(column), atoms, known)
  return missing ? [...cells, { missing: true }] : cells
}

const knownCells = (column: KnownColumn, atoms: readonly Value[], places: readonly number[]): readonly Cell[] => {
  switch (column.kind) {
    case 'int':
      return runs(places).map(([from, to]) => {
        const next = atoms[to + 1] as number | undefined
        return { ge: atoms[from] as number, le: next === undefined ? column.to : next - 1 }
      })
    case 'real':
      return runs(places).map(([from, to]) => realRun(atoms, from, to))
    case 'oneOf': {
      const words = places.map((place) => column.values[place] as string)
      return [words.length === 1 ? { is: words[0] as string } : { in: words }]
    }
    case 'subsetOf':
      return setCells(column.values, places)
  }
}

/** Runs of neighbouring places, each as its first and last. */
const runs = (places: readonly number[]): readonly (readonly [number, number])[] => {
  const starts = places.filter((place, index) => places[index - 1] !== place - 1)
  const ends = places.filter((place, index) => places[index + 1] !== place + 1)
  return starts.map((start, index) => [start, ends[index] as number])
}

/** Odd atoms are bounds, even ones the open stretches between them. */
const realRun = (atoms: readonly Value[], from: number, to: number): RangeCell => {
  const at = (place: number): number => atoms[place] as number
  const open = atoms[to + 1] === undefined
  return {
    ...(from % 2 === 1 ? { ge: at(from) } : from === 0 ? {} : { gt: at(from - 1) }),
    ...(to % 2 === 1 ? { le: at(to) } : open ? {} : { lt: at(to + 1) }),
  }
}

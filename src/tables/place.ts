import type { Axis } from './grid.ts'
import type { Value } from './holds.ts'

/** The place of a value among the atoms of its column; a number off the column's range counts as the nearest. */
export const placeOf = ({ atoms, column }: Axis, value: Value): number => {
  if (value === undefined) return atoms.length - 1
  const known = column.kind === 'maybe' ? column.column : column
  switch (known.kind) {
    case 'int':
      return Math.min(Math.max(Math.round(value as number), known.from), known.to) - known.from
    case 'real':
      return realPlace(atoms, value as number)
    case 'oneOf':
      return Math.max(0, known.values.indexOf(value as string))
    case 'subsetOf':
      return known.values.reduce(
        (bits, word, place) => ((value as readonly string[]).includes(word) ? bits | (1 << place) : bits),
        0,
      )
  }
}

/** Odd atoms are bounds, even ones the stretches between them. */
const realPlace = (atoms: readonly Value[], value: number): number => {
  const bounds = atoms.filter((atom, place): atom is number => atom !== undefined && place % 2 === 1)
  const exact = bounds.indexOf(value)
  return exact >= 0 ? exact * 2 + 1 : bounds.filter((bound) => bound < value).length * 2
}

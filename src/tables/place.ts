import type { Axis } from './axis.ts'
import { knownOf } from './column.ts'

/** Where a fact stands: the class of its value, times a stride. */
export type Place = (value: unknown) => number

/**
 * Says where any value stands in a column, whatever it is: a number off the range stands with the nearest, words
 * a set may not have are left aside, and anything else that is not of the column counts as missing, or, where
 * nothing may be missing, as the column's first value. Facts that nobody has checked belong to `decideUnknown`.
 */
export const placeIn = ({ column: declared, atoms, classes }: Axis, stride: number = 1): Place => {
  const classOf = atoms.map((_atom, atom) => classes.findIndex((places) => places.includes(atom)) * stride)
  const none = declared.kind === 'maybe' ? (classOf.at(-1) as number) : 0
  const column = knownOf(declared)
  if (column.kind === 'oneOf') return (value) => classOf[column.values.indexOf(value as string)] ?? none
  if (column.kind === 'subsetOf')
    return (value) => {
      if (!Array.isArray(value)) return none
      let bits = 0
      for (const word of value) {
        const place = column.values.indexOf(word as string)
        if (place >= 0) bits |= 1 << place
      }
      return classOf[bits] as number
    }
  const whole = column.kind === 'int'
  const cuts = atoms.filter((atom, place) => atom !== undefined && (whole ? place > 0 : place % 2)) as readonly number[]
  const far = (value: unknown): number => {
    if (typeof value !== 'number' || Number.isNaN(value)) return none
    if (whole) return classOf[countUpTo(cuts, Math.round(value))] as number
    const below = countUpTo(cuts, value)
    return classOf[cuts[below - 1] === value ? below * 2 - 1 : below * 2] as number
  }
  if (!whole || column.to - column.from > tabled) return far
  const { from } = column
  const near = Array.from({ length: column.to - from + 1 }, (_, step) => far(from + step))
  return (value) => (typeof value === 'number' ? (near[value - from] ?? far(value)) : none)
}

/** Of so many whole numbers the places are kept in a list. */
const tabled = 1000

/** How many of some ascending numbers are not above a value. */
const countUpTo = (ascending: readonly number[], value: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

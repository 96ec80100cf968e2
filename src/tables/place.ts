import { boundsIn } from './atoms.ts'
import type { Axis } from './axis.ts'
import type { Cell } from './cell.ts'
import { type IntColumn, knownOf } from './column.ts'

/** Where a fact stands: the class of its value, times a stride. */
export type Place = (value: unknown) => number

/**
 * Says where any value stands in a column, whatever it is: a number off the range stands with the nearest, words
 * a set may not have are left aside, and anything else that is not of the column counts as missing, or, where
 * nothing may be missing, as the column's first value. Facts that nobody has checked belong to `decideUnknown`.
 */
export const placeIn = (axis: Axis, cells: readonly Cell[], stride: number = 1): Place => {
  const classOf = axis.atoms.map((_atom, atom) => axis.classes.findIndex((atoms) => atoms.includes(atom)) * stride)
  const none = axis.column.kind === 'maybe' ? (classOf.at(-1) as number) : 0
  const column = knownOf(axis.column)
  switch (column.kind) {
    case 'int':
      return intPlace(
        column,
        axis.atoms.filter((atom) => typeof atom === 'number'),
        classOf,
        none,
      )
    case 'real':
      return realPlace(boundsIn(cells), classOf, none)
    case 'oneOf': {
      const { values } = column
      return (value) => classOf[values.indexOf(value as string)] ?? none
    }
    case 'subsetOf': {
      const { values } = column
      return (value) => {
        if (!Array.isArray(value)) return none
        let bits = 0
        for (const word of value) {
          const place = values.indexOf(word as string)
          if (place >= 0) bits |= 1 << place
        }
        return classOf[bits] as number
      }
    }
  }
}

const tabled = 1000

const intPlace = (
  { from, to }: IntColumn,
  starts: readonly number[],
  classOf: readonly number[],
  none: number,
): Place => {
  const far = (value: unknown): number => {
    if (typeof value !== 'number' || Number.isNaN(value)) return none
    const near = Math.min(Math.max(Math.round(value), from), to)
    return classOf[countUpTo(starts, near) - 1] as number
  }
  if (to - from > tabled) return far
  const near = Array.from({ length: to - from + 1 }, (_, step) => far(from + step))
  return (value) => (typeof value === 'number' ? (near[value - from] ?? far(value)) : none)
}

const realPlace =
  (bounds: readonly number[], classOf: readonly number[], none: number): Place =>
  (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return none
    const below = countUpTo(bounds, value)
    return classOf[below > 0 && bounds[below - 1] === value ? below * 2 - 1 : below * 2] as number
  }

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

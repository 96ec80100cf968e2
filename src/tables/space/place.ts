import type { Axis } from './axis.ts'

/** Where a fact stands: the class of its value, times a stride. */
export type Place = (value: unknown) => number

/**
 * Says where any value stands in a column, whatever it is: a number off the range stands with the nearest, words
 * a set may not have are left aside, and anything else that is not of the column counts as missing, or, where
 * nothing may be missing, as the column's first value. Facts that nobody has checked belong to `decideUnknown`.
 */
export const placeIn = ({ column, atoms, classes }: Axis, stride: number = 1): Place => {
  const classOf = atoms.map((_atom, atom) => classes.findIndex((places) => places.includes(atom)) * stride)
  const none = atoms.includes(undefined) ? (classOf.at(-1) as number) : 0
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
  const starts = atoms as readonly number[]
  const far = (value: unknown): number => {
    if (typeof value !== 'number' || Number.isNaN(value)) return none
    const near = whole ? Math.round(value) : value
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const atom = (low + high + 1) >> 1
      const reached = whole || atom % 2 ? (starts[atom] as number) <= near : (starts[atom - 1] as number) < near
      if (reached) low = atom
      else high = atom - 1
    }
    return classOf[low] as number
  }
  if (!whole || column.to - column.from > tabled) return far
  const { from } = column
  const near = Array.from({ length: column.to - from + 1 }, (_, step) => far(from + step))
  return (value) => (typeof value === 'number' ? (near[value - from] ?? far(value)) : none)
}

/** Of so many whole numbers the places are kept in a list. */
const tabled = 1000

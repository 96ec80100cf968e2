import type { Cell } from './cell.ts'

/** A value of a column; `undefined` stands for the missing one. */
export type Value = number | string | readonly string[] | undefined

/** Whether a cell holds of a value. A cell that is absent holds of every value but the missing one. */
export const holds = (cell: Cell | undefined, value: Value): boolean => {
  if (cell === undefined) return value !== undefined
  if ('missing' in cell) return value === undefined
  if (value === undefined) return cell.orMissing === true
  if (typeof value === 'number')
    return (
      (cell.ge === undefined || value >= cell.ge) &&
      (cell.gt === undefined || value > cell.gt) &&
      (cell.le === undefined || value <= cell.le) &&
      (cell.lt === undefined || value < cell.lt)
    )
  if (typeof value === 'string')
    return (
      (cell.is === undefined || value === cell.is) &&
      (cell.in === undefined || cell.in.includes(value)) &&
      (cell.not === undefined || value !== cell.not)
    )
  return (
    (cell.anyOf === undefined || cell.anyOf.some((word) => value.includes(word))) &&
    (cell.allOf === undefined || cell.allOf.every((word) => value.includes(word))) &&
    (cell.noneOf === undefined || !cell.noneOf.some((word) => value.includes(word)))
  )
}

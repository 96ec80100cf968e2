import type { Cell, RangeCell } from './cell.ts'

/** A value of a column; `undefined` stands for the missing one. */
export type Value = number | string | readonly string[] | undefined

/** Whether a cell holds of a value. A cell that is absent holds of every value but the missing one. */
export const holds = (cell: Cell | undefined = {}, value: Value): boolean => {
  const only = 'missing' in cell
  if (value === undefined) return only || cell.orMissing === true
  if (only) return false
  if (typeof value === 'number') {
    const { ge = value, gt, le = value, lt } = cell as Required<RangeCell>
    return value >= ge && value <= le && !(value <= gt || value >= lt)
  }
  if (typeof value === 'string') {
    const { is = value, in: some = [value], not } = cell
    return value === is && some.includes(value) && value !== not
  }
  const { anyOf, allOf = [], noneOf = [] } = cell
  const has = (word: string): boolean => value.includes(word)
  return (anyOf === undefined || anyOf.some(has)) && allOf.every(has) && !noneOf.some(has)
}

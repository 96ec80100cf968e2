import { placeOf } from './place-of.ts'
import type { MappingWish } from './wish.ts'

/** What is wished of one of several files (各文件的列): a column that only others have is wished of those alone. */
export const wishOf = (
  { tierColumn, ...wish }: MappingWish,
  columns: readonly string[],
  others: readonly (readonly string[])[],
): MappingWish => {
  const isHere = (column: string): boolean =>
    placeOf(column, columns) !== -1 || !others.some((other) => placeOf(column, other) !== -1)
  const entries = wish.entries.filter((entry) => {
    const column = entry.slice(entry.indexOf('=') + 1).trim()
    return column === '' || isHere(column)
  })
  return { ...wish, entries, ...(tierColumn === undefined || !isHere(tierColumn) ? {} : { tierColumn }) }
}

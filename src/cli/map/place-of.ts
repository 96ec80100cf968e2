/**
 * Where the column that somebody names stands, from 0: by its name, or by its number as `#3`; −1 where there is none, −2 where
 * several bear the name.
 */
export const placeOf = (column: string, columns: readonly string[]): number => {
  const first = columns.indexOf(column)
  if (first >= 0) return columns.lastIndexOf(column) === first ? first : -2
  const number = /^#(\d{1,4})$/u.exec(column)?.[1]
  return number !== undefined && Number(number) >= 1 && Number(number) <= columns.length ? Number(number) - 1 : -1
}

/** A name that only one column has, or the column's number. */
export const nameOrNumber = (place: number, columns: readonly string[]): string => {
  const name = columns[place] ?? ''
  return name !== '' && columns.indexOf(name) === columns.lastIndexOf(name) ? name : `#${place + 1}`
}

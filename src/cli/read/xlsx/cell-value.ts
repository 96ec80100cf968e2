const isDate = (cell: unknown): cell is Date => cell instanceof Date

/**
 * What a cell of a workbook says: a date as the wall shows it, rounded to the second, because workbooks store days as binary fractions;
 * other values as they are.
 */
export const cellValue = (cell: unknown): unknown => {
  if (!isDate(cell)) return cell ?? undefined
  const seconds = Math.round(cell.getTime() / 1000)
  if (Number.isNaN(seconds) || Math.abs(seconds) > mostSeconds) return undefined
  const [day, time = ''] = new Date(seconds * 1000).toISOString().slice(0, 19).split('T')
  return time === '00:00:00' ? day : `${day} ${time}`
}

const mostSeconds = 250_000_000_000

export const isEmptyRow = (row: readonly unknown[]): boolean =>
  row.every((cell) => cell === null || cell === undefined || cell === '')

/** A cell as the name of a column. */
export const nameIn = (cell: unknown): string => String(cellValue(cell) ?? '').trim()

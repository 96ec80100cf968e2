import { fieldOf } from '../../ingest/row/field-of.ts'

/** So many lines may stand above the headings, and so many of their names have to be known for them to be recognised. */
const [mostAbove, fewKnown] = [10, 2]

/**
 * Which of the first rows names the columns (表头所在行): the first, unless it is the title of a report, with one or two cells filled, and a
 * row of usual names stands below it.
 */
export const headingAt = (rows: readonly (readonly string[])[]): number => {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length
  const isTitle = filled(rows[0] ?? []) <= 2
  const known = (row: readonly string[]): number =>
    row.filter((cell) => cell !== '' && fieldOf(cell) !== undefined).length
  if (!isTitle || known(rows[0] ?? []) >= fewKnown) return 0
  const found = rows.slice(0, mostAbove).findIndex((row) => filled(row) > 2 && known(row) >= fewKnown)
  return Math.max(0, found)
}

import { greatestOf } from '../../../core/extremes.ts'
import { displayWidth } from '../../show/width.ts'

/** Cells under each other: the first column to the left, the others to the right. */
export const grid = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_head, column) => greatestOf(rows.map((row) => displayWidth(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
        return column === 0 ? cell + space : space + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

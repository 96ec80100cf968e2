import { displayWidth } from '../../show/width.ts'

/** Lines with their cells below each other; the last cell is not filled up. */
export const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell))
    })
  return rows.map((row) =>
    row
      .map((cell, at) =>
        at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] as number) - displayWidth(cell)),
      )
      .join('  ')
      .trimEnd(),
  )
}

import { inert } from './inert.ts'

/** Rows as CSV, as RFC 4180 has it; what a spreadsheet would take for a formula is made text. */
export const csvRows = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')

const cellOf = (cell: string | number): string => {
  const text = typeof cell === 'string' ? inert(cell) : String(cell)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

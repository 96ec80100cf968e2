import { fieldOf } from '../../../ingest/row/field-of.ts'
import type { RowField } from '../../../ingest/row/row-field.ts'

/** Cells of one column that are merged into one, by the numbers of their rows and their column, from 0. */
interface Merged {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** What may stand once for several rows: who, where, when and what about. Of ids and answers each row has its own. */
const shared: ReadonlySet<RowField> = new Set([
  ...(['customer', 'customerName', 'phone', 'email', 'wecom', 'valueTier', 'csm'] as const),
  ...(['outlet', 'region', 'product', 'businessArea', 'channel', 'receivedAt'] as const),
])

const area = /<mergeCell [^>]{0,80}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu

/** The merged cells of a sheet that lie in one column. */
export const mergedIn = (sheet: string): readonly Merged[] =>
  [...sheet.matchAll(area)].flatMap(([, left = '', top, right, bottom]) =>
    left === right ? [{ column: columnOf(left), from: Number(top) - 1, to: Number(bottom) - 1 }] : [],
  )

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Rows below the headings, in which a merged cell says for every row it covers what it says for the first (合并单元格). */
export const spread = (
  rows: readonly (readonly unknown[])[],
  headings: readonly string[],
  merged: readonly Merged[],
): readonly (readonly unknown[])[] => {
  const areas = merged.filter(({ column }) => shared.has(fieldOf(headings[column] ?? '')?.field ?? 'id'))
  if (areas.length === 0) return rows
  const all = rows.map((row) => [...row])
  for (const { column, from, to } of areas)
    for (let at = from + 1; at <= to && at < all.length; at += 1) {
      const row = all[at] as unknown[]
      if (row[column] === null || row[column] === undefined) row[column] = all[from]?.[column]
    }
  return all
}

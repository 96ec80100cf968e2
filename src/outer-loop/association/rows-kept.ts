import type { FactorRow, LevelColumn, NumberColumn } from './columns.ts'

/** Which rows stand, and which stands for each row. */
interface Kept {
  readonly kept: readonly number[]
  readonly rowOf: Int32Array
  readonly anonymous: number
}

/** One row for one customer and the same circumstances; rows of nobody known each for themselves. */
export const rowsKept = (
  rows: readonly FactorRow[],
  columns: readonly LevelColumn[],
  numbers: readonly NumberColumn[],
): Kept => {
  const circumstances = (i: number): string =>
    `${columns.map(({ codes }) => codes[i]).join()};${numbers.map(({ values }) => values[i]).join()}`
  // most customers write once: circumstances are only written out from the second row on
  const firstOf = new Map<string, number>()
  const repeated = new Map<string, Map<string, number>>()
  const rowOf = new Int32Array(rows.length)
  const kept: number[] = []
  let anonymous = 0
  for (let i = 0; i < rows.length; i += 1) {
    const customer = (rows[i] as FactorRow).customer
    const place = kept.length
    const first = customer === undefined ? undefined : firstOf.get(customer)
    if (customer === undefined) anonymous += 1
    else if (first === undefined) firstOf.set(customer, place)
    else {
      const known = repeated.get(customer) ?? new Map([[circumstances(kept[first] as number), first]])
      repeated.set(customer, known)
      const here = circumstances(i)
      const same = known.get(here)
      if (same !== undefined) {
        rowOf[i] = same
        continue
      }
      known.set(here, place)
    }
    rowOf[i] = place
    kept.push(i)
  }
  return { kept, rowOf, anonymous }
}

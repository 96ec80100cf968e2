import { isRecord } from './json-values.ts'

/** The cells of records by their columns. */
export const cellsReader = (
  columns: readonly string[],
): ((record: Readonly<Record<string, unknown>>) => readonly unknown[]) => {
  const nested = columns.map((column) => (column.includes('.') ? column.split('.') : undefined))
  return (record) =>
    columns.map((column, place) => {
      if (Object.hasOwn(record, column)) return isRecord(record[column]) ? undefined : record[column]
      const path = nested[place]
      return path === undefined ? undefined : valueIn(record, path)
    })
}

/** What stands at a path whose steps may themselves hold dots. */
const valueIn = (record: Readonly<Record<string, unknown>>, path: readonly string[]): unknown => {
  for (let steps = 1; steps <= path.length; steps++) {
    const key = path.slice(0, steps).join('.')
    if (!Object.hasOwn(record, key)) continue
    const value = record[key]
    if (steps === path.length) return value
    const found = isRecord(value) ? valueIn(value, path.slice(steps)) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** What a JSON text holds, or why it holds nothing. */
export const parsed = (text: string): { readonly json: unknown } | { readonly detail: string } => {
  try {
    return { json: JSON.parse(text) as unknown }
  } catch (error) {
    return { detail: error instanceof Error ? error.message.replace(/\s+/gu, ' ') : '' }
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Records inside of records are looked into so deep. */
const deepest = 4

/** Every key of every record, in the order of first appearance; of records inside of records as `answers.nps`. */
export const columnsOf = (records: readonly unknown[]): readonly string[] => {
  const columns = new Set<string>()
  const enter = (record: Readonly<Record<string, unknown>>, prefix: string, depth: number): void => {
    for (const [key, value] of Object.entries(record))
      if (isRecord(value) && depth < deepest) enter(value, `${prefix}${key}.`, depth + 1)
      else columns.add(prefix + key)
  }
  for (const record of records) if (isRecord(record)) enter(record, '', 1)
  return [...columns]
}

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

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

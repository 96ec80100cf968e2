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

/** Every key of every record, in the order of first appearance. */
export const columnsOf = (records: readonly unknown[]): readonly string[] => [
  ...new Set(records.flatMap((record) => (isRecord(record) ? Object.keys(record) : []))),
]

export const cellsIn = (record: Readonly<Record<string, unknown>>, columns: readonly string[]): readonly unknown[] =>
  columns.map((column) => (Object.hasOwn(record, column) ? record[column] : undefined))

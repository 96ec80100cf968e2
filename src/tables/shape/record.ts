/** Whether a value is an object that is no list. */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands under a name of an object's own. */
export const memberAt = (record: object, name: string): unknown =>
  Object.hasOwn(record, name) ? (record as { readonly [name: string]: unknown })[name] : undefined

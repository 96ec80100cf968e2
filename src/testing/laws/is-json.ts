/** Whether a value survives JSON unchanged: no `undefined`, `null`, NaN or -0 in it. */
export const isJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isJson)
  return typeof value === 'string' || typeof value === 'boolean'
}

/** The same with 0 for −0, of which JSON forgets the sign; itself where there is none. */
export const plainZeros = <T>(value: T): T => (holdsMinusZero(value) ? (JSON.parse(JSON.stringify(value)) as T) : value)

const holdsMinusZero = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(holdsMinusZero) : Object.is(value, -0)

/** A number as it came, also one that JSON does not have: that is told as text (原始数值). */
export type Figure = number | string

/**
 * A received number that survives JSON.
 *
 * @example
 * figureOf(-0)         // => 0
 * figureOf(Number.NaN) // => 'NaN'
 */
export const figureOf = (received: number): Figure => (Number.isFinite(received) ? received + 0 : String(received))

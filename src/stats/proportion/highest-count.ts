/**
 * The most that is counted of anything: a million million, so that every sum and product of counts stays exact in a number.
 * `parseShare` refuses more.
 *
 * @example
 * parseShare({ count: 1, total: highestCount })._tag // => 'Right'
 * parseShare({ count: 1, total: highestCount + 1 })._tag // => 'Left'
 */
export const highestCount = 1e12

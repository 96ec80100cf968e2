/**
 * Functions that every engine rounds its own way are built here from sums, products, quotients and bits, which the
 * language fixes: so every figure is the same on every engine. Not the nearest number always, but the same one.
 *
 * The algorithms and coefficients are those of fdlibm (Sun Microsystems, 1993).
 */
const number = new Float64Array(1)
const words = new Uint32Array(number.buffer)

/** Which of the two words is the high one: the second nearly everywhere. */
const high = ((): 0 | 1 => {
  number[0] = 1
  return words[0] === 0 ? 1 : 0
})()

/** The sign, the exponent and the first twenty bits of a number, as a signed whole number. */
export const highWord = (x: number): number => {
  number[0] = x
  return (words[high] as number) | 0
}

const least = -1074

/** `2ᵏ` from `k` = −1074 to 1023: what has few enough bits is multiplied by it without rounding. */
const powers = ((): Float64Array => {
  const found = new Float64Array(1024 - least)
  for (let [i, power] = [0, Number.MIN_VALUE]; i < found.length; i += 1, power *= 2) found[i] = power
  return found
})()

export const twoTo = (k: number): number => powers[k - least] as number

/** `y·2ᵏ`, rounded once; `k` from −1075 to 1024. */
export const scaled = (y: number, k: number): number =>
  k > 1023 ? y * 2 * twoTo(1023) : k >= -1021 ? y * twoTo(k) : y * twoTo(k + 1000) * twoTo(-1000)

/** The logarithm of 2 in two parts: the first has its last bits empty, so that products with whole numbers are exact. */
export const ln2High = 0.6931471803691238
export const ln2Low = 1.9082149292705877e-10
export const perLn2: number = Math.LOG2E

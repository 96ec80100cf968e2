import { highWord, ln2High, ln2Low, twoTo } from './bits.ts'

/**
 * The natural logarithm, with the same bits on every engine; error below one unit in the last place.
 *
 * `x = 2ᵏ·(1 + f)` with `1 + f` near 1, and `log(1 + f)` from the odd powers of `f/(2 + f)`.
 *
 * @example
 * log(1) // => 0
 * @law elementary functions are within one unit of the platform's
 * @law elementary functions keep their bits
 */
export const log = (x: number): number => {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN
  // two to the 54 more makes a subnormal number normal
  return x < 2.2250738585072014e-308 ? normal(x * 18_014_398_509_481_984, -54) : normal(x, 0)
}

const normal = (x: number, shift: number): number => {
  const high = highWord(x)
  const part = high & 0xfffff
  const up = (part + 0x95f64) & 0x100000
  const k = shift + (high >> 20) - 1023 + (up >> 20)
  const f = x * twoTo(shift - k) - 1
  if ((0xfffff & (2 + part)) < 3) return besideOne(f, k)
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const rest = odd + even
  if (part >= 0x6147a && part <= 0x6b851) {
    const square = 0.5 * f * f
    return k === 0
      ? f - (square - s * (square + rest))
      : k * ln2High - (square - (s * (square + rest) + k * ln2Low) - f)
  }
  return k === 0 ? f - s * (f - rest) : k * ln2High - (s * (f - rest) - k * ln2Low - f)
}

/** `f` is below a millionth. */
const besideOne = (f: number, k: number): number => {
  if (f === 0) return k === 0 ? 0 : k * ln2High + k * ln2Low
  const rest = f * f * (0.5 - 0.3333333333333333 * f)
  return k === 0 ? f - rest : k * ln2High - (rest - k * ln2Low - f)
}

import { highWord, ln2High, ln2Low, twoTo } from './bits.ts'

/**
 * `log(1 + x)` with all its digits where `x` is small, and the same bits on every engine.
 *
 * @example
 * log1p(0) // => 0
 * @law elementary functions are within one unit of the platform's
 * @law elementary functions keep their bits
 */
export const log1p = (x: number): number => {
  if (x <= -1) return x === -1 ? Number.NEGATIVE_INFINITY : Number.NaN
  const size = Math.abs(x)
  if (size < 1.862645149230957e-9) return size < 5.551115123125783e-17 ? x : x - x * x * 0.5
  const high = highWord(x)
  // between 1/√2 − 1 and √2 − 1 the number is taken as it is
  if (high < 0x3fda827a && (x > 0 || high <= (0xbfd2bec4 | 0))) return near(x, 0, 1, 0)
  if (!(x < Number.POSITIVE_INFINITY)) return x
  const u = x < 9_007_199_254_740_992 ? 1 + x : x
  const whole = highWord(u)
  const k = (whole >> 20) - 1023
  // what was lost when 1 was added
  const lost = x < 9_007_199_254_740_992 ? (k > 0 ? 1 - (u - x) : x - (u - 1)) / u : 0
  const part = whole & 0xfffff
  return part < 0x6a09e
    ? near(u * twoTo(-k) - 1, k, part, lost)
    : near(u * twoTo(-k - 1) - 1, k + 1, (0x100000 - part) >> 2, lost)
}

const near = (f: number, k: number, part: number, lost: number): number => {
  const square = 0.5 * f * f
  if (part === 0) {
    if (f === 0) return k === 0 ? 0 : k * ln2High + (lost + k * ln2Low)
    const rest = square * (1 - 0.6666666666666666 * f)
    return k === 0 ? f - rest : k * ln2High - (rest - (k * ln2Low + lost) - f)
  }
  const s = f / (2 + f)
  const z = s * s
  const rest =
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z *
                (0.22222198432149784 +
                  z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))))
  return k === 0
    ? f - (square - s * (square + rest))
    : k * ln2High - (square - (s * (square + rest) + (k * ln2Low + lost)) - f)
}

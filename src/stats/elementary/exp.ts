import { ln2High, ln2Low, perLn2, scaled } from './bits.ts'

/** Half of ln 2 to twenty bits. */
const half = 0.3465735912322998

/**
 * `eˣ`, with the same bits on every engine; error below one unit in the last place.
 *
 * `x = k·ln 2 + r`, and `eʳ` from the first terms of `r·(eʳ + 1)/(eʳ − 1)`, even in `r`.
 *
 * @example
 * exp(1) === Math.E // => true
 * exp(-746)         // => 0
 * @law elementary functions are within one unit of the platform's
 * @law elementary functions keep their bits
 */
export const exp = (x: number): number => {
  if (!(x <= 709.782712893384)) return x > 0 ? Number.POSITIVE_INFINITY : x
  if (x < -745.1332191019411) return 0
  const size = Math.abs(x)
  if (size < 3.725290298461914e-9) return 1 + x
  if (size < half) {
    const c = reduced(x)
    return 1 - ((x * c) / (c - 2) - x)
  }
  if (x === 1) return Math.E
  const k = (perLn2 * x + (x > 0 ? 0.5 : -0.5)) | 0
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const c = reduced(r)
  return scaled(1 - (low - (r * c) / (2 - c) - high), k)
}

const reduced = (r: number): number => {
  const t = r * r
  return (
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  )
}

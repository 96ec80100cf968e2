import { ln2High, ln2Low, perLn2, scaled, twoTo } from './bits.ts'

/** Half of ln 2 to twenty bits. */
const half = 0.3465735912322998

/**
 * `eˣ − 1` with all its digits where `x` is small, and the same bits on every engine.
 *
 * @example
 * expm1(0)   // => 0
 * expm1(-99) // => -1
 * @law elementary functions are within one unit of the platform's
 * @law elementary functions keep their bits
 */
export const expm1 = (x: number): number => {
  const size = Math.abs(x)
  if (size >= 38.81622314453125) {
    if (!(x <= 709.782712893384)) return x > 0 ? Number.POSITIVE_INFINITY : x
    if (x < 0) return -1
  }
  if (size < 5.551115123125783e-17) return x
  if (!(size >= half)) return near(x, 0, 0)
  const k = (perLn2 * x + (x > 0 ? 0.5 : -0.5)) | 0
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  return near(r, k, high - r - low)
}

const near = (x: number, k: number, lost: number): number => {
  const halfOf = 0.5 * x
  const square = x * halfOf
  const r1 =
    1 +
    square *
      (-0.03333333333333313 +
        square *
          (0.0015873015872548146 +
            square * (-7.93650757867488e-5 + square * (4.008217827329362e-6 + square * -2.0109921818362437e-7))))
  const t = 3 - r1 * halfOf
  const ratio = square * ((r1 - t) / (6 - x * t))
  if (k === 0) return x - (x * ratio - square)
  const e = x * (ratio - lost) - lost - square
  if (k === -1) return 0.5 * (x - e) - 0.5
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e)
  if (k <= -2 || k > 56) return scaled(1 - (e - x), k) - 1
  if (k < 20) return (1 - twoTo(-k) - (e - x)) * twoTo(k)
  return (x - (e + twoTo(-k)) + 1) * twoTo(k)
}

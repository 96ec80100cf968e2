/** Counts of several things in the same windows, and in what they were counted: feedbacks heard, orders. */
export interface WindowCounts {
  /** For each thing its count in each window. */
  readonly counts: readonly (readonly number[])[]
  /** What each window held altogether; its length is that of every row of counts. */
  readonly exposure: readonly number[]
}

/**
 * How much more counts vary from window to window than chance alone (过度离散): `ψ` of a variance `μ + ψ·μ²`, pooled over
 * all things, 0 where they vary no more. Things never counted are left out; fewer than two windows tell nothing: 0.
 *
 * Moments, as in Farrington et al., J. R. Stat. Soc. A 159 (1996), for a negative binomial.
 *
 * @example
 * pooledDispersion({ counts: [[3, 3]], exposure: [9, 9] }) // => 0
 * @law dispersion agrees with exact fractions
 * @law counts that follow their exposure evenly are not dispersed
 */
export const pooledDispersion = ({ counts, exposure }: WindowCounts): number => {
  const windows = exposure.length
  const whole = exposure.reduce((sum, one) => sum + one, 0)
  if (windows < 2 || whole <= 0) return 0
  let [beyond, squares] = [0, 0]
  for (const row of counts) {
    let all = 0
    for (let i = 0; i < windows; i += 1) all += row[i] ?? 0
    if (all === 0) continue
    for (let i = 0; i < windows; i += 1) {
      const expected = (all * (exposure[i] as number)) / whole
      beyond += (((row[i] ?? 0) - expected) * ((row[i] ?? 0) - expected) * windows) / (windows - 1) - expected
      squares += expected * expected
    }
  }
  return squares > 0 ? Math.max(0, beyond / squares) : 0
}

/**
 * Chances that allow for how many were looked at: the chance that *any* of those that stand is a false alarm stays
 * below the level. In the order they came.
 *
 * Holm, A Simple Sequentially Rejective Multiple Test Procedure, Scand. J. Stat. 6 (1979).
 *
 * @example
 * holm([0.01, 0.5, 0.02]) // => [0.03, 0.5, 0.04]
 * @law Holm's chances reject what Holm's steps reject
 */
export const holm = (ps: readonly number[]): readonly number[] => {
  const adjusted: number[] = []
  let worst = 0
  ascending(ps).forEach((index, rank) => {
    worst = Math.max(worst, Math.min(1, (ps.length - rank) * (ps[index] as number)))
    adjusted[index] = worst
  })
  return adjusted
}

/**
 * Chances that allow for how many were looked at: of those that stand at a level, the *share* of false alarms stays
 * below it. In the order they came.
 *
 * Benjamini & Hochberg, Controlling the False Discovery Rate, J. R. Stat. Soc. B 57 (1995).
 *
 * @example
 * benjaminiHochberg([0.01, 0.5, 0.02]) // => [0.03, 0.5, 0.03]
 * @law Benjamini and Hochberg's chances reject what their step up rejects
 */
export const benjaminiHochberg = (ps: readonly number[]): readonly number[] => {
  const adjusted: number[] = []
  let best = 1
  ascending(ps)
    .map((index, rank) => [index, (ps.length / (rank + 1)) * (ps[index] as number)] as const)
    .reverse()
    .forEach(([index, p]) => {
      best = Math.min(best, p)
      adjusted[index] = best
    })
  return adjusted
}

const ascending = (ps: readonly number[]): readonly number[] =>
  ps.map((_, index) => index).sort((i, j) => (ps[i] as number) - (ps[j] as number))

import type { Ranking } from '../../model/ranking.ts'

/** The parameter of a fit that ran away, with what it came to: nobody who ever leaves, or leaving without any spread. */
export const runawayIn = (fit: Ranking): readonly [string, number] | undefined => {
  if (fit.model === 'NBD') return undefined
  return fit.a < 1e-3 ? ['a', fit.a] : fit.b > 1000 ? ['b', fit.b] : undefined
}

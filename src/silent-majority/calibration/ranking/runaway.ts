import type { Ranking } from '../../model/ranking.ts'

/** Leaving spreads by so little at least: chances that are alike for all customers are nearly alike here. */
export const mostAlike = 1000

/** Whether leaving was found to be alike for all: the fit stands where spread ends. */
export const isAlike = (fit: Ranking): boolean => fit.model !== 'NBD' && fit.b > 0.99 * mostAlike

/** The parameter of a fit that ran away, with what it came to: nobody who ever leaves. */
export const runawayIn = (fit: Ranking): readonly [string, number] | undefined => {
  if (fit.model === 'NBD') return undefined
  return fit.a < 1e-3 ? ['a', fit.a] : undefined
}

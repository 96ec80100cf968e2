import type { RegularityShare } from '../../model/regularity.ts'
import { gapTest } from './gap-test.ts'

/** The chance of gaps so long when their regularity is known by shares: the mean of {@link gapTest} over them. */
export const mixedGapTest =
  (known: { readonly count: number; readonly exposure: number }, shares: readonly RegularityShare[]) =>
  (lasting: number, gaps: number): number => {
    if (known.count === 0 || lasting === 0) return 1
    let sum = 0
    for (const { regularity, share } of shares)
      if (share > negligible)
        sum += share * gapTest({ count: known.count, exposure: known.exposure, regularity })(lasting, gaps)
    return Math.min(1, sum)
  }

/** A share that can change no verdict. */
const negligible = 1e-12

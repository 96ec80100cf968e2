import type { Ratio } from '../../../core/ratio.ts'
import type { Fraction } from '../../../stats/fraction.ts'
import type { ConfidenceInterval } from '../../../stats/interval.ts'
import { share } from '../../../stats/share.ts'
import { wilsonInterval } from '../../../stats/wilson.ts'
import type { SlaTally } from './tally.ts'

/** How many promises were kept (达成率). */
export interface Attainment {
  /** Kept, of those that are decided. */
  readonly kept: Ratio
  readonly undecided: number
  /** Wilson's, over the decided; absent while none is. */
  readonly interval?: ConfidenceInterval
  /** What it will be of all clocks if every undecided one is broken, and if every one is kept. */
  readonly atLeast: Ratio
  readonly atMost: Ratio
}

/**
 * How many promises were kept, with how much that says. Clocks that still run are not left out: the two ends say what
 * they can still do to it.
 *
 * @example
 * attainment(fraction(0.95))({ ...slaTallies(15).empty, met: 9, breached: 1, undecided: 2 }).kept
 * // => { count: 9, total: 10 }
 * @law attainment lies between its two ends
 */
export const attainment = (
  confidence: Fraction,
): ((tally: Pick<SlaTally, 'met' | 'breached' | 'undecided'>) => Attainment) => {
  const intervalOf = wilsonInterval(confidence)
  return ({ met, breached, undecided }) => {
    const decided = met + breached
    const total = decided + undecided
    return {
      kept: { count: met, total: decided },
      undecided,
      ...(decided === 0 ? {} : { interval: intervalOf(share(met, decided)) }),
      atLeast: { count: met, total },
      atMost: { count: met + undecided, total },
    }
  }
}

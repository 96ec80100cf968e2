import type { Ratio } from '../../../core/ratio.ts'
import type { Fraction } from '../../../stats/elementary/fraction.ts'
import { type MeasuredShare, measuredShare } from '../../../stats/proportion/measured-share.ts'
import type { SlaTally } from './tally.ts'

/** How many promises were kept (达成率). */
export interface Attainment {
  /** Kept, of those that are decided. */
  readonly kept: MeasuredShare
  readonly undecided: number
  /** What it will be of all clocks if every undecided one is broken, and if every one is kept. */
  readonly atLeast: Ratio
  readonly atMost: Ratio
}

/**
 * How many promises were kept, with how much that says. Clocks that still run are not left out: the two ends say what
 * they can still do to it.
 *
 * @example
 * attainment(fraction(0.95))({ ...slaTallies(15).empty, met: 9, breached: 1, undecided: 2 }).atLeast
 * // => { count: 9, total: 12 }
 * @law attainment lies between its two ends
 */
export const attainment = (
  confidence: Fraction,
): ((tally: Pick<SlaTally, 'met' | 'breached' | 'undecided'>) => Attainment) => {
  const measured = measuredShare(confidence)
  return ({ met, breached, undecided }) => {
    const decided = met + breached
    const total = decided + undecided
    return {
      kept: measured(met, decided),
      undecided,
      atLeast: { count: met, total },
      atMost: { count: met + undecided, total },
    }
  }
}

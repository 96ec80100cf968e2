import type { ConfidenceInterval } from '../stats/proportion/interval.ts'
import { twoSidedReach } from '../stats/special/normal-quantile.ts'
import type { NpsIntervalMethod, NpsIntervalPolicy } from './interval-policy.ts'
import { adjusted, npsOf, standardErrorOf } from './moments.ts'
import type { NpsCounts } from './tally.ts'
import { tangoEnds } from './tango.ts'

/** Where the true score lies (置信区间). The ends are cut to the scale, −1 to 1. */
export interface NpsInterval extends ConfidenceInterval {
  readonly method: NpsIntervalMethod
  /** Half the width before the ends are cut, in the unit of `nps`: 0.05 is five points. */
  readonly margin: number
}

/** The interval of a tally that is not empty. */
export const npsInterval = ({ confidence, method }: NpsIntervalPolicy): ((counts: NpsCounts) => NpsInterval) => {
  const reach = twoSidedReach(confidence)
  return (counts) => {
    const [lower, upper] =
      method === 'tango' ? tangoEnds(reach, counts) : waldEnds(reach, method === 'wald' ? counts : adjusted(counts))
    const margin = (upper - lower) / 2
    return { method, confidence, lower: Math.max(-1, lower), upper: Math.min(1, upper), margin }
  }
}

const waldEnds = (reach: number, counts: NpsCounts): readonly [lower: number, upper: number] => {
  const [middle, margin] = [npsOf(counts), reach * standardErrorOf(counts)]
  return [middle - margin, middle + margin]
}

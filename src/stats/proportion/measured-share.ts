import type { Ratio } from '../../core/ratio.ts'
import type { Fraction } from '../elementary/fraction.ts'
import type { ConfidenceInterval } from './interval.ts'
import { share } from './share.ts'
import { wilsonInterval } from './wilson.ts'

/** A share with what it is a share of, and how much it says (占比与置信区间). */
export interface MeasuredShare extends Ratio {
  /** Wilson's; absent where there is nothing to measure. */
  readonly interval?: ConfidenceInterval
}

/**
 * A share with its interval, where there is something to measure.
 *
 * @example
 * measuredShare(fraction(0.95))(0, 0) // => { count: 0, total: 0 }
 * measuredShare(fraction(0.95))(0, 10).interval?.lower // => 0
 * @source A0.13, A2.16
 */
export const measuredShare = (confidence: Fraction): ((count: number, total: number) => MeasuredShare) => {
  const wilson = wilsonInterval(confidence)
  return (count, total) => ({
    count,
    total,
    ...(total === 0 ? {} : { interval: wilson(share(count, total)) }),
  })
}

import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import { newcombeInterval } from '../../stats/proportion/newcombe.ts'
import { share } from '../../stats/proportion/share.ts'
import { shareDrop } from '../validation/share-drop.ts'
import type { Change } from './change.ts'

/**
 * Whether a share changed between two periods (占比变化): two-sided, by the test that validations use.
 *
 * @example
 * shareChange(fraction(0.95), fraction(0.05))({ count: 90, total: 300 }, { count: 60, total: 300 })?.direction // => 'fell'
 * @source A2.20
 * @law no direction is shown without a test
 */
export const shareChange = (
  confidence: Fraction,
  level: Fraction,
): ((before: MeasuredShare, now: MeasuredShare) => Change | undefined) => {
  const newcombe = newcombeInterval(confidence)
  return (before, now) => {
    if (before.total === 0 || now.total === 0) return undefined
    const pair = { before: share(before.count, before.total), after: share(now.count, now.total) }
    const { test, pDrop, pRise } = shareDrop(pair)
    const p = Math.min(1, 2 * Math.min(pDrop, pRise))
    const { lower, upper } = newcombe(pair)
    return {
      difference: now.count / now.total - before.count / before.total + 0,
      interval: { confidence, lower: -upper + 0, upper: -lower + 0 },
      ...(test === 'allAlike' ? {} : { p }),
      direction: p > level ? 'notShown' : pDrop < pRise ? 'fell' : 'rose',
    }
  }
}

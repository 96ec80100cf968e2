import { normalUpperTail } from '../special/normal.ts'
import type { SharePair } from './share.ts'

/** What the test says; a share of nobody, or of everybody, both times leaves it nothing to say. */
export type TwoProportionTest =
  | {
      readonly _tag: 'Tested'
      /** Positive where the share dropped. */
      readonly z: number
      /** One-sided: the chance of a drop at least as large when nothing changed. */
      readonly p: number
    }
  | { readonly _tag: 'AllAlike'; readonly share: 0 | 1 }

/**
 * Did a share drop? The z test with the pooled share (Fleiss, Statistical Methods for Rates and Proportions,
 * 1981, without continuity correction). Where an expected cell is below five, {@link fisherDrop} is the
 * better judge.
 *
 * @example
 * twoProportionDrop({ before: share(0, 9), after: share(0, 4) }) // => { _tag: 'AllAlike', share: 0 }
 * @source A2.20
 * @law the chances of a drop and of a rise add up to one
 * @law the pooled test agrees with its textbook form
 */
export const twoProportionDrop = ({ before, after }: SharePair): TwoProportionTest => {
  const counted = before.count + after.count
  const total = before.total + after.total
  if (counted === 0 || counted === total) return { _tag: 'AllAlike', share: counted === 0 ? 0 : 1 }
  const spread = ((before.total * after.total) / total) * counted * (total - counted)
  const z = (before.count * after.total - after.count * before.total) / Math.sqrt(spread)
  return { _tag: 'Tested', z, p: normalUpperTail(z) }
}

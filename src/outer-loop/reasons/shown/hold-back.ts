import type { ReasonsPolicy } from '../policy.ts'
import type { TopReasons } from '../top-reasons.ts'
import type { ShownReason, ShownReasons } from './shown-reasons.ts'

/**
 * Holds back what so few customers said that they could be known by it (小样本不展示). How far a shown reason is ahead of
 * one that is held back is not said either, since that would say how many there are.
 *
 * @example
 * const named = (customers: number) => ({ customers, mentions: customers, missing: 0 })
 * const q3 = { ...topicTallies.empty, customers: 80, mentions: 80, untagged: 2, topics: { heat: named(24), rare: named(3) } }
 * const shown = holdBack(standardReasons)(topReasons(standardReasons)(q3))
 * shown.reasons
 * // => [{ topic: 'heat', rank: 1, customers: 24, mentions: 24, share: { count: 24, total: 80,
 * //    interval: { confidence: 0.95, lower: 0.21064571260081344, upper: 0.40768153921339734 } }, missing: 0 },
 * //    { topic: 'rare', heldBack: true }]
 * shown.untagged // => undefined
 * @source A2.16
 * @law no count of a held back cell can be read off what is shown
 */
export const holdBack =
  ({ smallestCell }: ReasonsPolicy) =>
  ({ untagged, wordless, reasons, ...all }: TopReasons): ShownReasons => {
    const isSmall = (count: number): boolean => count > 0 && count < smallestCell
    return {
      ...all,
      reasons: reasons.map((reason, at): ShownReason => {
        const { aheadOfNext, missing, ...rest } = reason
        if (isSmall(reason.customers)) return { topic: reason.topic, heldBack: true }
        const next = reasons[at + 1]
        return {
          ...rest,
          ...(isSmall(missing) || isSmall(reason.customers - missing) ? {} : { missing }),
          ...(aheadOfNext === undefined || next === undefined || isSmall(next.customers) ? {} : { aheadOfNext }),
        }
      }),
      ...(isSmall(untagged.count) ? {} : { untagged }),
      ...(isSmall(wordless.count) ? {} : { wordless }),
    }
  }

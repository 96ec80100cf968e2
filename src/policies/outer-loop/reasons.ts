import type { ReasonsPolicy } from '../../outer-loop/reasons/policy.ts'
import { fraction } from '../../stats/elementary/fraction.ts'

/**
 * The top three, from thirty customers on, nothing said of fewer than five (标准原因排名规则).
 *
 * @example
 * const named = (customers: number) => ({ customers, mentions: customers, missing: 0 })
 * const topics = { heat: named(30), price: named(25), taste: named(20), rare: named(4) }
 * const q3 = { ...topicTallies.empty, customers: 100, mentions: 100, topics }
 * const { reasons } = holdBack(standardReasons)(topReasons(standardReasons)(q3))
 * reasons.filter((one) => 'rank' in one && one.rank <= standardReasons.top).map(({ topic }) => topic)
 * // => ['heat', 'price', 'taste']
 * reasons.at(-1) // => { topic: 'rare', heldBack: true }
 */
export const standardReasons: ReasonsPolicy = {
  id: 'standard-reasons',
  version: '1.0.0',
  confidence: fraction(0.95),
  top: 3,
  leastBase: 30,
  smallestCell: 5,
  orderLevel: fraction(0.05),
  source: 'A2.16',
}

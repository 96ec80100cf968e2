import type { ReasonsPolicy } from '../../outer-loop/reasons/policy.ts'
import { fraction } from '../../stats/elementary/fraction.ts'

/** The top three, from thirty customers on, nothing said of fewer than five (标准原因排名规则). */
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

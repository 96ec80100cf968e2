import type { SignalEvidence } from '../../../silent-majority/detectors/evidence/evidence.ts'
import type { JudgedCustomer } from '../report.ts'
import { levelsCounted } from './order.ts'

/** How many customers stand at each level. */
export const countsOf = (customers: readonly JudgedCustomer[]): { readonly [L in SignalEvidence['level']]: number } => {
  const counts = Object.fromEntries(levelsCounted.map((level) => [level, 0])) as {
    [L in SignalEvidence['level']]: number
  }
  for (const { level } of customers) counts[level] += 1
  return counts
}

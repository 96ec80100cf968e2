import type { SameIssuePolicy, SignalPolicy } from '../../outer-loop/weak-signals/policy.ts'
import { fraction } from '../../stats/elementary/fraction.ts'

/**
 * One false alarm a year over all topics, looked at daily: the last one, two and four weeks against the twelve before
 * (标准弱信号规则).
 *
 * @example
 * signalThreshold(standardSignals, 40) // => 0.00007142857142857143
 * signalThreshold(standardSignals, 80) < signalThreshold(standardSignals, 40) // => true
 */
export const standardSignals: SignalPolicy = {
  id: 'standard-signals',
  version: '1.0.0',
  windows: [7, 14, 28],
  baselineDays: 84,
  leastBaselineDays: 56,
  looks: 'daily',
  budgetPerYear: 1,
  bound: 'measured',
  leastCustomers: 5,
  quietDays: 28,
  confidence: fraction(0.95),
  source: 'A1.2, A1.3',
}

/**
 * For programmes that hear fewer than two a day: longer windows, looked at weekly (低频弱信号规则).
 *
 * @example
 * slowSignals.windows // => [28, 56, 84]
 * slowSignals.looks // => 'weekly'
 */
export const slowSignals: SignalPolicy = {
  ...standardSignals,
  id: 'slow-signals',
  windows: [28, 56, 84],
  baselineDays: 252,
  leastBaselineDays: 168,
  looks: 'weekly',
  bound: 'proved',
}

/**
 * Twenty customers from three regions, at most six tenths of them from one (标准系统性问题判定).
 *
 * @example
 * const said = (place: string, n: number) => Array.from({ length: n }, (_, i) =>
 *   ({ customerId: `${place}${i}`, at: instant(0), worded: true, topics: ['smoke'], place }))
 * sameIssue(standardSameIssue)('smoke')([...said('east', 12), ...said('north', 6), ...said('west', 6)])._tag
 * // => 'Systemic'
 * sameIssue(standardSameIssue)('smoke')([...said('east', 22), ...said('north', 1), ...said('west', 1)])._tag
 * // => 'Local'
 */
export const standardSameIssue: SameIssuePolicy = {
  id: 'standard-same-issue',
  version: '1.0.0',
  customers: 20,
  regions: 3,
  largestShare: fraction(0.6),
  source: 'A4.9',
}

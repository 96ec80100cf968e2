import type { SameIssuePolicy, SignalPolicy } from '../../outer-loop/weak-signals/policy.ts'
import { fraction } from '../../stats/elementary/fraction.ts'

/**
 * One false alarm a year over all topics, looked at daily: the last one, two and four weeks against the twelve before
 * (标准弱信号规则).
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

/** For programmes that hear fewer than two a day: longer windows, looked at weekly (低频弱信号规则). */
export const slowSignals: SignalPolicy = {
  ...standardSignals,
  id: 'slow-signals',
  windows: [28, 56, 84],
  baselineDays: 252,
  leastBaselineDays: 168,
  looks: 'weekly',
  bound: 'proved',
}

/** Twenty customers from three regions, at most six tenths of them from one (标准系统性问题判定). */
export const standardSameIssue: SameIssuePolicy = {
  id: 'standard-same-issue',
  version: '1.0.0',
  customers: 20,
  regions: 3,
  largestShare: fraction(0.6),
  source: 'A4.9',
}

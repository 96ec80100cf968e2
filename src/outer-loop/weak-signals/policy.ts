import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'

/** How weak signals are looked for (弱信号规则). */
export interface SignalPolicy extends PolicyRef {
  /** Lengths of the windows looked at, in local days, the shortest first. */
  readonly windows: readonly number[]
  /** How many days before the longest window are compared with. */
  readonly baselineDays: number
  /** Fewer days than this to compare with are insufficient history, never "no signal". */
  readonly leastBaselineDays: number
  readonly looks: 'daily' | 'weekly'
  /** False alarms a year that are put up with, over all topics together (误报预算). */
  readonly budgetPerYear: number
  /**
   * `proved`: the budget cannot be exceeded by counts that are Poisson given what was heard. `measured`: daily looks lean on
   * each other so much that a higher threshold keeps to it too, in simulations of up to 40 mentions a day.
   */
  readonly bound: 'proved' | 'measured'
  /** Fewer customers than this in a window are no signal yet. */
  readonly leastCustomers: number
  /** An open signal is closed after so many days without an alarm. */
  readonly quietDays: number
  readonly confidence: Fraction
  readonly source: SourceRef
}

/** What makes many complaints one systemic problem (系统性问题的判定). */
export interface SameIssuePolicy extends PolicyRef {
  /** Distinct customers of known regions (几十起). */
  readonly customers: number
  readonly regions: number
  /** The largest share one region may have of them. */
  readonly largestShare: Fraction
  readonly source: SourceRef
}

/** The days a measured daily threshold is divided by, for three windows: what 1,095 looks a year amount to. */
const measuredLooks = 350 / 3

/**
 * How unlikely a rise must be before it is an alarm (报警阈值): the budget of a year, divided by the looks of a year, the
 * windows and the topics.
 *
 * @example
 * signalThreshold({ looks: 'weekly', bound: 'proved', budgetPerYear: 1, windows: [7, 14, 28] }, 40) // => 0.00016025641025641026
 * @source A1.2
 * @law twice the topics halve the threshold
 */
export const signalThreshold = (
  { looks, bound, budgetPerYear, windows }: Pick<SignalPolicy, 'looks' | 'bound' | 'budgetPerYear' | 'windows'>,
  topics: number,
): number => {
  const perYear = looks === 'weekly' ? 52 : bound === 'measured' ? measuredLooks : 365
  return budgetPerYear / (topics * perYear * windows.length)
}

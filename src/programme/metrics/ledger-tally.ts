import type { Monoid } from 'fp-ts/Monoid'
import { sumOfCounts, totalOfCounts } from '../../core/counts.ts'
import type { CaseRefusal } from '../../inner-loop/case/refusal.ts'
import type { CaseOutcome } from '../../inner-loop/case/stage.ts'
import type { Histogram } from '../../inner-loop/sla/statistics/tally.ts'
import type { Disposition } from '../assess/disposition.ts'

/** How long something took from receipt (用时): of what has happened, and of what has not yet, so far. */
export type Times = {
  readonly stopped: Histogram
  readonly running: Histogram
}

/**
 * What the books count (账本统计): whole numbers only, so that tallies of parts add up to the tally of the whole in any
 * order and on any number of machines. Tallies of two resolutions do not add.
 */
export type LedgerTally<R extends number = number> = {
  readonly resolutionMinutes: R
  readonly counts: LedgerCounts
}

/** How many there were of each fate (台账计数). */
export type LedgerCounts = {
  /** All feedback, by what became of it. */
  readonly feedback: { readonly [D in Disposition['_tag']]: number }
  /** Of it, what detractors said, by what became of it. */
  readonly detractors: { readonly [D in Disposition['_tag']]: number }
  readonly cases: number
  /** Cases that ended as the duplicate of another. */
  readonly duplicates: number
  readonly closed: { readonly [O in CaseOutcome]?: number }
  /** Closed at least once. */
  readonly everClosed: number
  /** Opened again within the stated days of closing, of those. */
  readonly reopened: number
  readonly acknowledgement: Times
  readonly contact: Times
  readonly solution: Times
  readonly closure: Times
  /** Promised contacts: kept, broken, not known yet, and those whose case was closed before either. */
  readonly promised: {
    readonly met: number
    readonly breached: number
    readonly undecided: number
    readonly closedBefore: number
  }
  /** How long open cases have been waiting since receipt. */
  readonly backlog: Histogram
  /** By the month of receipt in the zone of the calendar, `2026-11`: cases opened, and closed by now. */
  readonly cohorts: { readonly [month: string]: { readonly opened: number; readonly closed: number } }
  readonly violations: { readonly [T in CaseRefusal['_tag']]?: number }
  readonly transfers: number
  /** Granted, by currency, in minor units. */
  readonly granted: { readonly [currency: string]: number }
}

const none = { OwnCase: 0, LinkedToCase: 0, NoAction: 0, Excluded: 0, Rejected: 0 } as const
const never: Times = { stopped: {}, running: {} }
export const noCounts: LedgerCounts = {
  feedback: none,
  detractors: none,
  cases: 0,
  duplicates: 0,
  closed: {},
  everClosed: 0,
  reopened: 0,
  acknowledgement: never,
  contact: never,
  solution: never,
  closure: never,
  promised: { met: 0, breached: 0, undecided: 0, closedBefore: 0 },
  backlog: {},
  cohorts: {},
  violations: {},
  transfers: 0,
  granted: {},
}

/**
 * How tallies of the books add up.
 *
 * @example
 * ledgerTallies(60).empty.counts.cases // => 0
 * @law tallies of the books add up in any order and grouping
 */
export const ledgerTallies = <const R extends number>(resolutionMinutes: R): Monoid<LedgerTally<R>> => ({
  empty: { resolutionMinutes, counts: noCounts },
  concat: (a, b) => ({ resolutionMinutes, counts: sumOfCounts(a.counts, b.counts) }),
})

/**
 * The tally of many parts at once (汇总统计): what adding them one by one gives, and fit for a year of them.
 *
 * @example
 * ledgerTotal(60)([]) // => ledgerTallies(60).empty
 * @law a total is the sum of its parts
 */
export const ledgerTotal =
  <const R extends number>(resolutionMinutes: R) =>
  (parts: Iterable<LedgerTally<R>>): LedgerTally<R> => ({
    resolutionMinutes,
    counts: totalOfCounts(noCounts, countsOf(parts)),
  })

function* countsOf(parts: Iterable<LedgerTally>): Generator<LedgerCounts> {
  for (const { counts } of parts) yield counts
}

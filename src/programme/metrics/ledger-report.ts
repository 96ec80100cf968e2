import type { Ratio } from '../../core/ratio.ts'
import { type Attainment, attainment } from '../../inner-loop/sla/statistics/attainment.ts'
import { type TimeTaken, timeTaken } from '../../inner-loop/sla/statistics/time-taken.ts'
import { type Fraction, fraction } from '../../stats/elementary/fraction.ts'
import { type MeasuredShare, measuredShare } from '../../stats/proportion/measured-share.ts'
import type { LedgerTally, Times } from './ledger-tally.ts'

/** Half and nine in ten were done within this time. */
export interface TimesReport {
  readonly median: TimeTaken
  readonly ninetieth: TimeTaken
  /** How many it has not happened to yet: they count as taking longer than so far. */
  readonly censored: number
}

/** What the books say (账本报告), each number with its denominator. */
export interface LedgerReport {
  /** Of detractor feedback that is neither excluded nor rejected, how much is in a case, its own or another's: aim for all. */
  readonly coverage: MeasuredShare
  readonly acknowledgement: TimesReport
  readonly contact: TimesReport
  readonly solution: TimesReport
  readonly closure: TimesReport
  /** Promised contacts that were kept, of those kept or broken. */
  readonly attainment: Attainment
  /** Cases received in a month that are closed by now. */
  readonly cohorts: { readonly [month: string]: Ratio }
  /** Cases opened again soon after closing, of cases that were ever closed. */
  readonly reopened: MeasuredShare
  /** Closed as unreachable, of those closed. */
  readonly unreachable: MeasuredShare
  /** Violations in a hundred cases, by rule. */
  readonly violationsPerHundred: { readonly [rule: string]: number }
  /** Compensation granted in all cases, and how many of them were recovered: minor units a recovered case. */
  readonly compensation: readonly {
    readonly currency: string
    readonly granted: number
    readonly recovered: number
    /** Rounded half up; absent while none is recovered. */
    readonly perRecovered?: number
  }[]
}

/**
 * What a tally of the books says (账本报告).
 *
 * @example
 * ledgerReport(fraction(0.95))(ledgerTallies(60).empty).coverage // => { count: 0, total: 0 }
 * @source A0.13, A2.8, A2.9, A2.11, A2.14
 * @law a share of the books is never more than its whole
 */
export const ledgerReport = (confidence: Fraction): ((tally: LedgerTally) => LedgerReport) => {
  const measured = measuredShare(confidence)
  const attained = attainment(confidence)
  return ({ resolutionMinutes, counts }) => {
    const { detractors, closed, cases, granted } = counts
    const inCases = detractors.OwnCase + detractors.LinkedToCase
    const times = timesReport(resolutionMinutes)
    const ended = Object.values(closed).reduce((sum, count) => sum + count, 0)
    const recovered = closed.recovered ?? 0
    return {
      coverage: measured(inCases, inCases + detractors.NoAction),
      acknowledgement: times(counts.acknowledgement),
      contact: times(counts.contact),
      solution: times(counts.solution),
      closure: times(counts.closure),
      attainment: attained(counts.promised),
      cohorts: Object.fromEntries(
        Object.entries(counts.cohorts).map(([month, cohort]) => [
          month,
          { count: cohort.closed, total: cohort.opened },
        ]),
      ),
      reopened: measured(counts.reopened, counts.everClosed),
      unreachable: measured(closed.unreachable ?? 0, ended),
      violationsPerHundred: Object.fromEntries(
        Object.entries(counts.violations).map(([rule, count]) => [rule, (100 * count) / cases]),
      ),
      compensation: Object.entries(granted).map(([currency, amount]) => ({
        currency,
        granted: amount,
        recovered,
        ...(recovered === 0 ? {} : { perRecovered: Math.floor((2 * amount + recovered) / (2 * recovered)) }),
      })),
    }
  }
}

const timesReport =
  (resolutionMinutes: number) =>
  ({ stopped, running }: Times): TimesReport => {
    const taken = { resolutionMinutes, stopped, running }
    return {
      median: timeTaken(fraction(0.5))(taken),
      ninetieth: timeTaken(fraction(0.9))(taken),
      censored: Object.values(running).reduce((sum, count) => sum + count, 0),
    }
  }

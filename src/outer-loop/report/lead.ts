import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import { holdBack } from '../reasons/shown/hold-back.ts'
import type { ShownReasons } from '../reasons/shown/shown-reasons.ts'
import { topReasons } from '../reasons/top-reasons.ts'
import { type NpsPoint, npsTrend } from '../validation/nps-trend.ts'
import type { ReportFacts } from './facts/facts.ts'
import { type Headline, headlineOf } from './headline.ts'
import type { Method } from './method.ts'
import { methodOf } from './method-of.ts'
import type { ReportPolicy } from './policy.ts'
import { type ProjectLine, projectLine } from './project-line.ts'
import { type SignalLine, signalLines } from './signal-line.ts'

/** What whoever leads the programme looks at (负责人报告): in this order. */
export interface LeadReport {
  readonly audience: 'lead'
  readonly headline: Headline
  /** By month; those with too few answers are hollow points. */
  readonly npsByMonth: readonly NpsPoint[]
  readonly reasons?: ShownReasons
  readonly projects: readonly ProjectLine[]
  readonly signals: readonly SignalLine[]
  /** Customers nothing was heard from, of all. */
  readonly silent?: MeasuredShare
  readonly method: Method
}

/**
 * The report of whoever leads the programme (负责人报告). Every share, rate and score has its n and its interval; every
 * change its test.
 *
 * @example
 * const frame = { period: periodAt(elapsed)('quarter', instant(Date.UTC(2026, 7, 1))), asOf: instant(Date.UTC(2026, 9, 5)),
 *   taxonomy: 'house@1', base: 'detractors', clock: 'received', policies: ['standard-programme@1.0.0'] } as const
 * const report = leadReport(standardReport)({ frame, silent: { count: 450, total: 500 },
 *   nps: { now: { scale: '0-10', detractors: 3, passives: 2, promoters: 1 } } })
 * report.headline.nps?.verdict // => { _tag: 'TooFew', answers: 6, needed: 30 }
 * report.method.gaps.includes('nothingValidated') // => true
 * @source A1.10, A2.16, A2.20, A0.1
 * @law every number of a report has its n and its interval
 * @law no direction is shown without a test
 */
export const leadReport = (policy: ReportPolicy): ((facts: ReportFacts) => LeadReport) => {
  const headline = headlineOf(policy)
  const trend = npsTrend(policy.nps)
  const method = methodOf(policy)
  const shown = holdBack(policy.reasons)
  const ranked = topReasons(policy.reasons)
  const measured = measuredShare(policy.confidence)
  return (facts) => {
    const numbers = headline(facts)
    const { months = [], reasons, projects = [], signals = [], silent, frame } = facts
    return {
      audience: 'lead',
      headline: numbers,
      npsByMonth: trend(months),
      ...(reasons === undefined ? {} : { reasons: shown(ranked(reasons)) }),
      projects: projects.map(projectLine(frame.asOf)),
      signals: signalLines(signals),
      ...(silent === undefined ? {} : { silent: measured(silent.count, silent.total) }),
      method: method(facts, numbers),
    }
  }
}

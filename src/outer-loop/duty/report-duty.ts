import type { LocalTime } from '../../calendar/counting/local-time.ts'
import { type Period, periodAt } from '../../calendar/period/period.ts'
import { hours } from '../../core/duration.ts'
import { type Instant, instant, instantAfter } from '../../core/instant.ts'
import type { ProjectPolicy } from '../project/policy.ts'

/** A period that customers are to be told of, and whether they were (定期报告义务). */
export interface ReportDuty {
  readonly period: Period
  readonly due: Instant
  readonly state: 'reported' | 'open' | 'late'
}

/** Of weeks, two centuries: what began earlier is told from its beginning on. */
const mostPeriods = 10_000

/**
 * The reports owed to customers since a programme began (行动报告义务): one for each period that is over, whatever was or was
 * not achieved in it: where nothing was validated, the report says so.
 *
 * @example
 * reportDuties(elapsed, { every: 'quarter', withinDays: 30, source: 'A0.14' })({ since: instant(0), reported: ['1970-Q1'] })(
 *   instant(Date.UTC(1970, 6, 2)),
 * ).map(({ period, state }) => [period.name, state]) // => [['1970-Q1', 'reported'], ['1970-Q2', 'open']]
 * @source A0.14
 * @law every period that is over is owed exactly one report
 */
export const reportDuties =
  (calendar: LocalTime, { every, withinDays }: ProjectPolicy['reporting']) =>
  ({ since, reported }: { readonly since: Instant; readonly reported: readonly string[] }) =>
  (asOf: Instant): readonly ReportDuty[] => {
    const at = periodAt(calendar)
    const done = new Set(reported)
    const duties: ReportDuty[] = []
    let period = at(every, since)
    while (period.to <= asOf && duties.length < mostPeriods) {
      const due = instantAfter(period.to, hours(24 * withinDays))
      const state = done.has(period.name) ? 'reported' : asOf > due ? 'late' : 'open'
      duties.push({ period, due, state })
      const next = at(every, instant(period.to))
      if (next.to <= period.to) break
      period = next
    }
    return duties
  }

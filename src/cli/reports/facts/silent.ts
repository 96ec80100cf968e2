import type { Period } from '../../../calendar/period/period.ts'
import type { ReportFacts } from '../../../outer-loop/report/facts/facts.ts'
import type { HeardRow } from '../../outer/read-voices.ts'
import { isIn } from '../options.ts'
import type { AllRead } from '../read-all.ts'

/** Of the customers who were active, those nothing was heard from. */
export const silentOf = (
  active: NonNullable<AllRead['active']>,
  rows: readonly HeardRow[],
  period: Period,
): NonNullable<ReportFacts['silent']> => {
  const heard = new Set(rows.filter(({ voice }) => isIn(period, voice.at)).map(({ voice }) => voice.customerId))
  const there = [...active].filter(([, all]) => all.some((at) => isIn(period, at)))
  return { count: there.filter(([customer]) => !heard.has(customer)).length, total: there.length }
}

import { dateAt } from '../../../calendar/counting/local-date.ts'
import { greatestOf } from '../../../core/extremes.ts'
import { type Instant, instant } from '../../../core/instant.ts'
import { dayTallyOf } from '../../../outer-loop/weak-signals/day-tally.ts'
import { seriesOf } from '../../../outer-loop/weak-signals/series.ts'
import { type OpenSignal, watchSignals } from '../../../outer-loop/weak-signals/watch.ts'
import { slowSignals, standardSignals } from '../../../policies/outer-loop/signals.ts'
import type { HeardRow } from '../../outer/read-voices.ts'
import type { ReportOptions } from '../asked.ts'

/** Below so many customers a day windows are longer. */
const fewADay = 2

/** The signals that are open at the end of a period, as they would have been watched. */
export const signalsOf = (
  local: ReportOptions['local'],
  rows: readonly HeardRow[],
  topics: readonly string[],
  end: Instant,
  asOf: Instant,
): readonly OpenSignal[] => {
  const voices = rows.map(({ voice }) => voice).filter(({ at }) => !Number.isNaN(at))
  const last = dateAt(local, instant(Math.min(end, asOf)))
  const since = voices.reduce((least, { at }) => Math.min(least, dateAt(local, at)), last)
  const policy = voices.length < fewADay * Math.max(1, last - since) ? slowSignals : standardSignals
  const longest = greatestOf(policy.windows)
  const series = seriesOf(dayTallyOf(local, longest)(voices), topics, { since })
  const ready = since + longest + policy.leastBaselineDays
  return Object.values(watchSignals(policy)(series, Math.min(ready, last), last).open)
}

import { isRight } from 'fp-ts/Either'
import { dateAt } from '../../calendar/counting/local-date.ts'
import { type LocalTime, localTime } from '../../calendar/counting/local-time.ts'
import { greatestOf } from '../../core/extremes.ts'
import type { Instant } from '../../core/instant.ts'
import { topicTallyOf } from '../../outer-loop/reasons/tally.ts'
import { type TopReasons, topReasons } from '../../outer-loop/reasons/top-reasons.ts'
import { dayTallyOf } from '../../outer-loop/weak-signals/day-tally.ts'
import { type OutletFunnel, outletFunnel } from '../../outer-loop/weak-signals/funnel.ts'
import type { SignalPolicy } from '../../outer-loop/weak-signals/policy.ts'
import { type SameIssue, sameIssue } from '../../outer-loop/weak-signals/same-issue.ts'
import { seriesOf } from '../../outer-loop/weak-signals/series.ts'
import { type SignalHistory, watchSignals } from '../../outer-loop/weak-signals/watch.ts'
import { standardReasons } from '../../policies/outer-loop/reasons.ts'
import { slowSignals, standardSameIssue, standardSignals } from '../../policies/outer-loop/signals.ts'
import type { OuterOptions } from './asked.ts'
import { associated, type ReasonAssociation } from './associated.ts'
import type { TopicsToUse } from './problem.ts'
import type { HeardRow, VoicesRead } from './read-voices.ts'

/** Everything `causes` says. */
export interface CausesReport {
  readonly reasons: TopReasons
  /** The first and the last moment feedback is from; absent where nothing says when. */
  readonly span?: { readonly from: Instant; readonly to: Instant }
  readonly signals?: SignalHistory & { readonly policy: SignalPolicy }
  /** Of the last four weeks: systemic ones and those of one place. */
  readonly sameIssues: readonly SameIssue[]
  readonly outlets?: OutletFunnel
  readonly associations: readonly ReasonAssociation[]
}

const day = 86_400_000
/** Below so many customers a day windows are longer. */
const fewADay = 2

/** Counts, watches and compares what was read. */
export const causesIn = (
  { timeZone, base, by, asOf }: OuterOptions,
  { rows: all, dated, placed }: VoicesRead,
  { taxonomy }: TopicsToUse,
): CausesReport => {
  const counted = all.filter(
    ({ voice }) =>
      (base === 'everyone' || (voice.score !== undefined && voice.score <= 6)) &&
      (asOf === undefined || Number.isNaN(voice.at) || voice.at < asOf),
  )
  const voices = counted.map(({ voice }) => voice)
  const reasons = topReasons(standardReasons)(topicTallyOf(voices))
  const inTime = voices.filter(({ at }) => !Number.isNaN(at))
  const span = dated ? spanOf(inTime.map(({ at }) => at)) : undefined
  const local = localTime(timeZone)
  const signals =
    span === undefined || !isRight(local)
      ? undefined
      : watched(local.right, inTime, Object.keys(taxonomy.topics), span, asOf)
  const last = span === undefined ? voices : inTime.filter(({ at }) => at > span.to - 28 * day)
  const issue = sameIssue(standardSameIssue)
  const topics = reasons.reasons.map(({ topic }) => topic)
  return {
    reasons,
    ...(span === undefined ? {} : { span }),
    ...(signals === undefined ? {} : { signals }),
    sameIssues: placed
      ? topics
          .map((topic) => issue(topic)(last))
          .filter(({ _tag }) => _tag === 'Systemic' || _tag === 'Local' || _tag === 'RegionsUnknown')
      : [],
    ...(placed ? { outlets: funnelOf(all) } : {}),
    associations: associated(by, counted, topics.slice(0, reasons.top)),
  }
}

const spanOf = (times: readonly Instant[]): { readonly from: Instant; readonly to: Instant } | undefined => {
  const [first] = times
  if (first === undefined) return undefined
  let [from, to] = [first, first]
  for (const at of times) {
    if (at < from) from = at
    if (at > to) to = at
  }
  return { from, to }
}

const watched = (
  local: LocalTime,
  voices: readonly HeardRow['voice'][],
  topics: readonly string[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
  asOf: Instant | undefined,
): SignalHistory & { readonly policy: SignalPolicy } => {
  const [first, end] = [dateAt(local, from), asOf === undefined ? dateAt(local, to) + 1 : dateAt(local, asOf)]
  const policy = voices.length < fewADay * Math.max(1, end - first) ? slowSignals : standardSignals
  const tally = dayTallyOf(local, greatestOf(policy.windows))(voices)
  const series = seriesOf(tally, topics, { since: first })
  const ready = first + greatestOf(policy.windows) + policy.leastBaselineDays
  return { policy, ...watchSignals(policy)(series, Math.min(ready, end), end) }
}

/** Unhappy scores of all that was heard there; of feedback without a score, that which names a topic. */
const funnelOf = (rows: readonly HeardRow[]): OutletFunnel => {
  const outlets = new Map<string, { count: number; exposure: number }>()
  for (const { voice } of rows) {
    if (voice.place === undefined || !voice.worded) continue
    const known = outlets.get(voice.place) ?? { count: 0, exposure: 0 }
    known.exposure += 1
    if (voice.score === undefined ? voice.topics.length > 0 : voice.score <= 6) known.count += 1
    outlets.set(voice.place, known)
  }
  return outletFunnel(standardReasons.orderLevel)([...outlets].map(([outlet, rate]) => ({ outlet, ...rate })))
}

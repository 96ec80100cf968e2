import type { Segment } from '../../calendar/timeline/calendar.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import type { ProjectState } from '../project/state.ts'
import type { ReportFacts } from './facts/facts.ts'
import type { ReportFrame } from './facts/frame.ts'
import type { HeardInWindows } from './facts/heard.ts'
import type { ReportPolicy } from './policy.ts'

/** What was changed because customers spoke (因为您的声音): live since, and its effect only where it was validated. */
export interface ChangeForCustomers {
  readonly topic: string
  /** Customers who named it, and pieces in which they did; absent where they were too few to be told. */
  readonly heard?: { readonly customers: number; readonly mentions: number }
  /** Of which time that count is: the windows the topic was chosen in, else the period; wherever there is a count. */
  readonly heardIn?: readonly Segment[]
  readonly live: Instant
  /** The shares before and after, and the drop with its interval; only of a validated project. */
  readonly effect?: {
    readonly before: MeasuredShare
    readonly after: MeasuredShare
    readonly drop: ConfidenceInterval
    /** Of which time each share is; where the project tells. */
    readonly windows?: { readonly before: Segment; readonly after: Segment }
  }
}

/** The report all customers are sent, the silent too (VoC行动报告). It names nobody. */
export interface CustomersReport {
  readonly audience: 'customers'
  readonly frame: Pick<ReportFrame, 'company' | 'period' | 'asOf' | 'taxonomy' | 'base' | 'clock'>
  /** Who wrote in the period, up to the moment it is of. */
  readonly heard?: { readonly customers: number; readonly mentions: number }
  /** Went live, or was shown to work, within the period; the latest first. */
  readonly live: readonly ChangeForCustomers[]
  /** Topics that are worked on. */
  readonly underWay: readonly string[]
  /** Whether an effect of anything told is proved; where not, the report says so. */
  readonly anyEffect: boolean
}

/**
 * "Because of your voice we changed" (因为您的声音，我们改变了): what went live in the period, how many had named it, and by
 * how much it is named less since, where that is proved. Nobody is named, and nobody can be known by a count.
 *
 * @example
 * const on = (month: number, day: number) => instant(Date.UTC(2026, month - 1, day))
 * const period = periodAt(elapsed)('quarter', on(8, 1))
 * const frame = { company: 'Acme', period, asOf: on(10, 5), taxonomy: 'house@1', base: 'everyone', clock: 'received', policies: [] } as const
 * const heat = { ...initialProject, stage: 'delivered', project: 'project:heat', topic: 'heat', live: on(9, 20), owner: 'VP Zhao' } as const
 * const heard = { 'project:heat': { windows: [period], customers: 38, mentions: 45 } }
 * const { live, anyEffect } = customersReport(standardReport)({ frame, projects: [heat], heard })
 * live.map(({ topic, heard, effect }) => [topic, heard?.customers, effect]) // => [['heat', 38, undefined]]
 * anyEffect // => false
 * @source A0.14, A0.15, A3.1
 * @law every count told to customers stands with the time it is of
 * @law customers are told of an effect only where it was validated
 * @law nobody who works on it is named to customers
 */
export const customersReport =
  ({ reasons: { smallestCell } }: ReportPolicy) =>
  ({ frame, reasons, projects = [], heard: chosen = {} }: ReportFacts): CustomersReport => {
    const { company, period, asOf, taxonomy, base, clock } = frame
    const until = Math.min(period.to, asOf + 1)
    const heard = heardOf(smallestCell, chosen, { from: period.from, to: instant(until) }, reasons)
    const live = projects
      .flatMap((project) => changeOf(project, { from: period.from, to: instant(until) }, asOf, heard(project)))
      .sort((a, b) => b.live - a.live || (a.topic < b.topic ? -1 : 1))
    const told = new Set(live.map(({ topic }) => topic))
    const running = projects.filter(({ stage }) => stage === 'chartered' || stage === 'running')
    return {
      audience: 'customers',
      frame: { ...(company === undefined ? {} : { company }), period, asOf, taxonomy, base, clock },
      ...(reasons === undefined || (reasons.customers > 0 && reasons.customers < smallestCell)
        ? {}
        : { heard: { customers: reasons.customers, mentions: reasons.mentions } }),
      live,
      underWay: [
        ...new Set(running.flatMap(({ topic }) => (topic === undefined || told.has(topic) ? [] : [topic]))),
      ].sort(),
      anyEffect: live.some(({ effect }) => effect !== undefined),
    }
  }

type Heard = Pick<ChangeForCustomers, 'heard' | 'heardIn'>

/** What was heard of a project's topic in the windows it was chosen in; where nobody counted that, in the period. */
const heardOf =
  (
    smallestCell: number,
    chosen: NonNullable<ReportFacts['heard']>,
    period: Segment,
    { topics }: Pick<NonNullable<ReportFacts['reasons']>, 'topics'> = { topics: {} },
  ) =>
  ({ project, topic }: ProjectState): Heard => {
    const own = project !== undefined && Object.hasOwn(chosen, project) ? chosen[project] : undefined
    const counts = topic !== undefined && Object.hasOwn(topics, topic) ? topics[topic] : undefined
    const found: HeardInWindows | undefined = own ?? (counts && { ...counts, windows: [period] })
    return found === undefined || found.customers < smallestCell
      ? {}
      : { heard: { customers: found.customers, mentions: found.mentions }, heardIn: found.windows }
  }

const changeOf = (
  project: ProjectState,
  { from, to }: Segment,
  asOf: Instant,
  heard: Heard,
): readonly ChangeForCustomers[] => {
  const { topic, live, stage, validatedAt } = project
  const within = (at: number | undefined): boolean => at !== undefined && at >= from && at < to
  if (topic === undefined || live === undefined || live >= to || stage === 'abandoned') return []
  if (!within(live) && !within(validatedAt)) return []
  return [{ topic, ...heard, live, ...effectOf(project, asOf) }]
}

/** The effect of a validated project, and of which windows its shares are; none that was found later than `asOf`. */
const effectOf = (
  { topic, stage, validation, validatedAt, baseline, window }: ProjectState,
  asOf: Instant,
): Pick<ChangeForCustomers, 'effect'> => {
  const verdict = validation?.topics.find((one) => one.topic === topic && one.verdict === 'dropped')
  if ((stage !== 'validated' && stage !== 'reported') || verdict === undefined) return {}
  if (validatedAt !== undefined && validatedAt > asOf) return {}
  const { before, after, drop } = verdict
  return {
    effect: {
      before,
      after,
      drop,
      ...(baseline === undefined || window === undefined
        ? {}
        : { windows: { before: baseline.window, after: upTo(window, validatedAt) } }),
    },
  }
}

const upTo = ({ from, to }: Segment, at: Instant | undefined): Segment =>
  at === undefined || at >= to || at <= from ? { from, to } : { from, to: at }

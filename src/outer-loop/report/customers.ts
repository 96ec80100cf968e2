import type { Instant } from '../../core/instant.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import type { ProjectState } from '../project/state.ts'
import type { ReportFacts } from './facts.ts'
import type { ReportFrame } from './frame.ts'
import type { ReportPolicy } from './policy.ts'

/** What was changed because customers spoke (因为您的声音): live since, and its effect only where it was validated. */
export interface ChangeForCustomers {
  readonly topic: string
  /** Customers who named it, and pieces in which they did; absent where they were too few to be told. */
  readonly heard?: { readonly customers: number; readonly mentions: number }
  readonly live: Instant
  /** The shares before and after, and the drop with its interval; only of a validated project. */
  readonly effect?: {
    readonly before: MeasuredShare
    readonly after: MeasuredShare
    readonly drop: ConfidenceInterval
  }
}

/** The report all customers are sent, the silent too (VoC行动报告). It names nobody. */
export interface CustomersReport {
  readonly audience: 'customers'
  readonly frame: Pick<ReportFrame, 'company' | 'period' | 'asOf' | 'taxonomy' | 'base' | 'clock'>
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
 * @source A0.14, A0.15
 * @law customers are told of an effect only where it was validated
 * @law nobody who works on it is named to customers
 */
export const customersReport =
  ({ reasons: { smallestCell } }: ReportPolicy) =>
  ({ frame, reasons, projects = [] }: ReportFacts): CustomersReport => {
    const { company, period, asOf, taxonomy, base, clock } = frame
    const until = Math.min(period.to, asOf + 1)
    const live = projects
      .flatMap((project) => changeOf(project, period.from, until, heardOf(reasons, project.topic, smallestCell)))
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

const heardOf = (
  reasons: ReportFacts['reasons'],
  topic: string | undefined,
  smallestCell: number,
): Pick<ChangeForCustomers, 'heard'> => {
  const topics = reasons?.topics ?? {}
  const counts = topic !== undefined && Object.hasOwn(topics, topic) ? topics[topic] : undefined
  return counts === undefined || counts.customers < smallestCell
    ? {}
    : { heard: { customers: counts.customers, mentions: counts.mentions } }
}

const changeOf = (
  { topic, live, stage, validation, validatedAt }: ProjectState,
  from: number,
  until: number,
  heard: Pick<ChangeForCustomers, 'heard'>,
): readonly ChangeForCustomers[] => {
  const within = (at: number | undefined): boolean => at !== undefined && at >= from && at < until
  if (topic === undefined || live === undefined || live >= until || stage === 'abandoned') return []
  if (!within(live) && !within(validatedAt)) return []
  const isValidated = stage === 'validated' || stage === 'reported'
  const verdict = validation?.topics.find((one) => one.topic === topic && one.verdict === 'dropped')
  return [
    {
      topic,
      ...heard,
      live,
      ...(isValidated && verdict !== undefined
        ? { effect: { before: verdict.before, after: verdict.after, drop: verdict.drop } }
        : {}),
    },
  ]
}

import { elapsed } from '../../calendar/counting/elapsed.ts'
import { greatestOf, leastOf } from '../../core/extremes.ts'
import { type Instant, type IsoInstant, instantOf } from '../../core/instant.ts'
import type { Statement } from '../../explain/statements/statement.ts'
import type { RatingGiven } from '../../feedback/about.ts'
import type { Addresses } from '../../ingest/row/row-read.ts'
import type { CalendarNamed } from '../../inner-loop/sla/calendars.ts'
import type { SlaPolicy, SlaTarget } from '../../inner-loop/sla/policy.ts'
import { type SlaState, statusAt } from '../../inner-loop/sla/status.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import type { Hit } from '../../text/finding/hit.ts'
import type { Place } from '../kit/problem.ts'

/** A promise made to a customer: when its clock started and how long it may run. */
export interface Promised {
  readonly priority: string
  readonly start: IsoInstant
}

/** How the contact stands at `asOf`, as if nobody had called yet: a file knows nothing of calls. */
export interface Standing {
  readonly state: SlaState
  /** Working time on the calendar of the promise. */
  readonly leftMinutes: number
  readonly overMinutes: number
}

/** A customer who must be contacted: the assessment, how the contact stands, and the words of the reason. */
export interface QueueItem extends Assessment {
  readonly status: Standing
  /** The reasons as sentences. */
  readonly why: readonly string[]
  readonly comment?: string
  /** How the customer is called. */
  readonly customerName?: string
  /** Stars and other ratings, which are no scores. */
  readonly rating?: RatingGiven
  /** Where whoever wrote can be reached, as it was written. */
  readonly addresses?: Addresses
  /** The red-line words that count, without overlaps, where they stand in the comment. */
  readonly words?: readonly Hit[]
  readonly channel?: string
  readonly outlet?: string
  readonly businessArea?: string
  /** Where the feedback stands in the file; several places where it came more than once. */
  readonly places: readonly Place[]
}

const worse: readonly SlaState[] = ['met', 'onTrack', 'atRisk', 'breached']

/** The worst that can be said of the promises made over one piece of feedback. */
export const standingOf =
  ({ targets }: SlaPolicy<Words>, calendars: CalendarNamed, asOf: Instant) =>
  (promises: readonly Promised[]): Standing => {
    const all = promises.map(({ priority, start }) =>
      statusAt(calendars)(targets[priority] as SlaTarget<Words>)({ start: instantOf(start), contacts: [] })(asOf),
    )
    const states = all.map(({ state }) => worse.indexOf(state))
    return {
      state: worse[greatestOf(states, 0)] ?? 'onTrack',
      leftMinutes: Math.floor(leastOf(all.map(({ leftMilliseconds }) => leftMilliseconds)) / 60_000),
      overMinutes: Math.floor(Math.max(0, greatestOf(all.map(({ overMilliseconds }) => overMilliseconds))) / 60_000),
    }
  }

/** What is said of the promise itself: the calendar it runs on unless all time counts, and that it is never due. */
export const promiseReasons = ({ contact }: Pick<Assessment, 'contact'>): readonly Statement[] =>
  (contact?.because ?? []).filter(
    (one) => one._tag === 'DeadlineNever' || (one._tag === 'ContactPromised' && one.calendar !== elapsed.id),
  )

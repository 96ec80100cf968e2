import type { IsoInstant } from '../core/instant.ts'
import type { NonEmpty } from '../core/parse-issue.ts'
import type { TierVerdict } from '../customer/value-tier.ts'
import type { ConditionStatement, Statement } from '../explain/statement.ts'
import type { Assignment } from '../inner-loop/routing/route.ts'
import type { ContactChannel } from '../inner-loop/vocabulary/contact-channel.ts'
import type { TriageOutcome } from '../inner-loop/vocabulary/priority.ts'
import type { Scale } from '../nps/score.ts'
import type { NpsSegment } from '../nps/segment.ts'

/** A contact that is owed (应联系): on which channels, until when. */
export interface ContactDuty {
  readonly target: string
  readonly withinMinutes: number
  /** Contact on any of these keeps the promise. */
  readonly channels: NonEmpty<ContactChannel>
  /** The clock starts when the feedback is received. */
  readonly start: IsoInstant
  /** Absent only when the calendar never gets that far. */
  readonly atRisk?: IsoInstant
  readonly due?: IsoInstant
  readonly because: readonly Statement[]
}

/** What a piece of feedback calls for, and why (评估结果). Survives JSON unchanged. */
export interface Assessment {
  readonly feedbackId: string
  readonly customerId?: string
  readonly receivedAt: IsoInstant
  readonly scale: Scale
  readonly score?: number
  readonly segment?: NpsSegment
  readonly valueTier: TierVerdict
  readonly priority: TriageOutcome
  /** Absent when no case is opened. */
  readonly assignment?: Assignment & { readonly because: readonly ConditionStatement[] }
  /** Absent when no case is opened. */
  readonly contact?: ContactDuty
  /** Enough for this priority, and nothing in it can be left out. */
  readonly because: readonly ConditionStatement[]
  /** The row of the triage table that decided, with its cells. */
  readonly row: string
  readonly matched: readonly ConditionStatement[]
  readonly overridden: readonly { readonly row: string; readonly output: TriageOutcome }[]
  /** More urgent rows, and what kept them from matching. */
  readonly whyNot: readonly Statement[]
  /** Every single change that would have led to another outcome. */
  readonly flips: readonly Statement[]
  /** What else an auditor should know: what was not known, what was left aside. */
  readonly notes: readonly Statement[]
  /** Which policies decided, each as `id@version`. */
  readonly policy: { readonly [P in 'programme' | 'valueTier' | 'triage' | 'routing' | 'sla']: string }
}

import type { IsoInstant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { SourceRef } from '../../core/source-ref.ts'
import type { TierVerdict } from '../../customer/value-tier.ts'
import type { AlertStatement } from '../../explain/statements/alert-statement.ts'
import type { ConditionStatement, Statement } from '../../explain/statements/statement.ts'
import type { Reading } from '../../feedback/reading.ts'
import type { CaseDecision } from '../../inner-loop/alert/case-for.ts'
import type { NotificationDecision } from '../../inner-loop/alert/notification.ts'
import type { Severity } from '../../inner-loop/alert/severity-policy.ts'
import type { Acknowledgement } from '../../inner-loop/remedy/acknowledge.ts'
import type { Opener } from '../../inner-loop/remedy/opener.ts'
import type { Assignment } from '../../inner-loop/routing/route.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Scale } from '../../nps/score.ts'
import type { NpsSegment } from '../../nps/segment.ts'

/** A contact that is owed (应联系): on which channels, until when. */
export interface ContactDuty<W extends Words = StandardWords> {
  readonly target: string
  readonly withinMinutes: number
  /** Contact on any of these keeps the promise. */
  readonly channels: NonEmpty<W['channel']>
  /** The clock starts when the feedback is received. */
  readonly start: IsoInstant
  /** Absent only when the calendar never gets that far. */
  readonly atRisk?: IsoInstant
  readonly due?: IsoInstant
  /** Due when nobody may be contacted (夜间到期): it stands. */
  readonly dueInQuietHours?: true
  readonly because: readonly Statement[]
}

/** Who is told at once (预警通知), each until when, and why. */
export type AlertRaised<W extends Words = StandardWords> = Pick<NotificationDecision<W>, 'level' | 'tell' | 'row'> & {
  readonly because: readonly ConditionStatement[]
  /** Where the choice of roles comes from. */
  readonly source: SourceRef
}

/** What a piece of feedback calls for, and why (评估结果). Survives JSON unchanged. */
export interface Assessment<W extends Words = StandardWords> {
  readonly feedbackId: string
  readonly customerId?: string
  readonly receivedAt: IsoInstant
  readonly scale: Scale
  readonly score?: number
  readonly segment?: NpsSegment
  readonly valueTier: TierVerdict<W>
  /** What the comment says; absent when there is none. */
  readonly reading?: Reading
  /** What the triage table says, alerts left aside. */
  readonly triage: W['priority'] | 'noCase'
  /** The case's priority: what triage says, or the alerted case's where only an alert asks for one. */
  readonly priority: W['priority'] | 'noCase'
  /** Why there is a case; absent when there is none. */
  readonly caseReason?: Extract<CaseDecision, { readonly reason: string }>['reason']
  /** Absent when no case is opened. */
  readonly assignment?: Assignment<W> & { readonly because: readonly ConditionStatement[] }
  /** Absent when no case is opened. */
  readonly contact?: ContactDuty<W>
  /** Enough for this priority; where triage opened or refused the case, nothing in it can be left out. */
  readonly because: readonly ConditionStatement[]
  /** The row of the triage table that decided, with its cells. */
  readonly row: string
  readonly matched: readonly ConditionStatement[]
  readonly overridden: readonly { readonly row: string; readonly output: W['priority'] | 'noCase' }[]
  /** More urgent rows, and what kept them from matching. */
  readonly whyNot: readonly Statement[]
  /** Every single change that would have led triage to another outcome. */
  readonly flips: readonly Statement[]
  readonly severity: { readonly grade: Severity; readonly row: string; readonly because: readonly ConditionStatement[] }
  /** Absent when nobody is told at once. */
  readonly alert?: AlertRaised<W>
  /** What the customer is answered at once. */
  readonly acknowledgement: Acknowledgement
  /** What the first sentence to the customer takes up; absent when no case is opened. */
  readonly opener?: Opener
  /** What else an auditor should know: what was not known, what was left aside. */
  readonly notes: readonly (Statement | AlertStatement)[]
  /** Which policies decided, each as `id@version`. */
  readonly policy: {
    readonly [P in 'programme' | 'valueTier' | 'words' | 'triage' | 'severity' | 'alert' | 'routing' | 'sla']: string
  }
}

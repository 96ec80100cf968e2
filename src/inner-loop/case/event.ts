import type { Instant } from '../../core/instant.ts'
import type { Money } from '../../core/money.ts'
import type { NpsScore } from '../../nps/score.ts'
import type { OpenerIssue } from '../remedy/check-opener.ts'
import type { Opener } from '../remedy/opener.ts'
import type { ReopenRule } from '../sla/policy.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseOutcome, CaseReason, CaseStage } from './stage.ts'

/** Something that was promised to the customer, and by when (承诺). */
export interface DatedPromise {
  readonly id: string
  readonly what: string
  readonly due: Instant
}

/** The case another one is a duplicate of, as it was known then (重复个案). */
export interface DuplicateTarget {
  readonly caseId: string
  readonly stage: CaseStage
  readonly outcome?: CaseOutcome
}

/** What happened in a case (个案事件), without when and by whom. */
export type CaseFact<W extends Words = StandardWords> =
  | {
      readonly _tag: 'CaseOpened'
      readonly feedbackId: string
      readonly customerId?: string
      readonly priority: W['priority']
      readonly reason: CaseReason
      /** Which policies decided, as `id@version`. */
      readonly policy: string
      readonly receivedAt: Instant
      /** When the first contact is due. */
      readonly due?: Instant
    }
  /** More feedback of the same customer about the same thing was added. */
  | { readonly _tag: 'FeedbackLinked'; readonly feedbackId: string }
  | { readonly _tag: 'CaseAcknowledged'; readonly ticket: string }
  | {
      readonly _tag: 'CaseReprioritised'
      readonly from: W['priority']
      readonly to: W['priority']
      readonly cause: 'triage' | 'person'
      readonly reason?: string
      readonly due?: Instant
    }
  | { readonly _tag: 'CaseAssigned'; readonly owner: string; readonly role: W['role'] }
  | {
      readonly _tag: 'ContactAttempted'
      readonly channel: W['channel']
      readonly outcome: 'noAnswer' | 'busy' | 'wrongAddress' | 'bounced' | 'messageLeft'
    }
  | {
      readonly _tag: 'ContactMade'
      readonly channel: W['channel']
      /** What the first sentence took up, or what it lacked; neither where none was handed in. */
      readonly opener?: Opener
      readonly openerLacks?: readonly OpenerIssue[]
    }
  | {
      readonly _tag: 'CaseTransferred'
      readonly owner: string
      readonly role: W['role']
      readonly reason: string
      readonly override?: { readonly actor: string; readonly reason: string }
    }
  /** A specialist who helps; the owner stays. */
  | { readonly _tag: 'ParticipantAdded'; readonly participant: string; readonly role: W['role'] }
  /** Somebody above is told; the owner stays. */
  | { readonly _tag: 'CaseEscalated'; readonly level: number; readonly to: W['role']; readonly reason: string }
  | {
      readonly _tag: 'ApprovalRequested'
      readonly request: string
      readonly amount: Money
      readonly role: W['role']
      readonly approver: W['role']
    }
  | { readonly _tag: 'ApprovalRefused'; readonly request: string; readonly role: W['role']; readonly reason: string }
  | { readonly _tag: 'CompensationGranted'; readonly request: string; readonly amount: Money; readonly role: W['role'] }
  | { readonly _tag: 'SolutionOffered'; readonly text: string; readonly promises: readonly DatedPromise[] }
  | { readonly _tag: 'PromiseKept'; readonly promise: string }
  | { readonly _tag: 'PromiseBroken'; readonly promise: string }
  /** The customer no longer asks for it. */
  | { readonly _tag: 'PromiseReleased'; readonly promise: string; readonly reason: string }
  | { readonly _tag: 'CaseResolved' }
  | { readonly _tag: 'CustomerConfirmed' }
  | { readonly _tag: 'CustomerRejected'; readonly reason: string }
  | {
      readonly _tag: 'CaseClosed'
      readonly outcome: CaseOutcome
      /** Whether the customer had confirmed the solution. */
      readonly confirmed: boolean
      readonly duplicateOf?: DuplicateTarget
    }
  | {
      readonly _tag: 'CaseReopened'
      readonly reason: string
      readonly clocks: ReopenRule
      readonly due?: Instant
    }
  | { readonly _tag: 'CaseSnoozed'; readonly until: Instant; readonly reason: string }
  | { readonly _tag: 'CaseUnsnoozed' }
  | { readonly _tag: 'DeadlineExtended'; readonly original: Instant; readonly due: Instant; readonly reason: string }
  | { readonly _tag: 'TopicTagged'; readonly topic: string }
  | { readonly _tag: 'ResurveyAnswered'; readonly score: NpsScore }
  | { readonly _tag: 'CustomerMessaged'; readonly channel?: W['channel'] }
  | { readonly _tag: 'AgentReplied'; readonly channel: W['channel'] }
  | { readonly _tag: 'WaitingStarted'; readonly on: string }
  | { readonly _tag: 'WaitingEnded'; readonly on: string }

/** Which event it is, where it stands in the stream of its case, when it happened and by whom. */
export interface EventHead {
  readonly id: string
  readonly caseId: string
  /** 1, 2, 3 … without a gap. */
  readonly version: number
  readonly at: Instant
  readonly by: string
  /** The command that led to it. */
  readonly command: string
}

/** One event of a case (个案事件): plain data, stored by the caller. */
export type CaseEvent<W extends Words = StandardWords> = EventHead & CaseFact<W>
export type CaseEventTag = CaseFact['_tag']
export type EventOf<T extends CaseEventTag> = EventHead & Extract<CaseFact, { readonly _tag: T }>

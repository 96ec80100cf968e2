import type { Instant } from '../../core/instant.ts'
import type { Money } from '../../core/money.ts'
import type { StreamHead } from '../../events/stream-event.ts'
import type { NpsScore } from '../../nps/score.ts'
import type { OpenerIssue } from '../remedy/check-opener.ts'
import type { Opener } from '../remedy/opener.ts'
import type { ReopenRule } from '../sla/clock-target.ts'
import type { Dispatch } from '../vocabulary/role.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { DatedPromise } from './merging/owed.ts'
import type { TakenUp } from './merging/taken-up.ts'
import type { CaseOutcome, CaseReason, CaseStage, SenderKind, Withdrawal } from './stage.ts'

/** The case another one is a duplicate of, as it was known then (重复个案). */
export interface DuplicateTarget {
  readonly caseId: string
  readonly stage: CaseStage
  readonly outcome?: CaseOutcome
  /** When it owes the first contact, and whether that was made: what goes on must not be later than what ends. */
  readonly due?: Instant
  readonly contacted?: boolean
  /** Whether it took this one up: of two that took up each other the one with the lesser id goes on. */
  readonly tookUp?: boolean
}

/** Somebody who answers for what a rule would refuse (越权责任人), and why. */
export interface Override {
  readonly actor: string
  readonly reason: string
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
  /** It became known whose case it is, or that it was another's; then with the reason. */
  | { readonly _tag: 'CustomerIdentified'; readonly customerId: string; readonly reason?: string }
  /** Another case about the same thing ended as its duplicate: its feedback, its urgency, its due and what it owes go on here. */
  | ({
      readonly _tag: 'CaseAbsorbed'
      readonly absorbed: string
      readonly feedback: readonly string[]
      readonly receivedAt: Instant
      readonly priority: W['priority']
      readonly due?: Instant
    } & TakenUp<W>)
  | { readonly _tag: 'CaseAcknowledged'; readonly ticket: string }
  | {
      readonly _tag: 'CaseReprioritised'
      readonly from: W['priority']
      readonly to: W['priority']
      readonly cause: 'triage' | 'person'
      /** What triage asked for, where the case was more urgent already. */
      readonly asked?: W['priority']
      readonly reason?: string
      readonly due?: Instant
    }
  | {
      readonly _tag: 'CaseAssigned'
      readonly owner: string
      readonly role: W['role']
      /** How it was handed over: in a list, as a ticket, by an alert. */
      readonly dispatch?: Dispatch
      /** Assigned as it was routed, or by a person; a person where absent. */
      readonly cause?: 'routing' | 'person'
      readonly override?: Override
    }
  | {
      readonly _tag: 'ContactAttempted'
      readonly channel: W['channel']
      readonly outcome: 'noAnswer' | 'busy' | 'wrongAddress' | 'bounced' | 'messageLeft'
      /** A person where absent; what a robot tried is no attempt. */
      readonly sender?: SenderKind
    }
  | {
      readonly _tag: 'ContactMade'
      readonly channel: W['channel']
      /** The first sentence as it was said, whole; what it took up of the customer's words, or what it lacked. */
      readonly said?: string
      readonly opener?: Opener
      readonly openerLacks?: readonly OpenerIssue[]
      /** A person where absent; what a robot did is no contact. */
      readonly sender?: SenderKind
    }
  | {
      readonly _tag: 'CaseTransferred'
      readonly owner: string
      readonly role: W['role']
      readonly reason: string
      readonly override?: Override
    }
  /** A specialist who helps; the owner stays. */
  | { readonly _tag: 'ParticipantAdded'; readonly participant: string; readonly role: W['role'] }
  /** Somebody above is told; the owner stays. */
  | {
      readonly _tag: 'CaseEscalated'
      readonly level: number
      readonly to: W['role']
      readonly reason: string
      /** Since which reopening: each has levels of its own. */
      readonly cycle?: number
    }
  /** A role was told at once and is expected to step in (通知). */
  | {
      readonly _tag: 'NoticeGiven'
      readonly role: W['role']
      readonly level: string
      readonly person?: string
      readonly due?: Instant
    }
  /** Somebody of that role stepped in (介入). */
  | { readonly _tag: 'NoticeTaken'; readonly role: W['role']; readonly person: string }
  /** Technical resources were called with priority (调用技术资源). */
  | { readonly _tag: 'TechnicalCallMade'; readonly role: W['role']; readonly resource: string; readonly reason: string }
  /** Somebody spoke for the company (对外发言). */
  | { readonly _tag: 'CompanySpokenFor'; readonly role: W['role']; readonly text: string; readonly where?: string }
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
      /** Closed because nothing in it stands any more; what stands again opens it again. */
      readonly because?: Withdrawal
      /** Since when nothing in it stands, by the clock of the source. */
      readonly since?: Instant
    }
  | {
      readonly _tag: 'CaseReopened'
      readonly reason: string
      readonly clocks: ReopenRule
      readonly due?: Instant
      /** A person where absent. */
      readonly cause?: 'triage' | 'person'
    }
  | { readonly _tag: 'CaseSnoozed'; readonly until: Instant; readonly reason: string }
  | { readonly _tag: 'CaseUnsnoozed' }
  | { readonly _tag: 'DeadlineExtended'; readonly original: Instant; readonly due: Instant; readonly reason: string }
  | { readonly _tag: 'TopicTagged'; readonly topic: string }
  | { readonly _tag: 'ResurveyAsked' }
  | { readonly _tag: 'ResurveyAnswered'; readonly score: NpsScore }
  /** It ends the wait for the customer, unless a robot wrote it: an absence note is no answer. */
  | { readonly _tag: 'CustomerMessaged'; readonly channel?: W['channel']; readonly sender?: SenderKind }
  | { readonly _tag: 'AgentReplied'; readonly channel: W['channel']; readonly sender?: SenderKind }
  | { readonly _tag: 'WaitingStarted'; readonly on: string }
  | { readonly _tag: 'WaitingEnded'; readonly on: string }
  /** A command that asked for nothing, or was refused: under its id nothing happens any more. */
  | { readonly _tag: 'CommandNoted'; readonly answer: 'nothing' | 'refused'; readonly rule?: string }

/** Which event it is, where it stands in the stream of its case, when it happened and by whom. */
export interface EventHead extends StreamHead {
  readonly caseId: string
}

/** One event of a case (个案事件): plain data, stored by the caller. */
export type CaseEvent<W extends Words = StandardWords> = EventHead & CaseFact<W>
/** The kind of a thing that happened to a case (个案事件类型). */
export type CaseEventTag = CaseFact['_tag']
/** The event of one kind (某类事件). */
export type EventOf<T extends CaseEventTag> = EventHead & Extract<CaseFact, { readonly _tag: T }>

import type { Duration } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import type { Money } from '../../core/money.ts'
import { emptyLog, type Log } from '../../events/log.ts'
import { nothingRemembered, type Remembered } from '../../events/remembered.ts'
import type { NpsScore } from '../../nps/score.ts'
import type { ClockEvent } from '../sla/clock-event.ts'
import type { ReopenRule } from '../sla/clock-target.ts'
import type { Dispatch } from '../vocabulary/role.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { ContactOwed, NoticeState, PendingApproval, PromiseState, Spoke } from './merging/owed.ts'
import type { CaseOutcome, CaseReason, CaseStage, Withdrawal } from './stage.ts'

/**
 * The format of a case's snapshots; one of another format is refused by name.
 *
 * @example
 * replay([], { ...initialCase, format: 3 }) // => left([{ _tag: 'SnapshotFormatUnknown', received: '3', expected: caseFormat }])
 */
export const caseFormat = 6

/** A case as it stands (个案状态): plain data, a snapshot to fold later events onto. */
export interface CaseState<W extends Words = StandardWords> {
  readonly format: number
  readonly stage: CaseStage
  /** The version of the last event folded; 0 before any. */
  readonly version: number
  /** Commands that were answered. */
  readonly handled: Remembered
  /** What its clocks have heard; of old messages and answers what can still matter. */
  readonly clock: Log<ClockEvent<W>>
  readonly caseId?: string
  readonly feedbackId?: string
  readonly customerId?: string
  readonly linked: readonly string[]
  /** Cases that ended as duplicates of this one. */
  readonly absorbed: readonly string[]
  readonly reason?: CaseReason
  readonly policy?: string
  readonly receivedAt?: Instant
  readonly openedAt?: Instant
  /** The latest instant that any event of it says, and the one that the newest in the book says: clocks differ. */
  readonly lastAt?: Instant
  readonly newestAt?: Instant
  readonly priority?: W['priority']
  /** The most urgent that triage ever said: it says so once. */
  readonly triaged?: W['priority']
  /** Every priority held since the contact clock last started anew; each bounds the due. */
  readonly held: readonly W['priority'][]
  /** When the first contact is due, pauses apart. */
  readonly due?: Instant
  /** The earliest that any case it absorbed in this cycle was due, or it was itself before it was withdrawn and restored. */
  readonly absorbedDue?: Instant
  /** What was due before anybody granted more time. */
  readonly originalDue?: Instant
  /** Since when a case it absorbed in this cycle owes a contact that has no due. */
  readonly owedSince?: Instant
  /** By what the customer was reached in the cases it took up in this cycle, and when that was due. */
  readonly reachedElsewhere?: { readonly [caseId: string]: ContactOwed<W> }
  /** When the customer last said something new: a contact from then on answers it. */
  readonly saidAt?: Instant
  readonly ticket?: string
  readonly acknowledgedAt?: Instant
  readonly owner?: string
  readonly role?: W['role']
  readonly dispatch?: Dispatch
  /** Who contacted the customer in a case it took up, where another owns this one: to them it is no handing on. */
  readonly spoke?: Spoke<W>
  readonly participants: readonly string[]
  /** Whether the customer was contacted since the case was opened, or reopened with clocks anew. */
  readonly contacted: boolean
  readonly firstContactAt?: Instant
  readonly lastContactAt?: Instant
  /** When the customer was first reached in this cycle, or since they rejected a solution: on the spot counts from here. */
  readonly reachedAt?: Instant
  readonly attempts: { readonly count: number; readonly first?: Instant; readonly last?: Instant }
  readonly transfers: number
  /** The highest level told in this cycle. */
  readonly escalation: number
  /** How often each role was told in this cycle, at whatever priority the case stood then. */
  readonly escalated: { readonly [role: string]: { readonly times: number } }
  /** How often the clocks have started anew. */
  readonly cycle: number
  readonly notices: { readonly [role: string]: NoticeState }
  readonly technicalCalls: number
  readonly spokenFor: number
  /** When, and at which version, it last became more urgent. */
  readonly raised?: { readonly at: Instant; readonly version: number }
  /** When, and at which version, feedback was last added to it. */
  readonly joined?: { readonly at: Instant; readonly version: number }
  /** What last began a new turn with the customer: a contact, their message or rejection, a reopening. */
  readonly turned?: {
    readonly event: 'ContactMade' | 'CustomerMessaged' | 'CustomerRejected' | 'CaseReopened'
    readonly at: Instant
    readonly version: number
  }
  readonly granted?: Money
  /** What was given in the cases it took up; limits hold over all of it. */
  readonly grantedElsewhere?: { readonly [caseId: string]: Money }
  /** Requests of other cases that were taken up, whatever became of them. */
  readonly approvalsTaken?: readonly string[]
  readonly approvals: { readonly [request: string]: PendingApproval<W> }
  readonly promises: { readonly [promise: string]: PromiseState }
  readonly resolvedAt?: Instant
  readonly confirmedAt?: Instant
  readonly closedAt?: Instant
  readonly outcome?: CaseOutcome
  readonly duplicateOf?: string
  /** The cases it had ended in when a person opened it again. */
  readonly parted?: readonly string[]
  /** Closed because nothing in it stood any more. */
  readonly withdrawn?: Withdrawal
  readonly withdrawnSince?: Instant
  /** What was withdrawn up to here, by the clock of the source, a person overruled who opened the case again. */
  readonly overruled?: Instant
  readonly reopened: number
  readonly reopenedAt?: Instant
  /** How soon after closing it was first opened again. */
  readonly reopenedAfter?: Duration
  readonly reopenClocks?: ReopenRule
  /** When the contact clock last started anew, by the clock of whoever opened the case again; not before receipt. */
  readonly begunAt?: Instant
  /** Until when it rests, unless the customer writes or rejects, more feedback comes, or it becomes more urgent. */
  readonly snoozedUntil?: Instant
  readonly topics: readonly string[]
  readonly resurveyAskedAt?: Instant
  readonly resurvey?: { readonly score: NpsScore; readonly at: Instant }
  /** For whom or what is waited, and since when: nothing ends a wait before it began, and closing ends them all. */
  readonly waitingOn: { readonly [on: string]: { readonly since: Instant } }
}

/**
 * A case before anything happened in it (未立案).
 *
 * @example
 * const close = { _tag: 'CloseCase', id: 'k', at: instant(0), by: 'Li', outcome: 'recovered' } as const
 * const refused = decide(caseRules(standardProgramme))(close, initialCase)
 * refused._tag === 'Left' && refused.left._tag // => 'NotAtThisStage'
 */
export const initialCase: CaseState = {
  format: caseFormat,
  stage: 'unopened',
  version: 0,
  handled: nothingRemembered,
  clock: emptyLog,
  linked: [],
  absorbed: [],
  held: [],
  participants: [],
  contacted: false,
  attempts: { count: 0 },
  transfers: 0,
  escalation: 0,
  escalated: {},
  cycle: 0,
  notices: {},
  technicalCalls: 0,
  spokenFor: 0,
  approvals: {},
  promises: {},
  reopened: 0,
  topics: [],
  waitingOn: {},
}

/**
 * Whether a case is over (已结案), reopening apart.
 *
 * @example
 * isTerminal({ stage: 'closed' }) // => true
 * isTerminal({ stage: 'resolved' }) // => false
 */
export const isTerminal = ({ stage }: Pick<CaseState, 'stage'>): boolean => stage === 'closed'

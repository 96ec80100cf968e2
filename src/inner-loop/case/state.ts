import type { Duration } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import type { Money } from '../../core/money.ts'
import type { NpsScore } from '../../nps/score.ts'
import type { ClockEvent } from '../sla/clock-event.ts'
import type { ReopenRule } from '../sla/policy.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { DatedPromise } from './event.ts'
import { emptyLog, type Log } from './log.ts'
import type { CaseOutcome, CaseReason, CaseStage } from './stage.ts'

/** A promise and what became of it (承诺履行). */
export interface PromiseState extends Pick<DatedPromise, 'what' | 'due'> {
  readonly standing: 'open' | 'kept' | 'broken' | 'released'
  readonly settledAt?: Instant
}

/** More compensation than a role may grant, waiting for somebody's word (待审批). */
export interface PendingApproval<W extends Words = StandardWords> {
  readonly amount: Money
  readonly role: W['role']
  readonly approver: W['role']
  readonly since: Instant
}

/** A case as it stands (个案状态): plain data, a snapshot to fold later events onto. */
export interface CaseState<W extends Words = StandardWords> {
  readonly stage: CaseStage
  /** The version of the last event folded; 0 before any. */
  readonly version: number
  /** Commands that have had their effect. */
  readonly handled: Log<string>
  /** What its clocks have heard. */
  readonly clock: Log<ClockEvent<W>>
  readonly caseId?: string
  readonly feedbackId?: string
  readonly customerId?: string
  readonly linked: readonly string[]
  readonly reason?: CaseReason
  readonly policy?: string
  readonly receivedAt?: Instant
  readonly openedAt?: Instant
  readonly lastAt?: Instant
  readonly priority?: W['priority']
  /** The most urgent that triage ever said: it says so once. */
  readonly triaged?: W['priority']
  /** Every priority held since the contact clock last started anew; each bounds the due. */
  readonly held: readonly W['priority'][]
  /** When the first contact is due, pauses apart. */
  readonly due?: Instant
  /** What was due before anybody granted more time. */
  readonly originalDue?: Instant
  readonly ticket?: string
  readonly acknowledgedAt?: Instant
  readonly owner?: string
  readonly role?: W['role']
  readonly participants: readonly string[]
  /** Whether the customer was contacted since the case was opened, or reopened with clocks anew. */
  readonly contacted: boolean
  readonly firstContactAt?: Instant
  readonly lastContactAt?: Instant
  readonly attempts: { readonly count: number; readonly first?: Instant; readonly last?: Instant }
  readonly transfers: number
  readonly escalation: number
  readonly granted?: Money
  readonly approvals: { readonly [request: string]: PendingApproval<W> }
  readonly promises: { readonly [promise: string]: PromiseState }
  readonly resolvedAt?: Instant
  readonly confirmedAt?: Instant
  readonly closedAt?: Instant
  readonly outcome?: CaseOutcome
  readonly duplicateOf?: string
  readonly reopened: number
  readonly reopenedAt?: Instant
  /** How soon after closing it was first opened again. */
  readonly reopenedAfter?: Duration
  readonly reopenClocks?: ReopenRule
  readonly snoozedUntil?: Instant
  readonly topics: readonly string[]
  readonly resurvey?: { readonly score: NpsScore; readonly at: Instant }
  readonly waitingOn: readonly string[]
}

/** A case before anything happened in it (未立案). */
export const initialCase: CaseState = {
  stage: 'unopened',
  version: 0,
  handled: emptyLog,
  clock: emptyLog,
  linked: [],
  held: [],
  participants: [],
  contacted: false,
  attempts: { count: 0 },
  transfers: 0,
  escalation: 0,
  approvals: {},
  promises: {},
  reopened: 0,
  topics: [],
  waitingOn: [],
}

/** Whether a case is over (已结案), reopening apart. */
export const isTerminal = ({ stage }: Pick<CaseState, 'stage'>): boolean => stage === 'closed'

import type { SourceRef } from '../../core/source-ref.ts'
import type { CaseEventTag } from './event.ts'
import type { CaseStage } from './stage.ts'

/** In which stages an event may happen, and in which one it leaves the case (阶段转移). */
export interface Move {
  readonly from: { readonly [S in CaseStage]?: CaseStage }
  readonly source: SourceRef
}

type From = Move['from']
const stays = (...stages: readonly CaseStage[]): From => Object.fromEntries(stages.map((stage) => [stage, stage]))
const into = (to: CaseStage, ...stages: readonly CaseStage[]): From =>
  Object.fromEntries(stages.map((stage) => [stage, to]))

const running = ['open', 'assigned', 'contacted', 'resolving', 'resolved'] as const
const owned = ['assigned', 'contacted', 'resolving', 'resolved'] as const

/**
 * The way of a case: what may happen where, and where it leads. Whatever is not named here is refused.
 *
 * @example
 * moves.SolutionOffered // => { from: { contacted: 'resolving', resolving: 'resolving' }, source: 'A2.13' }
 * moves.CustomerRejected.from // => { resolved: 'assigned' }
 * @source A0.13, A2.3, A2.5–A2.14, A2.21, A2.22
 */
export const moves: { readonly [T in CaseEventTag]: Move } = {
  CaseOpened: { from: { unopened: 'open' }, source: 'A2.3' },
  FeedbackLinked: { from: stays('open', 'assigned'), source: 'A1.4' },
  CustomerIdentified: { from: stays(...running), source: 'A1.4' },
  CaseAbsorbed: { from: stays(...running), source: 'A1.4' },
  CaseAcknowledged: { from: stays(...running), source: 'A0.13' },
  CaseReprioritised: { from: stays(...running), source: 'A2.3' },
  CaseAssigned: { from: into('assigned', 'open', 'assigned'), source: 'A2.6' },
  ContactAttempted: { from: stays(...owned), source: 'A2.8' },
  ContactMade: { from: { ...stays(...owned), assigned: 'contacted' }, source: 'A2.8' },
  CaseTransferred: { from: stays(...owned), source: 'A2.14' },
  ParticipantAdded: { from: stays(...running), source: 'A2.14' },
  CaseEscalated: { from: stays(...running), source: 'A2.5' },
  NoticeGiven: { from: stays(...running), source: 'A4.4, A4.7' },
  NoticeTaken: { from: stays(...running), source: 'A4.7' },
  TechnicalCallMade: { from: stays(...owned), source: 'A2.12' },
  CompanySpokenFor: { from: stays(...running), source: 'A4.5' },
  ApprovalRequested: { from: stays('contacted', 'resolving', 'resolved'), source: 'A2.11' },
  ApprovalRefused: { from: stays('contacted', 'resolving', 'resolved'), source: 'A2.11' },
  CompensationGranted: { from: stays('contacted', 'resolving', 'resolved'), source: 'A2.11' },
  SolutionOffered: { from: into('resolving', 'contacted', 'resolving'), source: 'A2.13' },
  PromiseKept: { from: stays('open', 'assigned', 'contacted', 'resolving'), source: 'A2.13' },
  PromiseBroken: { from: stays('open', 'assigned', 'contacted', 'resolving'), source: 'A2.13' },
  PromiseReleased: { from: stays('open', 'assigned', 'contacted', 'resolving'), source: 'A2.13' },
  CaseResolved: { from: { resolving: 'resolved' }, source: 'A2.13' },
  CustomerConfirmed: { from: stays('resolved'), source: 'A2.21' },
  CustomerRejected: { from: { resolved: 'assigned' }, source: 'A2.21' },
  CaseClosed: { from: into('closed', ...running), source: 'A2.21' },
  CaseReopened: { from: { closed: 'open' }, source: 'A2.21' },
  CaseSnoozed: { from: stays('assigned', 'contacted', 'resolving'), source: 'A2.8' },
  CaseUnsnoozed: { from: stays('assigned', 'contacted', 'resolving'), source: 'A2.8' },
  DeadlineExtended: { from: stays(...running), source: 'A2.8' },
  TopicTagged: { from: stays(...running, 'closed'), source: 'A2.15' },
  ResurveyAsked: { from: stays('closed'), source: 'A1.11' },
  ResurveyAnswered: { from: stays('closed'), source: 'A1.11' },
  CustomerMessaged: { from: stays(...running), source: 'A2.8' },
  AgentReplied: { from: stays(...owned), source: 'A2.8' },
  WaitingStarted: { from: stays(...owned), source: 'A2.8' },
  WaitingEnded: { from: stays(...owned), source: 'A2.8' },
  CommandNoted: { from: stays(...running, 'closed'), source: 'A2.21' },
}

import type { Instant } from '../../core/instant.ts'
import type { Money } from '../../core/money.ts'
import type { StreamCommand } from '../../events/command.ts'
import type { OpenerFacts } from '../remedy/opener.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseFact, DuplicateTarget } from './event.ts'
import type { DatedPromise } from './merging/owed.ts'
import type { CaseOutcome, SenderKind, Withdrawal } from './stage.ts'

type FactOf<T extends CaseFact['_tag'], W extends Words> = Omit<Extract<CaseFact<W>, { readonly _tag: T }>, '_tag'>

/** What somebody wants done in a case (个案指令), without when and by whom. */
export type CaseIntent<W extends Words = StandardWords> =
  | ({ readonly _tag: 'OpenCase' } & FactOf<'CaseOpened', W>)
  /** With what the linked feedback asks for: the case is as urgent, and due as soon, as the graver of the two. */
  | ({ readonly _tag: 'LinkFeedback'; readonly priority?: W['priority']; readonly due?: Instant } & FactOf<
      'FeedbackLinked',
      W
    >)
  | ({ readonly _tag: 'IdentifyCustomer' } & FactOf<'CustomerIdentified', W>)
  | ({ readonly _tag: 'AbsorbCase' } & FactOf<'CaseAbsorbed', W>)
  | ({ readonly _tag: 'AcknowledgeCase' } & FactOf<'CaseAcknowledged', W>)
  /**
   * Triage raises only, and opens a case again that was closed; a person says why, and makes nothing less urgent that
   * became more urgent unseen.
   */
  | {
      readonly _tag: 'Reprioritise'
      readonly to: W['priority']
      readonly cause: 'triage' | 'person'
      readonly reason?: string
      readonly due?: Instant
      /** When the contact is due where the case has to be opened again for it. */
      readonly dueAnew?: Instant
      /** The version a person had seen; their time counts where absent. */
      readonly seen?: number
    }
  | ({ readonly _tag: 'AssignCase' } & FactOf<'CaseAssigned', W>)
  | ({ readonly _tag: 'AttemptContact' } & FactOf<'ContactAttempted', W>)
  | {
      readonly _tag: 'MakeContact'
      readonly channel: W['channel']
      /** The first sentence, and what the customer had said, to see whether it quotes them. */
      readonly opener?: { readonly text: string; readonly said: OpenerFacts }
      readonly sender?: SenderKind
    }
  | ({ readonly _tag: 'TransferCase' } & FactOf<'CaseTransferred', W>)
  | ({ readonly _tag: 'AddParticipant' } & FactOf<'ParticipantAdded', W>)
  | ({ readonly _tag: 'EscalateCase' } & FactOf<'CaseEscalated', W>)
  | ({ readonly _tag: 'GiveNotice' } & FactOf<'NoticeGiven', W>)
  | ({ readonly _tag: 'TakeNotice' } & FactOf<'NoticeTaken', W>)
  | ({ readonly _tag: 'CallTechnicalResources' } & FactOf<'TechnicalCallMade', W>)
  | ({ readonly _tag: 'SpeakForTheCompany' } & FactOf<'CompanySpokenFor', W>)
  | { readonly _tag: 'GrantCompensation'; readonly amount: Money; readonly role: W['role'] }
  | { readonly _tag: 'ApproveCompensation'; readonly request: string; readonly role: W['role'] }
  | ({ readonly _tag: 'RefuseCompensation' } & FactOf<'ApprovalRefused', W>)
  | { readonly _tag: 'OfferSolution'; readonly text: string; readonly promises: readonly DatedPromise[] }
  | ({ readonly _tag: 'KeepPromise' } & FactOf<'PromiseKept', W>)
  | ({ readonly _tag: 'BreakPromise' } & FactOf<'PromiseBroken', W>)
  | ({ readonly _tag: 'ReleasePromise' } & FactOf<'PromiseReleased', W>)
  | { readonly _tag: 'ResolveCase' }
  | { readonly _tag: 'ConfirmSolution' }
  | ({ readonly _tag: 'RejectSolution' } & FactOf<'CustomerRejected', W>)
  | {
      readonly _tag: 'CloseCase'
      readonly outcome: CaseOutcome
      readonly duplicateOf?: DuplicateTarget
      readonly because?: Withdrawal
      readonly since?: Instant
      /** The version whoever closes it had seen: what became graver, was added, was opened again, or was said with the customer since then is not closed unseen. Its time counts where absent. */
      readonly seen?: number
    }
  /**
   * Opened again, and where `to` says so at another priority in the same step; what became more urgent is made less so only
   * where `seen`, the version that was looked at, knows it.
   */
  | {
      readonly _tag: 'ReopenCase'
      readonly reason: string
      readonly due?: Instant
      readonly cause?: 'triage' | 'person'
      readonly to?: W['priority']
      readonly seen?: number
    }
  | ({ readonly _tag: 'SnoozeCase' } & FactOf<'CaseSnoozed', W>)
  | { readonly _tag: 'UnsnoozeCase' }
  /** As whoever grants more time had seen the case, by `seen` or by its time: what became graver since is not put off unseen. */
  | { readonly _tag: 'ExtendDeadline'; readonly due: Instant; readonly reason: string; readonly seen?: number }
  | ({ readonly _tag: 'TagTopic' } & FactOf<'TopicTagged', W>)
  | { readonly _tag: 'AskResurvey' }
  | ({ readonly _tag: 'AnswerResurvey' } & FactOf<'ResurveyAnswered', W>)
  | ({ readonly _tag: 'RecordMessage' } & FactOf<'CustomerMessaged', W>)
  | ({ readonly _tag: 'RecordReply' } & FactOf<'AgentReplied', W>)
  | ({ readonly _tag: 'StartWaiting' } & FactOf<'WaitingStarted', W>)
  | ({ readonly _tag: 'EndWaiting' } & FactOf<'WaitingEnded', W>)

/** A command under an id of the caller's: the same id again asks for nothing more, whatever it answered before. */
export interface CommandHead extends StreamCommand {
  /** Which case it is for; on another it is refused. */
  readonly caseId?: string
}
/** What somebody asks of a case (个案命令), with who and when. */
export type CaseCommand<W extends Words = StandardWords> = CommandHead & CaseIntent<W>
/** The command of one kind (某类命令). */
export type CommandOf<T extends CaseIntent['_tag']> = CommandHead & Extract<CaseIntent, { readonly _tag: T }>

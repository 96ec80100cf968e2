import type { Instant } from '../../core/instant.ts'
import type { Money } from '../../core/money.ts'
import type { StreamCommand } from '../../events/command.ts'
import type { OpenerFacts } from '../remedy/opener.ts'
import type { ContactChannel } from '../vocabulary/contact-channel.ts'
import type { Priority } from '../vocabulary/priority.ts'
import type { Role } from '../vocabulary/role.ts'
import type { CaseFact, DatedPromise, DuplicateTarget } from './event.ts'
import type { CaseOutcome, SenderKind, Withdrawal } from './stage.ts'

type FactOf<T extends CaseFact['_tag']> = Omit<Extract<CaseFact, { readonly _tag: T }>, '_tag'>

/** What somebody wants done in a case (个案指令), without when and by whom. */
export type CaseIntent =
  | ({ readonly _tag: 'OpenCase' } & FactOf<'CaseOpened'>)
  /** With what the linked feedback asks for: the case is as urgent, and due as soon, as the graver of the two. */
  | ({ readonly _tag: 'LinkFeedback'; readonly priority?: Priority; readonly due?: Instant } & FactOf<'FeedbackLinked'>)
  | ({ readonly _tag: 'IdentifyCustomer' } & FactOf<'CustomerIdentified'>)
  | ({ readonly _tag: 'AbsorbCase' } & FactOf<'CaseAbsorbed'>)
  | ({ readonly _tag: 'AcknowledgeCase' } & FactOf<'CaseAcknowledged'>)
  /** Triage raises only, and opens a case again that was closed; a person says why. */
  | {
      readonly _tag: 'Reprioritise'
      readonly to: Priority
      readonly cause: 'triage' | 'person'
      readonly reason?: string
      readonly due?: Instant
      /** When the contact is due where the case has to be opened again for it. */
      readonly dueAnew?: Instant
    }
  | ({ readonly _tag: 'AssignCase' } & FactOf<'CaseAssigned'>)
  | ({ readonly _tag: 'AttemptContact' } & FactOf<'ContactAttempted'>)
  | {
      readonly _tag: 'MakeContact'
      readonly channel: ContactChannel
      /** The first sentence, and what the customer had said, to see whether it quotes them. */
      readonly opener?: { readonly text: string; readonly said: OpenerFacts }
      readonly sender?: SenderKind
    }
  | ({ readonly _tag: 'TransferCase' } & FactOf<'CaseTransferred'>)
  | ({ readonly _tag: 'AddParticipant' } & FactOf<'ParticipantAdded'>)
  | ({ readonly _tag: 'EscalateCase' } & FactOf<'CaseEscalated'>)
  | ({ readonly _tag: 'GiveNotice' } & FactOf<'NoticeGiven'>)
  | ({ readonly _tag: 'TakeNotice' } & FactOf<'NoticeTaken'>)
  | ({ readonly _tag: 'CallTechnicalResources' } & FactOf<'TechnicalCallMade'>)
  | ({ readonly _tag: 'SpeakForTheCompany' } & FactOf<'CompanySpokenFor'>)
  | { readonly _tag: 'GrantCompensation'; readonly amount: Money; readonly role: Role }
  | { readonly _tag: 'ApproveCompensation'; readonly request: string; readonly role: Role }
  | ({ readonly _tag: 'RefuseCompensation' } & FactOf<'ApprovalRefused'>)
  | { readonly _tag: 'OfferSolution'; readonly text: string; readonly promises: readonly DatedPromise[] }
  | ({ readonly _tag: 'KeepPromise' } & FactOf<'PromiseKept'>)
  | ({ readonly _tag: 'BreakPromise' } & FactOf<'PromiseBroken'>)
  | ({ readonly _tag: 'ReleasePromise' } & FactOf<'PromiseReleased'>)
  | { readonly _tag: 'ResolveCase' }
  | { readonly _tag: 'ConfirmSolution' }
  | ({ readonly _tag: 'RejectSolution' } & FactOf<'CustomerRejected'>)
  | {
      readonly _tag: 'CloseCase'
      readonly outcome: CaseOutcome
      readonly duplicateOf?: DuplicateTarget
      readonly because?: Withdrawal
      /** The version whoever closes it had seen: what became graver since then is not closed unseen. Its time counts where absent. */
      readonly seen?: number
    }
  /** Opened again, and where `to` says so at another priority in the same step. */
  | { readonly _tag: 'ReopenCase'; readonly reason: string; readonly due?: Instant; readonly to?: Priority }
  | ({ readonly _tag: 'SnoozeCase' } & FactOf<'CaseSnoozed'>)
  | { readonly _tag: 'UnsnoozeCase' }
  | { readonly _tag: 'ExtendDeadline'; readonly due: Instant; readonly reason: string }
  | ({ readonly _tag: 'TagTopic' } & FactOf<'TopicTagged'>)
  | { readonly _tag: 'AskResurvey' }
  | ({ readonly _tag: 'AnswerResurvey' } & FactOf<'ResurveyAnswered'>)
  | ({ readonly _tag: 'RecordMessage' } & FactOf<'CustomerMessaged'>)
  | ({ readonly _tag: 'RecordReply' } & FactOf<'AgentReplied'>)
  | ({ readonly _tag: 'StartWaiting' } & FactOf<'WaitingStarted'>)
  | ({ readonly _tag: 'EndWaiting' } & FactOf<'WaitingEnded'>)

/** A command under an id of the caller's: the same id again asks for nothing more, whatever it answered before. */
export interface CommandHead extends StreamCommand {
  /** Which case it is for; on another it is refused. */
  readonly caseId?: string
}
export type CaseCommand = CommandHead & CaseIntent
export type CommandOf<T extends CaseIntent['_tag']> = CommandHead & Extract<CaseIntent, { readonly _tag: T }>

import type { CaseIntent } from '../command.ts'
import type { CaseEventTag } from '../event.ts'

/** Commands that say just what the fact will say. */
export const factOfIntent: {
  readonly OpenCase: 'CaseOpened'
  readonly IdentifyCustomer: 'CustomerIdentified'
  readonly AbsorbCase: 'CaseAbsorbed'
  readonly AcknowledgeCase: 'CaseAcknowledged'
  readonly AssignCase: 'CaseAssigned'
  readonly AttemptContact: 'ContactAttempted'
  readonly TransferCase: 'CaseTransferred'
  readonly AddParticipant: 'ParticipantAdded'
  readonly EscalateCase: 'CaseEscalated'
  readonly GiveNotice: 'NoticeGiven'
  readonly TakeNotice: 'NoticeTaken'
  readonly CallTechnicalResources: 'TechnicalCallMade'
  readonly SpeakForTheCompany: 'CompanySpokenFor'
  readonly RefuseCompensation: 'ApprovalRefused'
  readonly KeepPromise: 'PromiseKept'
  readonly BreakPromise: 'PromiseBroken'
  readonly ReleasePromise: 'PromiseReleased'
  readonly RejectSolution: 'CustomerRejected'
  readonly SnoozeCase: 'CaseSnoozed'
  readonly TagTopic: 'TopicTagged'
  readonly AnswerResurvey: 'ResurveyAnswered'
  readonly RecordMessage: 'CustomerMessaged'
  readonly RecordReply: 'AgentReplied'
  readonly StartWaiting: 'WaitingStarted'
  readonly EndWaiting: 'WaitingEnded'
} = {
  OpenCase: 'CaseOpened',
  IdentifyCustomer: 'CustomerIdentified',
  AbsorbCase: 'CaseAbsorbed',
  AcknowledgeCase: 'CaseAcknowledged',
  AssignCase: 'CaseAssigned',
  AttemptContact: 'ContactAttempted',
  TransferCase: 'CaseTransferred',
  AddParticipant: 'ParticipantAdded',
  EscalateCase: 'CaseEscalated',
  GiveNotice: 'NoticeGiven',
  TakeNotice: 'NoticeTaken',
  CallTechnicalResources: 'TechnicalCallMade',
  SpeakForTheCompany: 'CompanySpokenFor',
  RefuseCompensation: 'ApprovalRefused',
  KeepPromise: 'PromiseKept',
  BreakPromise: 'PromiseBroken',
  ReleasePromise: 'PromiseReleased',
  RejectSolution: 'CustomerRejected',
  SnoozeCase: 'CaseSnoozed',
  TagTopic: 'TopicTagged',
  AnswerResurvey: 'ResurveyAnswered',
  RecordMessage: 'CustomerMessaged',
  RecordReply: 'AgentReplied',
  StartWaiting: 'WaitingStarted',
  EndWaiting: 'WaitingEnded',
} satisfies { readonly [T in CaseIntent['_tag']]?: CaseEventTag }

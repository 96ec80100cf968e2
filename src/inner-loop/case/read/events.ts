import {
  instantText,
  listOf,
  oneOfTexts,
  optional,
  type Parser,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../../core/parse/parse.ts'
import { anyText, byTag, onlyTrue, trueOrFalse } from '../../../core/parse/parse-kinds.ts'
import type { NpsScore } from '../../../nps/score.ts'
import { reopenRules } from '../../sla/clock-target.ts'
import type { ContactChannel } from '../../vocabulary/contact-channel.ts'
import type { Priority } from '../../vocabulary/priority.ts'
import { dispatches, type Role } from '../../vocabulary/role.ts'
import type { CaseEvent, CaseEventTag, CaseFact, EventHead } from '../event.ts'
import { caseOutcomes, caseReasons, withdrawals } from '../stage.ts'
import {
  duplicateTarget,
  maybeInstant,
  maybeName,
  maybeText,
  money,
  most,
  opener,
  openerIssues,
  override,
  promise,
  sender,
  wordIn,
} from './fields.ts'
import { takenUpFields } from './taken-up.ts'
import type { CaseWords } from './words.ts'

export type FieldsOf<T extends CaseEventTag> = Shape<Omit<Extract<CaseFact, { readonly _tag: T }>, '_tag'>>

/** What each kind of fact says, field by field, in the policy's words. */
export const factFields = (words: CaseWords | undefined): { readonly [T in CaseEventTag]: FieldsOf<T> } => {
  const priority = wordIn<Priority>(words?.priorities)
  const role = wordIn<Role>(words?.roles)
  const channel = wordIn<ContactChannel>(words?.channels)
  const cause = oneOfTexts(['triage', 'person'] as const)
  return {
    CaseOpened: {
      feedbackId: text,
      customerId: maybeName,
      priority,
      reason: oneOfTexts(caseReasons),
      policy: anyText,
      receivedAt: instantText,
      due: maybeInstant,
    },
    FeedbackLinked: { feedbackId: text },
    CustomerIdentified: { customerId: text, reason: maybeText },
    CaseAbsorbed: {
      absorbed: text,
      feedback: listOf(text),
      receivedAt: instantText,
      priority,
      due: maybeInstant,
      ...takenUpFields(words),
    },
    CaseAcknowledged: { ticket: anyText },
    CaseReprioritised: {
      from: priority,
      to: priority,
      cause,
      asked: optional(priority),
      reason: maybeText,
      due: maybeInstant,
    },
    CaseAssigned: {
      owner: anyText,
      role,
      dispatch: optional(oneOfTexts(dispatches)),
      cause: optional(oneOfTexts(['routing', 'person'] as const)),
      override,
    },
    ContactAttempted: {
      channel,
      outcome: oneOfTexts(['noAnswer', 'busy', 'wrongAddress', 'bounced', 'messageLeft'] as const),
      sender,
    },
    ContactMade: { channel, said: maybeText, opener: optional(opener), openerLacks: openerIssues, sender },
    CaseTransferred: { owner: anyText, role, reason: anyText, override },
    ParticipantAdded: { participant: text, role },
    CaseEscalated: { level: wholeNumber(1, most), to: role, reason: anyText, cycle: optional(wholeNumber(0, most)) },
    NoticeGiven: { role, level: text, person: maybeName, due: maybeInstant },
    NoticeTaken: { role, person: text },
    TechnicalCallMade: { role, resource: anyText, reason: anyText },
    CompanySpokenFor: { role, text: anyText, where: maybeText },
    ApprovalRequested: { request: text, amount: money, role, approver: role },
    ApprovalRefused: { request: text, role, reason: anyText },
    CompensationGranted: { request: text, amount: money, role },
    SolutionOffered: { text: anyText, promises: listOf(promise) },
    PromiseKept: { promise: text },
    PromiseBroken: { promise: text },
    PromiseReleased: { promise: text, reason: anyText },
    CaseResolved: {},
    CustomerConfirmed: {},
    CustomerRejected: { reason: anyText },
    CaseClosed: {
      outcome: oneOfTexts(caseOutcomes),
      confirmed: trueOrFalse,
      duplicateOf: duplicateTarget,
      because: optional(oneOfTexts(withdrawals)),
      since: maybeInstant,
    },
    CaseReopened: { reason: anyText, clocks: oneOfTexts(reopenRules), due: maybeInstant, cause: optional(cause) },
    CaseSnoozed: { until: instantText, reason: anyText },
    CaseUnsnoozed: {},
    DeadlineExtended: { original: instantText, due: instantText, reason: anyText },
    TopicTagged: { topic: anyText },
    ResurveyAsked: {},
    ResurveyAnswered: { score: wholeNumber(0, 10) as Parser<NpsScore> },
    CustomerMessaged: { channel: optional(channel), sender },
    AgentReplied: { channel, sender },
    WaitingStarted: { on: anyText },
    WaitingEnded: { on: anyText },
    CommandNoted: { answer: oneOfTexts(['nothing', 'refused'] as const), rule: maybeText },
  }
}

const head: Shape<EventHead> = {
  id: text,
  caseId: text,
  version: wholeNumber(1, most),
  at: instantText,
  by: anyText,
  command: text,
  format: optional(wholeNumber(1, most)),
  erased: optional(onlyTrue),
}

/** Reads one event of a case in the policy's words. */
export const eventParser = (words: CaseWords | undefined): Parser<CaseEvent> =>
  byTag<CaseEvent>(
    new Map(
      Object.entries(factFields(words)).map(([tag, fields]): [string, Parser<CaseEvent>] => [
        tag,
        record({ _tag: oneOfTexts([tag]), ...head, ...fields } as never) as Parser<CaseEvent>,
      ]),
    ),
  )

import { isoOf } from '../../core/instant.ts'
import type { NonEmpty, ParseIssue } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'
import type { CaseStatement } from '../../explain/statements/case-statement.ts'
import { wordIn } from '../../explain/words.ts'
import type { CaseEventTag } from '../../inner-loop/case/event.ts'
import { issues as reading } from './issues.ts'
import { remedies } from './remedy.ts'
import { words } from './words.ts'

const events: { readonly [T in CaseEventTag]: string } = {
  CaseOpened: 'opening',
  FeedbackLinked: 'linking feedback',
  CaseAcknowledged: 'acknowledging',
  CaseReprioritised: 'changing the priority',
  CaseAssigned: 'assigning',
  ContactAttempted: 'an attempted contact',
  ContactMade: 'a contact',
  CaseTransferred: 'a transfer',
  ParticipantAdded: 'adding a participant',
  CaseEscalated: 'escalating',
  ApprovalRequested: 'asking for approval',
  ApprovalRefused: 'refusing approval',
  CompensationGranted: 'compensation',
  SolutionOffered: 'offering a solution',
  PromiseKept: 'a kept promise',
  PromiseBroken: 'a broken promise',
  PromiseReleased: 'a released promise',
  CaseResolved: 'resolving',
  CustomerConfirmed: 'the customer’s confirmation',
  CustomerRejected: 'the customer’s rejection',
  CaseClosed: 'closing',
  CaseReopened: 'reopening',
  CaseSnoozed: 'snoozing',
  CaseUnsnoozed: 'ending a snooze',
  DeadlineExtended: 'extending the deadline',
  TopicTagged: 'tagging a topic',
  ResurveyAnswered: 'an answer to the next survey',
  CustomerMessaged: 'a message of the customer',
  AgentReplied: 'a reply',
  WaitingStarted: 'waiting',
  WaitingEnded: 'the end of waiting',
  CustomerIdentified: 'identifying the customer',
  CaseAbsorbed: 'taking up a duplicate',
  NoticeGiven: 'a notice',
  NoticeTaken: 'stepping in',
  TechnicalCallMade: 'calling technical resources',
  CompanySpokenFor: 'speaking for the company',
  ResurveyAsked: 'asking again',
  CommandNoted: 'anything else',
}
const steps = {
  ContactMade: 'a contact',
  CustomerMessaged: 'a message of the customer',
  CustomerRejected: 'a rejection by the customer',
  CaseReopened: 'a reopening',
} as const
const fields = {
  reason: 'the reason',
  owner: 'the owner',
  actor: 'whoever answers for it',
  solution: 'the solution',
  topic: 'the topic',
  ticket: 'the ticket number',
  resource: 'what was called for',
  text: 'what was said',
} as const
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
const roles = (list: readonly string[]): string => list.map(wordIn(words.role)).join(', ')

/** What a rule of a case says where it is broken, and what is wrong with a history or with duplicates. */
export const cases: Messages<CaseStatement> = {
  NotAtThisStage: ({ event, stage, allowed, source }) =>
    `${events[event]} does not fit a case that is ${words.caseStage[stage]}, only one that is ${allowed
      .map((one) => words.caseStage[one])
      .join(', ')} (${source})`,
  OtherCase: ({ expected, received, source }) => `this case is about ${expected}, not ${received} (${source})`,
  TextMissing: ({ field, source }) => `${fields[field]} is missing (${source})`,
  PriorityLoweredByTriage: ({ from, to, source }) => `triage raises only: ${from} does not become ${to} (${source})`,
  PriorityWasAnother: ({ expected, received, source }) =>
    `the priority was ${expected}, not ${received}, when it was changed (${source})`,
  DueMovedLater: ({ from, to, source }) =>
    `a change of priority moved the due from ${isoOf(from)} to ${isoOf(to)}: never later (${source})`,
  OwnerUnfit: ({ priority, role, fit, source }) =>
    `a ${priority} is owned by ${roles(fit)}, not by ${wordIn(words.role)(role)} (${source})`,
  CustomerAlreadyContacted: ({ owner, source }) =>
    `${owner} has contacted the customer: another owner is a transfer (${source})`,
  CustomerNotContacted: ({ source }) => `before the first contact a case is assigned, not transferred (${source})`,
  TransfersExceeded: ({ made, most, source }) =>
    `handed on ${many(made, 'time')} already, ${most} allowed after the first contact (${source})`,
  EscalationOutOfOrder: ({ expected, received, source }) =>
    `level ${expected} comes next, not level ${received}: each once (${source})`,
  NotAuthorised: ({ answer }) =>
    `${answer._tag === 'Refused' ? remedies.Refused(answer) : remedies.NeedsApproval(answer)} (${answer.source})`,
  ApprovalUnknown: ({ request, source }) => `no approval is waiting under “${request}” (${source})`,
  ApproverUnfit: ({ expected, received, source }) =>
    `${wordIn(words.role)(expected)} must approve, not ${wordIn(words.role)(received)} (${source})`,
  PromiseMissing: ({ source }) => `a solution names at least one promise with its date (${source})`,
  PromiseDueInThePast: ({ promise, due, source }) =>
    `promise “${promise}” is due in the past, ${isoOf(due)} (${source})`,
  PromiseTaken: ({ promise, source }) => `there is a promise “${promise}” already (${source})`,
  PromiseUnknown: ({ promise, source }) => `nobody promised “${promise}” (${source})`,
  PromiseSettled: ({ promise, standing, source }) => `promise “${promise}” is ${standing} already (${source})`,
  PromisesOpen: ({ promises, source }) =>
    `promises neither kept nor released by the customer: ${promises.join(', ')} (${source})`,
  NotOnTheSpot: ({ minutes, within, source }) =>
    `the solution came ${many(minutes, 'minute')} after the contact, not within ${within} (${source})`,
  OpenerLacking: ({ issues, source }) =>
    `${issues.map((issue) => (remedies[issue._tag] as (said: typeof issue) => string)(issue)).join('; ')} (${source})`,
  AcknowledgementMissing: ({ source }) => `the customer has no ticket number yet: acknowledge first (${source})`,
  OutcomeUnfit: ({ outcome, stage, source }) =>
    `a case that is ${words.caseStage[stage]} does not end as ${words.caseOutcome[outcome]} (${source})`,
  ConfirmationAwaited: ({ until, source }) => `the customer may still answer until ${isoOf(until)} (${source})`,
  AttemptsTooFew: ({ made, least, hours, leastHours, source }) =>
    `${many(made, 'attempt')} over ${hours} h: ${least} over ${leastHours} h are needed (${source})`,
  DuplicateUnnamed: ({ source }) => `a duplicate names the case it repeats (${source})`,
  DuplicateOfItself: ({ source }) => `a case is no duplicate of itself (${source})`,
  DuplicateOfUnknown: ({ caseId, source }) => `there is no case ${caseId} to be a duplicate of (${source})`,
  DuplicateOfDuplicate: ({ caseId, source }) => `${caseId} is a duplicate itself (${source})`,
  DuplicateOfClosed: ({ caseId, source }) => `${caseId} is closed: nobody would contact the customer (${source})`,
  DuplicateTakenUp: ({ caseId, source }) =>
    `this case has taken up ${caseId}: that one ends as its duplicate (${source})`,
  MergedUnseen: ({ seen, version, source }) =>
    `version ${seen} was looked at, the case is at ${version}: look again before it is merged (${source})`,
  ContactedBefore: ({ contacted, source }) =>
    `the customer was contacted at ${isoOf(contacted)}, before these words came: they need a case of their own (${source})`,
  NotSnoozable: ({ priority, source }) => `a ${priority} is not snoozed (${source})`,
  SnoozeAlreadyOver: ({ until, source }) => `a snooze until ${isoOf(until)} would be over already (${source})`,
  SnoozePastDue: ({ until, due, source }) =>
    `snoozed until ${isoOf(until)}, but the contact is due ${isoOf(due)} (${source})`,
  DueUnknown: ({ source }) => `nothing is due that could be extended (${source})`,
  ExtensionNotLater: ({ from, to, source }) => `${isoOf(to)} is not later than ${isoOf(from)} (${source})`,
  EventContradicted: ({ id, versions }) => `event “${id}” has two contents (versions ${versions.join(', ')})`,
  HistoryForked: ({ version, ids }) => `two events at version ${version}: ${ids.join(', ')}`,
  HistoryGap: ({ after, next }) => `events are missing between versions ${after} and ${next}`,
  DuplicateTargetMissing: ({ caseId, of }) => `${caseId} repeats ${of}, which is not in the books`,
  DuplicateChained: ({ caseId, of, original }) =>
    `${caseId} repeats ${of}, itself a duplicate: the original is ${original}`,
  DuplicatesCircular: ({ caseId, of }) =>
    `${caseId} repeats ${of}, and that leads round in a circle: nobody works the matter`,
  CommandUnreadable: ({ issues, source }) => `this is no command: ${read(issues)} (${source})`,
  CommandForgotten: ({ command, until, source }) =>
    `command “${command}” is from before ${isoOf(until)}: nobody can tell whether it was handled (${source})`,
  StateFormatUnknown: ({ received, expected, source }) =>
    `the state is of format ${received}, not ${expected}: fold its events anew (${source})`,
  StateUnreadable: ({ issues, source }) => `this is no state of a case: ${read(issues)} (${source})`,
  CaseMerged: ({ into, source }) => `this case ended as a duplicate: go to ${into} (${source})`,
  RaisedUnseen: ({ raised, source }) =>
    `the case became more urgent at ${isoOf(raised)}, unseen by whoever decided this: look again (${source})`,
  FeedbackUnseen: ({ joined, source }) =>
    `more feedback was added to the case at ${isoOf(joined)}, after this was decided: look again (${source})`,
  StepUnseen: ({ event, at, source }) =>
    `there was ${steps[event]} at ${isoOf(at)}, after this was decided: look again (${source})`,
  VersionUnknown: ({ seen, version, source }) =>
    `nobody can have seen version ${seen}: the case is at version ${version} (${source})`,
  ContactByRobot: ({ source }) => `a robot’s call or message is no contact (${source})`,
  NoticeUnknown: ({ role, source }) => `${wordIn(words.role)(role)} was not told of this case (${source})`,
  OpenerUnsaid: ({ source }) => `nobody says what the first sentence was (${source})`,
  DuplicateDueLater: ({ caseId, due, source }) =>
    `contact is due ${isoOf(due)}, and ${caseId} does not owe it by then: let it take this case up first (${source})`,
  HistoryNotAList: ({ received }) => `expected a list of events, found ${received}`,
  EventUnreadable: ({ place, issues }) => `event ${place + 1} cannot be read: ${read(issues)}`,
  EventKindUnknown: ({ place, kind }) => `event ${place + 1} is of a kind nobody knows here: ${kind}`,
  EventFormatUnknown: ({ place, format, newest }) =>
    `event ${place + 1} is of format ${format}; the newest that can be read is ${newest}`,
  StreamsMixed: ({ streams }) => `events of two cases: ${streams.join(', ')}`,
  SnapshotFormatUnknown: ({ received, expected }) =>
    `the snapshot is of format ${received}, not ${expected}: fold the events from the first one`,
  SnapshotUnreadable: ({ issues }) => `the snapshot cannot be read: ${read(issues)}`,
}

/** The first few things wrong with what was handed in. */
const read = (found: NonEmpty<ParseIssue>): string =>
  found
    .slice(0, 5)
    .map((issue) => (reading[issue._tag] as (said: typeof issue) => string)(issue))
    .join('; ')

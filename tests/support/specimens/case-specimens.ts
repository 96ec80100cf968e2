import type { CaseStatement } from '../../../src/explain/statements/case-statement.ts'
import { caseFaultSpecimens } from './case-fault-specimens.ts'
import { instantOf, type Specimens } from './specimens.ts'

const due = instantOf('2026-11-21T10:00:00Z')
const later = instantOf('2026-11-21T14:00:00Z')
const source = 'A2.13'
const money = (amount: number) => ({ amount, currency: 'CNY' }) as const

export const caseSpecimens: Specimens<CaseStatement> = {
  ...caseFaultSpecimens,
  NotAtThisStage: [
    { _tag: 'NotAtThisStage', event: 'CaseResolved', stage: 'open', allowed: ['resolving'], source },
    { _tag: 'NotAtThisStage', event: 'CaseSnoozed', stage: 'closed', allowed: ['open', 'assigned'], source },
  ],
  OtherCase: [{ _tag: 'OtherCase', expected: 'f1', received: 'f2', source }],
  TextMissing: [
    { _tag: 'TextMissing', field: 'reason', source },
    { _tag: 'TextMissing', field: 'owner', source },
    { _tag: 'TextMissing', field: 'actor', source },
    { _tag: 'TextMissing', field: 'solution', source },
    { _tag: 'TextMissing', field: 'topic', source },
    { _tag: 'TextMissing', field: 'ticket', source },
    { _tag: 'TextMissing', field: 'resource', source },
    { _tag: 'TextMissing', field: 'text', source },
  ],
  PriorityLoweredByTriage: [{ _tag: 'PriorityLoweredByTriage', from: 'P0', to: 'P2', source }],
  PriorityWasAnother: [{ _tag: 'PriorityWasAnother', expected: 'P1', received: 'P2', source }],
  DueMovedLater: [{ _tag: 'DueMovedLater', from: due, to: later, source }],
  OwnerUnfit: [{ _tag: 'OwnerUnfit', priority: 'P0', role: 'regularService', fit: ['csDirector', 'csm'], source }],
  CustomerAlreadyContacted: [{ _tag: 'CustomerAlreadyContacted', owner: 'ann', source }],
  CustomerNotContacted: [{ _tag: 'CustomerNotContacted', source }],
  TransfersExceeded: [
    { _tag: 'TransfersExceeded', made: 1, most: 1, source },
    { _tag: 'TransfersExceeded', made: 3, most: 2, source },
  ],
  EscalationOutOfOrder: [{ _tag: 'EscalationOutOfOrder', expected: 1, received: 2, source }],
  NotAuthorised: [
    {
      _tag: 'NotAuthorised',
      answer: { _tag: 'Refused', request: 'Compensate', role: 'csm', why: { _tag: 'OutsideACase' }, source },
      source,
    },
    {
      _tag: 'NotAuthorised',
      answer: {
        _tag: 'NeedsApproval',
        role: 'seniorAgent',
        approver: 'csDirector',
        amount: money(20_000),
        totalInCase: money(60_000),
        limit: money(50_000),
        source,
      },
      source,
    },
  ],
  ApprovalUnknown: [{ _tag: 'ApprovalUnknown', request: 'r1', source }],
  ApproverUnfit: [{ _tag: 'ApproverUnfit', expected: 'csDirector', received: 'csm', source }],
  PromiseMissing: [{ _tag: 'PromiseMissing', source }],
  PromiseDueInThePast: [{ _tag: 'PromiseDueInThePast', promise: 'p1', due, source }],
  PromiseTaken: [{ _tag: 'PromiseTaken', promise: 'p1', source }],
  PromiseUnknown: [{ _tag: 'PromiseUnknown', promise: 'p1', source }],
  PromiseSettled: [
    { _tag: 'PromiseSettled', promise: 'p1', standing: 'kept', source },
    { _tag: 'PromiseSettled', promise: 'p1', standing: 'released', source },
  ],
  PromisesOpen: [{ _tag: 'PromisesOpen', promises: ['p1', 'p2'], source }],
  NotOnTheSpot: [
    { _tag: 'NotOnTheSpot', minutes: 90, within: 30, source },
    { _tag: 'NotOnTheSpot', minutes: 1, within: 0, source },
  ],
  OpenerLacking: [
    {
      _tag: 'OpenerLacking',
      issues: [{ _tag: 'WhyNotAsked' }, { _tag: 'RuleCited', words: '按规定' }],
      source,
    },
  ],
  AcknowledgementMissing: [{ _tag: 'AcknowledgementMissing', source }],
  OutcomeUnfit: [{ _tag: 'OutcomeUnfit', outcome: 'recovered', stage: 'contacted', source }],
  ConfirmationAwaited: [{ _tag: 'ConfirmationAwaited', until: due, source }],
  AttemptsTooFew: [
    { _tag: 'AttemptsTooFew', made: 2, least: 3, hours: 20, leastHours: 48, source },
    { _tag: 'AttemptsTooFew', made: 1, least: 3, hours: 1, leastHours: 48, source },
  ],
  DuplicateUnnamed: [{ _tag: 'DuplicateUnnamed', source }],
  DuplicateOfItself: [{ _tag: 'DuplicateOfItself', source }],
  DuplicateOfUnknown: [{ _tag: 'DuplicateOfUnknown', caseId: 'k9', source }],
  DuplicateOfDuplicate: [{ _tag: 'DuplicateOfDuplicate', caseId: 'k2', source }],
  DuplicateOfClosed: [{ _tag: 'DuplicateOfClosed', caseId: 'k2', source }],
  DuplicateTakenUp: [{ _tag: 'DuplicateTakenUp', caseId: 'k2', source }],
  MergedUnseen: [{ _tag: 'MergedUnseen', seen: 3, version: 5, source }],
  ContactedBefore: [{ _tag: 'ContactedBefore', contacted: due, source }],
  DuplicateDueLater: [{ _tag: 'DuplicateDueLater', caseId: 'k2', due, source }],
  NotSnoozable: [{ _tag: 'NotSnoozable', priority: 'P0', source }],
  SnoozeAlreadyOver: [{ _tag: 'SnoozeAlreadyOver', until: due, source }],
  SnoozePastDue: [{ _tag: 'SnoozePastDue', until: later, due, source }],
  DueUnknown: [{ _tag: 'DueUnknown', source }],
  ExtensionNotLater: [{ _tag: 'ExtensionNotLater', from: later, to: due, source }],
  CommandUnreadable: [
    {
      _tag: 'CommandUnreadable',
      issues: [
        { _tag: 'FieldMissing', path: ['id'] },
        { _tag: 'NotText', path: ['by'], received: '7' },
      ],
      source,
    },
  ],
  CommandForgotten: [{ _tag: 'CommandForgotten', command: 'c1', until: due, source }],
  StateFormatUnknown: [{ _tag: 'StateFormatUnknown', received: '7', expected: 1, source }],
  StateUnreadable: [{ _tag: 'StateUnreadable', issues: [{ _tag: 'FieldMissing', path: ['stage'] }], source }],
  CaseMerged: [{ _tag: 'CaseMerged', into: 'k2', source }],
  FeedbackUnseen: [{ _tag: 'FeedbackUnseen', joined: due, source }],
  RaisedUnseen: [{ _tag: 'RaisedUnseen', raised: due, source }],
  StepUnseen: [
    { _tag: 'StepUnseen', event: 'ContactMade', at: due, source },
    { _tag: 'StepUnseen', event: 'CustomerRejected', at: due, source },
    { _tag: 'StepUnseen', event: 'CaseReopened', at: due, source },
  ],
  VersionUnknown: [{ _tag: 'VersionUnknown', seen: 9, version: 7, source }],
  ContactByRobot: [{ _tag: 'ContactByRobot', source }],
  NoticeUnknown: [{ _tag: 'NoticeUnknown', role: 'legal', source }],
  OpenerUnsaid: [{ _tag: 'OpenerUnsaid', source }],
}

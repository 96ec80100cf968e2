import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { SourceRef } from '../../core/source-ref.ts'
import type { CommandFault } from '../../events/command.ts'
import type { StreamFault } from '../../events/fault.ts'
import type { AuthorityAnswer } from '../remedy/authority.ts'
import type { OpenerIssue } from '../remedy/check-opener.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseEventTag } from './event.ts'
import type { CaseOutcome, CaseStage } from './stage.ts'

/** The rule of a case that something breaks (违反的规则), and where the rule comes from. */
export type CaseRefusal<W extends Words = StandardWords> = { readonly source: SourceRef } & (
  | CommandFault
  /** What stands in a history is no event. */
  | Extract<StreamFault, { readonly _tag: 'EventUnreadable' }>
  | {
      readonly _tag: 'NotAtThisStage'
      readonly event: CaseEventTag
      readonly stage: CaseStage
      readonly allowed: readonly CaseStage[]
    }
  | { readonly _tag: 'OtherCase'; readonly expected: string; readonly received: string }
  | {
      readonly _tag: 'TextMissing'
      readonly field: 'reason' | 'owner' | 'actor' | 'solution' | 'topic' | 'ticket' | 'resource' | 'text'
    }
  /** It ended as a duplicate: what is to be done goes to the case it repeats. */
  | { readonly _tag: 'CaseMerged'; readonly into: string }
  /** It became more urgent since whoever closes it, or makes it less urgent, had looked, or made up their mind. */
  | { readonly _tag: 'RaisedUnseen'; readonly raised: Instant }
  /** More feedback was added since whoever closes it had looked, or made up their mind. */
  | { readonly _tag: 'FeedbackUnseen'; readonly joined: Instant }
  /** It was opened again, or the customer was contacted, wrote or was dissatisfied, since whoever decides had looked, or made up their mind. */
  | {
      readonly _tag: 'StepUnseen'
      readonly event: 'ContactMade' | 'CustomerMessaged' | 'CustomerRejected' | 'CaseReopened'
      readonly at: Instant
    }
  /** A version that never was cannot have been seen. */
  | { readonly _tag: 'VersionUnknown'; readonly seen: number; readonly version: number }
  | { readonly _tag: 'PriorityLoweredByTriage'; readonly from: W['priority']; readonly to: W['priority'] }
  | { readonly _tag: 'PriorityWasAnother'; readonly expected: W['priority']; readonly received: W['priority'] }
  | { readonly _tag: 'DueMovedLater'; readonly from: Instant; readonly to: Instant }
  | {
      readonly _tag: 'OwnerUnfit'
      readonly priority: W['priority']
      readonly role: W['role']
      readonly fit: readonly W['role'][]
    }
  /** Once contacted, a customer is handed on only by a transfer. */
  | { readonly _tag: 'CustomerAlreadyContacted'; readonly owner: string }
  | { readonly _tag: 'CustomerNotContacted' }
  | { readonly _tag: 'TransfersExceeded'; readonly made: number; readonly most: number }
  | { readonly _tag: 'EscalationOutOfOrder'; readonly expected: number; readonly received: number }
  /** A robot called or wrote: nobody was contacted. */
  | { readonly _tag: 'ContactByRobot' }
  | { readonly _tag: 'NoticeUnknown'; readonly role: W['role'] }
  | { readonly _tag: 'NotAuthorised'; readonly answer: Exclude<AuthorityAnswer<W>, { readonly _tag: 'Granted' }> }
  | { readonly _tag: 'ApprovalUnknown'; readonly request: string }
  | { readonly _tag: 'ApproverUnfit'; readonly expected: W['role']; readonly received: W['role'] }
  | { readonly _tag: 'PromiseMissing' }
  | { readonly _tag: 'PromiseDueInThePast'; readonly promise: string; readonly due: Instant }
  | { readonly _tag: 'PromiseTaken'; readonly promise: string }
  | { readonly _tag: 'PromiseUnknown'; readonly promise: string }
  | { readonly _tag: 'PromiseSettled'; readonly promise: string; readonly standing: 'kept' | 'released' }
  | { readonly _tag: 'PromisesOpen'; readonly promises: readonly string[] }
  | { readonly _tag: 'NotOnTheSpot'; readonly minutes: number; readonly within: number }
  | { readonly _tag: 'OpenerLacking'; readonly issues: NonEmpty<OpenerIssue> }
  /** Nobody says what the first sentence was. */
  | { readonly _tag: 'OpenerUnsaid' }
  | { readonly _tag: 'AcknowledgementMissing' }
  | { readonly _tag: 'OutcomeUnfit'; readonly outcome: CaseOutcome; readonly stage: CaseStage }
  | { readonly _tag: 'ConfirmationAwaited'; readonly until: Instant }
  | {
      readonly _tag: 'AttemptsTooFew'
      readonly made: number
      readonly least: number
      readonly hours: number
      readonly leastHours: number
    }
  | { readonly _tag: 'DuplicateUnnamed' }
  | { readonly _tag: 'DuplicateOfItself' }
  | { readonly _tag: 'DuplicateOfUnknown'; readonly caseId: string }
  | { readonly _tag: 'DuplicateOfDuplicate'; readonly caseId: string }
  /** Nobody works the case that would go on, and this one owes its contact. */
  | { readonly _tag: 'DuplicateOfClosed'; readonly caseId: string }
  /** It took up the other one: the other one ends, or both would. */
  | { readonly _tag: 'DuplicateTakenUp'; readonly caseId: string }
  /** Something happened in it since whoever merges it had looked: what goes on would not know. */
  | { readonly _tag: 'MergedUnseen'; readonly seen: number; readonly version: number }
  /** The customer was contacted before the other words came: they are answered in a case of their own. */
  | { readonly _tag: 'ContactedBefore'; readonly contacted: Instant }
  /** The case that goes on would be due later than the one that ends, or nobody works it. */
  | { readonly _tag: 'DuplicateDueLater'; readonly caseId: string; readonly due: Instant; readonly theirs?: Instant }
  | { readonly _tag: 'NotSnoozable'; readonly priority: W['priority'] }
  | { readonly _tag: 'SnoozeAlreadyOver'; readonly until: Instant }
  | { readonly _tag: 'SnoozePastDue'; readonly until: Instant; readonly due: Instant }
  | { readonly _tag: 'DueUnknown' }
  | { readonly _tag: 'ExtensionNotLater'; readonly from: Instant; readonly to: Instant }
)

/** A rule that an event breaks; one that is recorded stands in the books all the same, as a violation. */
export interface Finding<W extends Words = StandardWords> {
  readonly refusal: CaseRefusal<W>
  readonly recorded?: true
}

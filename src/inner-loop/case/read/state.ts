import { isLeft, left, right } from 'fp-ts/Either'
import { type Duration, milliseconds } from '../../../core/duration.ts'
import {
  instantText,
  listOf,
  oneOfTexts,
  optional,
  type Parser,
  record,
  text,
  wholeNumber,
} from '../../../core/parse/parse.ts'
import { anyText, tableOf, trueOrFalse } from '../../../core/parse/parse-kinds.ts'
import { shown } from '../../../core/parse-issue.ts'
import type { Log } from '../../../events/log.ts'
import type { Remembered } from '../../../events/remembered.ts'
import type { NpsScore } from '../../../nps/score.ts'
import type { ClockEvent } from '../../sla/clock-event.ts'
import { metrics, reopenRules } from '../../sla/clock-target.ts'
import type { ContactChannel } from '../../vocabulary/contact-channel.ts'
import type { Priority } from '../../vocabulary/priority.ts'
import { dispatches, type Role } from '../../vocabulary/role.ts'
import type { ContactOwed, NoticeState, PendingApproval, PromiseState, Spoke } from '../merging/owed.ts'
import { caseOutcomes, caseReasons, caseStages, withdrawals } from '../stage.ts'
import type { CaseState } from '../state.ts'
import { maybeInstant, maybeName, maybeText, money, most, wordIn } from './fields.ts'
import { owedFields } from './taken-up.ts'
import type { CaseWords } from './words.ts'

const count = wholeNumber(0, most)
const duration = ((received, path) => {
  const read = count(received, path)
  return isLeft(read) ? read : right(milliseconds(read.right))
}) as Parser<Duration>

const clockTags = [
  'started',
  'customerMessage',
  'agentReply',
  'contactMade',
  'waitingStarted',
  'waitingEnded',
  'stopped',
  'reopened',
] as const

/** A list as it is, whatever its members. */
const anyList: Parser<readonly never[]> = (received, path) =>
  Array.isArray(received) ? right(received as never[]) : left([{ _tag: 'NotAList', path, received: shown(received) }])

/**
 * Reads a state in the policy's words: one that was stored as a snapshot in every member of its lists; one that was
 * just folded only in its fields, since long lists are only added to.
 */
export const stateParser = (words: CaseWords | undefined, lists: 'read' | 'trusted' = 'read'): Parser<CaseState> => {
  const list = <A>(item: Parser<A>): Parser<readonly A[]> => (lists === 'read' ? listOf(item) : anyList)
  const priority = wordIn<Priority>(words?.priorities)
  const role = wordIn<Role>(words?.roles)
  const owed = owedFields(words)
  const heard = record({
    _tag: oneOfTexts(clockTags),
    at: instantText,
    channel: optional(wordIn<ContactChannel>(words?.channels)),
    on: maybeText,
    metrics: optional(listOf(oneOfTexts(metrics))),
  } as never) as Parser<ClockEvent>
  return record<CaseState>({
    format: count,
    stage: oneOfTexts(caseStages),
    version: count,
    handled: record<Remembered>({
      older: list(text),
      newer: list(text),
      forgottenUntil: maybeInstant,
      olderUntil: maybeInstant,
      newerUntil: maybeInstant,
      ahead: optional(list(text)),
    }),
    clock: record<Log<ClockEvent>>({ earlier: list(listOf(heard)), latest: list(heard) }),
    caseId: maybeName,
    feedbackId: maybeName,
    customerId: maybeName,
    linked: list(text),
    absorbed: list(text),
    reason: optional(oneOfTexts(caseReasons)),
    policy: maybeText,
    receivedAt: maybeInstant,
    openedAt: maybeInstant,
    lastAt: maybeInstant,
    newestAt: maybeInstant,
    priority: optional(priority),
    triaged: optional(priority),
    held: list(priority),
    due: maybeInstant,
    absorbedDue: maybeInstant,
    originalDue: maybeInstant,
    owedSince: maybeInstant,
    saidAt: maybeInstant,
    ticket: maybeText,
    acknowledgedAt: maybeInstant,
    owner: maybeText,
    role: optional(role),
    dispatch: optional(oneOfTexts(dispatches)),
    spoke: optional(record<Spoke>(owed.spoke)),
    participants: list(text),
    contacted: trueOrFalse,
    firstContactAt: maybeInstant,
    lastContactAt: maybeInstant,
    reachedAt: maybeInstant,
    attempts: record<CaseState['attempts']>({ count, first: maybeInstant, last: maybeInstant }),
    transfers: count,
    escalation: count,
    escalated: tableOf(record<CaseState['escalated'][string]>({ times: count })),
    cycle: count,
    notices: tableOf(record<NoticeState>(owed.notice)),
    technicalCalls: count,
    spokenFor: count,
    raised: optional(record<NonNullable<CaseState['raised']>>({ at: instantText, version: count })),
    joined: optional(record<NonNullable<CaseState['joined']>>({ at: instantText, version: count })),
    turned: optional(
      record<NonNullable<CaseState['turned']>>({
        event: oneOfTexts(['ContactMade', 'CustomerMessaged', 'CustomerRejected', 'CaseReopened'] as const),
        at: instantText,
        version: count,
      }),
    ),
    granted: optional(money),
    reachedElsewhere: optional(tableOf(record<ContactOwed>(owed.contact))),
    grantedElsewhere: optional(tableOf(money)),
    approvalsTaken: optional(list(text)),
    approvals: tableOf(record<PendingApproval>(owed.approval)),
    promises: tableOf(record<PromiseState>(owed.promise)),
    resolvedAt: maybeInstant,
    confirmedAt: maybeInstant,
    closedAt: maybeInstant,
    outcome: optional(oneOfTexts(caseOutcomes)),
    duplicateOf: maybeName,
    parted: optional(list(text)),
    withdrawn: optional(oneOfTexts(withdrawals)),
    withdrawnSince: maybeInstant,
    overruled: maybeInstant,
    reopened: count,
    reopenedAt: maybeInstant,
    reopenedAfter: optional(duration),
    reopenClocks: optional(oneOfTexts(reopenRules)),
    begunAt: maybeInstant,
    snoozedUntil: maybeInstant,
    topics: list(anyText),
    resurveyAskedAt: maybeInstant,
    resurvey: optional(
      record<NonNullable<CaseState['resurvey']>>({ score: wholeNumber(0, 10) as Parser<NpsScore>, at: instantText }),
    ),
    waitingOn: tableOf(record<CaseState['waitingOn'][string]>({ since: instantText })),
  })
}

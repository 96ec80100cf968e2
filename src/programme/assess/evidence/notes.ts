import type { AlertStatement } from '../../../explain/statements/alert-statement.ts'
import type { Statement } from '../../../explain/statements/statement.ts'
import type { Speaker } from '../../../feedback/about.ts'
import type { Feedback } from '../../../feedback/feedback.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import type { Unread } from '../../understanding/unread.ts'
import type { Evidence } from './evidence.ts'
import { strangeNote } from './strange-note.ts'

type Note = Statement | AlertStatement

/** What an auditor should know besides: what was not known, what was left aside, what only an alert asked for. */
export const notesOf = ({
  alert,
}: Pick<ProgrammePolicy<Words>, 'alert'>): ((
  evidence: Evidence,
  customerId: string | undefined,
  openedBy: string,
  unread: Unread | undefined,
) => readonly Note[]) => {
  return ({ tier, strange, area, feedback }, customerId, openedBy, unread) => {
    const speaker = strangerIn(feedback)
    return [
      ...(speaker === undefined ? [] : [{ _tag: 'SpeakerNotCustomer', speaker } as const]),
      ...(customerId === undefined ? [{ _tag: 'CustomerUnknown' } as const] : []),
      ...(tier.tier === 'unknown' ? [{ _tag: 'TierUnknown', known: tier } as const] : []),
      ...strangeNote(strange),
      ...(feedback.businessArea === undefined || area !== undefined
        ? []
        : [{ _tag: 'BusinessAreaMissing', written: feedback.businessArea } as const]),
      ...(unread === undefined ? [] : [{ _tag: 'FactsUnread', ...unread } as const]),
      ...(openedBy === 'none'
        ? []
        : [{ _tag: 'CaseOpenedByAlert', level: openedBy, priority: alert.alertedCase } as const]),
    ]
  }
}

/**
 * Who speaks where it is no customer (非客户发声): an employee, or a machine.
 *
 * @source A3.19
 */
export const strangerIn = ({
  speaker,
  channel,
}: Pick<Feedback, 'speaker' | 'channel'>): Exclude<Speaker, 'customer'> | undefined =>
  speaker === 'customer' ? undefined : (speaker ?? (channel === 'employee' ? 'employee' : undefined))

import { instantText, listOf, oneOfTexts, optional, record, type Shape, text } from '../../../core/parse/parse.ts'
import { anyText, trueOrFalse } from '../../../core/parse/parse-kinds.ts'
import type { ContactChannel } from '../../vocabulary/contact-channel.ts'
import type { Priority } from '../../vocabulary/priority.ts'
import type { Role } from '../../vocabulary/role.ts'
import type { ContactOwed, NoticeState, PendingApproval, PromiseState, Spoke } from '../merging/owed.ts'
import type { ContactTaken, TakenUp } from '../merging/taken-up.ts'
import { maybeInstant, maybeName, money, wordIn } from './fields.ts'
import type { CaseWords } from './words.ts'

export const standings = ['open', 'kept', 'broken', 'released'] as const

/** What is owed in a case, field by field. */
export const owedFields = (
  words: CaseWords | undefined,
): {
  readonly promise: Shape<PromiseState>
  readonly notice: Shape<NoticeState>
  readonly approval: Shape<PendingApproval>
  readonly contact: Shape<ContactOwed>
  readonly spoke: Shape<Spoke>
} => {
  const role = wordIn<Role>(words?.roles)
  return {
    promise: { what: anyText, due: instantText, standing: oneOfTexts(standings), settledAt: maybeInstant },
    notice: {
      level: text,
      given: instantText,
      person: maybeName,
      due: maybeInstant,
      taken: maybeInstant,
      takenBy: maybeName,
    },
    contact: {
      priority: wordIn<Priority>(words?.priorities),
      channels: listOf(wordIn<ContactChannel>(words?.channels)),
      due: maybeInstant,
      since: maybeInstant,
    },
    spoke: { owner: anyText, role },
    approval: { amount: money, role, approver: role, since: instantText },
  }
}

/** What a case takes up of another, field by field, in the policy's words. */
export const takenUpFields = (words: CaseWords | undefined): Shape<TakenUp> => {
  const { promise, notice, approval, contact, spoke } = owedFields(words)
  const list = <A extends object>(shape: Shape<A>) => optional(listOf(record<A>(shape)))
  return {
    saidAt: maybeInstant,
    owed: optional(trueOrFalse),
    owedSince: maybeInstant,
    overruled: maybeInstant,
    messagedAt: maybeInstant,
    spoke: optional(record<Spoke>(spoke)),
    reached: list<NonNullable<TakenUp['reached']>[number]>({ caseId: text, ...contact }),
    contacts: list<ContactTaken>({ at: instantText, channel: wordIn<ContactChannel>(words?.channels) }),
    promises: list<NonNullable<TakenUp['promises']>[number]>({ id: text, ...promise }),
    notices: list<NonNullable<TakenUp['notices']>[number]>({ role: wordIn<Role>(words?.roles), ...notice }),
    approvals: list<NonNullable<TakenUp['approvals']>[number]>({ request: text, ...approval }),
    settled: optional(listOf(text)),
    granted: list<NonNullable<TakenUp['granted']>[number]>({ caseId: text, amount: money }),
  }
}

import type { Instant } from '../../../core/instant.ts'
import type { Money } from '../../../core/money.ts'
import type { StandardWords, Words } from '../../vocabulary/words.ts'

/** Something that was promised to the customer, and by when (承诺). */
export interface DatedPromise {
  readonly id: string
  readonly what: string
  readonly due: Instant
}

/** A promise and what became of it (承诺履行). */
export interface PromiseState extends Pick<DatedPromise, 'what' | 'due'> {
  readonly standing: 'open' | 'kept' | 'broken' | 'released'
  readonly settledAt?: Instant
}

/** More compensation than a role may grant, waiting for somebody's word (待审批). */
export interface PendingApproval<W extends Words = StandardWords> {
  readonly amount: Money
  readonly role: W['role']
  readonly approver: W['role']
  readonly since: Instant
}

/** Who was in touch with the customer (联系人). */
export interface Spoke<W extends Words = StandardWords> {
  readonly owner: string
  readonly role: W['role']
}

/** A first contact that was made, on these channels (已联系渠道): it may be none of those that were promised. */
export interface ContactOwed<W extends Words = StandardWords> {
  readonly priority: W['priority']
  readonly channels: readonly W['channel'][]
  /** When it was due; where it has no due, since when it was owed. */
  readonly due?: Instant
  readonly since?: Instant
}

/** A role that was told at once, and when somebody of it stepped in (通知与介入). */
export interface NoticeState {
  readonly level: string
  readonly given: Instant
  readonly person?: string
  readonly due?: Instant
  readonly taken?: Instant
  readonly takenBy?: string
}

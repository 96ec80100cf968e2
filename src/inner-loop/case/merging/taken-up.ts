import type { Instant } from '../../../core/instant.ts'
import type { Money } from '../../../core/money.ts'
import type { StandardWords, Words } from '../../vocabulary/words.ts'
import type { ContactOwed, DatedPromise, NoticeState, PendingApproval, PromiseState, Spoke } from './owed.ts'

/** A contact that was made in the case that ends (并入的联系). */
export interface ContactTaken<W extends Words = StandardWords> {
  readonly at: Instant
  readonly channel: W['channel']
}

/** What a case takes up of another beside its feedback (并入内容): what was made there, and what is owed. */
export interface TakenUp<W extends Words = StandardWords> {
  /** When its customer last said something new there: a contact from then on answers it. */
  readonly saidAt?: Instant
  /** Whether it still owes its first contact; where it has no due, since when. */
  readonly owed?: boolean
  readonly owedSince?: Instant
  /** What a person overruled there who opened it again. */
  readonly overruled?: Instant
  /** Since when the customer waits there for an answer to what they wrote. */
  readonly messagedAt?: Instant
  /** Whose case it was when the customer was contacted there. */
  readonly spoke?: Spoke<W>
  /** By what was the customer reached there, case by case: what was promised on another channel is owed still. */
  readonly reached?: readonly (ContactOwed<W> & { readonly caseId: string })[]
  readonly contacts?: readonly ContactTaken<W>[]
  /** Under the id of their case and their own. */
  readonly promises?: readonly (DatedPromise & Pick<PromiseState, 'standing' | 'settledAt'>)[]
  readonly notices?: readonly (NoticeState & { readonly role: W['role'] })[]
  readonly approvals?: readonly (PendingApproval<W> & { readonly request: string })[]
  /** Which of those taken up before wait there no more. */
  readonly settled?: readonly string[]
  /** What was given, case by case: limits hold over all of them. */
  readonly granted?: readonly { readonly caseId: string; readonly amount: Money }[]
}

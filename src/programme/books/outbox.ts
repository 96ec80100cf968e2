import { isRight } from 'fp-ts/Either'
import type { CaseEvent } from '../../inner-loop/case/event.ts'
import { eventParser } from '../../inner-loop/case/read/events.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'

/** Somebody who is to hear of an event (待发送): store it in the transaction that stores the event, send it afterwards. */
export interface Telling<W extends Words = StandardWords> {
  /** The event's own id: sent twice it is the same message. */
  readonly event: string
  readonly caseId: string
  readonly about: CaseEvent['_tag']
  readonly to:
    | { readonly _tag: 'Customer' }
    | { readonly _tag: 'Person'; readonly person: string; readonly role: W['role'] }
    | { readonly _tag: 'Role'; readonly role: W['role'] }
}

/**
 * Whom an event is told to (发件箱): the customer their ticket number, an owner their case, a role what it is to step in for
 * or to approve. Most events are told to nobody.
 *
 * @example
 * outboxOf({ _tag: 'CaseAcknowledged', ticket: 'VOC-1', id: 'k/0', caseId: 'case:fb:s:1', version: 2, at: instant(0),
 *   by: 'voc', command: 'k' })
 * // => [{ event: 'k/0', caseId: 'case:fb:s:1', about: 'CaseAcknowledged', to: { _tag: 'Customer' } }]
 * @source A0.13, A2.5–A2.7, A2.11, A4.4
 */
export const outboxOf = <W extends Words = StandardWords>(event: CaseEvent<W>): readonly Telling<W>[] => {
  const to = isRight(read(event, [])) ? receiverOf(event) : undefined
  return to === undefined ? [] : [{ event: event.id, caseId: event.caseId, about: event._tag, to }]
}

const read = eventParser(undefined)

const receiverOf = <W extends Words>(event: CaseEvent<W>): Telling<W>['to'] | undefined => {
  switch (event._tag) {
    case 'CaseAcknowledged':
      return { _tag: 'Customer' }
    case 'CaseAssigned':
    case 'CaseTransferred':
      return { _tag: 'Person', person: event.owner, role: event.role }
    case 'ParticipantAdded':
      return { _tag: 'Person', person: event.participant, role: event.role }
    case 'NoticeGiven':
      return event.person === undefined
        ? { _tag: 'Role', role: event.role }
        : { _tag: 'Person', person: event.person, role: event.role }
    case 'CaseEscalated':
      return { _tag: 'Role', role: event.to }
    case 'ApprovalRequested':
      return { _tag: 'Role', role: event.approver }
    default:
      return undefined
  }
}

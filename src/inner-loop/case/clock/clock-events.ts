import { type Instant, instant } from '../../../core/instant.ts'
import { isPlainRecord } from '../../../core/parse/parse-kinds.ts'
import { entriesOf } from '../../../events/log.ts'
import { type ClockEvent, waitedForCustomer } from '../../sla/clock-event.ts'
import type { StandardWords, Words } from '../../vocabulary/words.ts'
import type { CaseEvent } from '../event.ts'
import { answering, saidIn } from '../merging/contact-taken.ts'
import type { CaseState } from '../state.ts'

/**
 * What the clocks of a case have heard so far (计时事件): hand it to `clockAt` for any metric.
 *
 * @example
 * const head = { id: 'e1', caseId: 'case:f1', version: 1, at: instant(hours(1)), by: 'voc', command: 'k' } as const
 * const opened = { ...head, _tag: 'CaseOpened', feedbackId: 'f1', priority: 'P1', reason: 'triaged', policy: 'p@1' } as const
 * clockEventsOf(evolve(initialCase, { ...opened, receivedAt: instant(0) })) // => [{ _tag: 'started', at: 0 }]
 * @source A2.8, A2.9
 * @law a clock hears of a case what its events say
 */
export const clockEventsOf = <W extends Words = StandardWords>(
  state: Pick<CaseState<W>, 'clock'>,
): readonly ClockEvent<W>[] => {
  const clock: unknown = isPlainRecord(state) ? state.clock : undefined
  return isPlainRecord(clock) && Array.isArray(clock['earlier']) && Array.isArray(clock['latest'])
    ? entriesOf(state.clock)
    : []
}

/**
 * What one event says to the clocks; most say nothing. The clock starts at receipt, not when the case was opened. Clocks
 * of several writers differ: a case that was reopened is open, whatever their clocks say of the order.
 */
export const heardFrom = (event: CaseEvent, state: CaseState): readonly ClockEvent[] => {
  const at = happenedAt(event, state)
  switch (event._tag) {
    case 'CaseOpened':
      return [{ _tag: 'started', at: event.receivedAt }]
    case 'CaseAbsorbed':
      return [
        ...answering(event.contacts, saidIn(state)).map((one) => ({ ...one, _tag: 'contactMade' as const })),
        ...(event.messagedAt === undefined
          ? []
          : [{ _tag: 'customerMessage' as const, at: messageIn(event.messagedAt, state) }]),
      ]
    case 'CaseAcknowledged':
      return [{ _tag: 'stopped', at, metrics: ['acknowledgement'] }]
    case 'CustomerMessaged':
      return event.sender === 'robot' ? [] : [{ _tag: 'customerMessage', at: endsAt(event, waitedForCustomer, state) }]
    case 'AgentReplied':
      return event.sender === 'robot' ? [] : [{ _tag: 'agentReply', at, channel: event.channel }]
    case 'ContactMade':
      return event.sender === 'robot' ? [] : [{ _tag: 'contactMade', at, channel: event.channel }]
    case 'WaitingStarted':
      return [{ _tag: 'waitingStarted', at, on: event.on }]
    case 'WaitingEnded':
      return [{ _tag: 'waitingEnded', at: endsAt(event, event.on, state), on: event.on }]
    case 'CaseResolved':
      return [{ _tag: 'stopped', at, metrics: ['solution'] }]
    case 'CaseClosed':
      return [{ _tag: 'stopped', at }]
    case 'CustomerRejected':
      // what they say of a solution waits for an answer
      return [
        { _tag: 'reopened', at },
        { _tag: 'customerMessage', at: endsAt({ at }, waitedForCustomer, state) },
      ]
    case 'CaseReopened':
      return [{ _tag: 'reopened', at }]
    default:
      return []
  }
}

/** What ends a wait came after it began, whatever the clocks of two writers say: else the clocks would wait for ever. */
const endsAt = ({ at }: Pick<CaseEvent, 'at'>, on: string, { waitingOn }: CaseState): Instant => {
  const wait = Object.hasOwn(waitingOn, on) ? waitingOn[on] : undefined
  return wait === undefined ? at : instant(Math.max(at, wait.since + 1))
}

/** A message that came elsewhere ends a wait that it came after. */
const messageIn = (at: Instant, state: CaseState): Instant =>
  endsWait(at, state) ? endsAt({ at }, waitedForCustomer, state) : at

/** Whether what the customer wrote elsewhere is what was waited for here. */
export const endsWait = (at: Instant, { waitingOn }: CaseState): boolean =>
  at >= (waitingOn[waitedForCustomer]?.since ?? Number.POSITIVE_INFINITY)

/** When an event counts: a reopening after what it undoes, a closing not before the reopening it follows. */
export const happenedAt = (
  { _tag, at }: Pick<CaseEvent, '_tag' | 'at'>,
  { closedAt, resolvedAt, reopenedAt }: Pick<CaseState, 'closedAt' | 'resolvedAt' | 'reopenedAt'>,
): Instant => {
  if (_tag === 'CaseReopened') return instant(Math.max(at, (closedAt ?? at - 1) + 1))
  if (_tag === 'CustomerRejected') return instant(Math.max(at, (resolvedAt ?? at - 1) + 1))
  return _tag === 'CaseClosed' || _tag === 'CaseResolved' ? instant(Math.max(at, reopenedAt ?? at)) : at
}

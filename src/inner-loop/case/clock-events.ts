import type { ClockEvent } from '../sla/clock-event.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseEvent } from './event.ts'
import { entriesOf } from './log.ts'
import type { CaseState } from './state.ts'

/**
 * What the clocks of a case have heard so far (计时事件): hand it to `clockAt` for any metric.
 *
 * @source A2.8, A2.9
 * @law a clock hears of a case what its events say
 */
export const clockEventsOf = <W extends Words = StandardWords>({
  clock,
}: Pick<CaseState<W>, 'clock'>): readonly ClockEvent<W>[] => entriesOf(clock)

/** What one event says to the clocks; most say nothing. The clock starts at receipt, not when the case was opened. */
export const heardFrom = (event: CaseEvent): readonly ClockEvent[] => {
  const { at } = event
  switch (event._tag) {
    case 'CaseOpened':
      return [{ _tag: 'started', at: event.receivedAt }]
    case 'CaseAcknowledged':
      return [{ _tag: 'stopped', at, metrics: ['acknowledgement'] }]
    case 'CustomerMessaged':
      return [{ _tag: 'customerMessage', at }]
    case 'AgentReplied':
      return [{ _tag: 'agentReply', at, channel: event.channel }]
    case 'ContactMade':
      return [{ _tag: 'contactMade', at, channel: event.channel }]
    case 'WaitingStarted':
      return [{ _tag: 'waitingStarted', at, on: event.on }]
    case 'WaitingEnded':
      return [{ _tag: 'waitingEnded', at, on: event.on }]
    case 'CaseResolved':
      return [{ _tag: 'stopped', at, metrics: ['solution'] }]
    case 'CaseClosed':
      return [{ _tag: 'stopped', at }]
    case 'CustomerRejected':
    case 'CaseReopened':
      return [{ _tag: 'reopened', at }]
    default:
      return []
  }
}

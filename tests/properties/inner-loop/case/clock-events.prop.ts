import { describe, expect } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { clockEventsOf } from '../../../../src/inner-loop/case/clock/clock-events.ts'
import type { CaseEvent } from '../../../../src/inner-loop/case/event.ts'
import { caseWork } from '../../../../src/testing/arbitraries/case/case-work.ts'
import { worked } from '../../../support/case.ts'
import { prop } from '../../../support/prop.ts'

/** What each event says to clocks, by a table of its own. */
const expected = (event: CaseEvent): readonly object[] => {
  const { at } = event
  if ('sender' in event && event.sender === 'robot') return []
  const plain = {
    CustomerMessaged: 'customerMessage',
    CaseReopened: 'reopened',
    CaseClosed: 'stopped',
  } as const
  if (event._tag in plain) return [{ _tag: plain[event._tag as keyof typeof plain], at }]
  if (event._tag === 'CustomerRejected')
    return [
      { _tag: 'reopened', at },
      { _tag: 'customerMessage', at },
    ]
  if (event._tag === 'CaseOpened') return [{ _tag: 'started', at: event.receivedAt }]
  if (event._tag === 'CaseAbsorbed')
    return [
      ...(event.contacts ?? []).map((one) => ({ _tag: 'contactMade', at: one.at, channel: one.channel })),
      ...(event.messagedAt === undefined ? [] : [{ _tag: 'customerMessage', at: event.messagedAt }]),
    ]
  if (event._tag === 'ContactMade') return [{ _tag: 'contactMade', at, channel: event.channel }]
  if (event._tag === 'AgentReplied') return [{ _tag: 'agentReply', at, channel: event.channel }]
  if (event._tag === 'WaitingStarted') return [{ _tag: 'waitingStarted', at, on: event.on }]
  if (event._tag === 'WaitingEnded') return [{ _tag: 'waitingEnded', at, on: event.on }]
  if (event._tag === 'CaseAcknowledged') return [{ _tag: 'stopped', at, metrics: ['acknowledgement'] }]
  return event._tag === 'CaseResolved' ? [{ _tag: 'stopped', at, metrics: ['solution'] }] : []
}

/** Clocks differ between writers: a reopening counts after what it undoes, a stop not before the reopening before it. */
const inOrder = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  const last: { stop?: number; reopening?: number } = {}
  return events.map((event) => {
    const reopens = event._tag === 'CaseReopened' || event._tag === 'CustomerRejected'
    const stops = event._tag === 'CaseClosed' || event._tag === 'CaseResolved'
    if (!reopens && !stops) return event
    const at = Math.max(event.at, reopens ? (last.stop ?? event.at - 1) + 1 : (last.reopening ?? event.at))
    last[reopens ? 'reopening' : 'stop'] = at
    return { ...event, at: instant(at) }
  })
}

/** Contacts of a case that was taken up count from when this one's customer last said something, or it was opened again. */
const takenUp = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  let said = Number.NEGATIVE_INFINITY
  let waits = Number.POSITIVE_INFINITY
  return events.map((event) => {
    const since = said
    if (event._tag === 'WaitingStarted' && event.on === 'customer') waits = Math.min(waits, event.at)
    const isOver =
      event._tag === 'WaitingEnded'
        ? event.on === 'customer'
        : event._tag === 'CaseClosed' || event._tag === 'CustomerRejected'
    if (isOver || (event._tag === 'CustomerMessaged' && event.sender !== 'robot')) waits = Number.POSITIVE_INFINITY
    if (event._tag === 'CaseOpened') said = event.receivedAt
    if (event._tag === 'FeedbackLinked' || event._tag === 'CaseReopened') said = Math.max(said, event.at)
    if (event._tag !== 'CaseAbsorbed') return event
    said = Math.max(said, event.saidAt ?? event.receivedAt)
    const { messagedAt = Number.NEGATIVE_INFINITY } = event
    const wait = waits
    if (messagedAt >= wait) waits = Number.POSITIVE_INFINITY
    return {
      ...event,
      contacts: (event.contacts ?? []).filter(({ at }) => at >= since),
      ...(messagedAt >= wait ? { messagedAt: instant(Math.max(messagedAt, wait + 1)) } : {}),
    }
  })
}

describe('the clocks of a case', () => {
  prop([caseWork], { numRuns: 60 })('a clock hears of a case what its events say', (work) => {
    const { state, events } = worked(work)
    expect(clockEventsOf(state)).toEqual(takenUp(inOrder(events)).flatMap(expected))
  })
})

import { describe, expect } from 'vitest'
import { clockEventsOf } from '../../../../src/inner-loop/case/clock-events.ts'
import type { CaseEvent } from '../../../../src/inner-loop/case/event.ts'
import { caseWork } from '../../../../src/testing/case-commands.ts'
import { worked } from '../../../support/case.ts'
import { prop } from '../../../support/prop.ts'

/** What each event says to clocks, by a table of its own. */
const expected = (event: CaseEvent): readonly object[] => {
  const { at } = event
  if ('sender' in event && event.sender === 'robot') return []
  const plain = {
    CustomerMessaged: 'customerMessage',
    CustomerRejected: 'reopened',
    CaseReopened: 'reopened',
    CaseClosed: 'stopped',
  } as const
  if (event._tag in plain) return [{ _tag: plain[event._tag as keyof typeof plain], at }]
  if (event._tag === 'CaseOpened') return [{ _tag: 'started', at: event.receivedAt }]
  if (event._tag === 'ContactMade') return [{ _tag: 'contactMade', at, channel: event.channel }]
  if (event._tag === 'AgentReplied') return [{ _tag: 'agentReply', at, channel: event.channel }]
  if (event._tag === 'WaitingStarted') return [{ _tag: 'waitingStarted', at, on: event.on }]
  if (event._tag === 'WaitingEnded') return [{ _tag: 'waitingEnded', at, on: event.on }]
  if (event._tag === 'CaseAcknowledged') return [{ _tag: 'stopped', at, metrics: ['acknowledgement'] }]
  return event._tag === 'CaseResolved' ? [{ _tag: 'stopped', at, metrics: ['solution'] }] : []
}

describe('the clocks of a case', () => {
  prop([caseWork], { numRuns: 60 })('a clock hears of a case what its events say', (work) => {
    const { state, events } = worked(work)
    expect(clockEventsOf(state)).toEqual(events.flatMap(expected))
  })
})

import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { worked } from '../../support/case.ts'

const hour = 3_600_000
const at = (hours: number) => instant(hours * hour)
const opened = (id: string, priority: 'P0' | 'P1' | 'P2', receivedHour = 0): CaseIntent => ({
  _tag: 'OpenCase',
  feedbackId: id,
  customerId: 'c',
  priority,
  reason: 'triaged',
  policy: 'p@1',
  receivedAt: at(receivedHour),
  due: at(receivedHour + (priority === 'P2' ? 24 : 4)),
})
/** Each intent with the hour it is given at. */
const caseOf = (...steps: readonly (readonly [number, CaseIntent])[]): CaseState =>
  worked(steps.map(([hours, one], place): CaseCommand => ({ ...one, id: `k${place}`, at: at(hours), by: 'Li' }))).state
const assigned: CaseIntent = { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' }
const acked: CaseIntent = { _tag: 'AcknowledgeCase', ticket: 'T' }
const called: CaseIntent = { _tag: 'MakeContact', channel: 'phone' }
const written: CaseIntent = { _tag: 'MakeContact', channel: 'wecom' }
const review = (...cases: readonly CaseState[]) => reviewBook(standardProgramme)(cases)

describe('a review of the books', () => {
  const p0 = caseOf([0, opened('a', 'P0')])
  it('says what is owed, unassigned and unacknowledged, and when to look again', () => {
    expect(review(p0)(at(1))).toEqual({
      asOf: at(1),
      duties: [
        { caseId: 'case:a', priority: 'P0', duty: 'firstContact', due: at(4), state: 'onTrack', pastDue: false },
      ],
      escalations: [],
      unassigned: ['case:a'],
      ownerUnfit: [],
      unacknowledged: ['case:a'],
      stale: [],
      snoozeOver: [],
      lost: [],
      halfMerged: [],
      unread: [],
      approvals: [],
      digests: [],
      nextWakeAt: { _tag: 'At', at: at(3) },
    })
    expect(review(p0)(at(3)).duties[0]?.state).toBe('atRisk')
  })
  it('asks to escalate each level when it falls due, once (A2.5)', () => {
    expect(review(p0)(at(4)).escalations).toEqual([])
    const late = review(p0)(instant(4 * hour + 1))
    expect([late.duties[0]?.state, late.escalations]).toEqual([
      'breached',
      [
        {
          _tag: 'EscalateCase',
          id: 'escalate-1@1:case:a',
          caseId: 'case:a',
          cycle: 0,
          at: 4 * hour + 1,
          by: 'review',
          level: 1,
          to: 'csDirector',
          reason: 'contactOverdue',
        },
      ],
    ])
    expect(review(p0)(at(6)).escalations.map((one) => one._tag === 'EscalateCase' && [one.level, one.to])).toEqual([
      [1, 'csDirector'],
      [2, 'topManagement'],
    ])
    const told = caseOf(
      [0, opened('a', 'P0')],
      [5, { _tag: 'EscalateCase', level: 1, to: 'csDirector', reason: 'contactOverdue' }],
    )
    expect(review(told)(at(6)).escalations).toHaveLength(1)
  })
  it('puts what is broken and urgent first', () => {
    const cases = [
      caseOf([0, opened('d', 'P2')]),
      caseOf([2, opened('c', 'P1', 2)]),
      p0,
      caseOf([0, opened('b', 'P1')]),
    ]
    expect(review(...cases)(at(5)).duties.map(({ caseId, state }) => [caseId, state])).toEqual([
      ['case:a', 'breached'],
      ['case:b', 'breached'],
      ['case:c', 'atRisk'],
      ['case:d', 'onTrack'],
    ])
  })
  it('hands P2 out as lists, by owner, what is due soonest first (A2.7)', () => {
    const mine = (id: string, received: number) => caseOf([received, opened(id, 'P2', received)], [received, assigned])
    expect(review(mine('a', 2), mine('b', 1), caseOf([0, opened('c', 'P2')]), p0)(at(3)).digests).toEqual([
      { handOutAt: at(6), cases: [{ caseId: 'case:c', due: at(24) }] },
      {
        owner: 'Li',
        handOutAt: at(6),
        cases: [
          { caseId: 'case:b', due: at(25) },
          { caseId: 'case:a', due: at(26) },
        ],
      },
    ])
  })
  it('hands out as a list what was routed as a batch, whatever its priority', () => {
    const batch: CaseIntent = { ...assigned, dispatch: 'batch' }
    const ticket: CaseIntent = { ...assigned, dispatch: 'ticket' }
    const p1 = (id: string, given: CaseIntent) => caseOf([0, opened(id, 'P1')], [0, given])
    expect(review(p1('a', batch), p1('b', ticket), p1('c', assigned))(at(3)).digests).toEqual([
      { owner: 'Li', handOutAt: at(6), atOnce: true, cases: [{ caseId: 'case:a', due: at(4) }] },
    ])
  })
  it('keeps the promises made to customers in view', () => {
    const offered: CaseIntent = { _tag: 'OfferSolution', text: 'x', promises: [{ id: 'p1', what: 'y', due: at(30) }] }
    const promised = caseOf([0, opened('a', 'P1')], [0, acked], [0, assigned], [1, called], [1, offered])
    expect(review(promised)(at(30)).duties).toEqual([
      {
        caseId: 'case:a',
        priority: 'P1',
        owner: 'Li',
        duty: 'promise',
        promise: 'p1',
        due: at(30),
        state: 'onTrack',
        pastDue: false,
      },
    ])
    expect(review(promised)(instant(30 * hour + 1)).duties[0]).toMatchObject({ state: 'breached', pastDue: true })
    expect(review(promised)(at(2)).nextWakeAt).toEqual({ _tag: 'At', at: instant(30 * hour + 1) })
  })
  it('finds stale cases, snoozes that are over, approvals that wait and owners who no longer fit', () => {
    const snoozed: CaseIntent = { _tag: 'SnoozeCase', until: at(400), reason: '等配件' }
    const resting = caseOf([0, opened('a', 'P1')], [0, assigned], [1, called], [1, snoozed])
    expect([review(resting)(at(399)).stale, review(resting)(at(400)).stale]).toEqual([[], ['case:a']])
    expect([review(resting)(at(399)).snoozeOver, review(resting)(at(400)).snoozeOver]).toEqual([[], ['case:a']])
    const asked: CaseIntent = {
      _tag: 'GrantCompensation',
      amount: { amount: 60_000, currency: 'CNY' },
      role: 'seniorAgent',
    }
    expect(review(caseOf([0, opened('b', 'P1')], [0, assigned], [1, called], [1, asked]))(at(2)).approvals).toEqual([
      { caseId: 'case:b', request: 'k3', since: at(1) },
    ])
    const raised: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'triage' }
    const regular: CaseIntent = { _tag: 'AssignCase', owner: 'Wu', role: 'regularService' }
    expect(review(caseOf([0, opened('c', 'P2')], [0, regular], [1, raised]))(at(2)).ownerUnfit).toEqual(['case:c'])
  })
})

describe('the contact of a case', () => {
  const clock = contactClock(standardProgramme)
  it('is kept by telephone, not by WeCom, where the telephone was promised (A2.8)', () => {
    expect(clock(caseOf([0, opened('a', 'P1')], [0, assigned], [1, written]))(at(2))?.state).toBe('onTrack')
    expect(clock(caseOf([0, opened('a', 'P1')], [0, assigned], [1, called]))(at(2))?.state).toBe('met')
  })
  it('a P2 answered by WeCom and raised to P0 is owed a call', () => {
    const raised = caseOf(
      [0, opened('a', 'P2')],
      [0, assigned],
      [1, written],
      [2, { _tag: 'Reprioritise', to: 'P0', cause: 'triage' }],
    )
    expect(clock(raised)(at(3))).toMatchObject({ state: 'atRisk', due: at(4) })
  })
  it('lowered by a person keeps the sooner due; extended it is due as they said', () => {
    const lower: CaseIntent = { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '误报' }
    expect(clock(caseOf([0, opened('a', 'P1')], [1, lower]))(at(2))?.due).toBe(at(4))
    const extended: CaseIntent = { _tag: 'ExtendDeadline', due: at(9), reason: '出差' }
    expect(clock(caseOf([0, opened('a', 'P1')], [1, extended]))(at(5))).toMatchObject({ due: at(9), state: 'onTrack' })
  })
  it('stands still while others are waited for, never for the customer, to whom nobody spoke yet', () => {
    const waiting = (on: string) =>
      caseOf([0, opened('a', 'P1')], [0, assigned], [1, { _tag: 'StartWaiting', on }], [3, { _tag: 'EndWaiting', on }])
    expect(clock(waiting('supplier'))(at(4))).toMatchObject({ due: at(6), state: 'onTrack' })
    expect(clock(waiting('customer'))(at(4))).toMatchObject({ due: at(4), state: 'atRisk' })
  })
  it('starts anew when a case is opened again', () => {
    const again = caseOf(
      [0, opened('a', 'P1')],
      [0, assigned],
      [1, called],
      [2, { _tag: 'CloseCase', outcome: 'invalid' }],
      [10, { _tag: 'ReopenCase', reason: '又坏了' }],
    )
    expect(clock(again)(at(11))).toMatchObject({ start: at(10), due: at(14), state: 'onTrack' })
  })
  it('is none before a case is opened', () => {
    expect(clock(caseOf())(at(1))).toBeUndefined()
  })
})

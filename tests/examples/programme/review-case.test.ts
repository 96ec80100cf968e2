import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import { standardReview } from '../../../src/policies/inner-loop/case.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { type Duty, reviewCase } from '../../../src/programme/review/review-case.ts'
import { digestsOf } from '../../../src/programme/review/review-digest.ts'
import { worked } from '../../support/case.ts'

const hour = 3_600_000
const at = (hours: number) => instant(hours * hour)
const week = at(168)
const base = { ...initialCase, stage: 'assigned', caseId: 'case:a', priority: 'P0' } as const
const reviewed = (more: Partial<CaseState>, clock?: object, asOf = at(1)) =>
  reviewCase(
    standardReview,
    () => () => clock as never,
    () => () => undefined,
  )({ ...base, ...more } as typeof base)(asOf)
const quiet = {
  duties: [],
  escalations: [],
  unassigned: false,
  ownerUnfit: false,
  unacknowledged: false,
  stale: false,
  snoozeOver: false,
  wakes: [week],
}
const promise = (standing: string, hours: number) => ({ what: 'x', due: at(hours), standing }) as never

describe('what is to be said of one case', () => {
  it('is nothing while nothing is owed, until it is stale', () => {
    expect(reviewed({})).toStrictEqual(quiet)
    expect(reviewed({}, undefined, week)).toStrictEqual({ ...quiet, stale: true, wakes: [] })
    expect(reviewed({ lastAt: at(10) }, undefined, week)).toStrictEqual({ ...quiet, wakes: [at(178)] })
    expect(reviewed({ lastAt: at(10) }, undefined, at(178)).stale).toBe(true)
  })
  it('is nothing of a contact that was made, whenever it was', () => {
    for (const clock of [{ state: 'met' }, { state: 'met', stoppedAt: at(0) }, { state: 'breached', stoppedAt: at(0) }])
      expect(reviewed({}, { ...clock, pastDeadline: true, nextWakeAt: 0 }).duties).toEqual([])
    expect(reviewed({}, { state: 'breached', stoppedAt: at(0), due: at(0), nextWakeAt: 0 })).toStrictEqual(quiet)
  })
  it('is the contact owed, with its owner and due where they are known', () => {
    const owed = { caseId: 'case:a', priority: 'P0', duty: 'firstContact', state: 'paused', pastDue: false }
    const paused = { state: 'paused', pastDeadline: false }
    expect(reviewed({}, paused)).toStrictEqual({ ...quiet, duties: [owed] })
    expect(reviewed({ owner: 'Li' }, { ...paused, due: at(4), nextWakeAt: at(3) })).toMatchObject({
      duties: [{ ...owed, owner: 'Li', due: at(4) }],
      wakes: [at(3), at(4) + 1, at(5) + 1, week],
    })
  })
  it('is each promise that is open or broken, and no other', () => {
    const promises = {
      a: promise('open', 2),
      b: promise('broken', 2),
      c: promise('kept', 2),
      d: promise('released', 2),
    }
    const owed = { caseId: 'case:a', priority: 'P0', duty: 'promise', due: at(2), pastDue: false }
    expect(reviewed({ promises })).toStrictEqual({
      ...quiet,
      duties: [
        { ...owed, promise: 'a', state: 'onTrack' },
        { ...owed, promise: 'b', state: 'breached' },
      ],
      wakes: [at(2) + 1, at(2) + 1, week],
    })
    const late = reviewed({ promises }, undefined, instant(at(2) + 1))
    expect(late.duties.map(({ state, pastDue }) => [state, pastDue])).toEqual([
      ['breached', true],
      ['breached', true],
    ])
    expect(late.wakes).toEqual([week])
  })
  it('is an owner who does not fit, once it has one, and a case nobody has', () => {
    expect(reviewed({ role: 'regularService' })).toMatchObject({ ownerUnfit: true, unassigned: false })
    expect(reviewed({ role: 'csDirector' }).ownerUnfit).toBe(false)
    expect(reviewed({ role: 'regularService', stage: 'open' })).toMatchObject({ ownerUnfit: false, unassigned: true })
  })
  it('is a customer who was not told, where there is one to tell', () => {
    expect(reviewed({ customerId: 'c' }).unacknowledged).toBe(true)
    expect(reviewed({ customerId: 'c', ticket: 'T' }).unacknowledged).toBe(false)
    expect(reviewed({ ticket: 'T' }).unacknowledged).toBe(false)
  })
  it('is a snooze that is over; while it lasts nothing is stale', () => {
    expect(reviewed({ snoozedUntil: at(300) }, undefined, at(299))).toStrictEqual({
      ...quiet,
      wakes: [at(300), at(300)],
    })
    expect(reviewed({ snoozedUntil: at(300) }, undefined, at(300))).toMatchObject({ stale: true, snoozeOver: true })
    expect(reviewed({ snoozedUntil: at(2) })).toStrictEqual({ ...quiet, wakes: [week, at(2)] })
  })
  it('is each level not told yet, when it falls due (A2.5)', () => {
    const breached = { state: 'breached', pastDeadline: true, due: at(4) }
    const told = reviewed({ escalation: 1, escalated: { csDirector: { times: 1 } } }, breached, at(9))
    expect(told.escalations).toStrictEqual([
      {
        _tag: 'EscalateCase',
        id: 'escalate-2@0:case:a',
        at: at(9),
        by: 'review',
        caseId: 'case:a',
        level: 2,
        to: 'topManagement',
        reason: 'contactOverdue',
        cycle: 0,
      },
    ])
    const both = { csDirector: { times: 1 }, topManagement: { times: 1 } }
    expect(reviewed({ escalation: 2, escalated: both }, breached, at(9)).escalations).toEqual([])
    expect(reviewed({}, breached, at(4))).toMatchObject({ escalations: [], wakes: [at(4) + 1, at(5) + 1, week] })
    expect(reviewed({}, breached, instant(at(4) + 1)).escalations).toHaveLength(1)
  })
  it('is the earliest level first, in whatever order they are written', () => {
    const { P0, ...others } = standardReview.escalations
    const backwards = { ...standardReview, escalations: { ...others, P0: [...P0].reverse() } }
    const breached = { state: 'breached', pastDeadline: true, due: at(4) }
    const asked = reviewCase(
      backwards,
      () => () => breached as never,
      () => () => undefined,
    )({ ...base } as typeof base)
    for (const asOf of [instant(at(4) + 1), at(9)])
      expect(asked(asOf).escalations).toStrictEqual(reviewed({}, breached, asOf).escalations)
    expect(asked(at(9)).escalations).toMatchObject([
      { level: 1, to: 'csDirector' },
      { level: 2, to: 'topManagement' },
    ])
  })
})

describe('the books', () => {
  const opened = (id: string, priority: 'P0' | 'P1' | 'P2', received: number): CaseIntent => ({
    _tag: 'OpenCase',
    feedbackId: id,
    priority,
    reason: 'triaged',
    policy: 'p@1',
    receivedAt: at(received),
  })
  const caseOf = (id: string, priority: 'P0' | 'P1' | 'P2', received: number, ...more: readonly CaseIntent[]) =>
    worked(
      [opened(id, priority, received), ...more].map(
        (one, place): CaseCommand => ({ ...one, id: `${id}${place}`, at: at(received), by: 'Li' }),
      ),
    ).state
  const review = reviewBook(standardProgramme)
  it('name what is broken first, then what is at risk, then by urgency and due, what waits last', () => {
    const waits = [
      { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' },
      { _tag: 'StartWaiting', on: 'legal' },
    ] as const
    const cases = [
      caseOf('0', 'P0', 0, ...waits),
      caseOf('a', 'P2', 0),
      caseOf('b', 'P1', 2),
      caseOf('c', 'P1', 1.5),
      caseOf('d', 'P0', 2),
      caseOf('e', 'P2', -30),
      caseOf('f', 'P1', 0),
      caseOf('g', 'P0', 0),
    ]
    const told = ['g', 'f', 'e', 'd', 'c', 'b', 'a', '0']
    for (const order of [cases, [...cases].reverse()])
      expect(review(order)(at(5)).duties.map(({ caseId }) => caseId.slice(-1))).toEqual(told)
    expect(review([...cases].reverse())(at(5)).unassigned.map((id) => id.slice(-1))).toEqual([...'abcdefg'])
  })
  it('say nothing of what was never opened, and never look again for it', () => {
    const { caseId: _id, ...nameless } = { ...base, stage: 'open' } as const
    const { priority: _priority, ...aimless } = { ...base, stage: 'open' } as const
    for (const none of [
      { ...base, stage: 'unopened' } as const,
      nameless,
      aimless,
      { ...base, stage: 'closed' } as const,
    ])
      expect(review([none])(at(1000))).toMatchObject({
        duties: [],
        unassigned: [],
        stale: [],
        nextWakeAt: { _tag: 'Never' },
      })
  })
})

describe('lists for regular service (A2.7)', () => {
  const duty = (caseId: string, more: Partial<Duty> = {}): Duty => ({
    caseId,
    priority: 'P2',
    duty: 'firstContact',
    state: 'onTrack',
    pastDue: false,
    ...more,
  })
  it('are one an owner, those of nobody first, what is due soonest first, what is never due last', () => {
    const duties = [
      duty('1', { owner: 'Wu' }),
      duty('2', { owner: 'Li', due: at(9) }),
      duty('3', { owner: 'Wu', due: at(5) }),
      duty('4'),
      duty('5', { owner: 'Wu', due: at(3) }),
      duty('6', { owner: 'Li', due: at(2), duty: 'promise' }),
      duty('7', { owner: 'Li', due: at(1), priority: 'P0' }),
      duty('8', { owner: 'He', due: at(1) }),
    ]
    const lists = [
      { handOutAt: at(6), cases: [{ caseId: '4' }] },
      { owner: 'He', handOutAt: at(6), atOnce: true, cases: [{ caseId: '8', due: at(1) }] },
      { owner: 'Li', handOutAt: at(6), cases: [{ caseId: '2', due: at(9) }] },
      {
        owner: 'Wu',
        handOutAt: at(6),
        atOnce: true,
        cases: [{ caseId: '5', due: at(3) }, { caseId: '3', due: at(5) }, { caseId: '1' }],
      },
    ]
    expect(digestsOf(['P2'], duties, at(6))).toStrictEqual(lists)
    expect(digestsOf(['P2'], [...duties].reverse(), at(6))).toStrictEqual(lists)
    expect(digestsOf([], duties, at(6))).toEqual([])
  })
  it('hold nothing that went to somebody as a ticket or an alert', () => {
    const routed = (['batch', 'ticket', 'alert'] as const).map((dispatch) => duty(dispatch, { owner: 'Li', dispatch }))
    expect(digestsOf(['P2'], routed, at(6))).toStrictEqual([
      { owner: 'Li', handOutAt: at(6), cases: [{ caseId: 'batch' }] },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { initialCase } from '../../../../src/inner-loop/case/state.ts'
import { assigned, called, doing, hour, kept, offered, opened, under, whole } from '../../../support/case-day.ts'

const minute = 60_000
const commands = (count: number) => ({
  older: [],
  newer: [...Array(count).keys()].map((place) => `k${place}`),
  newerUntil: count * minute,
})

describe('what a case knows', () => {
  const done = {
    ...initialCase,
    stage: 'closed',
    version: 9,
    handled: commands(9),
    clock: {
      earlier: [],
      latest: [
        { _tag: 'started', at: 0 },
        { _tag: 'stopped', at: 2 * minute, metrics: ['acknowledgement'] },
        { _tag: 'contactMade', at: 4 * minute, channel: 'phone' },
        { _tag: 'stopped', at: 7 * minute, metrics: ['solution'] },
        { _tag: 'stopped', at: 9 * minute },
      ],
    },
    caseId: 'case:fb:s:1',
    feedbackId: 'fb:s:1',
    customerId: 'c17',
    reason: 'triaged',
    policy: 'standard-programme@1.0.0',
    receivedAt: 0,
    openedAt: minute,
    lastAt: 9 * minute,
    newestAt: 9 * minute,
    priority: 'P1',
    triaged: 'P1',
    held: ['P1'],
    due: 4 * hour,
    ticket: 'VOC-1',
    acknowledgedAt: 2 * minute,
    owner: 'Li',
    role: 'seniorAgent',
    contacted: true,
    firstContactAt: 4 * minute,
    lastContactAt: 4 * minute,
    reachedAt: 4 * minute,
    promises: { p1: { what: '上门更换', due: 100 * hour, standing: 'kept', settledAt: 6 * minute } },
    resolvedAt: 7 * minute,
    confirmedAt: 8 * minute,
    closedAt: 9 * minute,
    outcome: 'recovered',
    turned: { event: 'ContactMade', at: 4 * minute, version: 4 },
  }
  it('is all that was said and done, and when', () => {
    expect(doing(whole).state).toStrictEqual(done)
  })
  it('starts anew when it is opened again, and remembers that it was', () => {
    const { closedAt, outcome, resolvedAt, confirmedAt, due, reachedAt, ...stays } = done
    const reopened = {
      stage: 'open',
      version: 10,
      handled: commands(10),
      clock: { earlier: [], latest: [...done.clock.latest, { _tag: 'reopened', at: 10 * minute }] },
      lastAt: 10 * minute,
      newestAt: 10 * minute,
      reopened: 1,
      reopenedAt: 10 * minute,
      reopenedAfter: minute,
      turned: { event: 'CaseReopened', at: 10 * minute, version: 10 },
    }
    const saidAt = 10 * minute
    const again: CaseIntent = { _tag: 'ReopenCase', reason: '又坏了' }
    const newCycle = {
      ...stays,
      ...reopened,
      saidAt,
      contacted: false,
      cycle: 1,
      reopenClocks: 'newCycle',
      begunAt: 10 * minute,
    }
    expect(doing([...whole, again]).state).toStrictEqual(newCycle)
    const resume = under({ reopen: { clocks: 'resume', source: 'A2.8' } })
    expect(doing([...whole, again], resume).state).toStrictEqual({ ...stays, ...reopened, due, reopenClocks: 'resume' })
  })
  it('opened again twice, tells how soon the first time', () => {
    const invalid: CaseIntent = { _tag: 'CloseCase', outcome: 'invalid' }
    const again: CaseIntent = { _tag: 'ReopenCase', reason: '又坏了' }
    const { state } = doing([opened, invalid, { after: hour }, again, invalid, again])
    expect([state.reopened, state.reopenedAfter]).toEqual([2, hour + minute])
    expect([state.attempts, state.held, state.stage]).toEqual([{ count: 0 }, ['P1'], 'open'])
  })
  it('forgets, opened again, the attempts, the snooze and what it was a duplicate of', () => {
    const tried: CaseIntent = { _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer' }
    const snoozed: CaseIntent = { _tag: 'SnoozeCase', until: instant(2 * hour), reason: '等配件' }
    const closed: CaseIntent = {
      _tag: 'CloseCase',
      outcome: 'duplicate',
      duplicateOf: { caseId: 'case:fb:s:2', stage: 'open', due: instant(4 * hour) },
    }
    const acked: CaseIntent = { _tag: 'AcknowledgeCase', ticket: 'VOC-1' }
    const ended = doing([opened, acked, assigned, tried, snoozed, closed]).state
    expect([ended.duplicateOf, ended.attempts.count]).toEqual(['case:fb:s:2', 1])
    expect(ended).not.toHaveProperty('snoozedUntil')
    const { state } = doing([opened, acked, assigned, tried, snoozed, closed, { _tag: 'ReopenCase', reason: '不是' }])
    expect(state.attempts).toEqual({ count: 0 })
    expect(state).not.toHaveProperty('duplicateOf')
  })
})

describe('firsts and lasts', () => {
  it('the first contact stays the first; attempts keep both ends', () => {
    const tried: CaseIntent = { _tag: 'AttemptContact', channel: 'phone', outcome: 'busy' }
    const { state } = doing([opened, assigned, tried, tried, tried, called, called])
    expect(state.attempts).toEqual({ count: 3, first: 3 * minute, last: 5 * minute })
    expect([state.firstContactAt, state.lastContactAt]).toEqual([6 * minute, 7 * minute])
  })
  it('the first due stays the original through every extension', () => {
    const extended = (hours: number): CaseIntent => ({
      _tag: 'ExtendDeadline',
      due: instant(hours * hour),
      reason: '客户出差',
    })
    expect(doing([opened, extended(9), extended(20)]).state).toMatchObject({ due: 20 * hour, originalDue: 4 * hour })
  })
  it('opened again, a case has no due that was extended before', () => {
    const extended: CaseIntent = { _tag: 'ExtendDeadline', due: instant(9 * hour), reason: '客户出差' }
    const { state } = doing([opened, extended, ...whole.slice(1), { _tag: 'ReopenCase', reason: '又坏了' }])
    expect(state).not.toHaveProperty('originalDue')
    expect(state).not.toHaveProperty('due')
  })
  it('its clocks hear when waiting began and ended, and on what', () => {
    const { state } = doing([
      opened,
      assigned,
      { _tag: 'StartWaiting', on: 'parts' },
      { _tag: 'EndWaiting', on: 'parts' },
    ])
    expect(state.clock.latest.slice(1)).toEqual([
      { _tag: 'waitingStarted', at: 3 * minute, on: 'parts' },
      { _tag: 'waitingEnded', at: 4 * minute, on: 'parts' },
    ])
  })
  it('a rejected solution is neither resolved nor confirmed, and goes back to its owner', () => {
    const { state } = doing([...whole.slice(0, 8), { _tag: 'RejectSolution', reason: '又坏了' }])
    expect([state.stage, state.owner]).toEqual(['assigned', 'Li'])
    expect(state).not.toHaveProperty('resolvedAt')
    expect(state).not.toHaveProperty('confirmedAt')
  })
  it('every promise stands for itself, over several offers', () => {
    const more: CaseIntent = {
      ...offered,
      promises: ['p2', 'p3', 'p4'].map((id) => ({ id, what: id, due: instant(90 * hour) })),
    } as CaseIntent
    const { state } = doing([
      ...whole.slice(0, 5),
      more,
      kept,
      { _tag: 'BreakPromise', promise: 'p2' },
      { _tag: 'ReleasePromise', promise: 'p3', reason: '不需要了' },
    ])
    expect(state.promises).toStrictEqual({
      p1: { what: '上门更换', due: 100 * hour, standing: 'kept', settledAt: 7 * minute },
      p2: { what: 'p2', due: 90 * hour, standing: 'broken', settledAt: 8 * minute },
      p3: { what: 'p3', due: 90 * hour, standing: 'released', settledAt: 9 * minute },
      p4: { what: 'p4', due: 90 * hour, standing: 'open' },
    })
  })
  it('an approval waits with its amount and since when', () => {
    const grant = (amount: number): CaseIntent => ({
      _tag: 'GrantCompensation',
      amount: { amount, currency: 'CNY' },
      role: 'seniorAgent',
    })
    const refused: CaseIntent = { _tag: 'RefuseCompensation', request: 'k3', role: 'csDirector', reason: '超标' }
    const asked = [opened, assigned, called, grant(60_000), grant(70_000)]
    const waiting = (amount: number, at: number) => ({
      amount: { amount, currency: 'CNY' },
      role: 'seniorAgent',
      approver: 'csDirector',
      since: at * minute,
    })
    expect(doing(asked).state.approvals).toStrictEqual({ k3: waiting(60_000, 4), k4: waiting(70_000, 5) })
    expect(doing([...asked, refused]).state.approvals).toStrictEqual({ k4: waiting(70_000, 5) })
    expect(doing([...asked, { _tag: 'CloseCase', outcome: 'invalid' }]).state.approvals).toStrictEqual({})
  })
  it('what a person asks for keeps a due that is sooner and says why', () => {
    const set: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '媒体', due: instant(2 * hour) }
    const { state, events } = doing([opened, set])
    expect(events.at(-1)).toMatchObject({ from: 'P1', to: 'P0', cause: 'person', reason: '媒体', due: 2 * hour })
    expect(state).toMatchObject({ priority: 'P0', triaged: 'P1', held: ['P1', 'P0'], due: 2 * hour })
    const later: CaseIntent = { ...set, due: instant(9 * hour) } as CaseIntent
    expect(doing([opened, later]).state.due).toBe(4 * hour)
    const same = (due: number): CaseIntent => ({ ...set, to: 'P1', due: instant(due * hour) }) as CaseIntent
    expect(doing([opened, same(4)]).events).toHaveLength(1)
    expect(doing([opened, same(9)]).events).toHaveLength(1)
    expect(doing([opened, same(3)]).state.due).toBe(3 * hour)
    const { due: _none, ...undated } = set as Extract<CaseIntent, { _tag: 'Reprioritise' }>
    expect(doing([opened, undated]).events.at(-1)).not.toHaveProperty('due')
    const { due: _never, ...open } = opened as Extract<CaseIntent, { _tag: 'OpenCase' }>
    expect(doing([open, set]).state.due).toBe(2 * hour)
    expect(doing([open, same(4)]).state.due).toBe(4 * hour)
  })
  it('what triage asks for says why only where it was told', () => {
    const raise: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'triage' }
    expect(doing([opened, raise]).events.at(-1)).not.toHaveProperty('reason')
    expect(doing([opened, { ...raise, reason: '安全' } as CaseIntent]).events.at(-1)).toMatchObject({ reason: '安全' })
    const { due: _never, ...open } = opened as Extract<CaseIntent, { _tag: 'OpenCase' }>
    expect(doing([open, { ...raise, to: 'P1', due: instant(hour) } as CaseIntent]).state.due).toBe(hour)
    const sooner = (due: number): CaseIntent => ({ ...raise, to: 'P1', due: instant(due * hour) }) as CaseIntent
    expect(doing([opened, sooner(4)]).events).toHaveLength(1)
    expect(doing([opened, sooner(3)]).events.at(-1)).toMatchObject({ from: 'P1', to: 'P1', due: 3 * hour })
  })
})

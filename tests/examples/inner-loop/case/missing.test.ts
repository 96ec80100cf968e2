import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { acked, assigned, called, doing, hour, offered, opened, refusalsOf, whole } from '../../../support/case-day.ts'

const moved: CaseIntent = {
  _tag: 'TransferCase',
  owner: 'Wang',
  role: 'csm',
  reason: '休假',
  override: { actor: 'Zhao', reason: '离职' },
}
const contacted = [opened, assigned, called]
const blank: readonly (readonly [string, string, CaseIntent, readonly CaseIntent[]])[] = [
  ['ticket', 'A0.13', { ...acked, ticket: ' ' } as CaseIntent, [opened]],
  ['owner', 'A2.6', { ...assigned, owner: '\t' } as CaseIntent, [opened]],
  ['owner', 'A2.14', { ...moved, owner: '' } as CaseIntent, contacted],
  ['reason', 'A2.14', { ...moved, reason: ' ' } as CaseIntent, contacted],
  ['reason', 'A2.5', { _tag: 'EscalateCase', level: 1, to: 'csDirector', reason: '' }, [opened]],
  ['solution', 'A2.13', { ...offered, text: '　' } as CaseIntent, contacted],
  ['reason', 'A2.13', { _tag: 'ReleasePromise', promise: 'p1', reason: '' }, whole.slice(0, 5)],
  ['reason', 'A2.21', { _tag: 'RejectSolution', reason: ' ' }, whole.slice(0, 7)],
  ['reason', 'A2.21', { _tag: 'ReopenCase', reason: ' ' }, whole],
  ['reason', 'A2.8', { _tag: 'SnoozeCase', until: instant(2 * hour), reason: '' }, [opened, assigned]],
  ['reason', 'A2.8', { _tag: 'ExtendDeadline', due: instant(9 * hour), reason: ' ' }, [opened]],
  ['topic', 'A2.15', { _tag: 'TagTopic', topic: ' ' }, [opened]],
  [
    'reason',
    'A2.11',
    { _tag: 'RefuseCompensation', request: 'k3', role: 'csDirector', reason: ' ' },
    [...contacted, { _tag: 'GrantCompensation', amount: { amount: 60_000, currency: 'CNY' }, role: 'seniorAgent' }],
  ],
]

describe('a text that says nothing is none', () => {
  it.each(blank)('%s (%s)', (field, source, intent, before) => {
    expect(refusalsOf(...before, intent)).toEqual([{ _tag: 'TextMissing', field, source }])
  })
})

describe('what else is refused', () => {
  it('an extension of nothing', () => {
    const { due: _never, ...open } = opened as Extract<CaseIntent, { _tag: 'OpenCase' }>
    expect(refusalsOf(open, { _tag: 'ExtendDeadline', due: instant(9 * hour), reason: '客户出差' })).toEqual([
      { _tag: 'DueUnknown', source: 'A2.8' },
    ])
  })
  it('a transfer to somebody unfit', () => {
    expect(refusalsOf(...contacted, { ...moved, role: 'regularService' } as CaseIntent)[0]).toMatchObject({
      _tag: 'OwnerUnfit',
      role: 'regularService',
      source: 'A2.5–A2.7',
    })
  })
  it('a promise under a name that is taken, in this offer or an earlier one', () => {
    const promises = (...ids: readonly string[]): CaseIntent =>
      ({ ...offered, promises: ids.map((id) => ({ id, what: 'x', due: instant(90 * hour) })) }) as CaseIntent
    const taken = (promise: string) => [{ _tag: 'PromiseTaken', promise, source: 'A2.13' }]
    expect(refusalsOf(...contacted, promises('a', 'b', 'b'))).toEqual(taken('b'))
    expect(refusalsOf(...contacted, promises('a'), promises('b', 'a'))).toEqual(taken('a'))
    expect(refusalsOf(...contacted, promises('a'), promises('b', 'constructor'))).toEqual([])
  })
  it('a promise due at this very moment', () => {
    const due = instant(4 * 60_000)
    const now = { ...offered, promises: [{ id: 'p', what: 'x', due }] } as CaseIntent
    expect(refusalsOf(...contacted, now)).toEqual([{ _tag: 'PromiseDueInThePast', promise: 'p', due, source: 'A2.13' }])
  })
  it('anything about a promise that was kept or released', () => {
    const about = (_tag: 'KeepPromise' | 'BreakPromise'): CaseIntent => ({ _tag, promise: 'p1' })
    const released: CaseIntent = { _tag: 'ReleasePromise', promise: 'p1', reason: '不需要了' }
    const settled = (standing: string) => [{ _tag: 'PromiseSettled', promise: 'p1', standing, source: 'A2.13' }]
    const before = whole.slice(0, 5)
    expect(refusalsOf(...before, about('KeepPromise'), about('BreakPromise'))).toEqual(settled('kept'))
    expect(refusalsOf(...before, about('KeepPromise'), released)).toEqual(settled('kept'))
    expect(refusalsOf(...before, released, about('BreakPromise'))).toEqual(settled('released'))
    expect(refusalsOf(...before, { ...released, promise: 'toString' } as CaseIntent)[0]?._tag).toBe('PromiseUnknown')
  })
  it('an approval nobody asked for, whatever it is called', () => {
    const asked = { request: 'toString', role: 'csDirector' } as const
    expect(refusalsOf(...contacted, { _tag: 'RefuseCompensation', ...asked, reason: 'x' })).toEqual([
      { _tag: 'ApprovalUnknown', request: 'toString', source: 'A2.11' },
    ])
    expect(refusalsOf(...contacted, { _tag: 'ApproveCompensation', ...asked })[0]?._tag).toBe('ApprovalUnknown')
  })
  it('a snooze until now, which is over', () => {
    const now = instant(3 * 60_000)
    expect(refusalsOf(opened, assigned, { _tag: 'SnoozeCase', until: now, reason: '等配件' })).toEqual([
      { _tag: 'SnoozeAlreadyOver', until: now, source: 'A2.8' },
    ])
  })
  it('an end as not recovered before the customer could answer', () => {
    expect(refusalsOf(...whole.slice(0, 7), { _tag: 'CloseCase', outcome: 'notRecovered' })).toEqual([
      { _tag: 'ConfirmationAwaited', until: 7 * 60_000 + 72 * hour, source: 'A2.21' },
    ])
  })
  it('a duplicate that leads nowhere, by the rule of one view (A1.4)', () => {
    const repeats = (more: object) => refusalsOf(opened, acked, { _tag: 'CloseCase', outcome: 'duplicate', ...more })
    const of = (caseId: string, more: object) => repeats({ duplicateOf: { caseId, ...more } })
    expect(repeats({})).toEqual([{ _tag: 'DuplicateUnnamed', source: 'A1.4' }])
    expect(of('case:fb:s:1', { stage: 'open' })).toEqual([{ _tag: 'DuplicateOfItself', source: 'A1.4' }])
    expect(of('b', { stage: 'unopened' })).toEqual([{ _tag: 'DuplicateOfUnknown', caseId: 'b', source: 'A1.4' }])
    expect(of('b', { stage: 'closed', outcome: 'duplicate' })).toEqual([
      { _tag: 'DuplicateOfDuplicate', caseId: 'b', source: 'A1.4' },
    ])
  })
  it('nothing of an unreachable customer tried over exactly two days', () => {
    const tried: CaseIntent = { _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer' }
    const ended: CaseIntent = { _tag: 'CloseCase', outcome: 'unreachable' }
    const exactly = [opened, acked, assigned, tried, tried, { after: 48 * hour - 120_000 }, tried, ended]
    expect(doing(exactly).refusals).toEqual([])
  })
  it('unreachable counts whole hours only', () => {
    const tried: CaseIntent = { _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer' }
    const ended: CaseIntent = { _tag: 'CloseCase', outcome: 'unreachable' }
    const almost = [opened, acked, assigned, tried, tried, { after: 48 * hour - 180_000 }, tried, ended]
    expect(doing(almost).refusals[0]).toMatchObject({ made: 3, hours: 47 })
    expect(refusalsOf(opened, acked, assigned, ended)[0]).toMatchObject({ made: 0, hours: 0 })
  })
})

import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { violationsOf } from '../../../../src/inner-loop/case/checks/violations.ts'
import type { CaseEvent, CaseFact } from '../../../../src/inner-loop/case/event.ts'
import { evolve } from '../../../../src/inner-loop/case/evolve.ts'
import { normalizeHistory } from '../../../../src/inner-loop/case/history.ts'
import { replay } from '../../../../src/inner-loop/case/replay.ts'
import { initialCase } from '../../../../src/inner-loop/case/state.ts'
import { rules } from '../../../support/case.ts'
import { hour } from '../../../support/case-day.ts'

const opened: CaseFact = {
  _tag: 'CaseOpened',
  feedbackId: 'fb:s:1',
  priority: 'P1',
  reason: 'triaged',
  policy: 'p@1',
  receivedAt: instant(0),
  due: instant(4 * hour),
}
/** Events of another system, one a minute. */
const history = (...facts: readonly CaseFact[]): readonly CaseEvent[] =>
  facts.map((fact, place) => ({
    ...fact,
    id: `e${place}`,
    caseId: 'case:fb:s:1',
    version: place + 1,
    at: instant((place + 1) * 60_000),
    by: 'import',
    command: `i${place}`,
  }))
const broken = (...facts: readonly CaseFact[]) => violationsOf(rules)(history(...facts)).map(({ rule }) => rule)
const stateOf = (...facts: readonly CaseFact[]) => history(...facts).reduce(evolve, initialCase)

describe('an imported history shows what was broken', () => {
  it('a priority that was another, was lowered by triage, or moved the due later (A2.3, A2.8)', () => {
    const changed: CaseFact = {
      _tag: 'CaseReprioritised',
      from: 'P0',
      to: 'P2',
      cause: 'triage',
      due: instant(9 * hour),
    }
    expect(broken(opened, changed)).toEqual([
      { _tag: 'PriorityWasAnother', expected: 'P1', received: 'P0', source: 'A2.3' },
      { _tag: 'PriorityLoweredByTriage', from: 'P0', to: 'P2', source: 'A2.3' },
      { _tag: 'DueMovedLater', from: 4 * hour, to: 9 * hour, source: 'A2.8' },
    ])
    expect(stateOf(opened, changed)).toMatchObject({ priority: 'P2', triaged: 'P1', due: 4 * hour })
    expect(broken(opened, { ...changed, from: 'P1', to: 'P1', due: instant(4 * hour) })).toEqual([])
    expect(broken(opened, { ...changed, from: 'P1', cause: 'person' }).map(({ _tag }) => _tag)).toEqual([
      'TextMissing',
      'DueMovedLater',
    ])
  })
  it('an extension that extends nothing (A2.8)', () => {
    const extended: CaseFact = { _tag: 'DeadlineExtended', original: instant(0), due: instant(4 * hour), reason: 'x' }
    expect(broken(opened, extended)).toEqual([
      { _tag: 'ExtensionNotLater', from: 4 * hour, to: 4 * hour, source: 'A2.8' },
    ])
  })
  it('compensation beyond the authority of who granted it, case by case (A2.11)', () => {
    const granted = (amount: number): CaseFact => ({
      _tag: 'CompensationGranted',
      request: 'r',
      amount: { amount, currency: 'CNY' },
      role: 'seniorAgent',
    })
    const contacted: readonly CaseFact[] = [
      opened,
      { _tag: 'CaseAssigned', owner: 'Li', role: 'seniorAgent' },
      { _tag: 'ContactMade', channel: 'phone', said: '您说“充电时冒烟了”，非常抱歉。' },
    ]
    expect(broken(...contacted, granted(50_000))).toEqual([])
    expect(broken(...contacted, granted(50_000), granted(1))).toMatchObject([
      { _tag: 'NotAuthorised', source: 'A2.11' },
    ])
  })
  it('a level skipped, a level told twice (A2.5); the highest stands', () => {
    const told = (level: number): CaseFact => ({ _tag: 'CaseEscalated', level, to: 'csDirector', reason: 'x' })
    expect(broken(opened, told(2), told(1))).toMatchObject([
      { expected: 1, received: 2 },
      { expected: 3, received: 1 },
    ])
    expect(stateOf(opened, told(2), told(1)).escalation).toBe(2)
  })
  it('a case opened twice stays as it was; what was never opened can still be read', () => {
    const again: CaseFact = { ...opened, feedbackId: 'fb:s:2' }
    expect(stateOf(opened, again)).toMatchObject({ feedbackId: 'fb:s:1', stage: 'open', version: 2 })
    expect(broken(opened, again)).toEqual([
      { _tag: 'NotAtThisStage', event: 'CaseOpened', stage: 'open', allowed: ['unopened'], source: 'A2.3' },
    ])
    const never = stateOf({ _tag: 'CaseAssigned', owner: 'Li', role: 'regularService' })
    expect([never.stage, never.owner, never.version]).toEqual(['assigned', 'Li', 1])
    expect(broken({ _tag: 'CaseAssigned', owner: 'Li', role: 'regularService' }).map(({ _tag }) => _tag)).toEqual([
      'NotAtThisStage',
    ])
  })
  it('nothing is made of what is not known: no owner, no priority, no resolution', () => {
    const assigned: CaseFact = { _tag: 'CaseAssigned', owner: 'Li', role: 'seniorAgent' }
    const misplaced = { _tag: 'NotAtThisStage' }
    expect(broken(opened, { _tag: 'ContactMade', channel: 'phone', said: '您好' }, assigned)).toMatchObject([
      misplaced,
      misplaced,
    ])
    expect(broken({ _tag: 'CaseSnoozed', until: instant(9 * hour), reason: 'x' })).toMatchObject([misplaced])
    expect(broken(opened, { _tag: 'CaseClosed', outcome: 'recovered', confirmed: false })).toEqual([
      { _tag: 'OutcomeUnfit', outcome: 'recovered', stage: 'open', source: 'A2.21' },
    ])
  })
  it('what comes out of place leads where it would have led, but out of nothing that is closed', () => {
    expect(stateOf(opened, { _tag: 'ContactMade', channel: 'phone' }).stage).toBe('contacted')
    expect(stateOf(opened, { _tag: 'CustomerConfirmed' }).stage).toBe('open')
    const closed: CaseFact = { _tag: 'CaseClosed', outcome: 'invalid', confirmed: false }
    expect(stateOf(opened, closed, { _tag: 'ContactMade', channel: 'phone' }).stage).toBe('closed')
  })
  it('a second ticket is not the first; a promise never made is none; kept once more is kept later', () => {
    expect(
      stateOf(opened, { _tag: 'CaseAcknowledged', ticket: 'A' }, { _tag: 'CaseAcknowledged', ticket: 'B' }),
    ).toMatchObject({ ticket: 'A', acknowledgedAt: 120_000 })
    expect(stateOf(opened, { _tag: 'PromiseKept', promise: 'toString' }).promises).toEqual({})
  })
  it('the same twice stands once', () => {
    const joined: CaseFact = { _tag: 'ParticipantAdded', participant: 'Chen', role: 'legal' }
    expect(stateOf(opened, joined, joined).participants).toEqual(['Chen'])
  })
  it('time that runs backwards does not move the last of it back', () => {
    const [first, second] = history(opened, { _tag: 'TopicTagged', topic: '电池' }) as [CaseEvent, CaseEvent]
    expect(evolve(evolve(initialCase, first), { ...second, at: instant(5) }).lastAt).toBe(60_000)
    const closed = { ...second, _tag: 'CaseClosed', outcome: 'invalid', confirmed: false } as const
    const reopened = {
      ...second,
      _tag: 'CaseReopened',
      reason: 'x',
      clocks: 'resume',
      version: 3,
      at: instant(7),
    } as const
    expect([first, closed, reopened].reduce<typeof initialCase>(evolve, initialCase).reopenedAfter).toBe(0)
  })
  it('an event of a kind nobody knows is counted and breaks no rule', () => {
    const [first, second] = history(opened, { ...opened, _tag: 'NeverHeardOf' } as unknown as CaseFact)
    const before = evolve(initialCase, first as CaseEvent)
    const after = evolve(before, second as CaseEvent)
    expect(after).toStrictEqual({
      ...before,
      version: 2,
      lastAt: 120_000,
      newestAt: 120_000,
      handled: { older: [], newer: ['i0', 'i1'], newerUntil: 120_000 },
    })
    expect(violationsOf(rules)([second as CaseEvent])).toEqual([])
  })
  it('several events of one command are handled once', () => {
    const [first, second] = history(opened, { _tag: 'TopicTagged', topic: '电池' }) as [CaseEvent, CaseEvent]
    expect([first, { ...second, command: 'i0' }].reduce(evolve, initialCase).handled.newer).toEqual(['i0'])
  })
})

describe('events that are no history', () => {
  const [a, b, c] = history(opened, { _tag: 'TopicTagged', topic: 'x' }, { _tag: 'TopicTagged', topic: 'y' }) as [
    CaseEvent,
    CaseEvent,
    CaseEvent,
  ]
  const faults = (delivered: readonly CaseEvent[], after?: number) => {
    const read = normalizeHistory(delivered, after)
    return read._tag === 'Left' ? read.left : []
  }
  it('mix two cases', () => {
    const other = { ...b, caseId: 'case:a' }
    expect(faults([a, other])).toEqual([{ _tag: 'StreamsMixed', streams: ['case:a', 'case:fb:s:1'] }])
    expect(replay([{ ...b, caseId: 'case:z' }], evolve(initialCase, a))).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'StreamsMixed', streams: ['case:fb:s:1', 'case:z'] }],
    })
    // also where all of the other’s events are older than the snapshot
    expect(replay([{ ...a, caseId: 'case:z' }], evolve(initialCase, a))).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'StreamsMixed', streams: ['case:fb:s:1', 'case:z'] }],
    })
    expect(replay([b], { ...initialCase, version: 1 })._tag).toBe('Right')
    expect(replay([], evolve(initialCase, a))).toEqual({ _tag: 'Right', right: evolve(initialCase, a) })
  })
  it('have versions that are none, or are no events at all: each is told with its place', () => {
    for (const version of [0, 1.5, -1])
      expect(faults([{ ...a, version }])).toEqual([
        {
          _tag: 'EventUnreadable',
          place: 0,
          issues: [
            {
              _tag: 'NotAWholeNumber',
              path: ['version'],
              received: String(version),
              from: 1,
              to: Number.MAX_SAFE_INTEGER,
            },
          ],
        },
      ])
    expect(faults([null, a] as never)).toEqual([
      { _tag: 'EventUnreadable', place: 0, issues: [{ _tag: 'NotARecord', path: [], received: 'null' }] },
    ])
    expect(faults([a, { ...b, _tag: 'Nope' } as never])).toEqual([{ _tag: 'EventKindUnknown', place: 1, kind: 'Nope' }])
    expect(faults([{ ...a, format: 2 }])).toEqual([{ _tag: 'EventFormatUnknown', place: 0, format: '2', newest: 1 }])
    expect(faults('events' as never)).toEqual([{ _tag: 'HistoryNotAList', received: '"events"' }])
    expect(faults([a])).toEqual([])
  })
  it('have two contents, told in one order, or a gap at the start', () => {
    const moved = { ...b, version: 3 }
    const told = { _tag: 'EventContradicted', id: 'e1', versions: [2, 3] }
    expect(faults([a, b, moved])).toEqual([told])
    expect(faults([moved, b, a])).toContainEqual(told)
    expect(faults([b, c])).toEqual([{ _tag: 'HistoryGap', after: 0, next: 2 }])
    expect(faults([c], 1)).toEqual([{ _tag: 'HistoryGap', after: 1, next: 3 }])
    expect(faults([a, c], 2)).toEqual([])
  })
  it('fork, told in the order of ids however they came', () => {
    const fork = { ...c, id: 'd', version: 2 }
    const told = [{ _tag: 'HistoryForked', version: 2, ids: ['d', 'e1'] }]
    expect([faults([a, b, fork]), faults([fork, b, a])]).toEqual([told, told])
  })
})

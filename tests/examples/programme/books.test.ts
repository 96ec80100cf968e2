import { describe, expect, it } from 'vitest'
import { type Instant, instant, isoOf } from '../../../src/core/instant.ts'
import type { FeedbackFact } from '../../../src/feedback/revision/revision.ts'
import type { CaseCommand } from '../../../src/inner-loop/case/command.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import { standardCase } from '../../../src/policies/inner-loop/case.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import type { Assessment } from '../../../src/programme/assess/assessment.ts'
import { dispositionOf } from '../../../src/programme/assess/disposition.ts'
import type { FeedbackInCase } from '../../../src/programme/books/feedback-in-case.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { linkTarget } from '../../../src/programme/cases/link.ts'
import { linkCommands } from '../../../src/programme/cases/link-commands.ts'
import { retriaged as retriagedBy } from '../../../src/programme/cases/retriage.ts'
import { given, recordOf, revision, takenBack } from '../../support/ledger.ts'

const hour = 3_600_000
const retriaged = retriagedBy(standardProgramme.vocabulary)
const at = (hours: number): Instant => instant(hours * hour)
const assessed = (priority: Assessment['priority'], more: object = {}): Assessment =>
  ({
    feedbackId: 'fb:s:1',
    customerId: 'c1',
    receivedAt: isoOf(at(0)),
    priority,
    policy: { programme: 'p@1' },
    ...(priority === 'noCase'
      ? {}
      : { caseReason: 'triaged', contact: { due: isoOf(at(priority === 'P2' ? 24 : 4)) } }),
    ...more,
  }) as unknown as Assessment

describe('feedback becomes commands', () => {
  const record = recordOf(revision(0, { score: 2 }))
  const commands = (state: CaseState, more: Partial<FeedbackInCase> = {}, when = at(1)): readonly CaseCommand[] =>
    commandsFor(standardProgramme)({ at: when, by: 'voc' })({ record, assessment: assessed('P1'), state, ...more })
  const open: CaseCommand = {
    _tag: 'OpenCase',
    id: 'open:case:fb:s:1',
    at: at(1),
    by: 'voc',
    caseId: 'case:fb:s:1',
    feedbackId: 'fb:s:1',
    customerId: 'c1',
    priority: 'P1',
    reason: 'triaged',
    policy: 'p@1',
    receivedAt: at(0),
    due: at(4),
  }
  const opened = given(initialCase, [open])
  const raise = (to: 'P0' | 'P1' | 'P2', more: object = {}) => ({
    _tag: 'Reprioritise',
    id: `raise-${to}@1:case:fb:s:1`,
    at: at(1),
    by: 'voc',
    caseId: 'case:fb:s:1',
    to,
    cause: 'triage',
    ...more,
  })
  it('that open its case, with what is known of it', () => {
    expect(commands(initialCase)).toStrictEqual([open])
    const { customerId: _nobody, ...nobody } = assessed('P1')
    const { customerId: _none, ...anonymous } = open as Extract<CaseCommand, { _tag: 'OpenCase' }>
    const unnamed = recordOf({
      ...revision(0, { score: 2 }),
      said: { receivedAt: at(0), scale: '0-10' },
    } as FeedbackFact)
    expect(commands(initialCase, { record: unnamed, assessment: nobody })).toStrictEqual([anonymous])
    expect(commands(initialCase, { assessment: nobody })).toStrictEqual([open])
  })
  it('that say why: an alert alone (A4.4), or a customer who asks to be called back', () => {
    const alerted = assessed('P2', { triage: 'noCase', caseReason: 'alerted' })
    const opening = { ...open, priority: 'P2', due: at(24) }
    expect(commands(initialCase, { assessment: alerted })).toStrictEqual([{ ...opening, reason: 'alerted' }])
    const assessment = assessed('noCase')
    expect(commands(initialCase, { assessment })).toEqual([])
    expect(commands(initialCase, { assessment, callback: 'P2' })).toStrictEqual([
      { ...opening, reason: 'callbackRequested' },
    ])
    expect(commands(initialCase, { callback: 'P0' })).toStrictEqual([open])
  })
  it('that raise it, or make it due sooner, and nothing otherwise', () => {
    expect(commands(opened)).toEqual([])
    expect(commands(opened, { assessment: assessed('P0') })).toStrictEqual([
      raise('P0', { due: at(4), dueAnew: at(5) }),
    ])
    const sooner = assessed('P1', { contact: { due: isoOf(at(3)) } })
    expect(commands(opened, { assessment: sooner })).toStrictEqual([
      raise('P1', { id: 'sooner@1:case:fb:s:1', due: at(3) }),
    ])
    expect(commands({ ...opened, contacted: true }, { assessment: sooner })).toEqual([])
    expect(commands({ ...opened, originalDue: at(2) }, { assessment: sooner })).toEqual([])
    const { due: _never, ...undated } = opened
    expect(commands(undated)).toStrictEqual([raise('P1', { id: 'sooner@1:case:fb:s:1', due: at(4) })])
    expect(commands(opened, { assessment: assessed('P1', { contact: {} }) })).toEqual([])
    expect(commands(undated, { assessment: assessed('P1', { contact: {} }) })).toEqual([])
    expect(commands(opened, { assessment: assessed('P2') })).toEqual([])
    const { triaged: _unknown, ...untriaged } = opened
    expect(commands(untriaged)).toStrictEqual([raise('P1', { due: at(4), dueAnew: at(5) })])
  })
  it('that reopen it where it is worse, and give back what was taken back', () => {
    const closed = { ...opened, stage: 'closed', outcome: 'recovered' } as const
    expect(commands(closed)).toEqual([])
    expect(commands(closed, { assessment: assessed('P0') }, at(50))).toStrictEqual([
      raise('P0', { at: at(50), due: at(4), dueAnew: at(54) }),
    ])
    const again = given(closed, commands(closed, { assessment: assessed('P0') }, at(50)))
    expect(again).toMatchObject({ stage: 'open', priority: 'P0', due: at(54), reopened: 1 })
    const withdrawn = { ...closed, outcome: 'retracted', withdrawn: 'takenBack' } as const
    const restored = {
      _tag: 'ReopenCase',
      id: 'restore@1:case:fb:s:1',
      at: at(50),
      by: 'voc',
      caseId: 'case:fb:s:1',
      reason: 'givenAgain',
      cause: 'triage',
      due: at(54),
    }
    expect(commands(withdrawn, {}, at(50))).toStrictEqual([restored])
    expect(commands({ ...closed, outcome: 'invalid', withdrawn: 'excluded' }, {}, at(50))).toStrictEqual([restored])
    expect(commands({ ...closed, outcome: 'invalid' }, {}, at(50))).toEqual([])
    expect(commands(withdrawn, { assessment: assessed('P0') }, at(50))).toStrictEqual([
      raise('P0', { at: at(50), due: at(4), dueAnew: at(54) }),
    ])
  })
  it('counts from the reopening where the clock started anew', () => {
    const again = { ...opened, due: at(60), reopenClocks: 'newCycle', reopenedAt: at(50) } as const
    expect(commands(again)).toStrictEqual([raise('P1', { id: 'sooner@1:case:fb:s:1', due: at(54) })])
    expect(commands({ ...again, reopenClocks: 'resume' })).toStrictEqual([
      raise('P1', { id: 'sooner@1:case:fb:s:1', due: at(4) }),
    ])
  })
  it('that close it when it is taken back or found to be none', () => {
    const back = recordOf(revision(0, { score: 2 }), takenBack(7))
    const close = { _tag: 'CloseCase', id: 'withdraw@1:case:fb:s:1', at: at(1), by: 'voc', caseId: 'case:fb:s:1' }
    expect(commands(opened, { record: back })).toStrictEqual([
      { ...close, outcome: 'retracted', because: 'takenBack', since: 7, seen: 1 },
    ])
    const preview = recordOf({ ...revision(0, { score: 2 }), excluded: 'preview' } as FeedbackFact)
    expect(commands(opened, { record: preview })).toStrictEqual([
      { ...close, outcome: 'invalid', because: 'excluded', since: 0, seen: 1 },
    ])
    for (const none of [back, preview]) {
      expect(commands(initialCase, { record: none })).toEqual([])
      expect(commands({ ...opened, stage: 'closed' }, { record: none })).toEqual([])
    }
    expect(commands(opened, { record: { id: 'fb:s:1', facts: [] } })).toEqual([])
  })
})

describe('a desk whose clock is behind', () => {
  it('withdraws what it has seen raised, whatever its clock says', () => {
    const raised: CaseCommand = {
      _tag: 'Reprioritise',
      id: 'r',
      at: at(9),
      by: 'voc',
      to: 'P0',
      cause: 'triage',
    }
    const open = given(
      initialCase,
      commandsFor(standardProgramme)({ at: at(1), by: 'voc' })({
        record: recordOf(revision(0, { score: 2 })),
        assessment: assessed('P1'),
        state: initialCase,
      }),
    )
    const state = given(open, [raised])
    const record = recordOf(revision(0, { score: 2 }), takenBack(7))
    const withdraw = commandsFor(standardProgramme)({ at: at(2), by: 'voc' })({
      record,
      assessment: assessed('P0'),
      state,
    })
    expect(given(state, withdraw)).toMatchObject({ stage: 'closed', outcome: 'retracted' })
  })
})

describe('what became of feedback: one of five', () => {
  const said = recordOf(revision(0, { score: 2 }))
  const read = (more: object = {}, record = said) => dispositionOf({ _tag: 'Read', record, ...more })
  const preview = recordOf({ ...revision(0, { score: 2 }), excluded: 'preview' } as FeedbackFact)
  const own = { _tag: 'OwnCase', caseId: 'case:fb:s:1' }
  it('is said with its reason', () => {
    const issues = [{ _tag: 'FieldMissing', path: ['id'] }] as const
    expect(dispositionOf({ _tag: 'Unreadable', issues: [...issues] })).toEqual({ _tag: 'Rejected', issues })
    for (const facts of [null, [], 'x', { _tag: 'Read' }, { _tag: 'Read', record: null }])
      expect(dispositionOf(facts as never)).toMatchObject({ _tag: 'Rejected', issues: [{ _tag: 'NotARecord' }] })
    expect(read()).toEqual({ _tag: 'NoAction', reason: 'triaged' })
    expect(read({ assessment: { priority: 'noCase' } })).toEqual({ _tag: 'NoAction', reason: 'triaged' })
    expect(read({ assessment: { priority: 'P2' } })).toEqual(own)
    expect(read({ assessment: { priority: 'P2' } }, preview)).toEqual({ _tag: 'Excluded', reason: 'preview' })
    expect(read({}, recordOf(takenBack(5)))).toEqual({ _tag: 'NoAction', reason: 'takenBack' })
    expect(read({}, { id: 'fb:s:1', facts: [] })).toEqual({ _tag: 'NoAction', reason: 'notSeen' })
  })
  it('an opened case comes before a link, a link before all else', () => {
    const linkedTo = 'case:fb:s:2'
    expect(read({ linkedTo, ownCase: { stage: 'closed' } }, preview)).toEqual(own)
    expect(read({ linkedTo, ownCase: { stage: 'unopened' } })).toEqual({ _tag: 'LinkedToCase', caseId: linkedTo })
    expect(read({ linkedTo }, preview)).toEqual({ _tag: 'LinkedToCase', caseId: linkedTo })
    expect(read({ ownCase: { stage: 'unopened' } }, preview)).toEqual({ _tag: 'Excluded', reason: 'preview' })
  })
})

describe('more feedback about the same thing (A1.4)', () => {
  const waiting = (caseId: string, hours: number, more: Partial<CaseState> = {}): CaseState => ({
    ...initialCase,
    stage: 'open',
    caseId,
    feedbackId: `of ${caseId}`,
    customerId: 'c1',
    topics: ['电池', '物流'],
    receivedAt: at(hours),
    ...more,
  })
  const target = (assessment: Assessment, ...cases: readonly CaseState[]) =>
    linkTarget(standardCase)({ assessment, topics: ['电池'], cases })?.caseId
  it('goes to the first that waits, within a week before or after', () => {
    const one = assessed('P1')
    expect(target(one, waiting('b', -1), waiting('c', -2), waiting('a', -1))).toBe('c')
    expect(target(one, waiting('b', -1), waiting('a', -1))).toBe('a')
    expect(target(one, waiting('a', -1), waiting('b', -1))).toBe('a')
    expect(target(one, waiting('a', 168))).toBe('a')
    expect(target(one, waiting('a', -168))).toBe('a')
    expect(target(one, waiting('a', 169), waiting('b', -169))).toBeUndefined()
  })
  it('counts the week between the two, wherever they stand', () => {
    const later = assessed('P1', { receivedAt: isoOf(at(200)) })
    expect(target(later, waiting('a', 32))).toBe('a')
    expect(target(later, waiting('a', 31))).toBeUndefined()
  })
  it('never to a case that is not opened, not theirs, its own, or already worked', () => {
    const one = assessed('P1')
    const { caseId: _id, ...nameless } = waiting('a', 0)
    const { receivedAt: _at, ...timeless } = waiting('a', 0)
    const others = [
      nameless,
      timeless,
      waiting('a', 0, { customerId: 'c2' }),
      waiting('a', 0, { feedbackId: 'fb:s:1' }),
      waiting('a', 0, { stage: 'contacted' }),
      waiting('a', 0, { contacted: true }),
      waiting('a', 0, { topics: ['物流'] }),
    ]
    expect(linkTarget(standardCase)({ assessment: one, topics: ['电池'], cases: others })).toBeUndefined()
    const { customerId: _nobody, ...nobody } = one
    const { customerId: _none, ...anonymous } = waiting('a', 0)
    expect(target(nobody, anonymous)).toBeUndefined()
    // who was forgotten is nobody, and two of them are not one
    expect(target({ ...one, customerId: '⌫' }, waiting('a', 0, { customerId: '⌫' }))).toBeUndefined()
    expect(target(one, waiting('a', 0, { stage: 'assigned' }))).toBe('a')
  })
  it('is linked under ids of its own, and raises where triage asks for a case', () => {
    const link = { _tag: 'LinkFeedback', id: `link@${at(1)}:fb:s:1`, at: at(1), by: 'voc', feedbackId: 'fb:s:1' }
    const asks = linkCommands({ at: at(1), by: 'voc' })
    expect(asks(assessed('noCase'))).toStrictEqual([link])
    expect(asks(assessed('P1'))).toStrictEqual([{ ...link, priority: 'P1', due: at(4) }])
    expect(asks(assessed('P1'), 'case:x')).toStrictEqual([
      { ...link, id: `link@${at(1)}:fb:s:1:case:x`, caseId: 'case:x', priority: 'P1', due: at(4) },
    ])
    const { contact: _none, ...uncalled } = assessed('P1')
    expect(asks(uncalled)).toStrictEqual([{ ...link, priority: 'P1' }])
    expect(asks(assessed('P1', { contact: {} }))).toStrictEqual([{ ...link, priority: 'P1' }])
  })
})

describe('retriage (A4.7)', () => {
  const told = (priority: Assessment['priority'], atRisk: number | undefined, due: number | undefined, mark: string) =>
    assessed(priority, {
      mark,
      contact: {
        target: mark,
        ...(atRisk === undefined ? {} : { atRisk: isoOf(at(atRisk)) }),
        ...(due === undefined ? {} : { due: isoOf(at(due)) }),
      },
    })
  it('keeps the more urgent, of equals the later one, and the sooner of both times', () => {
    expect(retriaged(told('P2', 2, 3, 'before'), told('P1', 4, 5, 'after'))).toEqual(told('P1', 2, 3, 'after'))
    expect(retriaged(told('P1', 4, 5, 'before'), told('P2', 2, 3, 'after'))).toEqual(told('P1', 2, 3, 'before'))
    expect(retriaged(told('P1', 4, 3, 'before'), told('P1', 2, 5, 'after'))).toEqual(told('P1', 2, 3, 'after'))
  })
  it('takes a time from whichever has one, and none from none', () => {
    expect(retriaged(told('P2', 2, 3, 'b'), told('P1', undefined, undefined, 'a'))).toEqual(told('P1', 2, 3, 'a'))
    expect(retriaged(told('P2', undefined, undefined, 'b'), told('P1', 2, 3, 'a'))).toEqual(told('P1', 2, 3, 'a'))
    const bare = told('P1', undefined, undefined, 'a')
    expect(retriaged(told('P2', undefined, undefined, 'b'), bare)).toStrictEqual(bare)
    expect(retriaged(assessed('noCase'), told('P1', 2, 3, 'a'))).toEqual(told('P1', 2, 3, 'a'))
    expect(retriaged(assessed('noCase'), assessed('noCase'))).toStrictEqual(assessed('noCase'))
  })
})

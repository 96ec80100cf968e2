import { describe, expect, it } from 'vitest'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { standardProgramme } from '../../../../src/policies/programme.ts'
import { contactClock } from '../../../../src/programme/policy/contact-clock.ts'
import { called, kept, offered, opened, resolved } from '../../../support/case-day.ts'
import { at, book, close, type Given, refused, reopen, start } from '../../../support/case-hours.ts'

describe('a close that was decided before (A2.21)', () => {
  it('a reopening is refused when it comes after it, by version and by time', () => {
    const late = { ...close(3), outcome: 'invalid' } as CaseIntent
    const unseen = [{ _tag: 'StepUnseen', event: 'CaseReopened', at: at(3), source: 'A2.21' }]
    expect(refused(...start, [2, close(3)], [3, reopen], [1.5, late])).toEqual(unseen)
    const untold: CaseIntent = { _tag: 'CloseCase', outcome: 'invalid' }
    expect(refused(...start, [2, close(3)], [3, reopen], [1.5, untold])).toEqual(unseen)
    expect(refused(...start, [2, close(3)], [3, reopen], [3, untold])).toEqual([])
    expect(refused(...start, [2, close(3)], [3, reopen], [1.5, { ...late, seen: 5 } as CaseIntent])).toEqual([])
  })
  it('a contact is refused; a robot’s call is none', () => {
    expect(refused(...start, [2, called], [1.5, close(3)])).toEqual([
      { _tag: 'StepUnseen', event: 'ContactMade', at: at(2), source: 'A2.8' },
    ])
    expect(refused(...start, [2, called], [1.5, close(4)])).toEqual([])
  })
  it('a message of the customer is refused, whatever it ends in; a robot’s is none', () => {
    const tried = [1, 25, 50].map(
      (hour): Given => [hour, { _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer' }],
    )
    const unreachable = (seen?: number) => ({ ...close(seen), outcome: 'unreachable' }) as CaseIntent
    const wrote: Given = [50.5, { _tag: 'RecordMessage' }]
    const unseen = [{ _tag: 'StepUnseen', event: 'CustomerMessaged', at: at(50.5), source: 'A2.8' }]
    expect(refused(...start, ...tried, wrote, [51, unreachable(6)])).toEqual(unseen)
    expect(refused(...start, ...tried, wrote, [50.4, unreachable()])).toEqual(unseen)
    expect(refused(...start, ...tried, wrote, [51, unreachable(7)])).toEqual([])
    expect(refused(...start, ...tried, wrote, [51, unreachable()])).toEqual([])
    expect(
      refused(...start, ...tried, [50.5, { _tag: 'RecordMessage', sender: 'robot' }], [51, unreachable(6)]),
    ).toEqual([])
    const day: readonly Given[] = [...start, [1.1, called], [1.2, offered], [1.3, kept], [1.4, resolved]]
    const confirmed: Given = [1.5, { _tag: 'ConfirmSolution' }]
    const over = { ...close(8), outcome: 'recovered' } as CaseIntent
    expect(refused(...day, confirmed, [2, { _tag: 'RecordMessage' }], [3, over])).toEqual([{ ...unseen[0], at: at(2) }])
  })
  it('a rejection of the customer is refused', () => {
    const day: readonly Given[] = [...start, [1.1, called], [1.2, offered], [1.3, kept], [1.4, resolved]]
    const reject: CaseIntent = { _tag: 'RejectSolution', reason: 'no' }
    expect(refused(...day, [4, reject], [3, close(7)])).toEqual([
      { _tag: 'StepUnseen', event: 'CustomerRejected', at: at(4), source: 'A2.21' },
    ])
  })
  it('a version that never was is refused, also on a case that is closed', () => {
    const unknown = { _tag: 'VersionUnknown', seen: 999, version: 3, source: 'A2.21' }
    expect(refused(...start, [2, close(999)])).toEqual([unknown])
    expect(refused(...start, [2, close(3)], [3, close(999)])).toEqual([{ ...unknown, version: 4 }])
    expect(refused(...start, [2, close(3)], [3, close(4)])).toEqual([])
  })
  it.each<readonly [string, CaseIntent]>([
    ['lowers it', { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '误报', seen: 999 }],
    ['raises it', { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '媒体来电', seen: 999 }],
    ['leaves it as urgent as it is', { _tag: 'Reprioritise', to: 'P1', cause: 'triage', seen: 999 }],
    ['grants the time it has', { _tag: 'ExtendDeadline', due: at(4), reason: '春节', seen: 999 }],
  ])('a version that never was is refused where somebody %s', (_, intent) => {
    expect(refused(...start, [2, intent])).toMatchObject([{ _tag: 'VersionUnknown', seen: 999, version: 3 }])
    expect(refused(...start, [2, { ...intent, seen: 3 } as CaseIntent])).toEqual([])
  })
  it('a version that never was is refused where somebody opens it again', () => {
    const again = (seen: number): CaseIntent => ({ _tag: 'ReopenCase', reason: 'again', to: 'P2', seen })
    expect(refused(...start, [2, close(3)], [3, again(5)])).toMatchObject([
      { _tag: 'VersionUnknown', seen: 5, version: 4 },
    ])
    expect(refused(...start, [2, close(3)], [3, again(4)])).toEqual([])
  })
})

describe('a command of a clock that is years ahead', () => {
  it('locks nobody out of the case once it is forgotten', () => {
    const tag = (topic: string): CaseIntent => ({ _tag: 'TagTopic', topic })
    const many = Array.from({ length: 520 }, (_, place): Given => [2 + place / 1000, tag(`t${place}`)])
    const raise: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'triage', due: at(9) }
    const { state, refusals } = book(...start, [1e6, tag('ahead')], ...many, [5, raise])
    expect([refusals, state.priority]).toEqual([[], 'P0'])
  })
})

describe('more time than was promised (A2.8)', () => {
  const mild: Given = [0, { ...opened, priority: 'P2', due: at(24) } as CaseIntent]
  const extend = (seen?: number): CaseIntent => ({
    _tag: 'ExtendDeadline',
    due: at(300),
    reason: '春节',
    ...(seen === undefined ? {} : { seen }),
  })
  const raise: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'triage', due: at(4) }
  it.each<readonly [string, CaseIntent, number]>([
    ['by triage', raise, 4],
    ['by a person, who says no due', { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '媒体来电' }, 24],
    ['by more feedback', { _tag: 'LinkFeedback', feedbackId: 'fb:s:2', priority: 'P0' }, 24],
    [
      'by a case that is merged into it',
      { _tag: 'AbsorbCase', absorbed: 'k', feedback: ['fb:s:3'], receivedAt: at(1), priority: 'P0' },
      24,
    ],
  ])('does not outlive a raise %s', (_, graver, due) => {
    const { state, refusals } = book(mild, [1, extend()], [2, graver])
    expect(refusals).toEqual([])
    expect(state.due).toBe(at(due))
    expect(state).not.toHaveProperty('originalDue')
    expect(contactClock(standardProgramme)(state)(at(3))?.due).toBe(at(4))
  })
  it('outlives what makes it no graver', () => {
    const lower: CaseIntent = { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '误报' }
    const { state } = book([0, opened], [1, { ...extend(), due: at(9) } as CaseIntent], [2, lower])
    expect(state).toMatchObject({ due: at(9), originalDue: at(4) })
  })
  it('is not granted by whoever has not seen the raise, by version and by time', () => {
    const unseen = [{ _tag: 'RaisedUnseen', raised: at(2), source: 'A2.3' }]
    expect(refused(mild, [2, raise], [1, extend()])).toEqual(unseen)
    expect(refused(mild, [2, raise], [2, extend()])).toEqual(unseen)
    expect(refused(mild, [2, raise], [9, extend(1)])).toEqual(unseen)
    expect(refused(mild, [2, raise], [3, extend()])).toEqual([])
    expect(refused(mild, [2, raise], [1, extend(2)])).toEqual([])
    expect(refused(mild, [1, extend(7)])).toMatchObject([{ _tag: 'VersionUnknown', seen: 7, version: 1 }])
    expect(book(mild, [1, extend(1)]).events.at(-1)).not.toHaveProperty('seen')
  })
  it('is not granted from before a reopening', () => {
    expect(
      refused(
        ...start,
        [2, close(3)],
        [3, reopen],
        [3.5, { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: 'x', due: at(7) }],
        [1.5, { ...extend(), due: at(200) } as CaseIntent],
      ),
    ).toMatchObject([{ _tag: 'RaisedUnseen' }])
    expect(refused(...start, [2, close(3)], [3, { ...reopen, due: at(7) } as CaseIntent], [1.5, extend(3)])).toEqual([
      { _tag: 'StepUnseen', event: 'CaseReopened', at: at(3), source: 'A2.21' },
    ])
  })
})

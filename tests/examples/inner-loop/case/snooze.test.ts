import { describe, expect, it } from 'vitest'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { called, kept, offered, resolved } from '../../../support/case-day.ts'
import { at, book, type Given, start } from '../../../support/case-hours.ts'

const snooze: Given = [2.5, { _tag: 'SnoozeCase', until: at(1e6), reason: '等配件' }]
const resting: readonly Given[] = [...start, [2, called], snooze]
const absorb = (priority: 'P0' | 'P1'): CaseIntent => ({
  _tag: 'AbsorbCase',
  absorbed: 'case:fb:s:2',
  feedback: ['fb:s:2'],
  receivedAt: at(0),
  priority,
})
const until = (...more: readonly Given[]) => book(...resting, ...more).state.snoozedUntil

describe('a case that rests (A2.8)', () => {
  it('goes on resting while nothing stirs, nor a robot writes, nor somebody lowers it', () => {
    expect(until()).toBe(at(1e6))
    expect(until([3, { _tag: 'RecordMessage', sender: 'robot' }])).toBe(at(1e6))
    expect(until([3, { _tag: 'RecordReply', channel: 'phone' }])).toBe(at(1e6))
    expect(until([3, { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '误报' }])).toBe(at(1e6))
  })
  it.each<readonly [string, CaseIntent]>([
    ['the customer writes', { _tag: 'RecordMessage' }],
    ['triage raises it', { _tag: 'Reprioritise', to: 'P0', cause: 'triage' }],
    ['a person raises it', { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '媒体来电' }],
    ['a graver case is merged into it', absorb('P0')],
    ['another case is merged into it', absorb('P1')],
  ])('is woken where %s', (_, intent) => {
    expect(until([3, intent])).toBeUndefined()
  })
  it('is woken where the customer rejects what was offered, or gives more feedback', () => {
    const done: readonly Given[] = [
      [2.6, offered],
      [2.7, kept],
      [2.8, resolved],
    ]
    expect(until(...done)).toBe(at(1e6))
    expect(until(...done, [3, { _tag: 'RejectSolution', reason: 'no' }])).toBeUndefined()
    const before: Given = [1.5, { _tag: 'SnoozeCase', until: at(3), reason: '等配件' }]
    expect(book(...start, before).state.snoozedUntil).toBe(at(3))
    const more: CaseIntent = { _tag: 'LinkFeedback', feedbackId: 'fb:s:3' }
    expect(book(...start, before, [2, more]).state).not.toHaveProperty('snoozedUntil')
  })
  it('does not rest by a word from before what stirred it', () => {
    const late: Given = [2.5, { _tag: 'SnoozeCase', until: at(3.5), reason: '等配件' }]
    const more: Given = [3, { _tag: 'LinkFeedback', feedbackId: 'fb:s:3' }]
    expect(book(...start, more, late).refusals).toEqual([{ _tag: 'FeedbackUnseen', joined: at(3), source: 'A1.4' }])
    expect(book(...start, late, more).refusals).toEqual([])
    expect(book(...start, [3, { _tag: 'RecordMessage' }], late).refusals).toEqual([
      { _tag: 'StepUnseen', event: 'CustomerMessaged', at: at(3), source: 'A2.8' },
    ])
    expect(book(...start, more, [3, late[1]]).refusals).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import type { NpsScore } from '../../../../src/nps/score.ts'
import { worked } from '../../../support/case.ts'
import {
  acked,
  assigned,
  called,
  closed,
  confirmed,
  doing,
  hour,
  kept,
  opened,
  whole,
} from '../../../support/case-day.ts'

const worksOn = whole.slice(0, 5)
const transferred: CaseIntent = {
  _tag: 'TransferCase',
  owner: 'Wang',
  role: 'csm',
  reason: '休假',
  override: { actor: 'Zhao', reason: '离职' },
}
/** What is done once, after what: asked for twice, it happens once. */
const once: readonly (readonly [CaseIntent, readonly CaseIntent[]])[] = [
  [acked, [opened]],
  [assigned, [opened]],
  [transferred, [opened, assigned, called]],
  [{ _tag: 'AddParticipant', participant: 'Chen', role: 'legal' }, [opened]],
  [{ _tag: 'EscalateCase', level: 1, to: 'csDirector', reason: '超时' }, [opened]],
  [{ _tag: 'StartWaiting', on: 'customer' }, [opened, assigned]],
  [kept, worksOn],
  [{ _tag: 'BreakPromise', promise: 'p1' }, worksOn],
  [{ _tag: 'ReleasePromise', promise: 'p1', reason: '不需要了' }, worksOn],
  [{ _tag: 'ResolveCase' }, [...worksOn, kept]],
  [confirmed, [...worksOn, kept, { _tag: 'ResolveCase' }]],
  [closed, whole.slice(0, 8)],
  [{ _tag: 'SnoozeCase', until: instant(2 * hour), reason: '等配件' }, [opened, assigned]],
  [{ _tag: 'ExtendDeadline', due: instant(9 * hour), reason: '客户出差' }, [opened]],
  [{ _tag: 'TagTopic', topic: '电池' }, [opened]],
  [{ _tag: 'LinkFeedback', feedbackId: 'fb:s:2' }, [opened]],
]

describe('asked for again under another id', () => {
  it.each(once)('%j happens once', (intent, before) => {
    const { events, refusals } = doing([...before, intent, intent])
    expect([events.length, refusals]).toEqual([before.length + 1, []])
  })
  it('another owner, another role of the same owner, another snooze or another outcome is not the same', () => {
    const length = (...intents: readonly CaseIntent[]) => doing(intents).events.length
    expect(length(opened, assigned, { ...assigned, role: 'csm' } as CaseIntent)).toBe(3)
    expect(length(opened, assigned, { ...assigned, owner: 'Wang' } as CaseIntent)).toBe(3)
    const moved = [opened, assigned, called, transferred]
    expect(length(...moved, { ...transferred, role: 'seniorAgent' } as CaseIntent)).toBe(5)
    expect(length(...moved, { ...transferred, owner: 'Qian' } as CaseIntent)).toBe(5)
    const snoozed = (at: number): CaseIntent => ({ _tag: 'SnoozeCase', until: instant(at * hour), reason: '等配件' })
    expect(length(opened, assigned, snoozed(2), snoozed(3))).toBe(4)
    expect(doing([...whole, { _tag: 'CloseCase', outcome: 'invalid' }]).refusals.map(({ _tag }) => _tag)).toEqual([
      'NotAtThisStage',
    ])
  })
  it('a case given back to its owner is assigned anew', () => {
    const given = doing([...whole.slice(0, 7), { _tag: 'RejectSolution', reason: '又坏了' }, assigned])
    expect([given.state.stage, given.events.length, given.refusals]).toEqual(['assigned', 8, []])
    const otherwise = doing([
      ...whole.slice(0, 7),
      { _tag: 'RejectSolution', reason: '又坏了' },
      { ...assigned, role: 'csm' } as CaseIntent,
    ])
    expect([otherwise.state.role, otherwise.refusals]).toEqual(['csm', []])
    const back = doing([...whole, { _tag: 'ReopenCase', reason: '又坏了' }, assigned])
    expect([back.state.stage, back.events.length]).toEqual(['assigned', 11])
  })
  it('what was waited for, snoozed or closed can begin again once it ended', () => {
    const waits: CaseIntent = { _tag: 'StartWaiting', on: 'parts' }
    const { state, events } = doing([
      opened,
      assigned,
      { _tag: 'UnsnoozeCase' },
      { _tag: 'EndWaiting', on: 'parts' },
      waits,
      { _tag: 'StartWaiting', on: 'customer' },
      { _tag: 'EndWaiting', on: 'parts' },
      waits,
    ])
    expect([Object.keys(state.waitingOn).sort(), events.length]).toEqual([['customer', 'parts'], 6])
  })
  it('the next survey counts each answer once', () => {
    const answer = (id: string, at: number, score: number) =>
      ({ _tag: 'AnswerResurvey', score: score as NpsScore, id, at: instant(at), by: 'c17' }) as const
    const before = whole.map((one, place) => ({ ...one, id: `k${place}`, at: instant((place + 1) * 60_000), by: 'Li' }))
    const { state, events } = worked([
      ...before,
      answer('a', 9 * hour, 8),
      answer('b', 9 * hour, 8),
      answer('c', 9 * hour, 9),
      answer('d', 10 * hour, 9),
    ])
    expect(events.slice(before.length).map(({ _tag, command }) => [command, _tag])).toEqual([
      ['a', 'ResurveyAnswered'],
      ['b', 'CommandNoted'],
      ['c', 'ResurveyAnswered'],
      ['d', 'ResurveyAnswered'],
    ])
    expect(state.resurvey).toEqual({ score: 9, at: 10 * hour })
  })
})

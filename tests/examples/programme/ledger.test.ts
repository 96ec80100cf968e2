import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import {
  safetyFirstTriage,
  strictDetractorTriage,
  unlawfulFraudTriage,
} from '../../../src/policies/inner-loop/triage.ts'
import { emptyDesk, given, heard, revision, takenBack } from '../../support/ledger.ts'

const hour = 3_600_000
const at = instant
const doing = (state: CaseState, ...intents: readonly CaseIntent[]): CaseState =>
  given(
    state,
    intents.map((one, place): CaseCommand => ({ ...one, id: `d${state.version}-${place}`, at: at(hour), by: 'Li' })),
  )
const invalid: CaseIntent = { _tag: 'CloseCase', outcome: 'invalid' }

describe('the comment comes after the score', () => {
  const policies = { strict: strictDetractorTriage, safety: safetyFirstTriage, fraud: unlawfulFraudTriage }
  const sequences = [
    {
      what: 'score 2 of a high-value customer, then a legal comment: raised to P0, never a second case',
      tier: 'high',
      steps: [
        [{ score: 2 }, { strict: 'P1', safety: 'P1', fraud: 'P1' }],
        [
          { score: 2, redFlags: ['legal'] },
          { strict: 'P0', safety: 'P0', fraud: 'P0' },
        ],
      ],
    },
    {
      what: 'score 5 of a standard customer, then a safety comment',
      tier: 'standard',
      steps: [
        [{ score: 5 }, { strict: 'P2', safety: 'P2', fraud: 'P2' }],
        [
          { score: 5, redFlags: ['safety'] },
          { strict: 'P2', safety: 'P0', fraud: 'P0' },
        ],
      ],
    },
  ] as const

  it.each(sequences)('$what', ({ tier, steps }) => {
    for (const name of ['strict', 'safety', 'fraud'] as const) {
      const hears = heard(policies[name], { id: 'c1', valueTier: tier })
      let desk = emptyDesk
      for (const [place, [said, expected]] of steps.entries()) {
        desk = hears(desk, [revision(place * 1000, said)], at(place * 1000))
        expect(desk.state.priority).toBe(expected[name])
      }
      expect(desk.given.filter(({ _tag }) => _tag === 'OpenCase')).toHaveLength(1)
    }
  })
})

describe('a legal comment after the score', () => {
  const scored = heard()(emptyDesk, [revision(0, { score: 5 })], at(0))
  const legal = revision(hour, { score: 5, comment: '我要起诉你们', redFlags: ['legal'] })
  it('raises the open case and shortens its due', () => {
    expect(scored.state).toMatchObject({ stage: 'open', priority: 'P2', due: 24 * hour })
    const raised = heard()(scored, [legal], at(hour))
    expect(raised.state).toMatchObject({ stage: 'open', priority: 'P0', due: 4 * hour, caseId: 'case:fb:s:1' })
    expect(raised.given.map(({ _tag, id }) => [_tag, id])).toEqual([
      ['OpenCase', 'open:case:fb:s:1'],
      ['AcknowledgeCase', 'acknowledge@0:case:fb:s:1'],
      ['Reprioritise', 'raise-P0@2:case:fb:s:1'],
      ['GiveNotice', 'notice-legal@2:case:fb:s:1'],
      ['GiveNotice', 'notice-crisisPr@2:case:fb:s:1'],
      ['GiveNotice', 'notice-topManagement@2:case:fb:s:1'],
    ])
    expect(heard()(raised, [legal], at(2 * hour)).given).toEqual(raised.given)
  })
  it('keeps a due that is sooner', () => {
    const p1 = heard()(emptyDesk, [revision(0, { score: 2 })], at(0))
    expect(heard()(p1, [{ ...legal }], at(hour)).state).toMatchObject({ priority: 'P0', due: 4 * hour })
  })
  it('reopens the case that was closed, due from now', () => {
    const closed = { ...scored, state: doing(scored.state, invalid) }
    const again = heard()(closed, [legal], at(100 * hour))
    expect(again.state).toMatchObject({ stage: 'open', priority: 'P0', reopened: 1, due: 104 * hour })
    expect(again.given.slice(2).map(({ _tag }) => _tag)).toEqual([
      'Reprioritise',
      'GiveNotice',
      'GiveNotice',
      'GiveNotice',
    ])
  })
  it('words that come after the close open the case again, though they are no worse; a better score with thanks does not', () => {
    const closed = { ...scored, state: doing(scored.state, invalid) }
    const then = (score: number, comment: string) =>
      heard()(closed, [revision(99 * hour, { score, comment })], at(100 * hour)).state
    expect(then(5, '有点慢')).toMatchObject({ stage: 'open', priority: 'P2', reopened: 1, due: 124 * hour })
    expect(then(9, '已解决，谢谢').stage).toBe('closed')
  })
  it('an earlier receipt found later makes a contact due sooner, but not one that was made', () => {
    const early = revision(7, { score: 5 })
    const sooner = 'said' in early ? { ...early, said: { ...early.said, receivedAt: at(-hour) } } : early
    expect(heard()(scored, [sooner], at(hour)).state.due).toBe(23 * hour)
    const made = doing(
      scored.state,
      { _tag: 'AssignCase', owner: 'Li', role: 'regularService' },
      { _tag: 'MakeContact', channel: 'email' },
    )
    expect(heard()({ ...scored, state: made }, [sooner], at(hour)).given).toEqual(scored.given)
  })
  it('a better score later leaves the case as it is: what was said stays said', () => {
    expect(heard()(scored, [revision(hour, { score: 10 })], at(hour)).state).toMatchObject({
      stage: 'open',
      priority: 'P2',
    })
  })
  it('a person’s word stands against the same comment, not against a worse one', () => {
    const p1 = heard()(emptyDesk, [revision(0, { score: 2 })], at(0))
    const lowered = {
      ...p1,
      state: doing(p1.state, { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '误报' }),
    }
    const same = heard()(lowered, [revision(5, { score: 2, comment: '慢' })], at(hour))
    expect([same.state.priority, same.given.length]).toEqual(['P2', 2])
    expect(heard()(same, [legal], at(hour)).state.priority).toBe('P0')
  })
})

describe('feedback taken back', () => {
  const scored = heard()(emptyDesk, [revision(0, { score: 2 })], at(0))
  it('closes its case as retracted, and it stays its case', () => {
    const back = heard()(scored, [takenBack(hour)], at(hour))
    expect(back.state).toMatchObject({ stage: 'closed', outcome: 'retracted', caseId: 'case:fb:s:1' })
    expect(heard()(back, [takenBack(hour)], at(2 * hour)).given).toEqual(back.given)
  })
  it('and given again is worked again', () => {
    const back = heard()(scored, [takenBack(hour)], at(hour))
    const again = heard()(back, [revision(2 * hour, { score: 2 })], at(3 * hour))
    expect(again.state).toMatchObject({ stage: 'open', reopened: 1, due: 4 * hour })
  })
  it('opens no case where none was', () => {
    expect(heard()(emptyDesk, [takenBack(5), revision(0, { score: 2 })], at(9)).state.stage).toBe('unopened')
  })
  it('and a preview is never a case; found out later, it is closed as invalid', () => {
    const preview = { ...revision(3, { score: 2 }), excluded: 'preview' } as const
    expect(heard()(emptyDesk, [preview], at(9)).given).toEqual([])
    expect(heard()(scored, [preview], at(9)).state).toMatchObject({ stage: 'closed', outcome: 'invalid' })
  })
})

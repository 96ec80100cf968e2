import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import type { CaseState } from '../../../../src/inner-loop/case/state.ts'
import { worked } from '../../../support/case.ts'
import { acked, hour, opened } from '../../../support/case-day.ts'

const history = (...steps: readonly (readonly [number, CaseIntent])[]) =>
  worked(
    steps.map(([when, one], place): CaseCommand => ({ ...one, id: `k${place}`, at: instant(when * hour), by: 'Li' })),
  )
const p2 = { ...opened, priority: 'P2' } as const
const byTriage: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'triage', due: instant(4 * hour) }
const asks = (to: 'P0' | 'P1' | 'P2', seen?: number): CaseIntent => ({
  _tag: 'Reprioritise',
  to,
  cause: 'person',
  reason: '大客户',
  ...(seen === undefined ? {} : { seen }),
})
const graver: CaseIntent = {
  _tag: 'AbsorbCase',
  absorbed: 'case:fb:s:9',
  feedback: ['fb:s:9'],
  receivedAt: instant(0),
  priority: 'P0',
}
const stands = ({ priority, triaged }: CaseState) => [priority, triaged]

describe('a person who raises a case while it becomes more urgent', () => {
  it.each([
    ['triage', byTriage],
    ['a case it takes up', graver],
  ])('never makes it less urgent than %s did, whichever comes first', (_by, raises) => {
    for (const one of [asks('P1'), asks('P1', 1)])
      for (const steps of [
        [one, raises],
        [raises, one],
      ] as const)
        expect(stands(history([0, p2], [1, steps[0]], [1, steps[1]]).state)).toEqual(['P0', 'P0'])
    const { refusals } = history([0, p2], [1, raises], [1, asks('P1')])
    expect(refusals).toEqual([{ _tag: 'RaisedUnseen', raised: hour, source: 'A2.3' }])
    expect(history([0, p2], [1, raises], [2, asks('P1', 1)]).refusals).toEqual(refusals)
  })
  it('makes it less urgent who has seen that, by the version or by the time', () => {
    expect(stands(history([0, p2], [1, byTriage], [1, asks('P2', 2)]).state)).toEqual(['P2', 'P0'])
    expect(stands(history([0, p2], [1, byTriage], [2, asks('P2')]).state)).toEqual(['P2', 'P0'])
    expect(stands(history([0, { ...p2, priority: 'P0' }], [0, asks('P2')]).state)).toEqual(['P2', 'P0'])
    expect(stands(history([0, p2], [1, byTriage], [1, asks('P0', 1)]).state)).toEqual(['P0', 'P0'])
  })
  it('opens it again as urgent as it has become, and less so only who has seen that', () => {
    const again = (to: 'P0' | 'P1', seen?: number): CaseIntent => ({
      _tag: 'ReopenCase',
      reason: '大客户',
      to,
      ...(seen === undefined ? {} : { seen }),
    })
    const over = [
      [0, p2],
      [0.1, acked],
      [0.9, byTriage],
      [0.95, { _tag: 'CloseCase', outcome: 'invalid' }],
    ] as const
    for (const one of [again('P1'), again('P1', 2)])
      expect(stands(history(...over, [1, one]).state)).toEqual(['P0', 'P0'])
    expect(stands(history(...over, [1, again('P1', 3)]).state)).toEqual(['P1', 'P0'])
    const mild = history([0, p2], [0.1, acked], [0.95, { _tag: 'CloseCase', outcome: 'invalid' }], [1, again('P1')])
    expect([mild.state.priority, mild.state.stage]).toEqual(['P1', 'open'])
    const known = history(
      [0, { ...p2, priority: 'P0' }],
      [1, { _tag: 'CloseCase', outcome: 'invalid' }],
      [2, again('P1')],
    )
    expect(known.state.priority).toBe('P1')
  })
})

import { describe, expect, it } from 'vitest'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { called, kept, offered, resolved } from '../../../support/case-day.ts'
import { at, close, type Given, refused, reopen, start } from '../../../support/case-hours.ts'

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
})

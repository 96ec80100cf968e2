import { describe, expect, it } from 'vitest'
import { violationsOf } from '../../../../src/inner-loop/case/checks/violations.ts'
import type { CaseIntent } from '../../../../src/inner-loop/case/command.ts'
import { rules } from '../../../support/case.ts'
import { called, confirmed, kept, offered, resolved } from '../../../support/case-day.ts'
import { at, book, type Given, start } from '../../../support/case-hours.ts'

const tags = (...given: readonly Given[]) => book(...start, ...given).refusals.map(({ _tag }) => _tag)
const tried = (more: object = {}): CaseIntent =>
  ({ _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer', ...more }) as CaseIntent
const unreachable: CaseIntent = { _tag: 'CloseCase', outcome: 'unreachable' }

describe('a customer who cannot be reached', () => {
  it('was tried three times over two days by the hour of the close', () => {
    expect(tags([1.1, tried()], [2, tried()], [50, tried()], [51, unreachable])).toEqual([])
    const [ahead] = book(...start, [1.1, tried()], [2, tried()], [60, tried()], [3, unreachable]).refusals
    expect(ahead).toMatchObject({ _tag: 'AttemptsTooFew', made: 3, hours: 1 })
  })
  it('was tried by people', () => {
    const robot = tried({ sender: 'robot' })
    expect(tags([1.1, robot], [2, robot], [50, robot], [51, unreachable])).toEqual(['AttemptsTooFew'])
    expect(tags([1.1, tried()], [2, robot], [40, tried()], [50, tried()], [51, unreachable])).toEqual([])
  })
  it('is not tried before anything was said', () => {
    expect(tags([-60, tried()], [2, tried()], [2.1, tried()], [3, unreachable])).toEqual(['AttemptsTooFew'])
  })
  it('is tried anew once the case became graver', () => {
    const raised: CaseIntent = { _tag: 'Reprioritise', to: 'P0', cause: 'triage' }
    const { state, refusals } = book(
      ...start,
      [1.1, tried()],
      [2, tried()],
      [50, tried()],
      [51, raised],
      [52, unreachable],
    )
    expect([refusals.map(({ _tag }) => _tag), state.attempts]).toEqual([['AttemptsTooFew'], { count: 0 }])
  })
})

describe('a customer who is said to have declined', () => {
  const declined: CaseIntent = { _tag: 'CloseCase', outcome: 'declined' }
  const violations = (...given: readonly Given[]) =>
    violationsOf(rules)(book(...start, ...given).events).map(({ rule }) => rule._tag)
  it('was reached or heard, or it is recorded', () => {
    expect(violations([2, declined])).toEqual(['CustomerNotContacted'])
    expect(violations([1.1, called], [2, declined])).toEqual([])
    expect(violations([1.1, { _tag: 'RecordMessage' }], [2, declined])).toEqual([])
    expect(violations([1.1, { _tag: 'RecordMessage', sender: 'robot' }], [2, declined])).toEqual([
      'CustomerNotContacted',
    ])
  })
})

describe('a word of the customer', () => {
  const solved: readonly Given[] = [
    [1.1, called],
    [1.2, offered],
    [1.3, kept],
    [2, resolved],
  ]
  it('that came before they rejected the solution confirms no later one', () => {
    const more: CaseIntent = {
      _tag: 'OfferSolution',
      text: '再换',
      promises: [{ id: 'p2', what: '再换', due: at(99) }],
    }
    const fresh: readonly Given[] = [
      [10, { _tag: 'RejectSolution', reason: '又坏了' }],
      [12, called],
      [12.1, more],
      [12.2, { _tag: 'KeepPromise', promise: 'p2' }],
      [13, resolved],
    ]
    const { refusals, state } = book(
      ...start,
      ...solved,
      ...fresh,
      [5, confirmed],
      [14, { _tag: 'CloseCase', outcome: 'recovered' }],
    )
    expect(refusals.map(({ _tag }) => _tag)).toEqual(['StepUnseen', 'ConfirmationAwaited'])
    expect([state.stage, state.confirmedAt]).toEqual(['resolved', undefined])
    expect(tags(...solved, ...fresh, [13.5, confirmed], [14, { _tag: 'CloseCase', outcome: 'recovered' }])).toEqual([])
  })
})

describe('a request for approval', () => {
  it('is answered also after the solution was carried out', () => {
    const asked: CaseIntent = {
      _tag: 'GrantCompensation',
      amount: { amount: 90_000, currency: 'CNY' },
      role: 'seniorAgent',
    }
    const { state, refusals } = book(
      ...start,
      [1.1, called],
      [1.15, asked],
      [1.2, offered],
      [1.3, kept],
      [2, resolved],
      [3, { _tag: 'ApproveCompensation', request: 'k4', role: 'csDirector' }],
      [4, { _tag: 'ApproveCompensation', request: 'k4', role: 'topManagement' }],
    )
    expect(refusals).toEqual([])
    expect([state.stage, state.approvals, state.granted?.amount]).toEqual(['resolved', {}, 90_000])
  })
})

import { describe, expect, it } from 'vitest'
import type { Instant } from '../../../src/core/instant.ts'
import type { CaseIntent } from '../../../src/inner-loop/case/command.ts'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { assigned, called, kept, offered, opened, resolved } from '../../support/case-day.ts'
import { at, book, close, reopen, start } from '../../support/case-hours.ts'

const dues = (state: CaseState, asOf: Instant) =>
  reviewBook(standardProgramme)([state])(asOf).duties.map(({ duty, due, state: stands }) => [duty, due, stands])
const far = 1e6

describe('a wait', () => {
  it('ends with the case it was in, and pauses nothing after it is opened again', () => {
    const wait = { _tag: 'StartWaiting', on: 'legal' } as const
    const { state } = book(...start, [1.5, wait], [2, close(4)], [3, reopen], [3.1, assigned])
    expect(state.waitingOn).toEqual({})
    expect(dues(state, at(50))).toEqual([['firstContact', at(7), 'breached']])
    const resumed = { ...state, reopenClocks: 'resume', cycle: 0 } as CaseState
    // half an hour of waiting and an hour of being closed are not counted
    expect(dues(resumed, at(50))).toEqual([['firstContact', at(5.5), 'breached']])
    expect(book(...start, [1.5, wait], [2, close(4)], [3, reopen], [3.1, assigned], [4, wait]).state.waitingOn).toEqual(
      {
        legal: { since: at(4) },
      },
    )
  })
  it('for the customer never pauses the first contact', () => {
    const { state } = book(...start, [1.5, { _tag: 'StartWaiting', on: 'customer' }])
    expect(dues(state, at(100))).toEqual([['firstContact', at(4), 'breached']])
  })
})

describe('the contact a case owes, by the order of the book', () => {
  it('is owed anew after a reopening, though the contact of before it bears a later hour', () => {
    const skewed = book(...start, [8, called], [5, close(4)], [6, reopen], [6.2, assigned])
    const honest = book(...start, [4, called], [5, close(4)], [6, reopen], [6.2, assigned])
    expect(skewed.refusals).toEqual([])
    expect(dues(skewed.state, at(100))).toEqual([['firstContact', at(10), 'breached']])
    expect(dues(skewed.state, at(100))).toEqual(dues(honest.state, at(100)))
    const minutes = book(...start, [1 + 5 / 60, called], [1 + 1 / 60, close(4)], [1 + 2 / 60, reopen])
    expect(dues(minutes.state, at(100))).toEqual([['firstContact', at(5 + 2 / 60), 'breached']])
  })
  it('was made where the clock of whoever called is behind the reopening or the receipt', () => {
    const { state } = book(...start, [3, called], [5, close(4)], [6, reopen], [6.1, assigned], [5.9, called])
    expect(dues(state, at(100))).toEqual([])
    expect(contactClock(standardProgramme)(state)(at(7))).toMatchObject({
      start: at(6),
      stoppedAt: at(6),
      state: 'met',
    })
    const late = book([1, { ...opened, receivedAt: at(1), due: at(5) } as CaseIntent], [1, assigned], [0.99, called])
    expect(dues(late.state, at(100))).toEqual([])
  })
  it('was made where the clock is behind a reopening that lets the clocks go on', () => {
    const resume = {
      ...standardProgramme,
      case: { ...standardProgramme.case, reopen: { clocks: 'resume', source: 'A2.8' } },
    }
    expect(resume.case.reopen.clocks).toBe('resume')
    const { state } = book(...start, [5, close(3)], [6, reopen], [6.1, assigned], [5.9, called])
    expect(dues({ ...state, reopenClocks: 'resume' }, at(100))).toEqual([])
  })
  it('stays owed where whoever closed the case was far ahead, from the reopening on', () => {
    const { state } = book(...start, [far, close(3)], [6, reopen], [6.1, assigned])
    expect(state).toMatchObject({ begunAt: at(6) + 1, reopenedAt: at(far) + 1 })
    expect(dues(state, at(100))).toEqual([['firstContact', at(10) + 1, 'breached']])
  })
  it('stays owed where the source was far ahead: nothing is received after its case is opened', () => {
    const { state } = book([0, { ...opened, receivedAt: at(far) } as CaseIntent], [1, assigned])
    expect(dues(state, at(100))).toEqual([['firstContact', at(4), 'breached']])
  })
  it('is listed where whoever opened the case again was far ahead', () => {
    const { state } = book(...start, [5, close(3)], [far, reopen], [6.1, assigned])
    expect(dues(state, at(100))).toEqual([['firstContact', at(far + 4), 'onTrack']])
  })
  it('stood before the reopening as it stood in the cycle before', () => {
    const { state } = book(...start, [3, called], [50, close(4)], [60, reopen])
    expect(contactClock(standardProgramme)(state)(at(55))).toMatchObject({ start: at(0), stoppedAt: at(3) })
    expect(contactClock(standardProgramme)(state)(at(60))).toMatchObject({ start: at(60), due: at(64) })
  })
  it('was made once, also where the customer rejects what was offered after a reopening', () => {
    const again = [
      [6, reopen],
      [6.1, assigned],
      [6.2, called],
      [6.3, offered],
      [6.4, kept],
      [6.5, resolved],
    ] as const
    const { state } = book(...start, [5, close(3)], ...again, [7, { _tag: 'RejectSolution', reason: 'no' }])
    expect(state).toMatchObject({ contacted: true, stage: 'assigned' })
    // the contact is not owed again; what the customer says of the solution waits for an answer
    expect(dues(state, at(100))).toEqual([['answer', at(11), 'breached']])
  })
})

describe('a case in which nothing happens', () => {
  const stale = (state: CaseState, asOf: Instant) => reviewBook(standardProgramme)([state])(asOf).stale
  const tag = (topic: string): CaseIntent => ({ _tag: 'TagTopic', topic })
  const id = 'case:fb:s:1'
  it('is stale a week after the newest of the book, though a clock was years ahead', () => {
    const { state } = book(...start, [2, called], [far, tag('a')], [3, tag('b')])
    expect([stale(state, at(170.9)), stale(state, at(171))]).toEqual([[], [id]])
    expect(reviewBook(standardProgramme)([state])(at(20)).nextWakeAt).toEqual({ _tag: 'At', at: at(171) })
  })
  it('is stale a week after it was opened where the newest of the book is years ahead', () => {
    const { state } = book(...start, [2, called], [far, tag('a')])
    expect([stale(state, at(167.9)), stale(state, at(168))]).toEqual([[], [id]])
    // until it can be believed
    expect(reviewBook(standardProgramme)([state])(at(168)).nextWakeAt).toEqual({ _tag: 'At', at: at(far - 168) })
    expect([stale(state, at(far - 168.1)), stale(state, at(far - 168))]).toEqual([[id], []])
  })
  it('is not stale because a clock is behind, or a little ahead', () => {
    expect(stale(book(...start, [200, tag('a')], [1, tag('b')]).state, at(300))).toEqual([])
    expect(stale(book(...start, [200.5, tag('a')]).state, at(200))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { assigned, called, kept, offered, resolved } from '../../support/case-day.ts'
import { at, book, type Given, start } from '../../support/case-hours.ts'
import { sweptBooks, unhappy } from '../../support/swept-books.ts'

const look = (hours: number, ...given: readonly Given[]) =>
  reviewBook(standardProgramme)([book(...start, ...given).state])(at(hours))
const answers = (hours: number, ...given: readonly Given[]) =>
  look(hours, ...given).duties.flatMap(({ duty, due, state }) => (duty === 'answer' ? [[due, state]] : []))
const message: CaseIntent = { _tag: 'RecordMessage' }

describe('a case in which somebody waits for others', () => {
  const wait: Given = [1.5, { _tag: 'StartWaiting', on: '供应商' }]
  it('tells whoever is above when the contact would have been due', () => {
    const told = (hours: number) => look(hours, wait).escalations.map((one) => one._tag === 'EscalateCase' && one.to)
    expect([told(4), told(5)]).toEqual([[], ['csDirector']])
    expect(look(3, wait).nextWakeAt).toEqual({ _tag: 'At', at: at(4) + 1 })
    expect(look(5, wait).duties).toMatchObject([{ duty: 'firstContact', state: 'paused' }])
  })
})

describe('a case that rests', () => {
  const rest = (hours: number): Given => [2, { _tag: 'SnoozeCase', until: at(hours), reason: '客户休假' }]
  it('is stale after four weeks of silence, until whatever year it rests', () => {
    const weeks = 2 + 4 * 168
    expect(look(weeks - 0.1, [1.1, called], rest(9e6)).stale).toEqual([])
    expect(look(weeks, [1.1, called], rest(9e6)).stale).toEqual(['case:fb:s:1'])
    expect(look(500, [1.1, called], rest(500)).stale).toEqual(['case:fb:s:1'])
    expect(look(499, [1.1, called], rest(500)).stale).toEqual([])
  })
})

describe('what a customer waits for', () => {
  it('is the answer to what they wrote, within the time of a first contact', () => {
    expect(answers(4, [1.1, called], [3, message])).toEqual([[at(7), 'onTrack']])
    expect(answers(8, [1.1, called], [3, message])).toEqual([[at(7), 'breached']])
    expect(answers(8, [1.1, called], [3, message], [5, { _tag: 'RecordReply', channel: 'email' }])).toEqual([])
    expect(look(4, [1.1, called], [3, message]).nextWakeAt).toEqual({ _tag: 'At', at: at(6) })
  })
  it('is it whatever else is waited for, and whose clock is ahead', () => {
    const waits: Given = [3.5, { _tag: 'StartWaiting', on: '供应商' }]
    expect(answers(8, [1.1, called], [3, message], waits)).toEqual([[at(7), 'breached']])
    expect(answers(8, [1.1, called], [90, message])).toEqual([[at(94), 'onTrack']])
  })
  it('is no answer beside the first contact, which is one', () => {
    expect(look(3, [2, message]).duties.map(({ duty }) => duty)).toEqual(['firstContact'])
  })
  it('is an answer to their rejection, which ends the wait for them', () => {
    const done: readonly Given[] = [
      [1.1, called],
      [1.2, offered],
      [1.3, kept],
      [1.4, resolved],
      [1.5, { _tag: 'StartWaiting', on: 'customer' }],
      [10, { _tag: 'RejectSolution', reason: '又坏了' }],
    ]
    expect(book(...start, ...done).state.waitingOn).toEqual({})
    expect(answers(11, ...done)).toEqual([[at(14), 'onTrack']])
    expect(answers(20, ...done, [13, called])).toEqual([])
  })
})

describe('a case in which nothing but bookkeeping happens', () => {
  it('is stale all the same', () => {
    const books = sweptBooks(['a', 0, unhappy])
    books.works('a', 0.5, assigned)
    books.works('a', 1, called)
    for (let day = 1; day < 8; day += 1) {
      expect(books.works('a', day * 24, { _tag: 'UnsnoozeCase' })).toBe('done')
      const close = { _tag: 'CloseCase', outcome: 'recovered', caseId: 'case:fb:s:a' } as const
      expect(books.notes({ ...close, id: `close${day}`, at: at(day * 24), by: 'Li' })).toEqual(['OutcomeUnfit'])
    }
    expect([books.review(168).stale, books.review(169).stale]).toEqual([[], ['case:fb:s:a']])
  })
})

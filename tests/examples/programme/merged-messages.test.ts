import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { clockEventsOf } from '../../../src/inner-loop/case/clock/clock-events.ts'
import type { CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { clockAt } from '../../../src/inner-loop/sla/clock.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assigned, called } from '../../support/case-day.ts'
import { at } from '../../support/case-hours.ts'
import { type SweptBooks, sweptBooks, unhappy } from '../../support/swept-books.ts'

const message: CaseIntent = { _tag: 'RecordMessage' }
/** Two cases of one customer, each worked by somebody. */
const two = (...steps: readonly (readonly [string, number, CaseIntent])[]): SweptBooks => {
  const books = sweptBooks(['a', 0, unhappy], ['b', 0, unhappy])
  for (const letter of ['a', 'b']) books.works(letter, 0.1, { ...assigned, owner: letter })
  for (const [letter, hours, intent] of steps) expect(books.works(letter, hours, intent)).toBe('done')
  return books
}
/** The answers that are owed: since when, until when, and how that stands. */
const answersOwed = (books: SweptBooks, hours: number) =>
  clockAt(elapsed)({ ...standardProgramme.sla.targets.P1, metric: 'nextResponse' })({
    events: clockEventsOf(books.of('b')),
  })(at(hours)).map(({ start, due, state }) => [start / 3_600_000, (due ?? 0) / 3_600_000, state])

describe('what the customer wrote in a case that is merged', () => {
  it('is to be answered in the one that goes on, as long after it as if they had written there', () => {
    const books = two(['b', 1, called], ['a', 2, message])
    expect(books.gives(...books.merging('a', 'b', 3))).toEqual(['done', 'done'])
    const there = two(['b', 1, called], ['b', 2, message])
    expect(answersOwed(books, 30)).toEqual([[2, 6, 'breached']])
    expect(answersOwed(books, 30)).toEqual(answersOwed(there, 30))
    expect(books.works('b', 4, called)).toBe('done')
    expect(answersOwed(books, 30)).toEqual([[2, 6, 'met']])
  })
  it('is owed too where the case had ended before it was taken up', () => {
    const books = two(['b', 1, called], ['a', 2, message])
    const [close] = books.merging('a', 'b', 3).filter(({ _tag }) => _tag === 'CloseCase')
    expect(close === undefined ? [] : books.gives(close)).toEqual(['done'])
    books.sweeps('a', 4)
    expect(answersOwed(books, 30)).toEqual([[2, 6, 'breached']])
  })
  it('is answered by whoever was in touch after it, there or here', () => {
    const there = two(['b', 1, called], ['a', 2, message], ['a', 2.5, called])
    there.gives(...there.merging('a', 'b', 3))
    expect(answersOwed(there, 30)).toEqual([])
    const here = two(['a', 2, message], ['b', 2.5, called])
    here.gives(...here.merging('a', 'b', 3))
    expect(answersOwed(here, 30)).toEqual([[2, 6, 'met']])
  })
  it('is unseen by whoever ends or puts off the case that goes on', () => {
    const books = two(['b', 1, called], ['a', 2, message])
    const { version } = books.of('b')
    books.gives(...books.merging('a', 'b', 3))
    expect(books.of('b').turned).toEqual({ event: 'CustomerMessaged', at: at(3), version: version + 1 })
    const close: CaseIntent = { _tag: 'CloseCase', outcome: 'declined' }
    expect(books.works('b', 4, { ...close, seen: version } as CaseIntent)).toBe('FeedbackUnseen')
    expect(books.works('b', 2.9, close)).toBe('FeedbackUnseen')
  })
  it('goes along where it came between the two steps of the merge', () => {
    const books = two(['b', 1, called])
    const [absorb, close] = books.merging('a', 'b', 2)
    books.gives(...[absorb ?? []].flat())
    books.works('a', 2.1, message)
    expect(books.gives(...[close ?? []].flat())).toEqual(['StepUnseen'])
    expect(books.merging('a', 'b', 3)).toMatchObject([
      { _tag: 'AbsorbCase', messagedAt: at(2.1) },
      { _tag: 'CloseCase' },
    ])
    books.gives(...books.merging('a', 'b', 3))
    expect([answersOwed(books, 3), books.wanted('a', 4)]).toEqual([[[2.1, 6.1, 'onTrack']], []])
  })
  it('ends the wait for the customer where that began before it, and only there', () => {
    const waits: CaseIntent = { _tag: 'StartWaiting', on: 'customer' }
    const books = two(['b', 1, called], ['b', 1.5, waits], ['a', 2, message])
    books.gives(...books.merging('a', 'b', 3))
    expect([books.of('b').waitingOn, answersOwed(books, 3)]).toEqual([{}, [[2, 6, 'onTrack']]])
    const later = two(['b', 1, called], ['a', 2, message], ['b', 2.5, waits])
    later.gives(...later.merging('a', 'b', 3))
    expect(later.of('b').waitingOn).toEqual({ customer: { since: at(2.5) } })
  })
})

describe('a first contact on a channel that was not promised', () => {
  const mailed: CaseIntent = { ...called, channel: 'email' } as CaseIntent
  const later = (...steps: readonly (readonly [string, number, CaseIntent])[]): SweptBooks => {
    const books = sweptBooks(['a', 0, unhappy], ['b', 3, unhappy])
    for (const letter of ['a', 'b']) books.works(letter, 3, { ...assigned, owner: letter })
    for (const [letter, hours, intent] of steps) expect(books.works(letter, hours, intent)).toBe('done')
    return books
  }
  it('leaves the promised one due as it was, where the case goes on', () => {
    const books = later(['a', 3.5, mailed])
    expect(books.owed(3.6)).toEqual([
      ['a', 4, 'atRisk'],
      ['b', 7, 'onTrack'],
    ])
    books.gives(...books.merging('a', 'b', 3.6))
    expect([books.owed(3.6), books.owed(5)]).toEqual([[['b', 4, 'onTrack']], [['b', 4, 'breached']]])
    expect(books.review(5).escalations).toHaveLength(1)
    expect(['a', 'b'].flatMap((letter) => books.wanted(letter, 5))).toEqual([])
    books.works('b', 5.1, called)
    expect(books.owed(6)).toEqual([])
  })
  it('leaves it due also through a third case, and where it had no due written down', () => {
    const books = later(['a', 3.5, mailed])
    books.hears('c', 3.1, unhappy)
    books.sweeps('c', 3.1)
    books.gives(...books.merging('a', 'b', 3.6))
    books.gives(...books.merging('b', 'c', 3.7))
    expect(books.owed(3.8)).toEqual([['c', 4, 'atRisk']])
    const again = later()
    for (const [hours, intent] of [
      [3.1, { _tag: 'CloseCase', outcome: 'declined' }],
      [3.2, { _tag: 'ReopenCase', reason: '又来' }],
      [3.2, { ...assigned, owner: 'a' }],
      [3.3, mailed],
    ] as const)
      expect(again.works('a', hours, intent)).toBe('done')
    again.hears('c', 3.25, unhappy)
    again.sweeps('c', 3.25)
    again.gives(...again.merging('a', 'c', 4))
    expect(again.owed(4).filter(([letter]) => letter === 'c')).toEqual([['c', 7.2, 'onTrack']])
  })
  it('owes nothing of it where the promised one was made as well, nor once it begins anew', () => {
    const books = later(['a', 2.5, mailed], ['a', 2.6, called])
    books.gives(...books.merging('a', 'b', 3.6))
    expect(books.owed(5)).toEqual([['b', 7, 'onTrack']])
    const anew = later(['a', 3.5, mailed])
    anew.gives(...anew.merging('a', 'b', 3.6))
    anew.works('b', 4, { _tag: 'CloseCase', outcome: 'declined' })
    anew.works('b', 5, { _tag: 'ReopenCase', reason: '又来' })
    expect([anew.owed(5), anew.of('b').reachedElsewhere]).toEqual([[['b', 9, 'onTrack']], undefined])
  })
  it('goes along where it is known by one more channel later', () => {
    const books = later(['a', 3.2, mailed])
    const [absorb] = books.merging('a', 'b', 3.3)
    books.gives(...(absorb === undefined ? [] : [absorb]))
    books.works('a', 3.4, called)
    expect(books.merging('a', 'b', 3.5).map(({ _tag }) => _tag)).toEqual(['AbsorbCase', 'CloseCase'])
    books.gives(...books.merging('a', 'b', 3.5))
    expect(books.owed(5)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { at } from '../../support/case-hours.ts'
import { burning, legal, mild, type SweptBooks, sweptBooks, unhappy } from '../../support/swept-books.ts'

type Said = Parameters<SweptBooks['hears']>[2]
const lower: CaseIntent = { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '引用电影台词' }
const extend = (hours: number): CaseIntent => ({ _tag: 'ExtendDeadline', due: at(hours), reason: '客户出差' })
/** A case that somebody changes at hour 1; then more feedback comes at hour 2 and is linked to it. */
const linked = (first: Said, change: CaseIntent, more: Said): SweptBooks => {
  const books = sweptBooks(['a', 0, first as typeof unhappy])
  expect(books.works('a', 1, change)).toBe('done')
  books.hears('b', 2, more)
  expect(books.gives(...books.linking('b', 'a', 2))).toEqual(['done'])
  return books
}
const stands = (books: SweptBooks) => [books.of('a').priority, (books.of('a').due ?? 0) / 3_600_000]

describe('feedback that is linked after a person made the case less urgent', () => {
  it('makes it as urgent as it is itself, though triage had said so before', () => {
    const books = linked(legal, lower, burning)
    expect([stands(books), books.owed(2.5)]).toEqual([['P0', 4], [['a', 4, 'onTrack']]])
    expect(books.of('a').raised?.at).toBe(at(2))
    expect(books.wanted('a', 3).filter(({ _tag }) => _tag === 'Reprioritise')).toEqual([])
  })
  it('leaves it where it is, if it asks for no more', () => {
    expect(stands(linked(legal, lower, mild))).toEqual(['P2', 4])
  })
  it('raises once: what is linked already was known to whoever lowers it then', () => {
    const books = linked(legal, lower, burning)
    expect(books.works('a', 3, lower)).toBe('done')
    books.gives(...books.linking('b', 'a', 4))
    books.sweeps('a', 4)
    books.sweeps('b', 4)
    expect(stands(books)).toEqual(['P2', 4])
  })
  it('is to be seen by whoever lowers it, also where it made nothing more urgent', () => {
    const books = sweptBooks(['a', 0, legal])
    const { version } = books.of('a')
    books.hears('b', 2, burning)
    books.gives(...books.linking('b', 'a', 2))
    expect(books.works('a', 3, { ...lower, seen: version } as CaseIntent)).toBe('FeedbackUnseen')
    expect(books.works('a', 1.9, lower)).toBe('FeedbackUnseen')
    expect(books.works('a', 3, { ...lower, to: 'P0', seen: version } as CaseIntent)).toBe('done')
    expect(books.works('a', 3, { ...lower, seen: books.of('a').version } as CaseIntent)).toBe('done')
  })
})

describe('feedback that is linked after a person granted more time', () => {
  it('is due when it is itself, as urgent or more urgent', () => {
    const same = linked(unhappy, extend(240), unhappy)
    expect([stands(same), same.owed(7)]).toEqual([['P1', 6], [['a', 6, 'breached']]])
    const graver = linked(unhappy, extend(240), legal)
    expect([stands(graver), graver.owed(5)]).toEqual([['P0', 4], [['a', 4, 'breached']]])
  })
  it('takes back no time that a person grants afterwards', () => {
    const books = linked(unhappy, extend(240), unhappy)
    expect(books.works('a', 3, extend(300))).toBe('done')
    books.gives(...books.linking('b', 'a', 4))
    books.sweeps('a', 4)
    expect(stands(books)).toEqual(['P1', 300])
  })
})

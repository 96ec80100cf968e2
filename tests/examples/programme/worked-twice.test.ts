import { describe, expect, it } from 'vitest'
import { at } from '../../support/case-hours.ts'
import { desks } from '../../support/merging.ts'
import { type SweptBooks, sweptBooks, unhappy } from '../../support/swept-books.ts'

const named = (books: SweptBooks, hours: number) =>
  books.review(hours).halfMerged.map(({ caseId, into }) => [caseId.at(-1), into.at(-1)])

describe('a matter that two cases are worked for', () => {
  it('is named where feedback was linked to one while another desk opened one of its own, and a sweep makes it one', () => {
    for (const letter of ['a', 'b']) {
      const books = sweptBooks(['a', 0, unhappy])
      books.hears('b', 0.5, unhappy)
      const own = books.wanted('b', 0.55)
      books.gives(...books.linking('b', 'a', 0.6))
      books.gives(...own)
      expect(named(books, 1)).toEqual([['b', 'a']])
      expect(books.sweeps(letter, 1)).toEqual(['done', 'done'])
      expect([books.of('a').stage, books.of('b').outcome, named(books, 2)]).toEqual(['open', 'duplicate', []])
      expect([...books.wanted('a', 2), ...books.wanted('b', 2)]).toEqual([])
    }
  })
  it('is named where the one that took it up by half was merged itself', () => {
    const books = sweptBooks(['a', 0, unhappy], ['b', 1, unhappy], ['c', 2, unhappy])
    books.gives(...books.merging('b', 'a', 3).slice(0, 1))
    books.gives(...books.merging('a', 'c', 4))
    expect(named(books, 5)).toEqual([['b', 'c']])
    expect(books.sweeps('b', 5)).toEqual(['done', 'done'])
    expect([books.of('b').outcome, named(books, 6)]).toEqual(['duplicate', []])
  })
  it('is two by a person’s word, also where what they parted it from was merged', () => {
    const books = sweptBooks(['a', 0, unhappy], ['b', 1, unhappy], ['c', 2, unhappy])
    books.gives(...books.merging('b', 'a', 3))
    books.works('b', 3.5, { _tag: 'ReopenCase', reason: '两件事' })
    books.gives(...books.merging('a', 'c', 4))
    expect(named(books, 5)).toEqual([])
  })
})

describe('more time that a person granted', () => {
  it('ends where a case that was taken up by half is due before all that they knew', () => {
    const books = desks(['a', 0], ['b', 1])
    books.gives(...books.merging('b', 'a', 2).slice(0, 1))
    const extended = { _tag: 'ExtendDeadline', due: at(48), reason: '出差', seen: books.of('a').version } as const
    expect(books.works('a', 2.5, extended)).toBe('done')
    expect(books.merging('b', 'a', 2.6).map(({ _tag }) => _tag)).toEqual(['CloseCase'])
    books.works('b', 3, { _tag: 'Reprioritise', to: 'P1', cause: 'triage', due: at(3.5) })
    expect(books.gives(...books.merging('b', 'a', 3.2))).toEqual(['done', 'done'])
    expect([books.of('a').due, books.of('b').outcome]).toEqual([at(3.5), 'duplicate'])
  })
})

import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/inner-loop/case/decide.ts'
import { rules } from '../../support/case.ts'
import { at } from '../../support/case-hours.ts'
import { legal, mild, type SweptBooks, sweptBooks, unhappy } from '../../support/swept-books.ts'

const merged = (books: SweptBooks): SweptBooks => {
  expect(books.gives(...books.merging('a', 'b', 1.1))).toEqual(['done', 'done'])
  return books
}

describe('a raise that was decided before its case was merged', () => {
  it('is refused with where the case went, and reaches that one by the next sweep', () => {
    const books = sweptBooks(['a', 0, unhappy], ['b', 0, unhappy])
    books.hears('a', 1, legal)
    const [raise] = books.wanted('a', 1)
    expect(raise).toMatchObject({ _tag: 'Reprioritise', to: 'P0', caseId: 'case:fb:s:a' })
    merged(books)
    if (raise === undefined) throw new Error('nothing was raised')
    expect(decide(rules)(raise, books.of('a'))).toEqual({
      _tag: 'Left',
      left: { _tag: 'CaseMerged', into: 'case:fb:s:b', source: 'A1.4' },
    })
    expect(books.notes(raise)).toEqual(['CaseMerged'])
    books.sweeps('a', 2)
    expect(['a', 'b'].map((letter) => [books.of(letter).stage, books.of(letter).priority])).toEqual([
      ['closed', 'P1'],
      ['open', 'P0'],
    ])
    expect(books.owed(2)).toEqual([['b', 4, 'onTrack']])
    expect(['a', 'b'].flatMap((letter) => books.wanted(letter, 3))).toEqual([])
  })
  it('is refused as well where feedback that is linked already asks for more', () => {
    const books = sweptBooks(['a', 0, mild], ['b', 0, mild])
    books.hears('c', 0.5, mild)
    books.gives(...books.linking('c', 'a', 0.5))
    books.hears('c', 1, legal)
    merged(books)
    expect(books.gives(...books.linking('c', 'a', 2))).toEqual(['CaseMerged'])
    expect(books.of('a').stage).toBe('closed')
  })
  it('opens the case again where nothing carries it on, and raises it then', () => {
    const books = sweptBooks(['a', 0, mild], ['b', 0, mild])
    const [absorb, close] = books.merging('a', 'b', 1)
    books.gives(...[absorb ?? []].flat())
    books.works('b', 1, { _tag: 'CloseCase', outcome: 'invalid' })
    books.gives(...[close ? { ...close, at: at(1.2) } : []].flat())
    books.hears('a', 2, legal)
    const [restore] = books.wanted('a', 2)
    expect(restore).toMatchObject({ _tag: 'ReopenCase', reason: 'notTakenUp', caseId: 'case:fb:s:a', due: at(6) })
    books.sweeps('a', 2)
    books.sweeps('a', 2.1)
    expect([books.of('a').stage, books.of('a').priority, books.owed(3)]).toEqual(['open', 'P0', [['a', 6, 'onTrack']]])
  })
})

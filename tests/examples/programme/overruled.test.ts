import { describe, expect, it } from 'vitest'
import { at, reopen } from '../../support/case-hours.ts'
import { mild, type SweptBooks, sweptBooks, unhappy } from '../../support/swept-books.ts'

describe('a case that a person opens again while its feedback stays excluded', () => {
  const opened = (): SweptBooks => {
    const books = sweptBooks(['a', 0, unhappy])
    books.hears('a', 1, unhappy, 'test')
    expect(books.sweeps('a', 1.1)).toEqual(['done'])
    expect(books.of('a')).toMatchObject({ stage: 'closed', outcome: 'invalid', withdrawnSince: at(1) })
    expect(books.works('a', 2, reopen)).toBe('done')
    return books
  }
  it('stays open, and is worked', () => {
    const books = opened()
    expect(books.wanted('a', 3).filter(({ _tag }) => _tag === 'CloseCase')).toEqual([])
    books.sweeps('a', 3)
    expect([books.of('a').stage, books.owed(3)]).toEqual(['open', [['a', 4, 'onTrack']]])
  })
  it('stays open where the exclusion is told again, or more is said of what is excluded', () => {
    const books = opened()
    books.hears('a', 1, unhappy, 'test')
    books.hears('a', 5, { ...unhappy, comment: '不错' }, 'test')
    books.sweeps('a', 6)
    expect(books.of('a').stage).toBe('open')
  })
  it('is closed where the feedback stands and is excluded anew, or is taken back', () => {
    for (const anew of ['excluded', 'takenBack'] as const) {
      const books = opened()
      books.hears('a', 5, unhappy)
      books.sweeps('a', 5)
      expect(books.of('a').stage).toBe('open')
      if (anew === 'takenBack') books.hears('a', 6, 'takenBack')
      else books.hears('a', 6, unhappy, 'test')
      books.sweeps('a', 6)
      expect(books.of('a')).toMatchObject({ stage: 'closed', withdrawnSince: at(6) })
      expect(books.works('a', 7, reopen)).toBe('done')
      books.sweeps('a', 8)
      expect(books.of('a')).toMatchObject({ stage: 'open', overruled: at(6) })
    }
  })
  it('is closed by a sweep where nobody but a sweep had opened it again', () => {
    const books = sweptBooks(['a', 0, unhappy])
    books.hears('a', 1, unhappy, 'test')
    const late = books.wanted('a', 1.1)
    books.gives(...late)
    const restore = { _tag: 'ReopenCase', reason: 'givenAgain', cause: 'triage' } as const
    expect(books.works('a', 1.2, restore)).toBe('done')
    expect(books.of('a')).not.toHaveProperty('overruled')
    expect(books.sweeps('a', 1.3)).toContain('done')
    expect(books.of('a').stage).toBe('closed')
  })
  it('stays open also as part of another case, until more of that is withdrawn anew', () => {
    const books = opened()
    books.hears('b', 0.5, mild)
    books.sweeps('b', 2)
    expect(books.gives(...books.merging('a', 'b', 3))).toEqual(['done', 'done'])
    expect(books.of('b').overruled).toBe(at(1))
    books.hears('b', 0.9, mild, 'test')
    books.sweeps('b', 4)
    expect(books.of('b').stage).toBe('open')
    books.hears('b', 4.5, mild)
    books.hears('b', 5, mild, 'test')
    books.sweeps('b', 5)
    expect(books.of('b')).toMatchObject({ stage: 'closed', withdrawn: 'excluded' })
  })
})

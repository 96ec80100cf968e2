import { describe, expect, it } from 'vitest'
import type { CaseCommand } from '../../../src/inner-loop/case/command.ts'
import { assigned, called } from '../../support/case-day.ts'
import { reopen } from '../../support/case-hours.ts'
import { legal, type SweptBooks, sweptBooks, unhappy } from '../../support/swept-books.ts'

const worked = (...letters: readonly string[]): SweptBooks => {
  const books = sweptBooks(...letters.map((letter) => [letter, 0, unhappy] as const))
  for (const letter of letters) books.works(letter, 0.1, { ...assigned, owner: letter })
  return books
}
const first = ([one]: readonly CaseCommand[]): readonly CaseCommand[] => (one === undefined ? [] : [one])
const stages = (books: SweptBooks, ...letters: readonly string[]) => letters.map((letter) => books.of(letter).stage)

describe('a merge of which only one command came through', () => {
  it('is named by a look through the books, and completed by a sweep of either case', () => {
    for (const letter of ['a', 'b']) {
      const books = worked('a', 'b')
      books.gives(...first(books.merging('a', 'b', 1)))
      expect(books.review(2).halfMerged).toEqual([{ caseId: 'case:fb:s:a', into: 'case:fb:s:b' }])
      expect(books.wanted(letter, 2)).toMatchObject([
        { _tag: 'CloseCase', outcome: 'duplicate', caseId: 'case:fb:s:a', duplicateOf: { caseId: 'case:fb:s:b' } },
      ])
      expect(books.sweeps(letter, 2)).toEqual(['done'])
      expect([stages(books, 'a', 'b'), books.review(3).halfMerged]).toEqual([['closed', 'assigned'], []])
      expect(['a', 'b'].flatMap((one) => books.wanted(one, 3))).toEqual([])
    }
  })
  it('takes along what happened meanwhile in the one that ends', () => {
    const books = worked('a', 'b')
    books.gives(...first(books.merging('a', 'b', 1)))
    books.works('a', 1.5, called)
    expect(books.sweeps('a', 2)).toEqual(['done', 'done'])
    expect([stages(books, 'a', 'b')[0], books.of('b').contacted]).toEqual(['closed', true])
  })
  it('ends only one of two that took up each other', () => {
    const books = worked('a', 'b')
    const both = [...first(books.merging('a', 'b', 1)), ...first(books.merging('b', 'a', 1))]
    expect(books.gives(...both)).toEqual(['done', 'done'])
    expect(books.review(2).halfMerged).toEqual([{ caseId: 'case:fb:s:b', into: 'case:fb:s:a' }])
    expect([...books.sweeps('a', 2), ...books.sweeps('b', 2)]).toEqual(['done'])
    expect(stages(books, 'a', 'b')).toEqual(['assigned', 'closed'])
  })
  it('waits until what is called for in either is done, and takes that along', () => {
    const books = worked('a', 'b')
    books.gives(...first(books.merging('a', 'b', 1)))
    books.hears('a', 1.5, legal)
    expect(books.wanted('a', 2).map(({ _tag }) => _tag)).toContain('Reprioritise')
    expect(books.wanted('a', 2).map(({ _tag }) => _tag)).not.toContain('CloseCase')
    books.sweeps('a', 2)
    expect(books.sweeps('a', 2.1)).toEqual(['done', 'done'])
    expect([stages(books, 'a', 'b'), books.of('b').priority]).toEqual([['closed', 'assigned'], 'P0'])
  })
  it('is one no more where a person opened the case again after it had ended', () => {
    const books = worked('a', 'b')
    books.gives(...books.merging('a', 'b', 1))
    expect(books.works('a', 2, reopen)).toBe('done')
    expect(books.of('a').parted).toEqual(['case:fb:s:b'])
    expect([books.review(3).halfMerged, books.wanted('a', 3).map(({ _tag }) => _tag)]).toEqual([[], []])
  })
})

describe('a case that two desks merged into two others', () => {
  it('leaves one of the two, and says so until then', () => {
    for (const letter of ['a', 'b', 'c']) {
      const books = worked('a', 'b', 'c')
      const [toB, toC] = [books.merging('a', 'b', 1), books.merging('a', 'c', 1)]
      books.gives(...first(toB), ...first(toC))
      expect(books.gives(...toB.slice(1), ...toC.slice(1))).toEqual(['done', 'CaseMerged'])
      expect(books.review(2).halfMerged).toEqual([{ caseId: 'case:fb:s:c', into: 'case:fb:s:b' }])
      expect(books.sweeps(letter, 2)).toEqual(['done', 'done'])
      expect([stages(books, 'a', 'b', 'c'), books.review(3).halfMerged]).toEqual([['closed', 'assigned', 'closed'], []])
      expect(['a', 'b', 'c'].flatMap((one) => books.wanted(one, 3))).toEqual([])
    }
  })
})

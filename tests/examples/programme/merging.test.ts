import { describe, expect, it } from 'vitest'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import type { CaseCommand } from '../../../src/inner-loop/case/command.ts'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import type { FeedbackAssessed } from '../../../src/programme/books/feedback-in-case.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { revision, takenBack } from '../../support/ledger.ts'
import { at, type Desks, desks } from '../../support/merging.ts'

const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const known = (letter: string, ...more: Parameters<typeof revision>[]): Required<FeedbackAssessed> => {
  const facts = [...(more.length === 0 ? [[0, { score: 5 }] as const] : more)].map(([when, said]) => ({
    ...revision(when, said),
    externalId: letter,
  }))
  const [record] = feedbackBook(facts)
  const assessment = record && over({ record, customer: { id: 'c1', valueTier: 'standard' } })
  if (record === undefined || assessment === undefined) throw new Error('nothing was said')
  return { record, assessment }
}
/** What the sweep asks for of one piece of feedback, all the other cases handed in. */
const swept = (books: Desks, letter: string, when: number, one = known(letter)): readonly CaseCommand[] =>
  commandsFor(standardProgramme)({ at: at(when), by: 'voc' })({
    ...one,
    state: books.of(letter),
    into: books.all().filter(({ caseId }) => caseId !== books.of(letter).caseId),
  }).filter(({ _tag }) => !['GiveNotice', 'AssignCase'].includes(_tag))
const review = (books: Desks, when: number) => reviewBook(standardProgramme)(books.all())(at(when))
const stages = (books: Desks) => books.all().map(({ stage }) => stage)
/** As a history that was written elsewhere may have it: nobody refused it. */
const forced = (books: Desks, letter: string, into: string, when: number): CaseCommand =>
  ({
    _tag: 'CloseCase',
    id: `forced ${letter}`,
    at: at(when),
    by: 'import',
    caseId: books.of(letter).caseId,
    outcome: 'duplicate',
    duplicateOf: { caseId: `case:fb:s:${into}`, stage: 'assigned', contacted: true },
  }) as CaseCommand

describe('two desks that merge one into the other and the other into the one', () => {
  it('end one of them and never both, however they interleave', () => {
    for (const order of [
      ['a', 'b', 'A', 'B'],
      ['b', 'a', 'B', 'A'],
      ['a', 'A', 'b', 'B'],
      ['b', 'B', 'a', 'A'],
      ['a', 'b', 'B', 'A'],
    ]) {
      const books = desks(['a', 0], ['b', 0])
      const first = books.merging('a', 'b', 1)
      const second = books.merging('b', 'a', 1)
      const steps: Record<string, CaseCommand | undefined> = { a: first[0], b: second[0], A: first[1], B: second[1] }
      for (const step of order) books.gives(...[steps[step] ?? []].flat())
      for (const when of [2, 3]) {
        const again = [books.merging('a', 'b', when), books.merging('b', 'a', when)]
        for (const place of [0, 1]) for (const commands of again) books.gives(...commands.slice(place, place + 1))
      }
      expect([...stages(books)].sort()).toEqual(['closed', 'open'])
      expect(review(books, 3).lost).toEqual([])
      expect(['a', 'b'].map((letter) => swept(books, letter, 4))).toEqual([[], []])
    }
  })
  it('ends the later one by its id where each has taken up the other, and refuses the first', () => {
    const books = desks(['a', 0], ['b', 0])
    books.gives(...[books.merging('a', 'b', 1)[0] ?? [], books.merging('b', 'a', 1)[0] ?? []].flat())
    const [[ends], [same]] = [books.merging('a', 'b', 2), books.merging('b', 'a', 2)]
    expect([ends, ends]).toEqual([same, expect.objectContaining({ _tag: 'CloseCase', caseId: 'case:fb:s:b' })])
    const other = { caseId: 'case:fb:s:b', stage: 'open', tookUp: true } as const
    const by = (duplicateOf: object, letter: string) =>
      books.works(letter, 2, { _tag: 'CloseCase', outcome: 'duplicate', duplicateOf: duplicateOf as never, seen: 9 })
    expect(by({ ...other, due: at(4) }, 'a')).toBe('DuplicateTakenUp')
    expect(by({ caseId: 'case:fb:s:a', stage: 'open', due: at(4) }, 'b')).toBe('DuplicateTakenUp')
    expect(books.gives(...[ends ?? []].flat())).toEqual(['done'])
  })
  it('ends the one that was taken up, where it is asked for the other way round later', () => {
    const books = desks(['b', 0], ['a', 0])
    const [absorb] = books.merging('a', 'b', 1)
    books.gives(...[absorb ?? []].flat())
    expect(books.merging('b', 'a', 2)).toMatchObject([
      { _tag: 'CloseCase', caseId: 'case:fb:s:a', duplicateOf: { caseId: 'case:fb:s:b' } },
    ])
  })
})

describe('duplicates that lead round in a circle', () => {
  const ring = (...letters: readonly string[]): Desks => {
    const books = desks(...letters.map((letter) => [letter, 0] as const))
    const next = (place: number): string => letters[(place + 1) % letters.length] ?? ''
    const wanted = letters.map((letter, place) => books.merging(letter, next(place), 1))
    for (const [absorb] of wanted) books.gives(...[absorb ?? []].flat())
    const ends = letters.map((letter, place) => books.merging(letter, next(place), 2).slice(-1))
    for (const [close] of ends) books.gives(...[close ?? []].flat())
    return books
  }
  const three = ring('a', 'b', 'c')
  it('are said to be lost by a look through the books, one for them all', () => {
    expect(stages(three)).toEqual(['closed', 'closed', 'closed'])
    expect(review(three, 3).lost).toEqual(['case:fb:s:a'])
  })
  it('are opened again at exactly one place, whichever is asked about', () => {
    for (const letter of ['a', 'b', 'c'])
      expect(swept(three, letter, 3)).toMatchObject([
        { _tag: 'ReopenCase', caseId: 'case:fb:s:a', reason: 'notTakenUp', id: 'restore@4:case:fb:s:a' },
      ])
    const books = ring('a', 'b', 'c')
    for (let round = 0; round < 4; round++)
      for (const letter of ['c', 'b', 'a']) books.gives(...swept(books, letter, 3 + round))
    expect(stages(books)).toEqual(['open', 'closed', 'closed'])
    expect(['a', 'b', 'c'].flatMap((letter) => swept(books, letter, 9))).toEqual([])
    expect([...books.of('a').linked].sort()).toEqual(['fb:s:b', 'fb:s:c'])
    expect(review(books, 9).lost).toEqual([])
  })
  it('are found also where another duplicate leads into them', () => {
    const books = ring('b', 'c', 'd')
    const outside = { ...desks(['a', 0]).of('a'), stage: 'closed', outcome: 'duplicate', duplicateOf: 'case:fb:s:d' }
    const [asked] = commandsFor(standardProgramme)({ at: at(3), by: 'voc' })({
      ...known('a'),
      state: outside as CaseState,
      into: books.all(),
    })
    expect(asked).toMatchObject({ _tag: 'ReopenCase', caseId: 'case:fb:s:b' })
  })
})

describe('a case that ended as the duplicate of another', () => {
  const merged = (...of: Parameters<typeof desks>): Desks => {
    const books = desks(...of)
    expect(books.gives(...books.merging('a', 'b', 1))).toEqual(['done', 'done'])
    return books
  }
  const legal = { score: 5, comment: '我要起诉你们', redFlags: ['legal' as const] }
  it('raises the one that carries its feedback when that turns graver, and stays closed', () => {
    const books = merged(['a', 0, 'P2'], ['b', 0, 'P2'])
    const graver = known('a', [0, { score: 5 }], [at(2), legal])
    expect(swept(books, 'a', 2, graver)).toMatchObject([
      { _tag: 'Reprioritise', caseId: 'case:fb:s:b', to: 'P0', due: at(4) },
    ])
    books.gives(...swept(books, 'a', 2, graver))
    expect([books.of('a').stage, books.of('b').stage, books.of('b').priority]).toEqual(['closed', 'open', 'P0'])
    expect(swept(books, 'a', 3, graver)).toEqual([])
  })
  it('opens that one again for something graver, where a person had closed it', () => {
    const books = merged(['a', 0, 'P2'], ['b', 0, 'P2'])
    books.works('b', 2, { _tag: 'CloseCase', outcome: 'invalid' })
    const graver = known('a', [0, { score: 5 }], [at(3), legal])
    expect(swept(books, 'a', 3)).toEqual([])
    books.gives(...swept(books, 'a', 3, graver))
    expect([books.of('a').stage, books.of('b').stage, books.of('b').priority]).toEqual(['closed', 'open', 'P0'])
  })
  it('leads over several of them to the one in the end', () => {
    const books = desks(['a', 0, 'P2'], ['b', 0, 'P2'], ['c', 0, 'P2'])
    books.gives(...books.merging('a', 'b', 1))
    books.gives(...books.merging('b', 'c', 2))
    expect(swept(books, 'a', 3)).toEqual([])
    const graver = known('a', [0, { score: 5 }], [at(3), legal])
    expect(swept(books, 'a', 3, graver)).toMatchObject([{ _tag: 'Reprioritise', caseId: 'case:fb:s:c', to: 'P0' }])
    const partly = commandsFor(standardProgramme)({ at: at(3), by: 'voc' })
    expect(partly({ ...graver, state: books.of('a'), into: books.of('b') })[0]).toMatchObject({
      _tag: 'Reprioritise',
      caseId: 'case:fb:s:a',
    })
  })
  it('is taken up by the one that goes on, where that one never did', () => {
    const books = desks(['a', 0], ['b', 0])
    books.gives(forced(books, 'a', 'b', 1))
    expect(review(books, 2).lost).toEqual(['case:fb:s:a'])
    const gone: Required<FeedbackAssessed> = { ...known('a') }
    const [record] = feedbackBook([...gone.record.facts, { ...takenBack(at(1)), externalId: 'a' }])
    expect(swept(books, 'a', 2, { ...gone, record: record ?? gone.record })).toEqual([])
    expect(swept(books, 'a', 2)).toMatchObject([{ _tag: 'AbsorbCase', caseId: 'case:fb:s:b', absorbed: 'case:fb:s:a' }])
    books.gives(...swept(books, 'a', 2))
    expect([books.of('b').linked, swept(books, 'a', 3), review(books, 3).lost]).toEqual([['fb:s:a'], [], []])
  })
  it('is opened again where that one was found to be nothing before it ended in it', () => {
    const books = desks(['a', 0], ['b', 0])
    const [absorb, close] = books.merging('a', 'b', 1)
    books.gives(...[absorb ?? []].flat())
    books.works('b', 1, { _tag: 'CloseCase', outcome: 'invalid' })
    expect(books.gives(...[{ ...(close as CaseCommand), at: at(1.2) }])).toEqual(['done'])
    expect(review(books, 2).lost).toEqual(['case:fb:s:a'])
    expect(swept(books, 'a', 2)).toMatchObject([{ _tag: 'ReopenCase', caseId: 'case:fb:s:a', reason: 'notTakenUp' }])
  })
  it('does not end as the duplicate of one that is closed while it owes its contact, whether it has a due or not', () => {
    const books = desks(['a', 0], ['b', 0])
    const close = { _tag: 'CloseCase', outcome: 'duplicate' } as const
    const over = { caseId: 'case:fb:s:b', stage: 'closed', outcome: 'invalid' } as const
    expect(books.works('a', 1, { ...close, duplicateOf: over })).toBe('DuplicateDueLater')
    books.works('a', 1, { _tag: 'CloseCase', outcome: 'invalid' })
    books.works('a', 2, { _tag: 'ReopenCase', reason: '又来' })
    expect(books.of('a').due).toBeUndefined()
    expect(books.works('a', 3, { ...close, duplicateOf: over })).toBe('DuplicateOfClosed')
    expect(books.works('a', 3, { ...close, duplicateOf: { ...over, contacted: true } })).toBe('done')
  })
})

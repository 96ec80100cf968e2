import { describe, expect, it } from 'vitest'
import type { CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { assigned, called } from '../../support/case-day.ts'
import { at } from '../../support/case-hours.ts'
import { burning, legal, type SweptBooks, sweptBooks } from '../../support/swept-books.ts'

const late = { score: 2, comment: '等了三天' }
const still = { score: 2, comment: '还是没人修，我要退货' }
const declined = (books: SweptBooks): CaseIntent => ({
  _tag: 'CloseCase',
  outcome: 'declined',
  seen: books.of('a').version,
})
const reached = (said = late): SweptBooks => {
  const books = sweptBooks(['a', 0, said])
  books.works('a', 0.5, assigned)
  books.works('a', 1, called)
  return books
}
const owed = (books: SweptBooks, hours: number) =>
  books
    .review(hours)
    .duties.filter(({ duty }) => duty !== 'notice')
    .map(({ duty, due = 0, state }) => [duty, due / 3_600_000, state])

describe('words that a customer adds after they were contacted', () => {
  it('are owed an answer within the time of a first contact, however grave they are', () => {
    for (const [said, due] of [
      [still, 9],
      [burning, 9],
    ] as const) {
      const books = reached()
      books.hears('a', 5, said)
      books.sweeps('a', 5.5)
      expect([owed(books, 6), owed(books, 10)]).toEqual([[['answer', due, 'onTrack']], [['answer', due, 'breached']]])
      expect(books.wanted('a', 6)).toEqual([])
      books.works('a', 11, called)
      expect([owed(books, 12), books.wanted('a', 12)]).toEqual([[], []])
    }
  })
  it('are as grave as before to a person who had made the case less urgent: they hear of it', () => {
    const books = reached(legal as typeof late)
    books.works('a', 2, {
      _tag: 'Reprioritise',
      to: 'P2',
      cause: 'person',
      reason: '玩笑',
      seen: books.of('a').version,
    })
    books.hears('a', 5, burning)
    expect(books.wanted('a', 5.5)).toMatchObject([{ _tag: 'RecordMessage', id: `said@${5 * 3_600_000}:case:fb:s:a` }])
  })
  it('are heard beside a better score too, unless they are thanks', () => {
    for (const said of [
      { score: 3, comment: '还是没人修，我要退货' },
      { ...burning, score: 3 },
    ]) {
      const books = reached()
      books.hears('a', 5, said)
      expect(books.wanted('a', 5.5).map(({ _tag }) => _tag)).toContain('RecordMessage')
    }
  })
  it('are asked to be recorded once, also where somebody waits for the customer', () => {
    const books = reached()
    books.works('a', 6, { _tag: 'StartWaiting', on: 'customer' })
    books.hears('a', 5, still)
    books.sweeps('a', 7)
    expect(books.wanted('a', 8)).toEqual([])
  })
  it('are not heard because another case was merged into theirs', () => {
    const books = sweptBooks(['a', 0, late], ['b', 1, late])
    books.works('a', 1.5, assigned)
    books.works('a', 2, called)
    books.hears('a', 5, still)
    books.gives(...books.merging('b', 'a', 6))
    books.sweeps('a', 7)
    expect(owed(books, 8)).toContainEqual(['answer', 9, 'atRisk'])
  })
  it('are no words where nothing is new in them, or they are thanks', () => {
    for (const said of [
      { score: 1 },
      { score: 2, comment: ' 等了三天！' },
      { score: 2, comment: '三天' },
      { score: 9, comment: '谢谢，好了' },
    ]) {
      const books = reached()
      books.hears('a', 5, said)
      expect(books.wanted('a', 5.5).filter(({ _tag }) => _tag === 'RecordMessage')).toEqual([])
    }
  })
  it('are answered by the contact that came after them', () => {
    const books = sweptBooks(['a', 0, late])
    books.works('a', 0.5, assigned)
    books.hears('a', 0.7, still)
    books.works('a', 1, called)
    expect(books.wanted('a', 2)).toEqual([])
  })
})

describe('a role that is told of words that came later', () => {
  it('is to step in as soon after them as after what is said at once', () => {
    const books = sweptBooks(['a', 0, late])
    books.hears('a', 5, burning)
    books.sweeps('a', 5.01)
    const dues = books.review(5.02).duties.flatMap(({ duty, due, state }) => (duty === 'notice' ? [[due, state]] : []))
    expect(dues).toEqual(Array(3).fill([at(5 + 1 / 12), 'onTrack']))
  })
  it('has no longer for what was added after the grave ones', () => {
    const books = sweptBooks(['a', 0, late])
    books.hears('a', 5, burning)
    books.hears('a', 9, { ...burning, comment: `${burning.comment}，麻烦快点` })
    books.sweeps('a', 9.01)
    const dues = books.review(9.02).duties.flatMap(({ duty, due, state }) => (duty === 'notice' ? [[due, state]] : []))
    expect(dues).toEqual(Array(3).fill([at(5 + 1 / 12), 'breached']))
  })
  it('is to step in as soon after the reopening of a case that was closed', () => {
    const books = reached()
    books.works('a', 2, declined(books))
    books.hears('a', 50, burning)
    books.sweeps('a', 51)
    const dues = books.review(51.01).duties.flatMap(({ duty, due }) => (duty === 'notice' ? [due] : []))
    expect(dues).toEqual(Array(3).fill(at(51 + 1 / 12)))
  })
})

describe('words that a customer adds to a case that is closed', () => {
  it('open it again, once, due from then on', () => {
    const books = reached()
    books.works('a', 2, declined(books))
    books.hears('a', 48, still)
    expect(books.wanted('a', 49)).toMatchObject([
      { _tag: 'ReopenCase', reason: 'saidMore', cause: 'triage' },
      { _tag: 'AssignCase', owner: 'Li', cause: 'routing' },
    ])
    books.sweeps('a', 49)
    expect(owed(books, 50)).toEqual([['firstContact', 53, 'onTrack']])
    books.works('a', 51, { _tag: 'CloseCase', outcome: 'invalid', seen: books.of('a').version })
    expect([books.of('a').stage, books.wanted('a', 52)]).toEqual(['closed', []])
  })
  it('open it again where they came before the close and nobody was told of them', () => {
    const books = reached()
    books.hears('a', 3, still)
    books.works('a', 3.05, declined(books))
    expect(books.wanted('a', 3.1)[0]).toMatchObject({ _tag: 'ReopenCase', reason: 'saidMore' })
  })
  it('leave it closed where whoever closed it had heard them', () => {
    const books = reached()
    books.hears('a', 3, still)
    books.sweeps('a', 3.01)
    books.works('a', 3.5, declined(books))
    expect([books.of('a').stage, books.wanted('a', 4)]).toEqual(['closed', []])
  })
  it('wait for their hour where the clock of the source is ahead', () => {
    const books = reached()
    books.works('a', 2, declined(books))
    books.hears('a', 1000, still)
    expect([books.wanted('a', 3), books.wanted('a', 1001)[0]?._tag]).toEqual([[], 'ReopenCase'])
  })
  it('leave it closed where they joined it with other feedback that was known by then', () => {
    const books = sweptBooks(['a', 0, late])
    books.hears('b', 1, { score: 2 })
    books.hears('b', 1.2, still)
    books.gives(...books.linking('b', 'a', 2))
    books.works('a', 3, { _tag: 'CloseCase', outcome: 'invalid', seen: books.of('a').version })
    expect(books.wanted('a', 4)).toEqual([])
  })
  it('leave it closed where it was opened for them, and where nothing was said before them', () => {
    const known = sweptBooks()
    known.hears('a', 0, { score: 2 })
    known.hears('a', 0.2, late)
    const ahead = sweptBooks()
    ahead.hears('a', 5, late)
    for (const books of [known, ahead]) {
      books.sweeps('a', 0.5)
      books.works('a', 1, { _tag: 'CloseCase', outcome: 'invalid', seen: books.of('a').version })
      expect([books.of('a').stage, books.wanted('a', 6)]).toEqual(['closed', []])
    }
  })
  it('are heard where the case goes on, and refused with its name where that is not handed in', () => {
    const books = sweptBooks(['a', 0, late], ['b', 0.1, late])
    books.works('b', 0.5, assigned)
    books.works('b', 1, called)
    books.gives(...books.merging('a', 'b', 2))
    books.hears('a', 5, still)
    expect(books.wanted('a', 6)).toMatchObject([{ _tag: 'RecordMessage', caseId: 'case:fb:s:b', at: at(5) }])
    const asked = commandsFor(standardProgramme)({ at: at(6), by: 'voc' })
    const alone = asked({ ...books.known('a'), state: books.of('a') })
    expect(alone).toMatchObject([{ _tag: 'RecordMessage', caseId: 'case:fb:s:a' }])
    expect([books.gives(...alone), books.of('a').stage]).toEqual([['CaseMerged'], 'closed'])
    expect([books.sweeps('a', 6), books.wanted('a', 7)]).toEqual([['done'], []])
  })
  it('are owed an answer where reopening owes no contact anew', () => {
    const books = reached()
    books.works('a', 2, declined(books))
    books.hears('a', 48, still)
    books.sweeps('a', 49)
    const { record, assessment } = books.known('a')
    const resumed = { ...books.of('a'), reopenClocks: 'resume', contacted: true } as const
    const asked = commandsFor(standardProgramme)({ at: at(50), by: 'voc' })
    expect(asked({ record, assessment, state: resumed })).toMatchObject([{ _tag: 'RecordMessage', at: at(48) }])
    const uncalled = asked({ record, assessment, state: { ...resumed, contacted: false } })
    expect(uncalled.filter(({ _tag }) => _tag === 'RecordMessage')).toEqual([])
  })
})

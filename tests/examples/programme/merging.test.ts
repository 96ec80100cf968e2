import { describe, expect, it } from 'vitest'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import { clockEventsOf } from '../../../src/inner-loop/case/clock/clock-events.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { decide } from '../../../src/inner-loop/case/decide.ts'
import { evolve } from '../../../src/inner-loop/case/evolve.ts'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import type { FeedbackAssessed } from '../../../src/programme/books/feedback-in-case.ts'
import { absorbing } from '../../../src/programme/books/merge-commands.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { reviewBook } from '../../../src/programme/review/review.ts'
import { rules } from '../../support/case.ts'
import { assigned, called } from '../../support/case-day.ts'
import { revision, takenBack } from '../../support/ledger.ts'
import { at, type Desks, desks } from '../../support/merging.ts'

const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
type Said = readonly [number, Parameters<typeof revision>[1]]
const known = (letter: string, ...more: readonly Said[]): Required<FeedbackAssessed> => {
  const facts = (more.length === 0 ? [[0, { score: 5 }] as const] : more).map(([when, said]) => ({
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
      books.works(letter, 2, { _tag: 'CloseCase', outcome: 'duplicate', duplicateOf: duplicateOf as never })
    expect(by({ ...other, due: at(4) }, 'a')).toBe('DuplicateTakenUp')
    expect(by({ caseId: 'case:fb:s:a', stage: 'open', due: at(4) }, 'b')).toBe('DuplicateTakenUp')
    expect(books.gives(...[ends ?? []].flat())).toEqual(['done'])
  })
  it('ends it in one case only: another target is refused with where it went', () => {
    const books = desks(['a', 0], ['b', 0], ['c', 0])
    const [, toC] = books.merging('a', 'c', 1)
    expect(books.gives(...books.merging('a', 'b', 1))).toEqual(['done', 'done'])
    expect(books.gives(...[toC ?? []].flat())).toEqual(['CaseMerged'])
    const into = (letter: string) =>
      decide(rules)(
        {
          _tag: 'CloseCase',
          id: `again ${letter}`,
          at: at(2),
          by: 'Li',
          outcome: 'duplicate',
          duplicateOf: { caseId: `case:fb:s:${letter}`, stage: 'open' },
        },
        books.of('a'),
      )
    expect(into('c')).toMatchObject({ left: { _tag: 'CaseMerged', into: 'case:fb:s:b', source: 'A1.4' } })
    expect(into('b')).toMatchObject({ right: [{ _tag: 'CommandNoted', answer: 'nothing' }] })
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
  const merged = (...of: readonly (readonly [string, number, ('P0' | 'P1' | 'P2')?])[]): Desks => {
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

describe('a case that takes up another', () => {
  const solution = (due: number): CaseIntent => ({
    _tag: 'OfferSolution',
    text: '换新电池',
    promises: [{ id: 'p1', what: '上门更换', due: at(due) }],
  })
  const contacted = (
    of: readonly (readonly [string, number, ('P0' | 'P1' | 'P2')?])[],
    letter: string,
    when: number,
  ) => {
    const books = desks(...of)
    for (const one of ['a', 'b']) books.works(one, 3, { ...assigned, owner: one === 'a' ? 'Li' : 'Wang' })
    expect(books.works(letter, when, called)).toBe('done')
    return books
  }
  const owed = (books: Desks, when: number) =>
    review(books, when).duties.map(({ caseId, duty, due }) => [caseId, duty, due === undefined ? due : due / 3_600_000])
  it('owes no contact that was made there after its own customer spoke, and every promise made there', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 3],
      ],
      'a',
      4,
    )
    books.works('a', 4.1, solution(30))
    expect(books.gives(...books.merging('a', 'b', 5))).toEqual(['done', 'done'])
    expect(owed(books, 5)).toEqual([['case:fb:s:b', 'promise', 30]])
    expect(books.of('b')).toMatchObject({
      contacted: true,
      stage: 'contacted',
      firstContactAt: at(4),
      reachedAt: at(4),
      lastContactAt: at(4),
      saidAt: at(3),
      promises: { 'case:fb:s:a/p1': { what: '上门更换', due: at(30), standing: 'open' } },
    })
    expect(books.works('b', 31, { _tag: 'KeepPromise', promise: 'case:fb:s:a/p1' })).toBe('done')
  })
  it('still owes its own where the other customer was contacted before these words came', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 4],
      ],
      'a',
      3.5,
    )
    expect(books.gives(...books.merging('a', 'b', 5))).toEqual(['done', 'done'])
    expect(owed(books, 5)).toEqual([['case:fb:s:b', 'firstContact', 8]])
    expect(books.of('b').contacted).toBe(false)
  })
  it('is contacted on the channel of that contact: in writing does for no P0', () => {
    const books = desks(['a', 0, 'P2'], ['b', 0, 'P0'])
    books.works('a', 1, assigned)
    books.works('a', 1, { _tag: 'MakeContact', channel: 'wecom' })
    books.works('a', 2, called)
    books.gives(...books.merging('a', 'b', 3))
    expect(clockEventsOf(books.of('b')).filter(({ _tag }) => _tag === 'contactMade')).toEqual([
      { _tag: 'contactMade', at: at(1), channel: 'wecom' },
      { _tag: 'contactMade', at: at(2), channel: 'phone' },
    ])
    const written = desks(['a', 0, 'P2'], ['b', 0, 'P0'])
    written.works('a', 1, assigned)
    written.works('a', 1, { _tag: 'MakeContact', channel: 'wecom' })
    written.gives(...written.merging('a', 'b', 3))
    expect(owed(written, 3.5)).toEqual([['case:fb:s:b', 'firstContact', 4]])
  })
  it('takes up no contact of a time before the other one was opened again', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
      ],
      'a',
      3,
    )
    books.works('a', 4, { _tag: 'CloseCase', outcome: 'declined' })
    books.works('a', 5, { _tag: 'ReopenCase', reason: '又来' })
    books.works('a', 5, assigned)
    books.works('a', 7, called)
    books.gives(...books.merging('a', 'b', 8))
    expect(books.of('b').firstContactAt).toBe(at(7))
  })
  it('was contacted before the other words came: they stay in a case of their own', () => {
    const books = contacted(
      [
        ['a', 10],
        ['b', 0],
      ],
      'b',
      4,
    )
    expect(books.merging('a', 'b', 11)).toEqual([])
    const absorb: CaseIntent = {
      _tag: 'AbsorbCase',
      absorbed: 'case:fb:s:a',
      feedback: ['fb:s:a'],
      receivedAt: at(10),
      priority: 'P1',
    }
    expect(books.works('b', 11, { ...absorb, owed: true })).toBe('ContactedBefore')
    expect(books.works('b', 11, { ...absorb, due: at(14) })).toBe('ContactedBefore')
    expect(books.works('b', 11, { ...absorb, receivedAt: at(0), saidAt: at(10), owed: true })).toBe('ContactedBefore')
    expect(owed(books, 11)).toEqual([['case:fb:s:a', 'firstContact', 14]])
    books.gives(forced(books, 'a', 'b', 11))
    expect(swept(books, 'a', 12)).toMatchObject([{ _tag: 'ReopenCase', caseId: 'case:fb:s:a', reason: 'notTakenUp' }])
    const answered = contacted(
      [
        ['a', 2],
        ['b', 0],
      ],
      'b',
      4,
    )
    expect(answered.gives(...answered.merging('a', 'b', 5))).toEqual(['done', 'done'])
  })
  it('was contacted: more feedback is not linked to it, not even while it is assigned again', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
      ],
      'a',
      3,
    )
    books.works('a', 3.1, solution(5))
    for (const one of [
      { _tag: 'KeepPromise', promise: 'p1' },
      { _tag: 'ResolveCase' },
      { _tag: 'RejectSolution', reason: '不行' },
    ] as const)
      expect(books.works('a', 4, one)).toBe('done')
    expect([books.of('a').stage, books.of('a').contacted]).toEqual(['assigned', true])
    expect(books.works('a', 5, { _tag: 'LinkFeedback', feedbackId: 'fb:s:z', priority: 'P1' })).toBe('ContactedBefore')
    expect(books.works('b', 5, { _tag: 'LinkFeedback', feedbackId: 'fb:s:z' })).toBe('done')
    expect(books.of('b').saidAt).toBe(at(5))
  })
  it('is due as early as the other, in whatever order a person lowers it, writes, or takes it up', () => {
    const steps: Readonly<Record<string, (books: Desks) => void>> = {
      lowered: (books) => books.works('b', 3, { _tag: 'Reprioritise', to: 'P2', cause: 'person', reason: '已核实' }),
      written: (books) => books.works('b', 3, { _tag: 'MakeContact', channel: 'wecom' }),
      raised: (books) => books.works('b', 3, { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '大客户' }),
      taken: (books) => books.gives(...books.merging('a', 'b', 3)),
    }
    const orders = (left: readonly string[]): readonly (readonly string[])[] =>
      left.length === 0
        ? [[]]
        : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]))
    for (const order of [...orders(['written', 'raised', 'taken']), ...orders(['lowered', 'taken', 'raised'])]) {
      const books = desks(['a', 0, 'P0'], ['b', 2, 'P2'])
      books.works('b', 2, { ...assigned, owner: 'Wang' })
      for (const step of order) steps[step]?.(books)
      expect([order, owed(books, 3.5)]).toEqual([order, [['case:fb:s:b', 'firstContact', 4]]])
    }
  })
  it('is due as early as the other where that has no due written down, until it starts anew', () => {
    const books = contacted(
      [
        ['a', 0, 'P0'],
        ['b', 13, 'P2'],
      ],
      'a',
      3,
    )
    books.works('a', 4, { _tag: 'CloseCase', outcome: 'declined' })
    books.works('a', 10, { _tag: 'ReopenCase', reason: '又来' })
    books.gives(...books.merging('a', 'b', 13.5))
    expect(owed(books, 13.6)).toEqual([['case:fb:s:b', 'firstContact', 14]])
    books.works('b', 20, { _tag: 'CloseCase', outcome: 'invalid' })
    books.works('b', 21, { _tag: 'ReopenCase', reason: '又来' })
    expect(books.of('b')).not.toHaveProperty('owedSince')
    expect(owed(books, 22)).toEqual([['case:fb:s:b', 'firstContact', 25]])
  })
  it('has every role step in that was told there, and asks nobody again who did', () => {
    const books = desks(['a', 0, 'P0'], ['b', 0, 'P0'])
    const tell = (letter: string, role: 'legal' | 'crisisPr', when: number) =>
      books.works(letter, when, { _tag: 'GiveNotice', role, level: 'lawOrSafety', due: at(when + 0.25) })
    for (const role of ['legal', 'crisisPr'] as const) tell('a', role, 1)
    tell('b', 'crisisPr', 1.1)
    books.works('a', 1.2, { _tag: 'TakeNotice', role: 'crisisPr', person: 'Qian' })
    books.gives(...books.merging('a', 'b', 2))
    expect(books.of('b').notices).toEqual({
      legal: { level: 'lawOrSafety', given: at(1), due: at(1.25) },
      crisisPr: { level: 'lawOrSafety', given: at(1), due: at(1.25), taken: at(1.2), takenBy: 'Qian' },
    })
    expect(owed(books, 2)).toContainEqual(['case:fb:s:b', 'notice', 1.25])
  })
  it('has every role step in for the graver of two notices, and by the earlier of their dues', () => {
    const graver = { level: 'lawOrSafety', due: at(5) } as const
    const milder = { level: 'crisis', due: at(4) } as const
    for (const [there, here] of [
      [graver, milder],
      [milder, graver],
    ] as const) {
      const books = desks(['a', 0, 'P0'], ['b', 0, 'P0'])
      books.works('a', 1, { _tag: 'GiveNotice', role: 'legal', ...there })
      books.works('b', 1, { _tag: 'GiveNotice', role: 'legal', ...here })
      expect(books.gives(...books.merging('a', 'b', 2))).toEqual(['done', 'done'])
      expect(books.of('b').notices).toEqual({ legal: { level: 'lawOrSafety', given: at(1), due: at(4) } })
      expect([swept(books, 'a', 3), review(books, 3).lost]).toEqual([[], []])
    }
  })
  it('is told anew where the notice there became graver after it was taken up', () => {
    const books = desks(['a', 0, 'P0'], ['b', 0, 'P0'])
    books.works('a', 1, { _tag: 'GiveNotice', role: 'legal', level: 'crisis', due: at(4) })
    books.gives(...books.merging('a', 'b', 2).slice(0, 1))
    books.works('a', 3, { _tag: 'GiveNotice', role: 'legal', level: 'lawOrSafety', due: at(3.5) })
    expect(books.gives(...books.merging('a', 'b', 4))).toEqual(['done', 'done'])
    expect(books.of('b').notices).toEqual({ legal: { level: 'lawOrSafety', given: at(3), due: at(3.5) } })
    const event = {
      _tag: 'CaseAbsorbed',
      id: 'e9',
      command: 'i9',
      by: 'import',
      at: at(5),
      caseId: 'case:fb:s:b',
      version: books.of('b').version + 1,
      absorbed: 'case:fb:s:z',
      feedback: ['fb:s:z'],
      receivedAt: at(0),
      priority: 'P0',
      notices: [{ role: 'legal', level: 'lawOrSafety', given: at(5), due: at(6) }],
    } as const
    expect(evolve(books.of('b'), event).notices['legal']).toMatchObject({ given: at(5), due: at(3.5) })
  })
  it('leaves a notice as it is where the other one is milder and no sooner', () => {
    const books = desks(['a', 0, 'P0'], ['b', 0, 'P0'])
    const tell = (letter: string, level: string, due: number) =>
      books.works(letter, 1, { _tag: 'GiveNotice', role: 'legal', level, due: at(due) })
    tell('a', 'crisis', 5)
    tell('b', 'lawOrSafety', 4)
    books.gives(...books.merging('a', 'b', 2))
    const { notices, joined } = books.of('b')
    expect(notices).toEqual({ legal: { level: 'lawOrSafety', given: at(1), due: at(4) } })
    books.gives(...[absorbing({ at: at(3), by: 'Li' }, books.of('a'), books.of('b')) ?? []].flat())
    expect(books.of('b').joined).toEqual(joined)
    expect([swept(books, 'a', 3), review(books, 3).lost]).toEqual([[], []])
  })
  it('has what waited for a word there, where the case had ended before it was taken up', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
      ],
      'a',
      3,
    )
    const amount = { amount: 900_000, currency: 'CNY' } as const
    books.works('a', 3.2, { _tag: 'GrantCompensation', amount, role: 'seniorAgent' })
    const [request] = Object.keys(books.of('a').approvals)
    expect(books.gives(...books.merging('a', 'b', 4).filter(({ _tag }) => _tag === 'CloseCase'))).toEqual(['done'])
    books.gives(...swept(books, 'a', 5))
    expect(review(books, 5).approvals.map((one) => [one.caseId, one.request])).toEqual([
      ['case:fb:s:b', `case:fb:s:a/${request}`],
    ])
  })
  it('takes up what waits for approval, and lets go of what was settled before the other one ended', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
      ],
      'a',
      3,
    )
    const ask = (amount: number) =>
      books.works('a', 3.2, { _tag: 'GrantCompensation', amount: { amount, currency: 'CNY' }, role: 'seniorAgent' })
    ask(900_000)
    const [request] = Object.keys(books.of('a').approvals)
    const [absorb, close] = books.merging('a', 'b', 4)
    books.gives(...[absorb ?? []].flat())
    expect(review(books, 4).approvals.map((one) => [one.caseId, one.request])).toEqual([
      ['case:fb:s:a', request],
      ['case:fb:s:b', `case:fb:s:a/${request}`],
    ])
    books.works('a', 4.1, { _tag: 'RefuseCompensation', request: request ?? '', role: 'csDirector', reason: '过高' })
    ask(800_000)
    expect(books.gives(...[close ?? []].flat())).toEqual(['MergedUnseen'])
    expect(books.gives(...books.merging('a', 'b', 5))).toEqual(['done', 'done'])
    const waiting = Object.entries(books.of('b').approvals)
    expect(waiting.map(([id, { amount }]) => [id.startsWith('case:fb:s:a/'), amount.amount])).toEqual([[true, 800_000]])
  })
  it('holds what waits for approval after the other one has ended, and after that is opened again', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
      ],
      'a',
      3,
    )
    const amount = { amount: 10_000_000, currency: 'CNY' } as const
    books.works('a', 3.2, { _tag: 'GrantCompensation', amount, role: 'seniorAgent' })
    const waiting = Object.keys(books.of('a').approvals).map((request) => `case:fb:s:a/${request}`)
    expect(waiting).toHaveLength(1)
    expect(books.gives(...books.merging('a', 'b', 4))).toEqual(['done', 'done'])
    expect(swept(books, 'a', 5)).toEqual([])
    expect(swept(books, 'b', 5)).toEqual([])
    const again = absorbing({ at: at(5), by: 'Li' }, books.of('a'), books.of('b'))
    books.gives(...[again ?? []].flat())
    expect(Object.keys(books.of('b').approvals)).toEqual(waiting)
    books.works('a', 6, { _tag: 'ReopenCase', reason: '又来' })
    books.works('a', 6, assigned)
    books.works('a', 6.5, called)
    expect(absorbing({ at: at(7), by: 'Li' }, books.of('a'), books.of('b'))).not.toHaveProperty('settled')
    expect(books.gives(...books.merging('a', 'b', 7))).toEqual(['done'])
    expect(Object.keys(books.of('b').approvals)).toEqual(waiting)
  })
  it('lets nobody settle by a merge what was asked for here', () => {
    const books = contacted([['b', 0]], 'b', 3)
    const amount = { amount: 10_000_000, currency: 'CNY' } as const
    books.works('b', 3.2, { _tag: 'GrantCompensation', amount, role: 'seniorAgent' })
    const settled = Object.keys(books.of('b').approvals)
    const absorb = { absorbed: 'case:fb:s:a', feedback: ['fb:s:a'], receivedAt: at(0), priority: 'P1' } as const
    expect(books.works('b', 4, { _tag: 'AbsorbCase', ...absorb, settled })).toBe('done')
    expect(Object.keys(books.of('b').approvals)).toEqual(settled)
    const { joined } = books.of('b')
    books.works('b', 5, { _tag: 'AbsorbCase', ...absorb, settled: ['case:fb:s:a/k9'] })
    expect(books.of('b').joined).toEqual(joined)
  })
  it('counts what was given there within its limit, once, over chains and circles', () => {
    const give = (books: Desks, letter: string, amount: number) =>
      books.works(letter, 5, { _tag: 'GrantCompensation', amount: { amount, currency: 'CNY' }, role: 'seniorAgent' })
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
        ['c', 0],
      ],
      'a',
      3,
    )
    books.works('c', 3, { ...assigned, owner: 'Sun' })
    for (const one of ['b', 'c']) books.works(one, 4, called)
    give(books, 'a', 30_000)
    give(books, 'b', 10_000)
    books.gives(...books.merging('a', 'b', 6))
    books.gives(...books.merging('b', 'c', 7))
    expect(books.of('c').grantedElsewhere).toEqual({
      'case:fb:s:b': { amount: 10_000, currency: 'CNY' },
      'case:fb:s:a': { amount: 30_000, currency: 'CNY' },
    })
    give(books, 'c', 10_001)
    expect(Object.values(books.of('c').approvals)).toMatchObject([{ amount: { amount: 10_001 } }])
    expect(books.of('c').granted).toBeUndefined()
    give(books, 'c', 10_000)
    expect(books.of('c').granted).toEqual({ amount: 10_000, currency: 'CNY' })
  })
  it('keeps what was promised, and says once that it was kept there meanwhile', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
      ],
      'a',
      3,
    )
    books.works('a', 3.1, solution(9))
    const [absorb] = books.merging('a', 'b', 4)
    books.gives(...[absorb ?? []].flat())
    books.works('a', 5, { _tag: 'KeepPromise', promise: 'p1' })
    expect(books.gives(...books.merging('a', 'b', 6))).toEqual(['done', 'done'])
    expect(books.of('b').promises).toMatchObject({ 'case:fb:s:a/p1': { standing: 'kept', settledAt: at(5) } })
    expect(swept(books, 'a', 7)).toEqual([])
  })
  it('asks nobody again for what was approved here since', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
      ],
      'a',
      3,
    )
    books.works('b', 3, called)
    books.works('a', 3.2, {
      _tag: 'GrantCompensation',
      amount: { amount: 60_000, currency: 'CNY' },
      role: 'seniorAgent',
    })
    const [absorb] = books.merging('a', 'b', 4)
    books.gives(...[absorb ?? []].flat())
    const [request = ''] = Object.keys(books.of('b').approvals)
    for (const role of ['csDirector', 'topManagement'] as const)
      expect(books.works('b', 4, { _tag: 'ApproveCompensation', request, role })).toBe('done')
    expect(books.merging('a', 'b', 5).map(({ _tag }) => _tag)).toEqual(['CloseCase'])
    expect([books.of('b').approvals, books.of('b').granted?.amount]).toEqual([{}, 60_000])
  })
  it('says what is owed and since when the customer has spoken, and that a contact before it is none', () => {
    const books = contacted(
      [
        ['a', 10],
        ['b', 0],
      ],
      'b',
      4,
    )
    const [absorb] = desks(['a', 1], ['b', 0]).merging('a', 'b', 2)
    expect(absorb).toMatchObject({ owed: true, saidAt: at(1), due: at(5) })
    books.works('a', 11, called)
    books.works('a', 12, called)
    const [taken, close] = books.merging('a', 'b', 13)
    expect(taken).toMatchObject({ contacts: [{ at: at(11), channel: 'phone' }] })
    expect(taken).not.toHaveProperty('owed')
    expect(close).toMatchObject({ duplicateOf: { contacted: false } })
  })
  it('hands on what it took up under the names it has, and nothing back to the case it came from', () => {
    const books = contacted(
      [
        ['a', 0],
        ['b', 0],
        ['c', 0],
      ],
      'a',
      3,
    )
    books.works('a', 3.1, solution(30))
    books.works('a', 3.2, { _tag: 'GrantCompensation', amount: { amount: 100, currency: 'CNY' }, role: 'seniorAgent' })
    books.works('a', 3.3, {
      _tag: 'GrantCompensation',
      amount: { amount: 900_000, currency: 'CNY' },
      role: 'seniorAgent',
    })
    const [there] = books.merging('a', 'b', 4)
    const [back] = books.merging('b', 'a', 4)
    books.gives(...[there ?? []].flat())
    const again = absorbing({ at: at(5), by: 'Li' }, books.of('b'), books.of('a'))
    expect(back).toMatchObject({ _tag: 'AbsorbCase', absorbed: 'case:fb:s:b' })
    for (const what of ['promises', 'approvals', 'granted']) expect(again).not.toHaveProperty(what)
    books.gives(...books.merging('b', 'c', 6))
    expect(Object.keys(books.of('c').promises)).toEqual(['case:fb:s:a/p1'])
    expect(Object.keys(books.of('c').approvals)).toEqual(
      Object.keys(books.of('a').approvals).map((id) => `case:fb:s:a/${id}`),
    )
  })
  it('that was closed by whoever knew its feedback is left closed, whatever else an older merge did not hand on', () => {
    const books = desks(['a', 0], ['b', 0])
    books.works('a', 0.5, { _tag: 'GiveNotice', role: 'legal', level: 'lawOrSafety' })
    const older = {
      absorbed: 'case:fb:s:a',
      feedback: ['fb:s:a'],
      receivedAt: at(0),
      priority: 'P1',
      due: at(4),
    } as const
    books.works('b', 1, { _tag: 'AbsorbCase', ...older })
    books.gives(forced(books, 'a', 'b', 1))
    expect(swept(books, 'a', 2)).toMatchObject([{ _tag: 'AbsorbCase', notices: [{ role: 'legal' }] }])
    books.works('b', 3, { _tag: 'CloseCase', outcome: 'invalid' })
    expect(swept(books, 'a', 4)).toEqual([])
  })
})

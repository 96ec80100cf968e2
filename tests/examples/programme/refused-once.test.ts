import { describe, expect, it } from 'vitest'
import { reopen } from '../../support/case-hours.ts'
import { legal, mild, sweptBooks, unhappy } from '../../support/swept-books.ts'

describe('a command that was refused once, which was kept in mind', () => {
  it('is asked for anew where it tells somebody above, and told', () => {
    const books = sweptBooks(['a', 0, legal])
    const [first, second] = books.review(6).escalations
    if (first === undefined || second === undefined) throw new Error('nobody is told')
    expect(books.notes(second)).toEqual(['EscalationOutOfOrder'])
    expect(books.gives(first)).toEqual(['done'])
    const again = books.review(7).escalations
    expect(again).toMatchObject([{ level: 2, to: second._tag === 'EscalateCase' ? second.to : '' }])
    expect(books.gives(...again)).toEqual(['done'])
    expect([books.of('a').escalation, books.review(100).escalations]).toEqual([2, []])
  })
  it('is told once where two looks found the same', () => {
    const books = sweptBooks(['a', 0, legal])
    const looks = [books.review(6).escalations, books.review(6.1).escalations]
    for (const commands of looks) books.gives(...commands)
    expect(books.events('a').filter(({ _tag }) => _tag === 'CaseEscalated')).toHaveLength(2)
    const later = books.review(6.2).escalations
    expect([later, books.of('a').escalation]).toEqual([[], 2])
  })
  it('is asked for anew where it links, once the case is worked again', () => {
    const books = sweptBooks(['a', 0, unhappy])
    books.hears('b', 2, mild)
    books.works('a', 1, { _tag: 'CloseCase', outcome: 'invalid' })
    expect(books.notes(...books.linking('b', 'a', 2))).toEqual(['NotAtThisStage'])
    books.works('a', 3, reopen)
    expect(books.gives(...books.linking('b', 'a', 2))).toEqual(['done'])
    expect(books.of('a').linked).toEqual([])
    books.gives(...books.linking('b', 'a', 4), ...books.linking('b', 'a', 5))
    expect(books.of('a').linked).toEqual(['fb:s:b'])
    expect(books.events('a').filter(({ _tag }) => _tag === 'FeedbackLinked')).toHaveLength(1)
  })
})

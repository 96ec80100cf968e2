import { describe, expect, it } from 'vitest'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { assigned } from '../../support/case-day.ts'
import { at, close, reopen } from '../../support/case-hours.ts'
import { mild, sweptBooks, unhappy } from '../../support/swept-books.ts'

describe('a due in the book that is sooner than the promise', () => {
  it('is when the contact is owed: more feedback that was received earlier', () => {
    const books = sweptBooks(['b', 3, unhappy])
    books.hears('a', 0, unhappy)
    books.gives(...books.linking('a', 'b', 3.1))
    expect([books.of('b').due, books.owed(5)]).toEqual([at(4), [['b', 4, 'breached']]])
    expect(books.review(5).escalations).toHaveLength(1)
  })
  it('is when the contact is owed: a person who says so, as they raise it or open it again', () => {
    const raised = sweptBooks(['a', 3, unhappy])
    raised.works('a', 3.1, { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '部长来电', due: at(4) })
    expect(raised.owed(5)).toEqual([['a', 4, 'breached']])
    const again = sweptBooks(['a', 3, mild])
    again.works('a', 3.1, { ...close(), outcome: 'invalid' } as typeof reopen)
    again.works('a', 4, { ...reopen, due: at(5) } as typeof reopen)
    expect(again.owed(6)).toEqual([['a', 5, 'breached']])
  })
  it('waits as long as the case waits for others', () => {
    const books = sweptBooks(['a', 3, unhappy])
    books.works('a', 3, assigned)
    books.works('a', 3.1, { _tag: 'Reprioritise', to: 'P0', cause: 'person', reason: '部长来电', due: at(5) })
    books.works('a', 3.5, { _tag: 'StartWaiting', on: 'warehouse' })
    books.works('a', 4.5, { _tag: 'EndWaiting', on: 'warehouse' })
    expect(books.owed(5.5)).toEqual([['a', 6, 'atRisk']])
  })
  it('is what the promise says, where it was written by the same hours of work: waiting moves it by those', () => {
    const day = [['09:00', '18:00']] as const
    const desk = { id: 'desk', timeZone: 'Asia/Shanghai', weekly: { thu: day, fri: day } }
    const { targets, ...sla } = standardProgramme.sla
    const clock = contactClock({
      sla: { ...sla, targets: { ...targets, P1: { ...targets.P1, calendar: 'desk' } } },
      calendars: { desk },
    })
    const books = sweptBooks(['a', 6, unhappy])
    books.works('a', 6, assigned)
    books.works('a', 7, { _tag: 'StartWaiting', on: 'warehouse' })
    books.works('a', 9, { _tag: 'EndWaiting', on: 'warehouse' })
    expect([books.of('a').due, clock(books.of('a'))(at(9))?.due]).toEqual([at(10), at(27)])
  })
  it('counts for nothing where it is later, or of a cycle that is over', () => {
    const later = sweptBooks()
    later.gives({
      _tag: 'OpenCase',
      id: 'open',
      at: at(0),
      by: 'voc',
      caseId: 'case:fb:s:a',
      feedbackId: 'fb:s:a',
      customerId: 'c1',
      priority: 'P2',
      reason: 'careDue',
      policy: 'p@1',
      receivedAt: at(0),
      due: at(240),
    })
    expect(later.owed(25)).toEqual([['a', 24, 'breached']])
    const over = sweptBooks(['a', 3, unhappy])
    over.works('a', 3.1, { _tag: 'Reprioritise', to: 'P1', cause: 'person', reason: '急', due: at(4) })
    expect(over.works('a', 3.2, { ...close(), outcome: 'invalid' } as typeof reopen)).toBe('done')
    over.works('a', 9, reopen)
    expect(over.owed(9)).toEqual([['a', 13, 'onTrack']])
  })
})

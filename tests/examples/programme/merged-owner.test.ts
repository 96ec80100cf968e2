import { describe, expect, it } from 'vitest'
import type { CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { assigned, called } from '../../support/case-day.ts'
import { at } from '../../support/case-hours.ts'
import { legal, mild, type SweptBooks, sweptBooks, unhappy } from '../../support/swept-books.ts'

const offer: CaseIntent = { _tag: 'OfferSolution', text: '换新', promises: [{ id: 'p', what: '换新', due: at(30) }] }
const transfer = (owner: string): CaseIntent => ({
  _tag: 'TransferCase',
  owner,
  role: 'seniorAgent',
  reason: '由其联系客户',
})
/** Li calls the customer in `a`; then it is merged into `b`, which is Wang's or nobody's. */
const merged = (owner?: string, more: (books: SweptBooks) => void = () => {}): SweptBooks => {
  const books = sweptBooks(['a', 0, unhappy], ['b', 0.5, unhappy])
  books.works('a', 0.5, { ...assigned, owner: 'Li' })
  if (owner !== undefined) books.works('b', 0.6, { ...assigned, owner })
  books.works('a', 1, called)
  more(books)
  expect(books.gives(...books.merging('a', 'b', 2))).toEqual(['done', 'done'])
  return books
}

describe('a contact that is taken up by a merge', () => {
  it('needs no second call before the next step', () => {
    const books = merged('Wang')
    expect(books.of('b')).toMatchObject({ stage: 'contacted', owner: 'Wang', spoke: { owner: 'Li' } })
    expect(books.works('b', 2.1, offer)).toBe('done')
    expect([books.of('b').stage, books.owed(3)]).toEqual(['resolving', []])
  })
  it('makes nobody’s case that of whoever spoke, and leaves it so', () => {
    const books = merged()
    expect(books.of('b')).toMatchObject({ stage: 'contacted', owner: 'Li', role: 'seniorAgent', transfers: 0 })
    expect(books.wanted('b', 3, () => ['Wang'])).toEqual([])
    expect([books.review(3).unassigned, books.works('b', 3, offer)]).toEqual([[], 'done'])
  })
  it('lets the case go to whoever spoke, once, and to nobody else', () => {
    const books = merged('Wang')
    expect(books.works('b', 2.1, transfer('Zhao'))).toBe('TransfersExceeded')
    expect(books.works('b', 2.2, transfer('Li'))).toBe('done')
    expect(books.of('b')).toMatchObject({ owner: 'Li', transfers: 0 })
    expect(books.of('b')).not.toHaveProperty('spoke')
    expect(books.works('b', 2.3, transfer('Wang'))).toBe('TransfersExceeded')
  })
  it('is a handing on as ever once the owner here has called as well', () => {
    const books = merged('Wang')
    expect(books.works('b', 2.1, called)).toBe('done')
    expect(books.works('b', 2.2, transfer('Li'))).toBe('TransfersExceeded')
    const before = merged('Wang', (one) => one.works('b', 1.5, called))
    expect(before.works('b', 2.2, transfer('Li'))).toBe('TransfersExceeded')
  })
  it('goes along through a third case, with whoever spoke in the first', () => {
    const books = merged('Wang')
    books.hears('c', 0.7, unhappy)
    books.sweeps('c', 0.7)
    books.gives(...books.merging('b', 'c', 3))
    expect(books.of('c')).toMatchObject({ owner: 'Li', stage: 'contacted' })
  })
  it('chooses nobody whose role does not do for the priority; who is assigned then need not call again', () => {
    const books = sweptBooks(['a', 0, mild], ['b', 0.5, legal])
    books.works('a', 0.5, { ...assigned, owner: 'Sun', role: 'regularService' })
    books.works('a', 1, called)
    books.gives(...books.merging('a', 'b', 2))
    expect(books.of('b')).toMatchObject({ stage: 'open', contacted: true })
    expect(books.of('b')).not.toHaveProperty('owner')
    books.works('b', 2.1, assigned)
    expect([books.of('b').stage, books.works('b', 2.2, offer)]).toEqual(['contacted', 'done'])
  })
  it('is to be made again where the customer rejects the solution', () => {
    const books = merged('Wang')
    for (const intent of [
      offer,
      { _tag: 'KeepPromise', promise: 'p' },
      { _tag: 'ResolveCase' },
      { _tag: 'RejectSolution', reason: '还是坏的' },
    ] as const)
      expect(books.works('b', 3, intent)).toBe('done')
    expect([books.of('b').stage, books.works('b', 4, { ...offer, promises: [] } as CaseIntent)]).toEqual([
      'assigned',
      'NotAtThisStage',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import { currentFeedback, revisionsOf, ticketOf } from '../../../src/feedback/revision/current.ts'
import { caseIdOf, feedbackIdOf } from '../../../src/feedback/revision/identity.ts'
import type { FeedbackFact } from '../../../src/feedback/revision/revision.ts'
import { inRevisionOrder } from '../../../src/feedback/revision/revision-order.ts'
import type { NpsScore } from '../../../src/nps/score.ts'

const about = { source: 'delighted', externalId: '881' }
const received = {
  ...about,
  _tag: 'FeedbackReceived',
  at: instant(100),
  said: { receivedAt: instant(100), scale: '0-10', score: 2 as NpsScore },
} as const satisfies FeedbackFact
const amended: FeedbackFact = {
  ...about,
  _tag: 'FeedbackAmended',
  at: instant(200),
  said: { receivedAt: instant(100), scale: '0-10', score: 2 as NpsScore, comment: '我要起诉你们' },
}
const record = (...facts: readonly FeedbackFact[]) => {
  const [one] = feedbackBook(facts)
  if (one === undefined) throw new Error('no record')
  return one
}

describe('a comment that comes after the score', () => {
  it('is what stands, whichever is delivered first', () => {
    for (const facts of [
      [received, amended],
      [amended, received, amended],
    ] as const)
      expect(currentFeedback(record(...facts))).toEqual({
        _tag: 'FeedbackStands',
        feedback: { id: 'fb:delighted:881', ...amended.said },
      })
  })
  it('keeps what was said before', () => {
    expect(revisionsOf(record(amended, received)).map(({ comment }) => comment)).toEqual([undefined, '我要起诉你们'])
  })
})

describe('the newest revision', () => {
  it('is told by the count where the clock stands still', () => {
    const third = { ...amended, at: received.at, revision: 2, said: { ...amended.said, comment: '又来了' } }
    const second = { ...amended, at: received.at, revision: 1 }
    expect(currentFeedback(record(third, second, received))).toMatchObject({ feedback: { comment: '又来了' } })
  })
  it('is the same for every reader where clock and count agree', () => {
    const other = { ...amended, said: { ...amended.said, comment: 'Late again.' } }
    expect(currentFeedback(record(other, amended))).toEqual(currentFeedback(record(amended, other)))
  })
  it('carries why feedback is excluded', () => {
    expect(currentFeedback(record({ ...received, excluded: 'preview' }))).toMatchObject({ excluded: 'preview' })
  })
})

describe('feedback taken back', () => {
  const retracted: FeedbackFact = { ...about, _tag: 'FeedbackRetracted', at: instant(300) }
  it('stands no longer, but what was said is kept', () => {
    expect(currentFeedback(record(retracted, amended))).toEqual({ _tag: 'FeedbackTakenBack', at: 300 })
    expect(revisionsOf(record(retracted, amended))).toHaveLength(1)
  })
  it('stands again when it is given again', () => {
    expect(currentFeedback(record({ ...amended, at: instant(400) }, retracted))._tag).toBe('FeedbackStands')
  })
})

describe('a receipt', () => {
  const told: FeedbackFact = { ...about, _tag: 'FeedbackAcknowledged', at: instant(900), ticket: 'T-1' }
  it('is no revision: it changes nothing that was said, and the first number stays', () => {
    expect(currentFeedback(record(told, received))._tag).toBe('FeedbackStands')
    expect(ticketOf(record(told, received, { ...told, at: instant(950), ticket: 'T-2' }))).toBe('T-1')
    expect(ticketOf(record(received))).toBeUndefined()
  })
  it('alone is a receipt for feedback not seen yet', () => {
    expect(currentFeedback(record(told))).toEqual({ _tag: 'FeedbackNotSeen' })
  })
})

describe('ids', () => {
  it('are derived: the same feedback is the same id, and its case as well', () => {
    expect(caseIdOf(feedbackIdOf('delighted', '881'))).toBe('case:fb:delighted:881')
    expect(feedbackIdOf('a:b', '1:2')).toBe('fb:a%3Ab:1:2')
    expect(feedbackIdOf('a%', '1%')).toBe('fb:a%25:1%')
  })
})

describe('a book', () => {
  it('stands in the order of ids, however facts came', () => {
    const other = (externalId: string): FeedbackFact => ({ ...received, externalId })
    const ids = (...facts: readonly FeedbackFact[]) => feedbackBook(facts).map(({ id }) => id)
    const told = ['fb:delighted:1', 'fb:delighted:2', 'fb:delighted:3']
    expect(ids(other('1'), other('2'), other('3'))).toEqual(told)
    expect(ids(other('3'), other('1'), other('2'))).toEqual(told)
  })
  it('keeps two facts of one revision that differ, and one that was delivered twice once', () => {
    const twin: FeedbackFact = { ...received, said: { ...received.said, comment: 'Late.' } }
    expect(inRevisionOrder([received, twin, { ...received }])).toHaveLength(2)
    expect(inRevisionOrder([received, { ...received, revision: 1 }])).toHaveLength(2)
  })
  it('says nothing of exclusion where there is none', () => {
    expect(currentFeedback(record(received))).toStrictEqual({
      _tag: 'FeedbackStands',
      feedback: { ...received.said, id: 'fb:delighted:881' },
    })
  })
})

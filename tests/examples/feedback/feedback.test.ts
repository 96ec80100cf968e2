import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { reachOf } from '../../../src/feedback/reach.ts'
import { standardReach } from '../../../src/policies/customer.ts'

const least = { id: 'f1', receivedAt: '2026-11-21T02:00:00Z' }
const at = Date.parse(least.receivedAt)

describe('parseFeedback', () => {
  it('keeps the words as they came (A1.5: customers’ own words, unedited)', () => {
    const comment = '  还没到货！\n我要投诉 😡  '
    expect(parseFeedback({ ...least, comment })).toStrictEqual(
      right({ id: 'f1', receivedAt: at, scale: '0-10', comment }),
    )
  })
  it('takes no answer for no answer', () => {
    expect(parseFeedback({ ...least, score: null, comment: ' ', customerId: '' })).toStrictEqual(
      right({ id: 'f1', receivedAt: at, scale: '0-10' }),
    )
  })
  it('ignores the sender’s own category', () => {
    expect(parseFeedback({ ...least, score: 3, category: 'promoter' })).toStrictEqual(
      right({ id: 'f1', receivedAt: at, scale: '0-10', score: 3 }),
    )
  })
  it('holds a score against its declared scale (A3.16)', () => {
    expect(parseFeedback({ ...least, score: 0, scale: '1-10' })).toEqual(
      left([{ _tag: 'NotAWholeNumber', path: ['score'], received: '0', from: 1, to: 10 }]),
    )
    expect(parseFeedback({ ...least, score: 1, scale: '1-10' })._tag).toBe('Right')
  })
  it('never reads text as a score', () => {
    expect(parseFeedback({ ...least, score: '9' })).toEqual(
      left([{ _tag: 'NotAWholeNumber', path: ['score'], received: '"9"', from: 0, to: 10 }]),
    )
  })
  it('reports all that is wrong at once', () => {
    const refused = parseFeedback({
      receivedAt: 'x',
      scale: '1-5',
      score: 12,
      channel: 'fax',
      redFlags: ['legal', ''],
    })
    expect(refused._tag === 'Left' ? refused.left.map(({ path }) => path.join('.')) : []).toEqual([
      'scale',
      'id',
      'receivedAt',
      'score',
      'channel',
      'redFlags.1',
    ])
  })
  it('refuses what is no record, once', () => {
    expect(parseFeedback('f1')).toEqual(left([{ _tag: 'NotARecord', path: [], received: '"f1"' }]))
  })
})

it('reviews and social posts are public (A2.5, A4.3)', () => {
  const reach = reachOf(standardReach)
  expect([reach('onlineReview'), reach('socialListening'), reach('wecom'), reach(undefined)]).toEqual([
    'public',
    'public',
    'private',
    undefined,
  ])
})

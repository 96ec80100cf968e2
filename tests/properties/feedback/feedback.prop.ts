import { right } from 'fp-ts/Either'
import { describe, expect } from 'vitest'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { feedbacks } from '../../../src/testing/arbitraries/arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const known = ['id', 'scale', 'score', 'comment', 'channel', 'outlet', 'reach', 'rating', 'lot', 'region', 'unread']

describe('parseFeedback', () => {
  prop([feedbacks])('parsed feedback parses to itself, also after JSON', (feedback) => {
    expect(parseFeedback(feedback)).toStrictEqual(right(feedback))
    expect(parseFeedback(JSON.parse(JSON.stringify(feedback)))).toStrictEqual(right(feedback))
  })
  prop([feedbacks, fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { maxKeys: 40 })])(
    'nothing of feedback is dropped in silence',
    (feedback, others) => {
      const strange = Object.entries(others).filter(
        ([name, value]) => !Object.hasOwn(feedback, name) && !known.includes(name) && value !== null,
      )
      const read = parseFeedback({ ...Object.fromEntries(strange), ...feedback })
      const unread = read._tag === 'Right' ? read.right.unread : undefined
      expect((unread?.fields.length ?? 0) + (unread?.more ?? 0)).toBe(strange.length)
      if (strange.length > 0) expect(unread?.fields.map(({ name }) => name)).toContain(unread?.fields[0]?.name)
      expect(parseFeedback(read._tag === 'Right' ? read.right : undefined)).toStrictEqual(read)
    },
  )
  prop([fc.anything({ withBigInt: true, withNullPrototype: true })])('no value makes it throw', (received) => {
    expect(['Left', 'Right']).toContain(parseFeedback(received)._tag)
  })
})

import { right } from 'fp-ts/Either'
import { describe, expect } from 'vitest'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { feedbacks } from '../../../src/testing/arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

describe('parseFeedback', () => {
  prop([feedbacks])('parsed feedback parses to itself, also after JSON', (feedback) => {
    expect(parseFeedback(feedback)).toStrictEqual(right(feedback))
    expect(parseFeedback(JSON.parse(JSON.stringify(feedback)))).toStrictEqual(right(feedback))
  })
  prop([fc.anything({ withBigInt: true, withNullPrototype: true })])('no value makes it throw', (received) => {
    expect(['Left', 'Right']).toContain(parseFeedback(received)._tag)
  })
})

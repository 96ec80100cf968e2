import { isRight } from 'fp-ts/Either'
import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { answerTo, factOf, type Question } from '../../../src/ingest/index.ts'
import type { RatingScale } from '../../../src/ratings/rating.ts'
import { fc, prop } from '../../support/prop.ts'

const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.constantFrom<Question>({ kind: 'score', scale: '0-10' }, { kind: 'score', scale: '1-10' }),
  fc
    .constantFrom<RatingScale>('0-1', '1-3', '1-5', '1-7')
    .map((scale): Question => ({ kind: 'rating', scale, readAs: { 1: 3 } })),
)
const numbers = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(6.5, -0, Number.NaN, 1e9))

describe('answers', () => {
  prop([questions, numbers, fc.boolean()], { numRuns: 400 })(
    'an answer is read exactly where it is a whole number on the scale',
    (question, number, asText) => {
      const [from = 0, to = 0] = question.scale.split('-').map(Number)
      const valid = Number.isInteger(number) && number >= from && number <= to
      const read = answerTo(question)(asText ? String(number) : number, ['q'])
      const none = asText && Number.isNaN(number)
      expect(isRight(read)).toBe(valid || none)
      if (!isRight(read)) return
      if (none) {
        expect(read.right).toEqual({})
        return
      }
      const { score, rating } = read.right
      expect(question.kind === 'score' ? score : rating?.value).toBe(number + 0)
      if (question.kind === 'rating')
        expect([rating?.scale, score]).toEqual([question.scale, number === 1 ? 3 : undefined])
    },
  )

  prop([
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
    fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  ])('a response is received where it was never changed and amended where it was', (receivedAt, at, revision, is) => {
    const fact = factOf({ source: 's' })({
      externalId: 'x',
      receivedAt: instant(receivedAt),
      at: instant(at),
      ...(revision === undefined ? {} : { revision }),
      answer: { to: { kind: 'score', scale: '0-10' }, is, path: [] },
      within: undefined,
    })
    const changed = at > receivedAt || (revision ?? 1) > 1
    if (!changed && is === undefined) expect(fact).toMatchObject({ left: { because: 'notAnswered' } })
    else expect(fact).toMatchObject({ right: [{ _tag: changed ? 'FeedbackAmended' : 'FeedbackReceived', at }] })
  })
})

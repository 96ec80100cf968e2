import { type Either, left, right } from 'fp-ts/Either'
import { isBlank } from '../core/parse.ts'
import { type NonEmpty, type ParseIssue, type Path, shown } from '../core/parse-issue.ts'
import type { RatingGiven } from '../feedback/about.ts'
import { boundsOf, type Score } from '../nps/score.ts'
import { type Rating, ratingBoundsOf } from '../ratings/rating.ts'
import type { Labels, Question } from './mapping.ts'

/** What an answer says: nothing, a score, or a rating with the score it is to be read as. */
export interface Answer {
  readonly score?: Score
  readonly rating?: RatingGiven
}

/**
 * Reads the answer to a question (读取答案): a whole number on its scale, also as digits (`9`, `9.0`), or a label. No
 * answer is no answer; a fraction, a number off the scale or an unknown text is refused, and a category the source has
 * worked out by itself is never looked at.
 *
 * @example
 * answerTo({ kind: 'score', scale: '0-10' })('9', ['score']) // => right({ score: 9 })
 * answerTo({ kind: 'score', scale: '0-10' })(null, ['score']) // => right({})
 * answerTo({ kind: 'score', scale: '0-10' })(6.5, ['score'])
 * // => left([{ _tag: 'NotAWholeNumber', path: ['score'], received: '6.5', from: 0, to: 10 }])
 * answerTo({ kind: 'rating', scale: '1-5', readAs: { 1: 2 } })(1, [])
 * // => right({ score: 2, rating: { scale: '1-5', value: 1 } })
 * @source A2.1, A3.16
 * @law an answer is read exactly where it is a whole number on the scale
 */
export const answerTo =
  (question: Question) =>
  (received: unknown, path: Path): Either<NonEmpty<ParseIssue>, Answer> => {
    if (received === undefined || received === null || isBlank(received)) return right({})
    const value = numberIn(received, question.labels)
    const { from, to } = question.kind === 'score' ? boundsOf(question.scale) : ratingBoundsOf(question.scale)
    if (value === undefined || value < from || value > to)
      return left([{ _tag: 'NotAWholeNumber', path, received: shown(received), from, to }])
    if (question.kind === 'score') return right({ score: value as Score })
    const readAs = scoreFor(question.readAs, value)
    const rating: RatingGiven = { scale: question.scale, value: value as Rating }
    return right(readAs === undefined ? { rating } : { score: readAs, rating })
  }

/** The whole number an answer is, if it is one. */
const numberIn = (received: unknown, labels: Labels = {}): number | undefined => {
  if (typeof received === 'string' && Object.hasOwn(labels, received)) return whole(labels[received])
  return whole(typeof received === 'string' && /^\s*\d{1,3}(?:\.0+)?\s*$/u.test(received) ? Number(received) : received)
}

const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) ? value + 0 : undefined

const scoreFor = (readAs: { readonly [rating: number]: number } = {}, rating: number): Score | undefined => {
  const score = Object.hasOwn(readAs, rating) ? whole(readAs[rating]) : undefined
  return score !== undefined && score >= 0 && score <= 10 ? (score as Score) : undefined
}

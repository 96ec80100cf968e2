import { type Either, left, right } from 'fp-ts/Either'
import { type NonEmpty, type ParseIssue, type Path, shown } from '../core/parse-issue.ts'
import type { RatingGiven } from '../feedback/about.ts'
import { boundsOf, type Score } from '../nps/score.ts'
import { type Rating, ratingBoundsOf } from '../ratings/rating.ts'
import { isNoAnswer } from './cells/no-answer.ts'
import { numberIn } from './cells/number-in.ts'
import type { Labels, Question } from './mapping.ts'

/** What an answer says: nothing, a score, or a rating with the score it is to be read as. */
export interface Answer {
  readonly score?: Score
  readonly rating?: RatingGiven
}

/**
 * Reads the answer to a question (读取答案): a whole number on its scale, also as digits (`9`, `8/10`, `９分`, `10 - Extremely likely`), or
 * a label. No answer, also as a word (`n/a`, 无), is no answer; a fraction, a number off the scale or an unknown text is refused, and a category the source has
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
    const { from, to } = question.kind === 'score' ? boundsOf(question.scale) : ratingBoundsOf(question.scale)
    const isLabel = typeof received === 'string' && Object.hasOwn(question.labels ?? {}, received)
    if (!isLabel && isNoAnswer(received)) return right({})
    const value = wholeIn(received, to, question.labels)
    if (value === undefined || value < from || value > to)
      return left([{ _tag: 'NotAWholeNumber', path, received: shown(received), from, to }])
    if (question.kind === 'score') return right({ score: value as Score })
    const readAs = scoreFor(question.readAs, value)
    const rating: RatingGiven = { scale: question.scale, value: value as Rating }
    return right(readAs === undefined ? { rating } : { score: readAs, rating })
  }

/** The whole number an answer is, if it is one. */
const wholeIn = (received: unknown, to: number, labels: Labels = {}): number | undefined => {
  if (typeof received === 'string' && Object.hasOwn(labels, received)) return whole(labels[received])
  return whole(typeof received === 'string' ? numberIn(received, to) : received)
}

const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) ? value + 0 : undefined

const scoreFor = (readAs: { readonly [rating: number]: number } = {}, rating: number): Score | undefined => {
  const score = Object.hasOwn(readAs, rating) ? whole(readAs[rating]) : undefined
  return score !== undefined && score >= 0 && score <= 10 ? (score as Score) : undefined
}

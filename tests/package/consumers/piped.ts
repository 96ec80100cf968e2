import type * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Monoid } from 'fp-ts/Monoid'
import { type Either, type Feedback, type Left, parseFeedback, type Right } from 'voc-rules'
import { tallyMonoid } from 'voc-rules/nps'

// What the package calls Either and Monoid are fp-ts' own, both ways, for those who pipe with it.
type Read = ReturnType<typeof parseFeedback>
type Issues = Extract<Read, { _tag: 'Left' }>['left']
export const theirs: E.Either<Issues, Feedback> = parseFeedback({ id: '1', receivedAt: 0 })
export const ours: Either<string, number> = {} as E.Either<string, number>
export const sides: [Left<string>, Right<number>] = {} as [E.Left<string>, E.Right<number>]
const scores = tallyMonoid('0-10')
export const monoid: Monoid<typeof scores.empty> = scores
export const length: number = pipe(parseFeedback(1), (read) => (read._tag === 'Left' ? read.left.length : 0))

import { type Either, left, right } from 'fp-ts/Either'
import type { Branded } from '../core/brand.ts'
import { shown } from '../core/parse-issue.ts'

type Top = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

/** The scale of a satisfaction or effort question (量表), both ends included: thumbs `0-1`, faces `1-3`, `1-7`. */
export type RatingScale = '0-1' | `${0 | 1}-${Top}`

/** An answer on a declared rating scale. */
export type Rating<S extends RatingScale = RatingScale> = Branded<number, `rating of ${S}`>

export interface InvalidRating {
  readonly _tag: 'InvalidRating'
  readonly scale: RatingScale
  readonly received: string
}

/** Whether a text names one of the scales. */
export const isRatingScale = (received: unknown): received is RatingScale =>
  typeof received === 'string' && /^(0-1|[01]-([2-9]|1[01]))$/.test(received)

/**
 * The ends of a rating scale.
 *
 * @example
 * ratingBoundsOf('1-7') // => { from: 1, to: 7 }
 */
export const ratingBoundsOf = (scale: RatingScale): { readonly from: number; readonly to: number } => {
  const [from, to] = scale.split('-').map(Number) as [number, number]
  return { from, to }
}

/**
 * The only door into {@link Rating}: a whole number on the scale, as a number and not as text.
 *
 * @example
 * parseRating('1-5')(4) // => right(4)
 * parseRating('1-5')(0) // => left({ _tag: 'InvalidRating', scale: '1-5', received: '0' })
 */
export const parseRating =
  <S extends RatingScale>(scale: S) =>
  (received: unknown): Either<InvalidRating, Rating<S>> => {
    const { from, to } = ratingBoundsOf(scale)
    return typeof received === 'number' && Number.isInteger(received) && received >= from && received <= to
      ? right((received + 0) as Rating<S>)
      : left({ _tag: 'InvalidRating', scale, received: shown(received) })
  }

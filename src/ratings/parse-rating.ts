import { type Either, left, right } from 'fp-ts/Either'
import { shown } from '../core/parse-issue.ts'
import { type Rating, type RatingScale, ratingBoundsOf } from './rating.ts'

/** What is no rating on its scale (无效评级), as it was received. */
export interface InvalidRating {
  readonly _tag: 'InvalidRating'
  readonly scale: RatingScale
  readonly received: string
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

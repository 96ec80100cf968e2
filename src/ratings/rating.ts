import type { Branded } from '../core/brand.ts'

type Top = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

/** The scale of a satisfaction or effort question (量表), both ends included: thumbs `0-1`, faces `1-3`, `1-7`. */
export type RatingScale = '0-1' | `${0 | 1}-${Top}`

/** An answer on a declared rating scale. */
export type Rating<S extends RatingScale = RatingScale> = Branded<number, `rating of ${S}`>

/**
 * Whether a text names one of the scales: `0-1` for thumbs, else from 0 or 1 to anything from 2 to 11.
 *
 * @example
 * isRatingScale('1-5') // => true
 * isRatingScale('5-1') // => false
 */
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

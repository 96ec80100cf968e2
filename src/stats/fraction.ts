import { type Either, left, right } from 'fp-ts/Either'
import type { Branded } from '../core/brand.ts'
import { shown } from '../core/parse-issue.ts'

/** A number strictly between 0 and 1 that a policy chooses: a confidence (置信水平), a power, a margin. */
export type Fraction = Branded<number, 'Fraction'>

/** What is no share between 0 and 1, as it was received (不是比例). */
export interface NotAFraction {
  readonly _tag: 'NotAFraction'
  readonly received: string
}

/**
 * A fraction written in the program. The compiler refuses what is not one, such as 95 for 95 %, and any
 * number it does not know: that one goes through {@link parseFraction}.
 *
 * @example
 * fraction(0.95) // => 0.95
 */
export const fraction = <const F extends number>(value: `${F}` extends `0.${string}` ? F : never): Fraction =>
  value as number as Fraction

/**
 * Reads a fraction that comes from outside; a percentage is refused, not guessed.
 *
 * @example
 * parseFraction(0.95) // => right(0.95)
 * parseFraction(95)   // => left({ _tag: 'NotAFraction', received: '95' })
 * parseFraction(1)    // => left({ _tag: 'NotAFraction', received: '1' })
 * @law a fraction lies strictly between 0 and 1
 */
export const parseFraction = (received: unknown): Either<NotAFraction, Fraction> =>
  typeof received === 'number' && received > 0 && received < 1
    ? right(received as Fraction)
    : left({ _tag: 'NotAFraction', received: shown(received) })

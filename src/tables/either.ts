import type { Either } from 'fp-ts/Either'

/** Plain values of fp-ts's `Either`, made here so that a table needs nothing at run time. */
export const left = <E>(refusal: E): Either<E, never> => ({ _tag: 'Left', left: refusal })
export const right = <A>(value: A): Either<never, A> => ({ _tag: 'Right', right: value })

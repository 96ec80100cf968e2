import type { Either } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'

/** Plain values of fp-ts's `Either`, made here so that a table needs nothing at run time. */
export const left = <E>(refusal: E): Either<E, never> => ({ _tag: 'Left', left: refusal })
export const right = <A>(value: A): Either<never, A> => ({ _tag: 'Right', right: value })

/** The issues where there are any, else what is made then. */
export const unless = <E, A>(issues: readonly E[], make: () => A): Either<NonEmpty<E>, A> =>
  issues.length > 0 ? left(issues as NonEmpty<E>) : right(make())

import type { Either } from 'fp-ts/Either'

/**
 * Opens an answer that may be a refusal (二选一结果): what is made of the refusal, or of the value.
 *
 * @example
 * match(() => 'nobody', (score: number) => `score ${score}`)(parseScore('0-10')(3)) // => 'score 3'
 * match(({ _tag }: { readonly _tag: string }) => _tag, () => 'read')(parseScore('0-10')(11)) // => 'InvalidScore'
 */
export const match =
  <E, A, B, C = B>(onLeft: (refusal: E) => B, onRight: (value: A) => C) =>
  (either: Either<E, A>): B | C =>
    either._tag === 'Left' ? onLeft(either.left) : onRight(either.right)

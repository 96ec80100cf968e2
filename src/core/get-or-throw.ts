import type { Either } from 'fp-ts/Either'

/**
 * The value of an answer, for scripts and tests that cannot go on without it (取值否则抛错). It is the one function of this
 * library that throws, and only where it is asked to: the error names the refusal, which is its `cause`.
 *
 * @example
 * getOrThrow(parseScore('0-10')(3)) // => 3
 */
export const getOrThrow = <E, A>(either: Either<E, A>): A => {
  if (either._tag === 'Right') return either.right
  const refusals: readonly unknown[] = Array.isArray(either.left) ? either.left : [either.left]
  const named = nameOf(refusals[0])
  const more = refusals.length > 1 ? ` and ${refusals.length - 1} more` : ''
  // biome-ignore lint/plugin: asked for by name
  throw new Error(`refused: ${named}${more}`, { cause: either.left })
}

const nameOf = (refusal: unknown): string =>
  typeof refusal !== 'object' || refusal === null
    ? String(refusal)
    : '_tag' in refusal && typeof refusal._tag === 'string'
      ? refusal._tag
      : 'a refusal'

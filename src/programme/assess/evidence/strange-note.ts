import { clipped } from '../../../core/parse/clipped.ts'
import type { Statement } from '../../../explain/statements/statement.ts'

/** So many categories are named; the rest is counted. */
const mostNamed = 20

/** That categories came which the vocabulary does not have. */
export const strangeNote = (strange: readonly string[]): readonly Statement[] => {
  if (strange.length === 0) return []
  const more = strange.length - mostNamed
  const categories = strange.slice(0, mostNamed).map(clipped)
  return [{ _tag: 'RedFlagsOutsidePolicy', categories, ...(more > 0 ? { more } : {}) }]
}

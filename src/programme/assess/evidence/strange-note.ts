import type { Statement } from '../../../explain/statements/statement.ts'

/** So many categories are named, each by so many letters; the rest is counted. */
const mostNamed = 20
const longestName = 60
const shortened = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/u, '')}…` : name

/** That categories came which the vocabulary does not have. */
export const strangeNote = (strange: readonly string[]): readonly Statement[] => {
  if (strange.length === 0) return []
  const more = strange.length - mostNamed
  const categories = strange.slice(0, mostNamed).map(shortened)
  return [{ _tag: 'RedFlagsOutsidePolicy', categories, ...(more > 0 ? { more } : {}) }]
}

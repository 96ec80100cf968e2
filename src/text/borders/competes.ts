import { once } from '../../core/once.ts'
import { hasBorders, type ReviewedBorders } from './word-borders.ts'

/** Which words may take the first or the last character of a term away. */
export interface Competition {
  /** On the `left` the word ends in the term's first character, on the `right` it begins with its last. */
  readonly competes: (word: string, term: string, side: 'left' | 'right') => boolean
  /** Whether the borders of this term are judged. */
  readonly judges: (term: string) => boolean
}

/**
 * A word competes unless it is known to be harmless, is or holds a term that alarms anyway, or the term
 * is open on that side. `isWord` tells whether the dictionary has a term as a word.
 */
export const competitionOf = (
  alone: () => ReadonlySet<string>,
  { openRight, openLeft, heads, harmless }: ReviewedBorders,
  isWord: (term: string) => boolean,
): Competition => {
  const sets = once(() => ({ right: new Set(openRight), left: new Set(openLeft), never: new Set(harmless) }))
  const holdsTerm = (word: string): boolean => {
    const terms = alone()
    for (let from = 0; from < word.length; from++)
      for (let to = from + 1; to <= word.length; to++) if (terms.has(word.slice(from, to))) return true
    return false
  }
  return {
    competes: (word, term, side) => {
      const { right, left, never } = sets()
      return (
        !never.has(word) &&
        (side === 'right' ? !right.has(term) : !left.has(term) && (isWord(term) || !heads.includes(term.charAt(0)))) &&
        !holdsTerm(word)
      )
    },
    judges: hasBorders,
  }
}

import { once } from '../../core/once.ts'
import { countMatches, type Matches, matchesIn } from './automaton.ts'
import { automatonOf } from './automaton-of.ts'
import { type WordByWord, wordByWord } from './word-by-word.ts'

/** Finds words in texts, as {@link matchesIn} and {@link countMatches} do (查词器). */
export interface Finder {
  readonly matches: (units: Uint16Array, limit: number) => Matches
  readonly count: (units: Uint16Array) => number
}

/**
 * Prepares words like {@link automatonOf}, but only when it pays: the first texts are compared with the words, until as
 * many units were compared as the words have. A few comments never make the automaton, and many cost little more for it.
 *
 * @law words are found alike, however much was read before
 */
export const finderOf = (words: readonly string[]): Finder => {
  const automaton = once(() => automatonOf(words))
  let budget = words.reduce((sum, { length }) => sum + length, 0)
  let compare: WordByWord | undefined
  const compared = (units: Uint16Array): Omit<Matches, 'read'> | undefined => {
    if (budget === 0) return undefined
    compare ??= wordByWord(words)
    const found = compare(units, budget)
    budget = found === undefined ? 0 : budget - found.spent
    if (budget === 0) compare = undefined
    return found
  }
  return {
    matches: (units, limit) => {
      const found = compared(units)
      return found === undefined ? matchesIn(automaton(), units, limit) : limited(found, units.length, limit)
    },
    count: (units) => compared(units)?.ends.length ?? countMatches(automaton(), units),
  }
}

/** Those that end up to the unit at which there are `limit` of them or more. */
const limited = ({ words, ends }: Omit<Matches, 'read'>, length: number, limit: number): Matches => {
  const read = ends[Math.ceil(Math.max(1, limit)) - 1]
  if (read === undefined) return { words, ends, read: length }
  const after = ends.findIndex((end) => end > read)
  return after < 0 ? { words, ends, read } : { words: words.slice(0, after), ends: ends.slice(0, after), read }
}

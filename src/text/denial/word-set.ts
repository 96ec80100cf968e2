import { normalForm } from '../normalize.ts'

/** Words to be looked for where one is expected, in their normal form. */
export interface WordSet {
  readonly words: ReadonlySet<string>
  readonly longest: number
}

export const wordSetOf = (words: readonly string[]): WordSet => {
  const normal = words.map(normalForm)
  return { words: new Set(normal), longest: normal.reduce((longest, { length }) => Math.max(longest, length), 0) }
}

const letterOrDigit = /[0-9a-z\u00df-\u00f6\u00f8-\u052f]/u

/** Whether a word may begin or end at this place: no letter or digit goes on over it. */
export const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !letterOrDigit.test(text.charAt(at - 1)) || !letterOrDigit.test(text.charAt(at))

/** Where words of the set that end at `end` begin, the longest first. */
export const beginnings = ({ words, longest }: WordSet, text: string, end: number, from: number): readonly number[] => {
  const found: number[] = []
  for (let at = Math.max(from, end - longest); at < end; at++)
    if (words.has(text.slice(at, end)) && isEdge(text, at) && isEdge(text, end)) found.push(at)
  return found
}

/** Where words of the set that begin at `begin` end, the longest first. */
export const endings = ({ words, longest }: WordSet, text: string, begin: number, to: number): readonly number[] => {
  const found: number[] = []
  for (let at = Math.min(to, begin + longest); at > begin; at--)
    if (words.has(text.slice(begin, at)) && isEdge(text, begin) && isEdge(text, at)) found.push(at)
  return found
}

/** Whether a word of the set covers `[from, to)`. */
export const isCovered = ({ words, longest }: WordSet, text: string, from: number, to: number): boolean => {
  for (let begin = Math.max(0, to - longest); begin <= from; begin++)
    for (let end = to; end <= Math.min(text.length, begin + longest); end++)
      if (words.has(text.slice(begin, end)) && isEdge(text, begin) && isEdge(text, end)) return true
  return false
}

/** Where the first word of the set in `[from, to)` ends; -1 when there is none. */
export const endOfFirst = (set: WordSet, text: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const end = endings(set, text, at, to).at(-1)
    if (end !== undefined) return end
  }
  return -1
}

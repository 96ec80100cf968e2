import { slotOf } from './notation.ts'
import type { GraphBuilder } from './phrase-graph.ts'
import type { Phrasing } from './phrasing.ts'

/**
 * Which phrases may begin with a word (句首词): the places of all that may, once the words with its first letter are known;
 * most words a language inflects are never looked at.
 */
export const firstWords = (
  phrasing: Phrasing,
  phrases: readonly { readonly phrase: string }[],
  { firstsOf }: GraphBuilder,
): {
  /** Makes what begins like this word known: its number is then among the graph's, if it begins anything. */
  readonly open: (word: string) => void
  /** Takes the places of the phrases that may begin with the word of this number, once. */
  readonly each: (word: number, take: (place: number) => void) => void
} => {
  const places = new Map<string, number[]>()
  phrases.forEach(({ phrase }, place) => {
    for (const token of firstTokensOf(phrase)) {
      const others = places.get(token)
      if (others === undefined) places.set(token, [place])
      else others.push(place)
    }
  })
  const lettersOf = initials(phrasing)
  const waiting = new Map<string, string[]>()
  for (const token of places.keys())
    for (const letter of lettersOf(token)) {
      const others = waiting.get(letter)
      if (others === undefined) waiting.set(letter, [token])
      else others.push(token)
    }
  const lists: ((readonly number[])[] | undefined)[] = []
  const expanded = new Set<string>()
  const expand = (token: string): void => {
    const slot = expanded.has(token) ? undefined : slotOf(token)
    if (slot === undefined) return
    expanded.add(token)
    for (const word of firstsOf([slot])) {
      const list = lists[word] ?? []
      lists[word] = list
      list.push(places.get(token) as readonly number[])
    }
  }
  const openAt = (letter: string): void => {
    const tokens = waiting.get(letter)
    if (tokens === undefined) return
    waiting.delete(letter)
    tokens.forEach(expand)
  }
  return {
    open: (word) => {
      if (waiting.size === 0) return
      openAt(anyLetter)
      openAt(word.charAt(0))
    },
    each: (word, take) => {
      const found = lists[word]
      if (found === undefined) return
      lists[word] = undefined
      for (const list of found) list.forEach(take)
    },
  }
}

/** Stands for a token that may be read as a word with any first letter. */
const anyLetter = '*'

/** The letters that the words may begin with that a token stands for. */
const initials = ({ irregular, plurals, spellings }: Phrasing): ((token: string) => ReadonlySet<string>) => {
  const otherwise = Object.entries(spellings).filter(([written, read]) => written.charAt(0) !== read.charAt(0))
  return (token) => {
    const word = token.replace(/[~#]$/u, '')
    if (!/^[a-z][a-z0-9]+$/u.test(word)) return new Set([anyLetter])
    const forms = [
      word,
      ...(Object.hasOwn(irregular, word) ? (irregular[word] as readonly string[]) : []),
      ...(Object.hasOwn(plurals, word) ? [plurals[word] as string] : []),
    ]
    const letters = new Set(forms.map((form) => form.charAt(0)))
    for (const [written, read] of otherwise) if (letters.has(written.charAt(0))) letters.add(read.charAt(0))
    return letters
  }
}

interface Bracket {
  readonly isOptional: boolean
  /** Whether the phrase may begin where it stands. */
  readonly begins: boolean
  /** Whether one of its ways may be left out. */
  mayBeEmpty: boolean
}

/**
 * The places a phrase in notation may begin with (句首), as they are written, without reading the rest of it: `[please]
 * (sue~|take~ on)` begins with `please`, `sue~` or `take~`. Of a text that is no phrase it may name any.
 *
 * @example
 * firstTokensOf('[please] (sue~|take~ on) {obj}') // => ['please', 'sue~', 'take~']
 */
export const firstTokensOf = (phrase: string): readonly string[] => {
  const tokens: string[] = []
  const around: Bracket[] = []
  let begins = true
  for (let at = 0; at < phrase.length; at++) {
    // Outside brackets nothing but another way to begin matters any more.
    if (!begins && around.length === 0 && phrase.indexOf('|', at) < 0) break
    const sign = phrase.charAt(at)
    const bracket = around[around.length - 1]
    if (sign === '(' || sign === '[') around.push({ isOptional: sign === '[', begins, mayBeEmpty: false })
    else if (sign === '|') {
      if (bracket !== undefined && begins) bracket.mayBeEmpty = true
      begins = bracket?.begins ?? true
    } else if (sign === ')' || sign === ']') {
      around.pop()
      begins = bracket?.begins === true && (bracket.isOptional || bracket.mayBeEmpty || begins)
    } else if (sign !== ' ') {
      const end = endOf(phrase, at)
      if (begins) tokens.push(phrase.slice(at, end))
      begins = false
      at = end - 1
    }
  }
  return tokens
}

const ends = /[\s()[\]|{}]/gu

/** Where what begins here ends: a class at its brace, anything else before the next sign. */
const endOf = (phrase: string, from: number): number => {
  if (phrase.charAt(from) === '{') {
    const brace = phrase.indexOf('}', from)
    return brace < 0 ? phrase.length : brace + 1
  }
  ends.lastIndex = from + 1
  return ends.exec(phrase)?.index ?? phrase.length
}

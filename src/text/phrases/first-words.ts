import { slotOf } from './notation.ts'
import type { GraphBuilder } from './phrase-graph.ts'
import type { Phrasing } from './phrasing.ts'

/**
 * Which phrases may begin with a word (句首词): the places of all that may, once the words that begin like it are known;
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
  const beginningsOf = beginnings(phrasing)
  const waiting = new Map<string, string[]>()
  for (const token of places.keys())
    for (const beginning of beginningsOf(token)) {
      const others = waiting.get(beginning)
      if (others === undefined) waiting.set(beginning, [token])
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
  const openAt = (beginning: string): void => {
    const tokens = waiting.get(beginning)
    if (tokens === undefined) return
    waiting.delete(beginning)
    tokens.forEach(expand)
  }
  return {
    open: (word) => {
      if (waiting.size === 0) return
      openAt(any)
      openAt(word.slice(0, 1))
      openAt(word.slice(0, 2))
    },
    each: (word, take) => {
      const found = lists[word]
      if (found === undefined) return
      lists[word] = undefined
      for (const list of found) list.forEach(take)
    },
  }
}

/** Stands for a token that may be read as any word. */
const any = '*'

/** The first letters of a word that its forms and spellings share: two of three or more, none of what begins otherwise. */
const beginningOf = (word: string): string =>
  isLatin(word.charCodeAt(0)) ? word.slice(0, word.length > 2 && isLatin(word.charCodeAt(1)) ? 2 : 1) : any

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** How the words may begin that a token stands for. */
const beginnings = ({ irregular, plurals, spellings }: Phrasing): ((token: string) => readonly string[]) => {
  const otherwise = Object.entries(spellings)
    .map(([written, read]) => [written, beginningOf(written), beginningOf(read)] as const)
    .filter(([, written, read]) => written !== read)
  const readAlso = (beginning: string): readonly string[] =>
    otherwise.flatMap(([written, , read]) => (written.startsWith(beginning) ? [read] : []))
  const known = new Map<string, readonly string[]>()
  const both = (beginning: string): readonly string[] => {
    const before = known.get(beginning)
    if (before !== undefined) return before
    const made = [beginning, ...readAlso(beginning)]
    known.set(beginning, made)
    return made
  }
  return (token) => {
    const mark = token.charAt(token.length - 1)
    if (mark !== '~' && mark !== '#') return both(beginningOf(token))
    const word = token.slice(0, -1)
    const [verbs, nouns] = [
      mark === '~' && Object.hasOwn(irregular, word),
      mark === '#' && Object.hasOwn(plurals, word),
    ]
    if (!verbs && !nouns) return both(beginningOf(word))
    const forms = verbs ? (irregular[word] as readonly string[]) : [plurals[word] as string]
    return [...new Set([word, ...forms].flatMap((form) => both(beginningOf(form))))]
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
  const lastBar = phrase.lastIndexOf('|')
  let begins = true
  for (let at = 0; at < phrase.length; at++) {
    // Outside brackets nothing but another way to begin matters any more.
    if (!begins && around.length === 0 && at > lastBar) break
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

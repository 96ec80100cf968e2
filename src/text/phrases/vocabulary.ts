import { once } from '../../core/once.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { normalForm } from '../normalize.ts'
import { type CompiledPhrases, compilePhrases } from './compile-phrases.ts'
import { isPhrase } from './is-phrase.ts'
import type { Phrasing } from './phrasing.ts'

/** The words and phrases of lexicons that are compiled together, numbered as they are named. */
export interface Vocabulary {
  /** The number of a word of a lexicon: the same for the same word however spelt, and for the same phrase. */
  readonly idOf: (lexicon: Lexicon) => (word: string) => number
  /** Each word and phrase as it was first written. */
  readonly written: readonly string[]
  /** The length of each in units, of a phrase that of its notation. */
  readonly lengthOf: (id: number) => number
  /** The words for the automaton in their normal form, and the number each is known by. */
  readonly forms: readonly string[]
  readonly wordOf: readonly number[]
  readonly phrases: () => readonly (() => CompiledPhrases)[]
}

/** What a phrase takes up in a text, generously. */
export const longestPhrase = 80

export const vocabulary = (): Vocabulary => {
  const words = new Map<string, number>()
  const written: string[] = []
  const forms: string[] = []
  const wordOf: number[] = []
  const kinds = new Map<Phrasing, Phrases>()
  /** A word in its normal form is its own normal form, so that both may stand in one map. */
  const plainId = (word: string): number => {
    const before = words.get(word)
    if (before !== undefined) return before
    const normal = normalForm(word)
    const id = (normal === word ? undefined : words.get(normal)) ?? written.length
    words.set(word, id)
    if (id < written.length) return id
    if (normal !== word) words.set(normal, id)
    written.push(word)
    forms.push(normal)
    wordOf.push(id)
    return id
  }
  const phraseId = ({ known, found }: Phrases, phrase: string): number => {
    const before = known.get(phrase)
    if (before !== undefined) return before
    const id = written.length
    known.set(phrase, id)
    written.push(phrase)
    found.push({ id, phrase })
    return id
  }
  const phrasesOf = (phrasing: Phrasing): Phrases => {
    const same = kinds.get(phrasing) ?? { known: new Map(), found: [] }
    kinds.set(phrasing, same)
    return same
  }
  return {
    idOf: ({ phrasing }) => {
      if (phrasing === undefined) return plainId
      const some = phrasesOf(phrasing)
      return (word) => (isPhrase(word) ? phraseId(some, word) : plainId(word))
    },
    written,
    lengthOf: (id) => normalForm(written[id] as string).length,
    forms,
    wordOf,
    phrases: () => [...kinds].map(([phrasing, { found }]) => once(() => compilePhrases(phrasing, found))),
  }
}

interface Phrases {
  readonly known: Map<string, number>
  readonly found: { readonly id: number; readonly phrase: string }[]
}

import { type Phrase, phraseOf } from './notation.ts'
import { graphOf, type PhraseGraph } from './phrase-graph.ts'
import type { Phrasing } from './phrasing.ts'
import { wordsOf } from './spelling.ts'

/**
 * Phrases ready to be found all at once (编译后的句型). A phrase joins the graph when the first text is read in which a word
 * stands that it may begin with: most phrases of a language never do.
 */
export interface CompiledPhrases extends Pick<PhraseGraph, 'edges' | 'ending'> {
  /** What a written word is read as: numbers of words, 0 for one that stands in no phrase. The phrases it begins are there then. */
  readonly read: (written: string) => readonly number[]
  /** Where phrases lead whose first word it is, in the order of the phrases; nothing for a word that begins none. */
  readonly starts: readonly (readonly number[] | undefined)[]
}

/** Merges phrases, each known by the number beside it; those whose notation cannot be read are left out. */
export const compilePhrases = (
  phrasing: Phrasing,
  phrases: readonly { readonly id: number; readonly phrase: string }[],
): CompiledPhrases => {
  const { grow, firstsOf, graph } = graphOf(phrasing)
  const parsed: (Phrase | undefined)[] = phrases.map(({ phrase }) => phraseOf(phrase))
  const waiting: number[][] = []
  parsed.forEach((phrase, place) => {
    for (const word of phrase === undefined ? [] : firstsOf(phrase)) {
      const others = waiting[word]
      if (others === undefined) waiting[word] = [place]
      else others.push(place)
    }
  })
  const starts: number[][] = []
  /** The place of the phrase that a state is the first of. */
  const placeOf: number[] = []
  const addBehind = (place: number): void => {
    const phrase = parsed[place]
    if (phrase === undefined) return
    parsed[place] = undefined
    const edges = graph.edges[0] as PhraseGraph['edges'][number]
    const before = edges.length
    grow(phrase, (phrases[place] as (typeof phrases)[number]).id)
    for (const { words, to } of edges.slice(before)) {
      placeOf[to] = place
      for (const word of words) insert(starts, word, to, placeOf)
    }
  }
  const ready = (word: number): void => {
    const places = waiting[word]
    if (places === undefined) return
    delete waiting[word]
    places.forEach(addBehind)
  }
  return { edges: graph.edges, ending: graph.ending, starts, read: reader(phrasing, graph.words, ready) }
}

/** Puts a state among those its word leads to, by the place of its phrase and then by its number. */
const insert = (starts: number[][], word: number, state: number, placeOf: readonly number[]): void => {
  const others = starts[word]
  if (others === undefined) {
    starts[word] = [state]
    return
  }
  const rank = placeOf[state] as number
  let at = others.length
  while (at > 0 && (placeOf[others[at - 1] as number] as number) > rank) at--
  others.splice(at, 0, state)
}

const nothing = [0] as const

/** Most words of a text are in no table: they are looked up once, those with an apostrophe are taken apart. */
const reader = (
  phrasing: Phrasing,
  words: ReadonlyMap<string, number>,
  ready: (word: number) => void,
): ((written: string) => readonly number[]) => {
  const wordsIn = wordsOf(phrasing)
  const idOf = (word: string): number => {
    const id = words.get(word) ?? 0
    if (id !== 0) ready(id)
    return id
  }
  const alone: (readonly number[])[] = []
  return (written) => {
    if (Object.hasOwn(phrasing.spellings, written)) return wordsIn(written).map(idOf)
    const id = idOf(written)
    if (id === 0) return /'|iz/u.test(written) ? wordsIn(written).map(idOf) : nothing
    alone[id] ??= [id]
    return alone[id]
  }
}

import { firstWords } from './first-words.ts'
import { phraseOf } from './notation.ts'
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
  const builder = graphOf(phrasing)
  const { grow, graph } = builder
  const { open, each } = firstWords(phrasing, phrases, builder)
  const starts: number[][] = []
  const isGrown: boolean[] = []
  /** The place of the phrase that a state is the first of. */
  const placeOf: number[] = []
  const addBehind = (place: number): void => {
    if (isGrown[place]) return
    isGrown[place] = true
    const { id, phrase: written } = phrases[place] as (typeof phrases)[number]
    const phrase = phraseOf(written)
    if (phrase === undefined) return
    const edges = graph.edges[0] as PhraseGraph['edges'][number]
    const before = edges.length
    grow(phrase, id)
    for (const { words, to } of edges.slice(before)) {
      placeOf[to] = place
      for (const word of words) insert(starts, word, to, placeOf)
    }
  }
  const idOf = (word: string): number => {
    open(word)
    const id = graph.words.get(word) ?? 0
    if (id !== 0) each(id, addBehind)
    return id
  }
  return { edges: graph.edges, ending: graph.ending, starts, read: reader(phrasing, idOf) }
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
const reader = (phrasing: Phrasing, idOf: (word: string) => number): ((written: string) => readonly number[]) => {
  const wordsIn = wordsOf(phrasing)
  const alone: (readonly number[])[] = []
  return (written) => {
    if (Object.hasOwn(phrasing.spellings, written)) return wordsIn(written).map(idOf)
    const id = idOf(written)
    if (id === 0) return /'|iz/u.test(written) ? wordsIn(written).map(idOf) : nothing
    alone[id] ??= [id]
    return alone[id]
  }
}

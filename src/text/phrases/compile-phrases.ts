import { graphOf, type PhraseGraph } from './phrase-graph.ts'
import type { Phrasing } from './phrasing.ts'
import { wordsOf } from './spelling.ts'

/** Phrases ready to be found all at once (编译后的句型). */
export interface CompiledPhrases extends PhraseGraph {
  /** What a written word is read as: numbers of words, 0 for one that stands in no phrase. */
  readonly read: (written: string) => readonly number[]
  /** Where phrases lead whose first word it is. */
  readonly starts: readonly (readonly number[])[]
}

/** Merges phrases, each known by the number beside it; those whose notation cannot be read are left out. */
export const compilePhrases = (
  phrasing: Phrasing,
  phrases: readonly { readonly id: number; readonly phrase: string }[],
): CompiledPhrases => {
  const { add, graph } = graphOf(phrasing)
  for (const { id, phrase } of phrases) add(phrase, id)
  const starts: number[][] = Array.from({ length: graph.words.size + 1 }, () => [])
  for (const { words, to } of graph.edges[0] ?? []) for (const word of words) starts[word]?.push(to)
  return { ...graph, starts, read: reader(phrasing, graph.words) }
}

const nothing = [0] as const

/** Most words of a text are in no table: they are looked up once, those with an apostrophe are taken apart. */
const reader = (phrasing: Phrasing, words: ReadonlyMap<string, number>): ((written: string) => readonly number[]) => {
  const wordsIn = wordsOf(phrasing)
  const idsOf = (written: string): readonly number[] => wordsIn(written).map((word) => words.get(word) ?? 0)
  const known = new Map<string, readonly number[]>([...words].map(([word, id]) => [word, [id]]))
  for (const word of Object.keys(phrasing.spellings)) known.set(word, idsOf(word))
  return (written) => known.get(written) ?? (/'|iz/u.test(written) ? idsOf(written) : nothing)
}

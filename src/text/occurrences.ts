import { matchesIn } from './automaton.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import { type NormalText, spanOf } from './normalize.ts'
import type { Span } from './span.ts'
import { standsAlone } from './word-edges.ts'

/** A word of the automaton that stands by itself at units `[from, to)`. */
export interface Occurrence {
  readonly word: number
  readonly from: number
  readonly to: number
  readonly span: Span
}

/** Every word of a compiled lexicon in a text, contexts too, by where they end; and how many units were read. */
export const occurrencesIn = (
  { automaton, edges }: CompiledLexicon,
  normal: NormalText,
  limit: number,
): { readonly found: readonly Occurrence[]; readonly read: number } => {
  const { words, ends, read } = matchesIn(automaton, normal.units, limit)
  const found: Occurrence[] = []
  words.forEach((word, at) => {
    const to = ends[at] as number
    const from = to - (automaton.lengths[word] as number)
    const span = spanOf(normal, from, to)
    if (span !== undefined && standsAlone(normal.units, edges[word] as (typeof edges)[number], from, to))
      found.push({ word, from, to, span })
  })
  return { found, read }
}

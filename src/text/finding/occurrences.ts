import type { CompiledLexicon } from '../lexicon/compile-lexicon.ts'
import { type NormalText, spanOf } from '../normalize.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { Span } from '../span.ts'
import { isLetter, standsAlone } from '../word-edges.ts'

/** A word of the finder that stands by itself at units `[from, to)`. */
export interface Occurrence {
  readonly word: number
  readonly from: number
  readonly to: number
  readonly span: Span
}

/** Every word of a compiled lexicon in a text, contexts too, by where they end; and how many units were read. */
export const occurrencesIn = (
  compiled: CompiledLexicon,
  normal: NormalText,
  limit: number,
): { readonly found: readonly Occurrence[]; readonly read: number } => {
  const { finder, forms, edgesOf, wordOf, phrases } = compiled
  const { words, ends, read } = finder.matches(normal.units, limit)
  const found: Occurrence[] = []
  for (let at = 0; at < words.length; at++) {
    const number = words[at] as number
    const to = ends[at] as number
    const from = to - (forms[number] as string).length
    const span = spanOf(normal, from, to)
    if (span !== undefined && standsAlone(normal.units, edgesOf(number), from, to))
      found.push({ word: wordOf[number] as number, from, to, span })
  }
  return phrases.length === 0 || !hasLetter(normal.units)
    ? { found, read }
    : withPhrases(compiled, normal, { found, read }, limit)
}

const hasLetter = (units: Uint16Array): boolean => {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number
    if (unit < 0x530 && isLetter(unit)) return true
  }
  return false
}

/** The phrases of a text among its words, by where they end, as far as the text was read. */
const withPhrases = (
  { phrases }: CompiledLexicon,
  normal: NormalText,
  { found, read }: { readonly found: readonly Occurrence[]; readonly read: number },
  limit: number,
): { readonly found: readonly Occurrence[]; readonly read: number } => {
  const more = phrases.flatMap((some) =>
    phrasesIn(some(), normal.units, limit).flatMap(({ id, from, to }): readonly Occurrence[] => {
      const span = to <= read ? spanOf(normal, from, to) : undefined
      return span === undefined ? [] : [{ word: id, from, to, span }]
    }),
  )
  if (more.length === 0) return { found, read }
  const all = [...found, ...more].sort((a, b) => a.to - b.to)
  const last = all[limit - 1]
  return last === undefined
    ? { found: all, read }
    : { found: all.filter(({ to }) => to <= last.to), read: Math.min(read, last.to) }
}

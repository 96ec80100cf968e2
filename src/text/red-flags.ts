import type { CompiledLexicon } from './compile-lexicon.ts'
import { carried } from './denial/carried.ts'
import { excuseOf } from './excuse.ts'
import type { Hit, SuppressedHit } from './hit.ts'
import { type NormalText, normalize } from './normalize.ts'
import { occurrencesIn } from './occurrences.ts'

/** What a lexicon finds in a text (红线识别), as plain data. */
export interface RedFlags {
  /** The categories that decide: those with a strong word that counts. */
  readonly categories: readonly string[]
  /** The categories that only make things graver: weak words, and categories that do not decide. */
  readonly graver: readonly string[]
  readonly hits: readonly Hit[]
  readonly suppressed: readonly SuppressedHit[]
  /** Present when so many words were found that reading stopped: how much of the text was read, in units. */
  readonly readTo?: number
}

/** What is known of a text beside its words. */
export interface ReadingOptions {
  /** What the feedback is about, in the words of the lexicon's opt-outs: `books`, `films`, `food`. */
  readonly domain?: string
  /** Reading stops after this many words, 10,000 unless given. */
  readonly limit?: number
}

/**
 * Finds the red-line words of a customer's comment (红线词): which count, which do not and why.
 *
 * Linear in the length of the text. Hits are in the order they end; a word in two categories is two hits.
 *
 * @source A2.4, A4.1, A4.7
 * @law the words at a hit, normalised, are the term normalised
 * @law hits and suppressed hits together are every occurrence of every term
 * @law one more allow phrase adds no hit
 * @law Traditional and Simplified text raise the same flags
 */
export const redFlagsIn =
  (compiled: CompiledLexicon) =>
  (text: string, { domain, limit = 10_000 }: ReadingOptions = {}): RedFlags => {
    const normal = normalize(text)
    const { found, read } = occurrencesIn(compiled, normal, limit)
    const reading = { compiled, normal, found, ...(domain === undefined ? {} : { domain }) }
    const judged = found.flatMap((one, at) =>
      (compiled.entries[one.word] ?? []).map((entry) => ({ at: one, entry, because: excuseOf(reading, at, entry) })),
    )
    const hits: Hit[] = []
    const suppressed: SuppressedHit[] = []
    const categories = new Set<string>()
    const graver = new Set<string>()
    for (const { at, entry, because } of carried(judged, normal)) {
      const { category, tier, term, lexicon, rule } = entry
      const hit = { category, tier, term, lexicon, span: at.span }
      if (because !== undefined) suppressed.push({ ...hit, because })
      else {
        hits.push(hit)
        if (rule.decides && tier === 'strong') categories.add(category)
        else graver.add(category)
      }
    }
    return {
      categories: [...categories].sort(),
      graver: [...graver].sort(),
      hits,
      suppressed,
      ...(read < normal.units.length ? { readTo: readTo(normal, read) } : {}),
    }
  }

const readTo = ({ ends }: NormalText, read: number): number => (ends === undefined ? read : (ends[read - 1] as number))

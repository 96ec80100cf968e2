import type { Judged } from '../denial/carried.ts'
import type { CompiledLexicon } from '../lexicon/compile-lexicon.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { NormalText } from '../normalize.ts'
import type { Span } from '../span.ts'
import type { Hit, SuppressedHit } from './hit.ts'
import { judgedIn, type ReadingOptions, readToIn } from './judged-in.ts'

/** What a lexicon finds in a text (红线识别), as plain data. */
export interface RedFlags {
  /** The categories that decide: those with a strong word that counts. */
  readonly categories: readonly string[]
  /** The categories that only make things graver: weak words, and categories that do not decide. */
  readonly graver: readonly string[]
  readonly hits: readonly Hit[]
  readonly suppressed: readonly SuppressedHit[]
  /** Present when words were hidden, 起*诉: those that count once the masks are off, where they stand in the text. */
  readonly masked?: readonly Hit[]
  /** Present when so many words were found that reading stopped: how much of the text was read, in units. */
  readonly readTo?: number
}

/**
 * Finds the red-line words of a customer's comment (红线词): which count, which do not and why.
 *
 * Linear in the length of the text. Hits are in the order they end; a word in two categories is two hits.
 *
 * @example
 * const flags = redFlagsIn(compileChecked(standardWords.lexicons))
 * flags('充电时冒烟，我要起诉你们').hits.map(({ category, term }) => [category, term])
 * // => [['safety', '冒烟'], ['legal', '起诉']]
 * flags('没有冒烟').hits // => []
 * flags('没有冒烟').suppressed.length // => 1
 * @source A2.4, A4.1, A4.7
 * @law the words at a hit, normalised, are the term normalised
 * @law hits and suppressed hits together are every occurrence of every term
 * @law one more allow phrase adds no hit
 * @law Traditional and Simplified text raise the same flags
 */
export const redFlagsIn =
  (compiled: CompiledLexicon) =>
  (text: string, options: ReadingOptions = {}): RedFlags => {
    const found = judgedIn(compiled, text, options)
    const { judged, normal } = found
    const masked = maskedIn(compiled, text, normal, options)
    const readTo = readToIn(found)
    const end = readTo === undefined ? undefined : { readTo }
    if (judged.length === 0 && masked.length === 0)
      return { categories: [], graver: [], hits: [], suppressed: [], ...end }
    const hits: Hit[] = []
    const suppressed: SuppressedHit[] = []
    const [categories, graver] = [new Set<string>(), new Set<string>()]
    const count = ({ category, tier, rule }: Entry): unknown =>
      (rule.decides && tier === 'strong' ? categories : graver).add(category)
    for (const one of judged) {
      const hit = hitOf(one, one.at.span)
      if (one.because === undefined) {
        hits.push(hit)
        count(one.entry)
      } else suppressed.push({ ...hit, because: one.because })
    }
    for (const { entry } of masked) count(entry)
    return {
      categories: [...categories].sort(),
      graver: [...graver].sort(),
      hits,
      suppressed,
      ...(masked.length === 0 ? {} : { masked: masked.map((one) => hitOf(one, one.span)) }),
      ...end,
    }
  }

const hitOf = ({ entry: { category, tier, term, lexicon } }: Judged, span: Span): Hit => ({
  category,
  tier,
  term,
  lexicon,
  span,
})

/** Words that count once the masks are off, and where they stand in the text as it was written. */
const maskedIn = (
  compiled: CompiledLexicon,
  text: string,
  { units }: NormalText,
  options: ReadingOptions,
): readonly (Judged & { readonly span: Span })[] => {
  const plain = compiled.unmask?.(text, units)
  if (plain === undefined) return []
  return judgedIn(compiled, plain.text, options).judged.flatMap((one) => {
    const span = {
      start: plain.places[one.at.span.start] as number,
      end: (plain.places[one.at.span.end - 1] as number) + 1,
    }
    const counts =
      one.because === undefined && compiled.unmasked.has(one.entry.lexicon) && plain.isMasked(span.start, span.end)
    return counts ? [{ ...one, span }] : []
  })
}

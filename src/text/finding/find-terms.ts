import type { CompiledLexicon } from '../lexicon/compile-lexicon.ts'
import { normalize } from '../normalize.ts'
import type { Hit } from './hit.ts'
import { occurrencesIn } from './occurrences.ts'

/**
 * Every occurrence of every term, contexts not asked (全部命中): what `redFlagsIn` sorts into hits and suppressed
 * hits. At most `limit` words of the lexicon, contexts included, are looked at.
 *
 * @example
 * findTerms(compileChecked(standardWords.lexicons))('充电时冒烟').map(({ category, term }) => [category, term])
 * // => [['safety', '冒烟']]
 * findTerms(compileChecked(standardWords.lexicons))('没有冒烟').length // => 1
 * @law equals looking at every place of the text for every term
 */
export const findTerms =
  (compiled: CompiledLexicon) =>
  (text: string, limit = 10_000): readonly Hit[] =>
    occurrencesIn(compiled, normalize(text), limit).found.flatMap(({ word, span }) =>
      compiled.entriesOf(word).map(({ category, tier, term, lexicon }) => ({
        category,
        tier,
        term,
        lexicon,
        span,
      })),
    )

import type { CompiledLexicon } from '../lexicon/compile-lexicon.ts'
import { normalize } from '../normalize.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
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

/**
 * How many words of the lexicon, contexts included, stand in a text, those inside longer words and numbers too;
 * linear in the text however many overlap, so that a limit can be chosen before listing them.
 *
 * @example
 * countWords(compileChecked(standardWords.lexicons))('充电时冒烟') // => 3
 * countWords(compileChecked(standardWords.lexicons))('一切都好') // => 0
 * @law the count is never below the number of terms found
 */
export const countWords =
  (compiled: CompiledLexicon) =>
  (text: string): number => {
    const { units } = normalize(text)
    const phrases = compiled.phrases.reduce(
      (sum, some) => sum + phrasesIn(some(), units, Number.POSITIVE_INFINITY).length,
      0,
    )
    return compiled.finder.count(units) + phrases
  }

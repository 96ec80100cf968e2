import type { CompiledLexicon } from '../lexicon/compile-lexicon.ts'
import { normalize } from '../normalize.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'

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

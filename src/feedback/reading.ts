import type { Filled } from '../core/filled.ts'
import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import { type RedFlags, redFlagsIn } from '../text/finding/red-flags.ts'
import type { CheckedLexicons } from '../text/lexicon/check-lexicons.ts'
import { compileChecked } from '../text/lexicon/compile-lexicon.ts'
import type { QuotePolicy } from '../text/quote.ts'
import { type Intensity, type IntensityPolicy, intensityOf } from './intensity.ts'
import type { Spellings } from './named.ts'

/** How customers' words are read (读取原话的规则): which words count, how feeling is weighed, how much is quoted. */
export interface WordsPolicy extends PolicyRef {
  readonly lexicons: CheckedLexicons
  /** What all feedback of the programme is about, in the words of the lexicons' opt-outs: `books`, `films`, `food`. */
  readonly domain?: string
  readonly intensity: IntensityPolicy
  readonly quote: QuotePolicy
  /** How people spell the categories they hand in (红线类别写法): `{ legal: ['法律'] }`. */
  readonly categories?: Spellings
  readonly source: SourceRef
}

/** What a comment says (原话解读): the red-line words in it that count and that do not, and how strong the feeling is. */
export interface Reading extends RedFlags {
  readonly intensity: Intensity
}

/**
 * Reads a comment (读取原话). The lexicons are compiled at once, so that the first comment is read as fast as any other.
 *
 * @example
 * readingOf(standardWords)('充电时冒烟，我要起诉你们').categories // => ['legal', 'safety']
 * readingOf(standardWords)('最差的一次！！！再也不会来').intensity.level // => 'strong'
 * @source A2.4, A4.1, A4.2
 */
export const readingOf = ({ lexicons, domain, intensity }: WordsPolicy): ((comment: string) => Reading) => {
  const flagsIn = redFlagsIn(compileChecked(lexicons))
  const feeling = intensityOf(intensity)
  const options = domain === undefined ? {} : { domain }
  return (comment) => {
    const read = flagsIn(comment, options) as RedFlags & Partial<Filled<Reading>>
    read.intensity = feeling(comment)
    return read as Reading
  }
}

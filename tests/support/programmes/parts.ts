import type { WordsPolicy } from '../../../src/feedback/reading.ts'
import type { Vocabulary } from '../../../src/inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import type { CheckedLexicons } from '../../../src/text/lexicon/check-lexicons.ts'

/** Words of one syllable: as many lexicons as languages, each with one term a category; edits of terms are not asked here. */
export const fewWords = (
  ids: readonly string[],
  { categories, hints }: Pick<Vocabulary<Words>, 'categories' | 'hints'>,
): WordsPolicy => {
  const lexicons = ids.map((id) => ({
    id,
    version: '1.0.0',
    source: 'handbook',
    categories: Object.fromEntries(
      [...categories, ...hints].map((category) => [
        category,
        { decides: categories.includes(category), negatedBy: [] },
      ]),
    ),
    groups: [...categories, ...hints].map((category) => ({ category, tier: 'strong', terms: [`${id} ${category}`] })),
    cues: {},
    negation: { negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] },
  })) as unknown as CheckedLexicons
  const { words } = standardProgramme
  const kinds = { anger: { decides: true, negatedBy: [] } }
  const emotions = lexicons.map((lexicon) => ({
    ...lexicon,
    categories: kinds,
    groups: [{ category: 'anger', tier: 'strong', terms: [`${lexicon.id} furious`] }],
  })) as unknown as CheckedLexicons
  return { ...words, lexicons, intensity: { ...words.intensity, lexicons: emotions, points: { anger: 5 } } }
}

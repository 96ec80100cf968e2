import { describe, expect } from 'vitest'
import { findTerms } from '../../../src/text/finding/find-terms.ts'
import type { Lexicon } from '../../../src/text/lexicon/lexicon.ts'
import { compiledOf } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'
import { placesOf, plain } from './naive.ts'

/** Few letters, so that words overlap and are suffixes of one another; halves of pairs, long and empty folds among them. */
const alphabets = [
  ['a', 'b'],
  ['\ud83d', '\ude00', '😀', '\ud83d\ude01'],
  ['ﬃ', 'f', 'i', 'İ'],
  ['ß', 's', '\u200d', '\u0301'],
  ['诉', '訴', '\u200b', '１'],
] as const
const textOver = (letters: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((parts) => parts.join(''))
const drawn = fc.constantFrom<readonly string[]>(...alphabets, alphabets.flat()).chain((letters) =>
  fc.record({
    words: fc.array(
      textOver(letters, 4).filter((word) => plain(word) !== ''),
      { maxLength: 6 },
    ),
    text: textOver(letters, 24),
  }),
)
const lexiconOf = (terms: readonly string[]): Lexicon => ({
  id: 'dense',
  version: '1',
  source: 'test',
  categories: { any: { decides: true, negatedBy: [] } },
  groups: [{ category: 'any', tier: 'strong', terms }],
  cues: {},
  negation: { negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] },
})

describe('finding words that overlap, over small alphabets', () => {
  prop([drawn], { numRuns: 600 })('finds a word exactly where looking at every place finds it', ({ words, text }) => {
    const terms = [...new Map(words.map((word) => [plain(word), word])).values()]
    const places = terms.flatMap((term) => placesOf(term, text).map(({ start, end }) => `${term} ${start}-${end}`))
    const found = findTerms(compiledOf(lexiconOf(terms)))(text).map(
      ({ term, span: { start, end } }) => `${term} ${start}-${end}`,
    )
    expect([...found].sort()).toEqual([...places].sort())
  })
})

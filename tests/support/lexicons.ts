import { isRight } from 'fp-ts/Either'
import type { NonEmpty } from '../../src/core/parse-issue.ts'
import { type CheckedLexicons, checkLexicons } from '../../src/text/lexicon/check-lexicons.ts'
import { type CompiledLexicon, compileLexicon } from '../../src/text/lexicon/compile-lexicon.ts'
import type { Lexicon, TermGroup } from '../../src/text/lexicon/lexicon.ts'
import { plain } from '../models/text/naive.ts'
import { fc } from './prop.ts'

/** Characters whose folds are longer, shorter, outside the basic plane, or one another's. */
const oddCharacters = [
  'a',
  'A',
  'f',
  'i',
  'ﬃ',
  'İ',
  'ß',
  's',
  'é',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '😀',
  '𝒜',
  '1',
  '１',
  '訴',
  '诉',
  '不',
  '吗',
  '，',
  '?',
  ' ',
] as const

export const oddText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...oddCharacters), { maxLength }).map((characters) => characters.join(''))
const word = oddText(3).filter((text) => plain(text) !== '')

export const compiledOf = (...lexicons: NonEmpty<Lexicon>): CompiledLexicon => {
  const compiled = compileLexicon(lexicons)
  if (isRight(compiled)) return compiled.right
  throw new Error(JSON.stringify(compiled.left))
}

export const checkedOf = (...lexicons: readonly Lexicon[]): CheckedLexicons => {
  const checked = checkLexicons(lexicons)
  if (isRight(checked)) return checked.right
  throw new Error(JSON.stringify(checked.left))
}

const distinct = (words: readonly string[]): readonly string[] => [
  ...new Map(words.map((one) => [plain(one), one])).values(),
]

const group = (category: string, negatable: boolean): fc.Arbitrary<TermGroup> =>
  fc
    .record({
      terms: fc.array(fc.tuple(word, fc.array(fc.tuple(oddText(2), oddText(2)), { maxLength: 2 })), {
        maxLength: 4,
      }),
      tier: fc.constantFrom('strong' as const, 'weak' as const),
      within: fc.option(fc.nat(4)),
    })
    .map(({ terms, tier, within }) => ({
      category,
      tier,
      ...(negatable ? {} : { negatable: false as const }),
      ...(within === null ? {} : { near: { cues: 'near', within } }),
      terms: [...new Map(terms.map(([term, around]) => [plain(term), [term, around] as const])).values()].map(
        ([term, around]) => ({ term, allow: around.map(([before, after]) => before + term + after) }),
      ),
    }))

/** A small lexicon without mistakes over {@link oddCharacters}. */
export const lexicons: fc.Arbitrary<Lexicon> = fc
  .record({
    groups: fc.tuple(group('legal', true), group('safety', true), group('fraud', false)),
    cues: fc.array(word, { minLength: 1, maxLength: 2 }),
    before: fc.array(word, { maxLength: 2 }),
    after: fc.array(word, { maxLength: 2 }),
    intention: fc.array(word, { maxLength: 2 }),
    pseudo: fc.array(word, { maxLength: 2 }),
    within: fc.nat(3),
  })
  .map(({ groups, cues, before, after, intention, pseudo, within }) => ({
    id: 'odd',
    version: '1',
    source: 'test',
    categories: {
      legal: { decides: true, negatedBy: ['existence', 'intention'] },
      safety: { decides: true, negatedBy: ['existence'], notIn: ['books'] },
      fraud: { decides: false, negatedBy: ['existence'] },
    },
    groups,
    cues: { near: { words: cues, givenIn: ['food'] } },
    negation: {
      negators: [
        { kind: 'existence', side: 'before', within, words: distinct(before) },
        { kind: 'existence', side: 'after', within: 1, words: distinct(after) },
        { kind: 'intention', side: 'before', within: 2, words: distinct(intention) },
      ],
      pseudo,
      clauseBreaks: '，?',
      questionEndings: ['吗'],
    },
  }))

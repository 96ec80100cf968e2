import { describe, expect, it } from 'vitest'
import { findTerms } from '../../../src/text/finding/find-terms.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import type { Lexicon } from '../../../src/text/lexicon/lexicon.ts'
import { compiledOf, lexicons, oddText } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'
import { counts, placesOf } from './naive.ts'

const hitsOf = (lexicon: Lexicon, text: string, wanted: boolean | undefined, domain?: string): readonly string[] =>
  lexicon.groups
    .flatMap((group) =>
      group.terms.flatMap((written) => {
        const { term, allow = [] } = typeof written === 'string' ? { term: written } : written
        return placesOf(term, text)
          .filter((hit) => wanted === undefined || counts(lexicon, group, allow, hit, text, domain) === wanted)
          .map(({ start, end }) => `${group.category} ${term} ${start}-${end}`)
      }),
    )
    .sort()
const shown = (
  hits: readonly {
    readonly category: string
    readonly term: string
    readonly span: { readonly start: number; readonly end: number }
  }[],
): readonly string[] => hits.map(({ category, term, span }) => `${category} ${term} ${span.start}-${span.end}`).sort()

describe('reading beside a reading that looks everywhere', () => {
  prop([lexicons, oddText(14)], { numRuns: 400 })(
    'equals looking at every place of the text for every term',
    (lexicon, text) => {
      expect(shown(findTerms(compiledOf(lexicon))(text))).toEqual(hitsOf(lexicon, text, undefined))
    },
  )

  prop([lexicons, oddText(14), fc.constantFrom(undefined, 'books', 'food')], { numRuns: 800 })(
    'a hit counts exactly when its phrase, cue and negation say so',
    (lexicon, text, domain) => {
      const { hits, suppressed } = redFlagsIn(compiledOf(lexicon))(text, domain === undefined ? {} : { domain })
      expect(shown(hits)).toEqual(hitsOf(lexicon, text, true, domain))
      expect(shown(suppressed)).toEqual(hitsOf(lexicon, text, false, domain))
    },
  )
})

const negating: Lexicon = {
  id: 'negating',
  version: '1',
  source: 'test',
  categories: { harm: { decides: true, negatedBy: ['existence'] } },
  groups: [{ category: 'harm', tier: 'strong', terms: ['火'] }],
  cues: {},
  negation: {
    negators: [{ kind: 'existence', side: 'before', within: 1, words: ['不'] }],
    pseudo: [],
    clauseBreaks: '，?',
    questionEndings: ['吗'],
  },
}

describe('negation beside its definition', () => {
  const close: Lexicon = {
    ...negating,
    categories: {
      harm: { decides: true, negatedBy: ['existence', 'intention'] },
      law: { decides: true, negatedBy: ['existence'] },
    },
    groups: [
      { category: 'harm', tier: 'strong', terms: ['火', '1火', '火吗'] },
      { category: 'law', tier: 'strong', terms: ['火'] },
    ],
    negation: {
      ...negating.negation,
      negators: [
        { kind: 'existence', side: 'before', within: 2, words: ['不', '没有'] },
        { kind: 'existence', side: 'after', within: 1, words: ['无'] },
        { kind: 'intention', side: 'before', within: 0, words: ['懒'] },
      ],
      pseudo: ['不有', '有没有', '无1'],
    },
  }
  const read = redFlagsIn(compiledOf(close))
  const text = fc
    .array(fc.constantFrom('火', '火', '不', '没有', '有', '无', '懒', '，', '吗', '?', '1'), {
      maxLength: 9,
    })
    .map((parts) => parts.join(''))

  prop([text], { numRuns: 3000 })('a negator counts exactly within its reach, its clause and its kind', (comment) => {
    expect(shown(read(comment).hits)).toEqual(hitsOf(close, comment, true))
  })
})

describe('how far a question is looked for', () => {
  const group = negating.groups[0]
  const read = redFlagsIn(compiledOf(negating))
  it.each(
    Array.from({ length: 8 }, (_, at) => at + 16).flatMap((length) =>
      ['', '，', '?', '吗', '吗，', '吗?', '吗xx'].map((end) => [length, end] as const),
    ),
  )('%d characters and "%s"', (length, end) => {
    const text = `不火${'x'.repeat(length)}${end}`
    const [hit] = placesOf('火', text)
    if (hit === undefined || group === undefined) throw new Error('the sentence has its word')
    expect(read(text).hits.length === 1).toBe(counts(negating, group, [], hit, text))
  })
})

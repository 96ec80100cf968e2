import { describe, expect, it } from 'vitest'
import { commentsOf, entriesIn } from '../../../src/testing/arbitraries/lexicon-entries.ts'
import { lexiconLaws } from '../../../src/testing/laws/words/lexicon-laws.ts'
import { wordLaws } from '../../../src/testing/laws/words/lexicon-word-laws.ts'
import { type RedFlags, redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import type { Lexicon, TermGroup } from '../../../src/text/lexicon/lexicon.ts'
import { brokenOf } from '../../support/broken.ts'
import { compiledOf } from '../../support/lexicons.ts'
import { fc } from '../../support/prop.ts'

const own: Lexicon = {
  id: 'own',
  version: '1',
  source: 'house rule 7',
  categories: { harm: { decides: true, negatedBy: ['existence'] } },
  groups: [
    { category: 'harm', tier: 'strong', terms: ['漏电', { term: '上当', allow: ['早上当班'] }, 'on fire'] },
    { category: 'harm', tier: 'weak', near: { cues: 'food', within: 0 }, terms: ['头发'] },
    { category: 'harm', tier: 'strong', near: { cues: 'food', within: 4 }, negatable: false, terms: ['没熟'] },
  ],
  cues: { food: { words: ['汤里', '饭里'] } },
  negation: {
    negators: [
      { kind: 'existence', side: 'before', within: 2, words: ['没', 'not'] },
      { kind: 'existence', side: 'after', within: 2, words: ['谈不上'] },
    ],
    pseudo: ['没想到'],
    clauseBreaks: '?，',
    questionEndings: ['吗'],
  },
}
const withGroups = (...groups: readonly TermGroup[]): Lexicon => ({ ...own, groups: [...own.groups, ...groups] })
const harm = (...terms: TermGroup['terms']): TermGroup => ({ category: 'harm', tier: 'strong', terms })
const counted = 'every word counts by itself, beside a cue where it needs one'
const excused = 'no word counts in the phrases it is excused in'
const negated = 'a negator takes back every word that heeds its kind'
const used = 'every category, list of cues and kind of negator is used'

describe('the laws of lexicons', () => {
  it('hold of one that keeps them, also without groups or ends of clauses', () => {
    expect(brokenOf(lexiconLaws(own))).toEqual([])
    expect(brokenOf(lexiconLaws({ ...own, negation: { ...own.negation, clauseBreaks: '?' } }))).toEqual([])
    expect(
      brokenOf(
        lexiconLaws({ ...own, categories: {}, groups: [], cues: {}, negation: { ...own.negation, negators: [] } }),
      ),
    ).toEqual([])
  })
  it.each<readonly [string, Lexicon, string]>([
    ['a mistake', withGroups(harm('漏電')), 'a lexicon is without mistakes'],
    ['a word excused in itself', withGroups(harm({ term: '打折', allow: ['打折'] })), counted],
    [
      'a word that its cue cannot stand beside',
      {
        ...withGroups({ ...harm('hair'), near: { cues: 'soup', within: 0 } }),
        cues: { ...own.cues, soup: { words: ['soup'] } },
      },
      counted,
    ],
    ['cues that nothing needs', { ...own, cues: { ...own.cues, drink: { words: ['水里'] } } }, used],
    [
      'a category without words',
      { ...own, categories: { ...own.categories, law: { decides: true, negatedBy: [] } } },
      used,
    ],
    [
      'negators that nothing heeds',
      {
        ...own,
        negation: {
          ...own.negation,
          negators: [...own.negation.negators, { kind: 'intention', side: 'before', within: 1, words: ['懒得'] }],
        },
      },
      used,
    ],
  ])('are broken by %s', (_what, lexicon, title) => {
    expect(brokenOf(lexiconLaws(lexicon))).toContain(title)
  })
  it.each<readonly [string, readonly string[], (found: RedFlags) => RedFlags]>([
    ['finds nothing', [counted], (found) => ({ ...found, hits: [] })],
    ['excuses nothing', [excused, negated], (found) => ({ ...found, hits: [...found.hits, ...found.suppressed] })],
    [
      'takes every category for another',
      [counted],
      (found) => ({ ...found, hits: found.hits.map((hit) => ({ ...hit, category: 'law' })) }),
    ],
    [
      'takes every word for another',
      [counted],
      (found) => ({ ...found, hits: found.hits.map((hit) => ({ ...hit, term: '火' })) }),
    ],
  ])('are broken by a reading that %s', (_what, titles, change) => {
    const read = redFlagsIn(compiledOf(own))
    expect(brokenOf(wordLaws(own, (text) => change(read(text))))).toEqual(titles)
  })
  it('say what the mistake is', () => {
    expect(lexiconLaws(withGroups(harm('漏電'))).map(({ title }) => title)).toEqual(['a lexicon is without mistakes'])
    expect(() => lexiconLaws(withGroups(harm('漏電')))[0]?.check()).toThrow('TermRepeated')
  })
})

describe('what is drawn from a lexicon', () => {
  it('entries know their group and their phrases', () => {
    const entries = entriesIn(own)
    expect(entries.map(({ term }) => term)).toEqual(['漏电', '上当', 'on fire', '头发', '没熟'])
    expect(entries[1]).toEqual({ category: 'harm', tier: 'strong', term: '上当', allow: ['早上当班'] })
    expect(entries[3]).toEqual({
      category: 'harm',
      tier: 'weak',
      near: { cues: 'food', within: 0 },
      term: '头发',
      allow: [],
    })
  })
  it('comments are made of its words and contexts', () => {
    const drawn = fc.sample(commentsOf(own), { numRuns: 300, seed: 1 }).join('\n')
    for (const word of ['漏电', 'on fire', '早上当班', '汤里', 'not', '谈不上', '没想到', '，', '吗'])
      expect(drawn).toContain(word)
  })
})

import { left } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { checkLexicons } from '../../../src/text/lexicon/check-lexicons.ts'
import { compileLexicon } from '../../../src/text/lexicon/compile-lexicon.ts'
import { extendLexicon, type LexiconExtension } from '../../../src/text/lexicon/extend-lexicon.ts'
import type { Lexicon, TermGroup, Tier } from '../../../src/text/lexicon/lexicon.ts'
import { compiledOf } from '../../support/lexicons.ts'

const base: Lexicon = {
  id: 'base',
  version: '2',
  source: 'test',
  categories: { harm: { decides: true, negatedBy: ['existence'] } },
  groups: [{ category: 'harm', tier: 'strong', terms: ['漏电', { term: '上当', allow: ['早上当'] }] }],
  cues: { food: { words: ['饭'] } },
  negation: {
    negators: [{ kind: 'existence', side: 'before', within: 3, words: ['没有'] }],
    pseudo: ['有没有'],
    clauseBreaks: '，',
    questionEndings: ['吗'],
  },
}
const withGroup = (group: Partial<TermGroup>): Lexicon => ({
  ...base,
  groups: [{ category: 'harm', tier: 'strong', terms: [], ...group }],
})
const lexicon = 'base@2'

describe('a compiled lexicon has no issue and every issue is reported', () => {
  it.each<readonly [string, Lexicon, object]>([
    ['an empty word', withGroup({ terms: [''] }), { _tag: 'WordEmpty', lexicon, place: 'groups[0].terms', word: '' }],
    [
      'a word of invisible characters',
      withGroup({ terms: ['\u200b'] }),
      { _tag: 'WordEmpty', lexicon, place: 'groups[0].terms', word: '\u200b' },
    ],
    [
      'a word twice, in two spellings',
      withGroup({ terms: ['起诉', '起訴'] }),
      { _tag: 'TermRepeated', lexicon, category: 'harm', term: '起訴', first: '起诉' },
    ],
    ['an unknown category', withGroup({ category: 'hram' }), { _tag: 'CategoryUnknown', lexicon, category: 'hram' }],
    [
      'a category every object has',
      withGroup({ category: 'constructor' }),
      { _tag: 'CategoryUnknown', lexicon, category: 'constructor' },
    ],
    [
      'an unknown tier',
      withGroup({ tier: 'huge' as Tier }),
      { _tag: 'TermTierUnknown', lexicon, category: 'harm', tier: 'huge' },
    ],
    [
      'unknown cues',
      withGroup({ near: { cues: 'drink', within: 3 } }),
      { _tag: 'CuesMissing', lexicon, category: 'harm', cues: 'drink' },
    ],
    [
      'no cues',
      { ...withGroup({ near: { cues: 'food', within: 3 } }), cues: { food: { words: [] } } },
      { _tag: 'CuesMissing', lexicon, category: 'harm', cues: 'food' },
    ],
    [
      'an empty cue',
      { ...base, cues: { food: { words: ['\ufe0f'] } } },
      { _tag: 'WordEmpty', lexicon, place: 'cues.food', word: '\ufe0f' },
    ],
    [
      'a distance below 0',
      withGroup({ near: { cues: 'food', within: -1 } }),
      { _tag: 'DistanceUnfit', lexicon, place: 'groups[0].near', within: -1 },
    ],
    [
      'a distance that is no whole number',
      withGroup({ near: { cues: 'food', within: 1.5 } }),
      { _tag: 'DistanceUnfit', lexicon, place: 'groups[0].near', within: 1.5 },
    ],
    [
      'a phrase that cannot excuse',
      withGroup({ terms: [{ term: '上当', allow: ['当铺'] }] }),
      { _tag: 'PhraseWithoutTerm', lexicon, category: 'harm', term: '上当', phrase: '当铺' },
    ],
    [
      'a kind of negator there is none of',
      { ...base, categories: { harm: { decides: true, negatedBy: ['intention'] } } },
      { _tag: 'NegatorsMissing', lexicon, category: 'harm', kind: 'intention' },
    ],
    [
      'an empty negator and its distance',
      {
        ...base,
        negation: {
          ...base.negation,
          negators: [{ kind: 'existence', side: 'before', within: 0.5, words: [''] }],
        },
      },
      { _tag: 'WordEmpty', lexicon, place: 'negation.negators[0]', word: '' },
    ],
    [
      'an empty pseudo-negator',
      { ...base, negation: { ...base.negation, pseudo: [''] } },
      { _tag: 'WordEmpty', lexicon, place: 'negation.pseudo', word: '' },
    ],
  ])('%s', (_, faulty, issue) => {
    const compiled = compileLexicon([faulty])
    expect(compiled._tag === 'Left' ? compiled.left[0] : undefined).toEqual(issue)
  })

  it('every issue of every lexicon is reported at once', () => {
    const both = compileLexicon([
      withGroup({ tier: 'huge' as Tier, terms: ['火'], near: { cues: 'drink', within: -2 } }),
      { ...withGroup({ terms: ['火', '电'] }), id: 'other' },
    ])
    expect(both).toEqual(
      left([
        { _tag: 'TermTierUnknown', lexicon, category: 'harm', tier: 'huge' },
        { _tag: 'CuesMissing', lexicon, category: 'harm', cues: 'drink' },
        { _tag: 'DistanceUnfit', lexicon, place: 'groups[0].near', within: -2 },
        { _tag: 'TermRepeated', lexicon: 'other@2', category: 'harm', term: '火', first: '火' },
      ]),
    )
  })

  it('a distance of 0 and the same word in two categories are fine', () => {
    const two: Lexicon = {
      ...base,
      categories: { harm: { decides: true, negatedBy: [] }, law: { decides: true, negatedBy: [] } },
      groups: [
        { category: 'harm', tier: 'strong', terms: ['火'], near: { cues: 'food', within: 0 } },
        { category: 'law', tier: 'weak', terms: ['火'] },
      ],
    }
    const { hits, categories, graver } = redFlagsIn(compiledOf(two))('饭火')
    expect(hits.map(({ category }) => category)).toEqual(['harm', 'law'])
    expect([categories, graver]).toEqual([['harm'], ['law']])
  })

  it('names every lexicon it is made of', () => {
    expect(compiledOf(base, { ...base, id: 'second', groups: [] }).lexicons).toEqual(['base@2', 'second@2'])
  })
})

describe('an extension', () => {
  const own = (extension: Partial<LexiconExtension>) =>
    extendLexicon(base, { id: 'own', version: '1', source: 'house rules 7', ...extension })
  const flags = (extension: Partial<LexiconExtension>, text: string): readonly string[] => {
    const extended = own(extension)
    return extended._tag === 'Left' ? ['refused'] : redFlagsIn(compiledOf(extended.right))(text).categories
  }

  it('adds, removes and excuses, in any spelling', () => {
    expect(flags({}, '漏电')).toEqual(['harm'])
    expect(flags({ remove: [{ category: 'harm', term: '漏電' }] }, '漏电，上当')).toEqual(['harm'])
    expect(flags({ remove: [{ category: 'harm', term: '漏電' }] }, '漏电')).toEqual([])
    expect(flags({ add: [{ category: 'harm', tier: 'strong', terms: ['鼓包'] }] }, '电池鼓包')).toEqual(['harm'])
    expect(flags({ allow: [{ category: 'harm', term: '漏电', phrases: ['漏电保护'] }] }, '有漏电保护')).toEqual([])
    expect(flags({ allow: [{ category: 'harm', term: '上当', phrases: ['上当铺'] }] }, '早上当班，上当铺')).toEqual([])
    expect(
      flags(
        {
          add: [{ category: 'harm', tier: 'strong', near: { cues: 'bath', within: 4 }, terms: ['滑'] }],
          cues: { bath: { words: ['浴室'] } },
        },
        '浴室太滑',
      ),
    ).toEqual(['harm'])
  })

  it('reads every name of a long list a fixed number of times', () => {
    const names = Array.from({ length: 400 }, (_, at) => `词${at}`)
    const long: Lexicon = { ...base, groups: [{ category: 'harm', tier: 'strong', terms: names }] }
    let reads = 0
    const remove = names.slice(200).map((term) => ({
      category: 'harm',
      get term(): string {
        reads++
        return term
      },
    }))
    const extended = extendLexicon(long, { id: 'own', version: '1', source: 'house rules 7', remove })
    expect(extended).toMatchObject({ right: { groups: [{ terms: names.slice(0, 200) }] } })
    expect(reads).toBeLessThanOrEqual(4 * remove.length)
  })

  it('refuses to remove or excuse what is not there', () => {
    expect(
      own({
        remove: [{ category: 'law', term: '漏电' }],
        allow: [{ category: 'harm', term: '漏', phrases: [] }],
      }),
    ).toEqual(
      left([
        { _tag: 'TermUnknown', lexicon, category: 'law', term: '漏电' },
        { _tag: 'TermUnknown', lexicon, category: 'harm', term: '漏' },
      ]),
    )
  })

  it('of a category that neither declares is refused, as the list itself would be', () => {
    const add: LexiconExtension['add'] = [{ category: 'dataLeak', tier: 'strong', terms: ['信息泄露'] }]
    const unknown = { _tag: 'Left', left: [{ _tag: 'CategoryUnknown', lexicon: 'own@1', category: 'dataLeak' }] }
    expect(own({ add })).toEqual(unknown)
    expect(checkLexicons([{ ...base, id: 'own', version: '1', groups: add }])).toEqual(unknown)
    expect(own({ add, categories: { dataLeak: { decides: true, negatedBy: [] } } })._tag).toBe('Right')
  })
  it('adding words and removing them again leaves the groups as they were', () => {
    const added = own({ add: [{ category: 'harm', tier: 'weak', terms: ['鼓包', '发烫'] }] })
    if (added._tag === 'Left') throw new Error('refused')
    const back = extendLexicon(added.right, {
      ...base,
      remove: ['鼓包', '发烫'].map((term) => ({ category: 'harm', term })),
    })
    expect(back).toEqual({ _tag: 'Right', right: base })
    expect(added.right).toMatchObject({ id: 'own', version: '1', source: 'house rules 7' })
  })
})

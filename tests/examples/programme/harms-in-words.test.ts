import { describe, expect, it } from 'vitest'
import { harmsInWords } from '../../../src/programme/compare/harms/harms-in-words.ts'
import { type Draft, harmsOf } from '../../support/programmes/harms-of.ts'
import { sampleOf } from '../../support/programmes/sample.ts'

/** Both ways round between two groups of the hotel's words about law. */
const between = (before: object, after: object): readonly unknown[] => {
  const [was, is] = [before, after].map((group): Draft => {
    const programme = JSON.parse(JSON.stringify(sampleOf('hotel')))
    programme.words.lexicons[0].groups = [{ category: 'legal', tier: 'strong', terms: ['起诉'], ...group }]
    return programme
  }) as [Draft, Draft]
  return [harmsInWords(was, is), harmsInWords(is, was)]
}
const less = { lexicon: 'hotel-words', category: 'legal', count: 1, first: ['起诉'] }
const flagsLess = { _tag: 'TermsFlagLess', ...less }
const near = (cues: string, within: number) => ({ cues, within })

describe('words that count in fewer places than before', () => {
  it.each<readonly [string, object, object]>([
    ['inside a phrase', {}, { terms: [{ term: '起诉', allow: ['不起诉'] }] }],
    [
      'inside one more phrase',
      { terms: [{ term: '起诉', allow: ['不起诉'] }] },
      { terms: [{ term: '起诉', allow: ['不起诉', '起诉书'] }] },
    ],
    ['only beside others', {}, { near: near('anger', 9) }],
    ['only closer beside others', { near: near('anger', 9) }, { near: near('anger', 8) }],
    ['not beside others', {}, { unless: near('news', 9) }],
    ['not even further from others', { unless: near('news', 9) }, { unless: near('news', 10) }],
    ['where they are taken back', { negatable: false }, {}],
  ])('%s', (_what, more, fewer) => {
    expect(between(more, fewer)).toEqual([[flagsLess], []])
  })

  it.each<readonly [string, object, object]>([
    ['beside other words', { near: near('anger', 9) }, { near: near('fear', 9) }],
    ['not beside other words', { unless: near('news', 9) }, { unless: near('films', 9) }],
    [
      'inside another phrase',
      { terms: [{ term: '起诉', allow: ['不起诉'] }] },
      { terms: [{ term: '起诉', allow: ['起诉书'] }] },
    ],
  ])('%s: both ways', (_what, one, other) => {
    expect(between(one, other)).toEqual([[flagsLess], [flagsLess]])
  })

  it('are none where another of their contexts still takes them in', () => {
    const groups = (programme: Draft, some: readonly object[]): Draft => {
      const copy = JSON.parse(JSON.stringify(programme))
      copy.words.lexicons[0].groups = some.map((one) => ({
        category: 'legal',
        tier: 'strong',
        terms: ['起诉'],
        ...one,
      }))
      return copy
    }
    const base = sampleOf('hotel')
    const before = groups(base, [{ near: near('anger', 9) }, {}])
    expect(harmsInWords(before, groups(base, [{}]))).toEqual([])
    expect(harmsInWords(groups(base, [{}]), before)).toEqual([])
    expect(harmsInWords(before, groups(base, [{ near: near('anger', 9) }]))).toEqual([flagsLess])
  })

  it('are told apart from words that are gone, and from those that turned weak', () => {
    expect(between({ terms: ['起诉', '律师'] }, { terms: ['律师'] })).toEqual([[{ ...less, _tag: 'TermsGone' }], []])
    expect(between({}, { tier: 'weak' })[0]).toEqual([{ ...less, _tag: 'TermsGone' }])
  })

  it('are found in a file that is edited: a phrase that was never meant to be let through', () => {
    const found = harmsOf('hotel', (file) => {
      file.words.lexicons[0].groups[0].terms[0] = { term: '起诉', allow: ['我要起诉', '起诉你们'] }
    })
    expect(found).toEqual([flagsLess])
  })
})

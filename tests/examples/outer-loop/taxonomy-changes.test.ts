import { isLeft } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { type CheckedTaxonomy, checkTaxonomy } from '../../../src/outer-loop/topics/check-taxonomy.ts'
import { diffTaxonomies } from '../../../src/outer-loop/topics/diff-taxonomies.ts'
import { extendTaxonomy, type TaxonomyExtension } from '../../../src/outer-loop/topics/extend-taxonomy.ts'
import { tagTopics } from '../../../src/outer-loop/topics/tag-topics.ts'
import type { TopicTaxonomy, TopicTerms, TopicVocabulary } from '../../../src/outer-loop/topics/taxonomy.ts'

const vocabulary = (language: string, groups: readonly TopicTerms[]): TopicVocabulary => ({
  language,
  groups,
  cues: {},
  negation: {
    negators: [{ kind: 'no', side: 'before', within: 0, words: ['不'] }],
    pseudo: [],
    clauseBreaks: '，',
    questionEndings: [],
  },
  deniedBy: ['no'],
  missedBy: [],
})
const zh = vocabulary('zh', [
  { topic: 'time', of: 'fault', weight: 2, terms: ['慢', { term: '晚', allow: ['晚上', '晚餐'] }] },
  { topic: 'taste', of: 'fault', terms: ['咸'] },
  { topic: 'taste', of: 'fault', weight: 3, terms: ['难吃'] },
])
const en = vocabulary('en', [{ topic: 'time', of: 'fault', weight: 2, terms: ['late'] }])
const house: TopicTaxonomy = {
  id: 'house',
  version: '1',
  source: 'own',
  threshold: 2,
  topics: { time: { title: '时效' }, taste: { title: '口味' } },
  vocabularies: [zh, en],
}
const checked = (taxonomy: TopicTaxonomy): CheckedTaxonomy => {
  const got = checkTaxonomy(taxonomy)
  if (isLeft(got)) throw new Error(JSON.stringify(got.left))
  return got.right
}
const extension: TaxonomyExtension = { id: 'shop', version: '2', source: 'own', extends: 'house@1' }
const extended = (over: Partial<TaxonomyExtension>): CheckedTaxonomy => {
  const got = extendTaxonomy(house, { ...extension, ...over })
  if (isLeft(got)) throw new Error(JSON.stringify(got.left))
  return got.right
}

describe('what a text is about', () => {
  const read = tagTopics(checked(house))
  const listed = (text: string): unknown => read(text).topics.map(({ topic, weight }) => [topic, weight])

  it('the weightiest first, then the one that begins earlier, then by name', () => {
    expect(listed('慢，难吃')).toEqual([
      ['taste', 3],
      ['time', 2],
    ])
    expect(listed('难吃，慢，晚')).toEqual([
      ['time', 4],
      ['taste', 3],
    ])
    const even = tagTopics(checked({ ...house, threshold: 1 }))
    const equal = even('晚，慢慢，咸').topics
    expect(equal.map(({ topic }) => topic)).toEqual(['time', 'taste'])
    const level: TopicTaxonomy = {
      ...house,
      threshold: 1,
      vocabularies: [
        vocabulary('zh', [
          { topic: 'time', of: 'fault', terms: ['冷'] },
          { topic: 'taste', of: 'fault', terms: ['冷', '淡'] },
        ]),
      ],
    }
    const names = (text: string): readonly string[] => tagTopics(checked(level))(text).topics.map(({ topic }) => topic)
    expect(names('冷')).toEqual(['taste', 'time'])
    const apart: TopicTaxonomy = {
      ...level,
      vocabularies: [
        vocabulary('zh', [
          { topic: 'taste', of: 'fault', terms: ['淡'] },
          { topic: 'time', of: 'fault', terms: ['冷'] },
        ]),
      ],
    }
    const order = (text: string): readonly string[] => tagTopics(checked(apart))(text).topics.map(({ topic }) => topic)
    expect([order('冷，淡'), order('淡，冷')]).toEqual([
      ['time', 'taste'],
      ['taste', 'time'],
    ])
    const touched = tagTopics(checked({ ...apart, threshold: 1, topics: house.topics }))('冷，淡')
    expect(touched.below).toEqual([])
  })

  it('what is only touched is in the same order, and below', () => {
    const touching: TopicTaxonomy = {
      ...house,
      vocabularies: [
        vocabulary('zh', [
          { topic: 'taste', of: 'fault', terms: ['淡', '苦'] },
          { topic: 'time', of: 'fault', terms: ['冷', '久'] },
        ]),
      ],
    }
    const { topics, below } = tagTopics(checked(touching))('冷，淡')
    expect(topics).toEqual([])
    expect(below.map(({ topic, weight }) => [topic, weight])).toEqual([
      ['time', 1],
      ['taste', 1],
    ])
  })

  it('says how far it read only where it stopped', () => {
    expect('readTo' in read('慢')).toBe(false)
    expect(read('慢'.repeat(10_001)).readTo).toBe(10_000)
  })

  it('a word twice weighs once, and a denied one nothing', () => {
    expect(listed('慢，慢，不晚')).toEqual([['time', 2]])
    expect(read('慢，慢，不晚').topics[0]?.hits.map(({ span }) => span.start)).toEqual([0, 2])
    expect(read('不慢').denied.map(({ topic, because }) => [topic, because._tag])).toEqual([['time', 'Negated']])
  })
})

describe('what changed', () => {
  const [chinese, english] = [zh, en]

  it('nothing', () => {
    expect(diffTaxonomies(house, house)).toEqual([])
    // the order of phrases and a weight that is said or not are no change
    const same: TopicTaxonomy = {
      ...house,
      vocabularies: [
        {
          ...chinese,
          groups: [
            {
              topic: 'time',
              of: 'fault',
              weight: 2,
              missing: 2,
              terms: [
                { term: '慢', allow: [] },
                { term: '晚', allow: ['晚餐', '晚上'] },
              ],
            },
            { topic: 'taste', of: 'fault', weight: 1, terms: ['咸'] },
            { topic: 'taste', of: 'fault', weight: 3, terms: ['难吃'] },
          ],
        },
        english,
      ],
    }
    expect(diffTaxonomies(house, same)).toEqual([])
  })

  it('topics, titles, the threshold, how a language takes back, words', () => {
    const now: TopicTaxonomy = {
      ...house,
      threshold: 3,
      topics: { time: { title: '配送' }, price: { title: '价格' } },
      vocabularies: [
        {
          ...chinese,
          deniedBy: [],
          groups: [
            { topic: 'time', of: 'fault', weight: 2, terms: ['慢', { term: '晚', allow: ['晚上'] }] },
            { topic: 'price', of: 'fault', weight: 3, terms: ['贵'] },
          ],
        },
        vocabulary('ja', [{ topic: 'time', of: 'fault', weight: 3, negatable: false, terms: ['遅い'] }]),
      ],
    }
    expect(diffTaxonomies(house, now)).toEqual([
      { _tag: 'TopicRetitled', topic: 'time', before: '时效', after: '配送' },
      { _tag: 'TopicRetired', topic: 'taste', title: '口味' },
      { _tag: 'TopicAdded', topic: 'price', title: '价格' },
      { _tag: 'ThresholdMoved', before: 2, after: 3 },
      { _tag: 'VocabularyChanged', language: 'zh' },
      { _tag: 'VocabularyChanged', language: 'en' },
      { _tag: 'VocabularyChanged', language: 'ja' },
      { _tag: 'TermChanged', topic: 'time', term: '晚' },
      { _tag: 'TermRemoved', topic: 'taste', term: '咸' },
      { _tag: 'TermRemoved', topic: 'taste', term: '难吃' },
      { _tag: 'TermRemoved', topic: 'time', term: 'late' },
      { _tag: 'TermAdded', topic: 'price', term: '贵' },
      { _tag: 'TermAdded', topic: 'time', term: '遅い' },
    ])
  })

  it('a word that can no longer be denied', () => {
    const firm = {
      ...house,
      vocabularies: [zh, vocabulary('en', [{ ...en.groups[0], negatable: false } as TopicTerms])],
    }
    expect(diffTaxonomies(house, firm)).toEqual([{ _tag: 'TermChanged', topic: 'time', term: 'late' }])
  })
})

describe('an extension', () => {
  it('of nothing changes the name alone', () => {
    expect(extended({})).toEqual({ ...house, id: 'shop', version: '2' })
  })

  it('adds to the language it names, removes and excuses the word of the topic it names', () => {
    const got = extended({
      topics: { price: { title: '价格' } },
      add: [{ language: 'en', topic: 'price', of: 'fault', weight: 2, terms: ['dear'] }],
      remove: [{ topic: 'taste', term: '咸' }],
      allow: [{ topic: 'time', term: '慢', phrases: ['慢走'] }],
    })
    expect(got.topics).toEqual({ ...house.topics, price: { title: '价格' } })
    expect(got.vocabularies.map(({ groups }) => groups)).toEqual([
      [
        { topic: 'time', of: 'fault', weight: 2, terms: [{ term: '慢', allow: ['慢走'] }, zh.groups[0]?.terms[1]] },
        zh.groups[2],
      ],
      [...en.groups, { topic: 'price', of: 'fault', weight: 2, terms: ['dear'] }],
    ])
  })

  it('retires a topic with all its words, and brings a language', () => {
    const got = extended({
      retire: ['taste'],
      vocabularies: [vocabulary('ja', [{ topic: 'time', of: 'fault', weight: 2, terms: ['遅い'] }])],
    })
    expect(got.topics).toEqual({ time: { title: '时效' } })
    expect(got.vocabularies.map(({ language, groups }) => [language, groups.length])).toEqual([
      ['zh', 1],
      ['en', 1],
      ['ja', 1],
    ])
  })

  it('is refused with everything it names that is not there', () => {
    const got = extendTaxonomy(house, {
      ...extension,
      extends: 'house@2',
      retire: ['service', 'time'],
      add: [
        { language: 'fr', topic: 'time', of: 'fault', terms: ['tard'] },
        { language: 'fr', topic: 'time', of: 'fault', terms: ['lent'] },
        { language: 'zh', topic: 'time', of: 'fault', terms: ['久'] },
      ],
      remove: [
        { topic: 'taste', term: '慢' },
        { topic: 'time', term: '晚' },
      ],
      allow: [{ topic: 'time', term: '久', phrases: ['永久'] }],
    })
    expect(got).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'TaxonomyBaseOther', taxonomy: 'house@1', extends: 'house@2' },
        { _tag: 'TopicUnknown', taxonomy: 'house@1', topic: 'service' },
        { _tag: 'TopicVocabularyUnknown', taxonomy: 'house@1', language: 'fr' },
        { _tag: 'TopicTermUnknown', taxonomy: 'house@1', topic: 'taste', term: '慢' },
        { _tag: 'TopicTermUnknown', taxonomy: 'house@1', topic: 'time', term: '久' },
      ],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { occurrencesIn } from '../../../src/text/finding/occurrences.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { compileLexicon } from '../../../src/text/lexicon/compile-lexicon.ts'
import type { Lexicon } from '../../../src/text/lexicon/lexicon.ts'
import { normalize } from '../../../src/text/normalize.ts'
import { compiledOf } from '../../support/lexicons.ts'

const bare: Lexicon = {
  id: 'own',
  version: '1',
  source: 'house rule 7',
  categories: { harm: { decides: true, negatedBy: ['existence'] } },
  groups: [{ category: 'harm', tier: 'strong', terms: ['着火'] }],
  cues: { food: { words: ['汤'] } },
  negation: {
    negators: [{ kind: 'existence', side: 'before', within: 0, words: ['没'] }],
    pseudo: [],
    clauseBreaks: '，',
    questionEndings: [],
  },
}
const group = bare.groups[0] as Lexicon['groups'][number]
const read = (lexicon: Lexicon, text: string) => redFlagsIn(compiledOf(lexicon))(text)
const counts = (lexicon: Lexicon, text: string): boolean => read(lexicon, text).hits.length > 0

describe('how far the context of a word is looked for', () => {
  it('a phrase excuses from its first character to its last, whatever its length', () => {
    const phrase = '着火点是物理课本里的一个词'
    const excused = { ...bare, groups: [{ ...group, terms: [{ term: '着火', allow: [phrase] }] }] }
    expect(read(excused, `看${phrase}`).suppressed[0]?.because).toEqual({
      _tag: 'InPhrase',
      phrase,
      span: { start: 1, end: 14 },
    })
    expect(counts(excused, '着火点是物理课本里的一个字')).toBe(true)
  })
  it.each([0, 1, 9])('a cue is near within %i characters, on either side', (within) => {
    const near = { ...bare, groups: [{ ...group, near: { cues: 'food', within } }] }
    const between = '很'.repeat(within)
    expect(counts(near, `汤${between}着火`)).toBe(true)
    expect(counts(near, `着火${between}汤`)).toBe(true)
    expect(counts(near, `汤${between}很着火`)).toBe(false)
    expect(counts(near, `着火${between}很汤`)).toBe(false)
  })
  it('a cue that is longer than every word is near from its nearest character', () => {
    const near = {
      ...bare,
      groups: [{ ...group, near: { cues: 'food', within: 9 } }],
      cues: { food: { words: ['一大碗热汤'] } },
    }
    expect(counts(near, `着火${'很'.repeat(9)}一大碗热汤`)).toBe(true)
    expect(counts(near, `一大碗热汤${'很'.repeat(9)}着火`)).toBe(true)
    expect(counts(near, `着火${'很'.repeat(10)}一大碗热汤`)).toBe(false)
  })
  it.each([0, 1, 9])('a negator reaches over %i characters', (within) => {
    const sided = (side: 'before' | 'after') => ({
      ...bare,
      negation: { ...bare.negation, negators: [{ kind: 'existence', side, within, words: ['没'] }] },
    })
    const between = '很'.repeat(within)
    expect(counts(sided('before'), `没${between}着火`)).toBe(false)
    expect(counts(sided('before'), `没${between}很着火`)).toBe(true)
    expect(counts(sided('after'), `着火${between}没`)).toBe(false)
    expect(counts(sided('after'), `着火${between}很没`)).toBe(true)
  })
  it('words that carry their own negation are not negated', () => {
    expect(counts({ ...bare, groups: [{ ...group, negatable: false }] }, '没着火')).toBe(true)
    expect(counts(bare, '没着火')).toBe(false)
  })
  it('each of several ends makes a question, and nothing between them does', () => {
    const asked = { ...bare, negation: { ...bare.negation, questionEndings: ['吗', '呢'] } }
    expect(['没着火吗', '没着火呢', '没着火here', '没着火!'].map((text) => counts(asked, text))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
  it('words stand where they were found, contexts among them', () => {
    const compiled = compiledOf(bare)
    const { found, read: units } = occurrencesIn(compiled, normalize('没着火'), 10)
    expect(units).toBe(3)
    expect(found.map(({ word, from, to, span }) => [compiled.written[word], from, to, span])).toEqual([
      ['没', 0, 1, { start: 0, end: 1 }],
      ['着火', 1, 3, { start: 1, end: 3 }],
    ])
  })
})

describe('the place of a mistake', () => {
  const issuesOf = (lexicon: Lexicon) => {
    const compiled = compileLexicon([lexicon])
    return compiled._tag === 'Left' ? compiled.left : []
  }
  it('a word that is repeated points to its first spelling, however often', () => {
    const issues = issuesOf({ ...bare, groups: [{ ...group, terms: ['着火', '著火', '着\u200b火'] }] })
    expect(issues.map((issue) => ('first' in issue ? [issue.term, issue.first] : issue))).toEqual([
      ['著火', '着火'],
      ['着\u200b火', '着火'],
    ])
  })
  it('a distance is told by its list of negators', () => {
    const [first] = bare.negation.negators
    const negators = [...bare.negation.negators, { ...(first as NonNullable<typeof first>), within: 1.5 }]
    expect(issuesOf({ ...bare, negation: { ...bare.negation, negators } })).toEqual([
      { _tag: 'DistanceUnfit', lexicon: 'own@1', place: 'negation.negators[1]', within: 1.5 },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { redFlagsIn } from '../../../../src/text/finding/red-flags.ts'
import { checkLexicons } from '../../../../src/text/lexicon/check-lexicons.ts'
import { normalize } from '../../../../src/text/normalize.ts'
import { compilePhrases } from '../../../../src/text/phrases/compile-phrases.ts'
import { nounForms, verbForms } from '../../../../src/text/phrases/inflect.ts'
import { phraseOf } from '../../../../src/text/phrases/notation.ts'
import { phrasesIn } from '../../../../src/text/phrases/phrases-in.ts'
import type { Phrasing } from '../../../../src/text/phrases/phrasing.ts'
import { surfacesOf } from '../../../../src/text/phrases/surfaces.ts'
import { wordsAt } from '../../../../src/text/span.ts'
import { compiledOf } from '../../../support/lexicons.ts'

const phrasing: Phrasing = {
  classes: { obj: ['you', 'the firm', '(my|our) card'] },
  irregular: { steal: ['stole', 'stolen'] },
  plurals: { knife: 'knives' },
  spellings: { "won't": 'will not', ripoff: 'rip off', mould: 'mold', dont: 'do not' },
  endings: { "n't": 'not', "'ll": 'will', "'s": '' },
}
const found = (phrase: string, text: string): readonly string[] =>
  phrasesIn(compilePhrases(phrasing, [{ id: 0, phrase }]), normalize(text).units, 100).map(({ from, to }) =>
    text.slice(from, to),
  )

describe('phrases with slots', () => {
  it.each([
    ['sue~ {obj}', 'We are SUING  the\nfirm', ['SUING  the\nfirm']],
    ['will sue', 'I’ll sue', ['I’ll sue']],
    ['will not pay', "I won't pay", ["won't pay"]],
    ['not safe', "it isn't safe", ["isn't safe"]],
    ['do not', 'dont', ['dont']],
    ['rip off', 'a rip-off, a RIPOFF, a rip – off', ['rip-off', 'RIPOFF', 'rip – off']],
    ['moldy', 'mouldy', []],
    ['mold', 'mould and mold', ['mould', 'mold']],
    ['hospitalise~', 'hospitalized, hospitalised', ['hospitalized', 'hospitalised']],
    ['steal~', 'stole stolen steals stealing stealth', ['stole', 'stolen', 'steals', 'stealing']],
    ['knife#', 'knives knife knifes', ['knives', 'knife']],
    [
      'charge~ [{obj}] twice',
      'charged our card twice, charged twice, charged me twice',
      ['charged our card twice', 'charged twice'],
    ],
    ['company', "the company's fault", ["company's"]],
    ['food poisoning', 'food, poisoning', []],
    ['sue', 'issue sued 我要sue你', ['sue']],
    ['a b', 'a b b a b', ['a b', 'a b']],
    ['a [b [c]]', 'a b c', ['a b c']],
  ] as const)('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected)
  })

  it.each(['(a|b', 'a)', '[a', '{obj', '{}', 'a}', '[a]', '(|a)', '()', '~', 'a|', ''])(
    '%j cannot be read',
    (phrase) => {
      expect(phraseOf(phrase)).toBeUndefined()
    },
  )

  it('a phrase without measure is refused', () => {
    expect(phraseOf('a '.repeat(600))).toBeUndefined()
    expect(phraseOf('('.repeat(999))).toBeUndefined()
  })

  it('verbs and nouns have their forms', () => {
    expect(verbForms({}, 'charge')).toEqual(['charge', 'charges', 'charging', 'charged'])
    expect(verbForms({}, 'notify')).toEqual(['notify', 'notifies', 'notifying', 'notified'])
    expect(verbForms({}, 'scam')).toEqual(['scam', 'scams', 'scamming', 'scammed'])
    expect(verbForms({}, 'crash')).toEqual(['crash', 'crashes', 'crashing', 'crashed'])
    expect(verbForms({}, 'sue')).toEqual(['sue', 'sues', 'suing', 'sued'])
    expect(nounForms({}, 'lady')).toEqual(['lady', 'ladies'])
    expect(nounForms({}, 'glass')).toEqual(['glass', 'glasses'])
  })

  it('each way to write a phrase is found by it', () => {
    for (const phrase of ['sue~ [the] (firm#|{obj})', '[really] (bad|steal~ {obj})', 'knife#'])
      for (const surface of surfacesOf(phrasing)(phrase)) expect(found(phrase, surface)).toEqual([surface])
  })
})

describe('a lexicon of phrases', () => {
  const lexicon = {
    id: 'own',
    version: '1',
    source: 'test',
    categories: { harm: { decides: true, negatedBy: [] } },
    groups: [
      {
        category: 'harm',
        tier: 'strong' as const,
        terms: [{ term: 'explode~', allow: ['explode~ with joy'] }, '0/10'],
      },
      { category: 'harm', tier: 'strong' as const, unless: { cues: 'other', within: 20 }, terms: ['ill'] },
    ],
    cues: { other: { words: ['(another|different) airline'] } },
    negation: { negators: [], pseudo: [], clauseBreaks: ',', questionEndings: [] },
    phrasing,
  }
  const read = redFlagsIn(compiledOf(lexicon))
  it('keeps the line as the term and the customer’s words as the span', () => {
    const text = 'It exploded. 0/10'
    const { hits } = read(text)
    expect(hits.map(({ term, span }) => [term, wordsAt(span, text)])).toEqual([
      ['explode~', 'exploded'],
      ['0/10', '0/10'],
    ])
  })
  it('excuses by phrases and by scenery', () => {
    expect(read('I exploded with joy').suppressed.map(({ because }) => because)).toEqual([
      { _tag: 'InPhrase', phrase: 'explode~ with joy', span: { start: 2, end: 19 } },
    ])
    expect(read('ill on a different airline').suppressed.map(({ because }) => because)).toEqual([
      { _tag: 'CueNear', cues: 'other', cue: '(another|different) airline', span: { start: 9, end: 26 } },
    ])
    expect(read('ill for three whole days after it, on a different airline').hits).toHaveLength(1)
  })
  it('says what cannot be read, what no phrase can hold and which cues are missing', () => {
    const [group] = lexicon.groups
    const broken = {
      ...lexicon,
      groups: [
        { ...group, terms: ['(a|b', '{nobody} sues', '100~', { term: 'explode~', allow: ['with joy'] }, 'a%~'] },
        { category: 'harm', tier: 'strong' as const, unless: { cues: 'none', within: -1 }, terms: ['ill'] },
      ],
    } as unknown as typeof lexicon
    const checked = checkLexicons([broken])
    expect(checked._tag === 'Left' && checked.left.map(({ _tag }) => _tag).sort()).toEqual(
      [
        'CuesMissing',
        'DistanceUnfit',
        'PhraseUnreadable',
        'PhraseUnreadable',
        'PhraseUnreadable',
        'PhraseWithoutTerm',
      ].sort(),
    )
  })
  it('reads no further than its limit', () => {
    const { hits, readTo } = redFlagsIn(compiledOf(lexicon))('exploded '.repeat(50), { limit: 10 })
    expect(hits).toHaveLength(10)
    expect(readTo).toBe(89)
  })
})

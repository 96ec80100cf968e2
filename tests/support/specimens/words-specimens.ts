import type { WordsStatement } from '../../../src/explain/words-found.ts'
import type { Specimens } from './specimens.ts'

const lexicon = 'own@1'
const category = 'legal'
const term = '起诉'
const span = { start: 1, end: 3 }

export const wordsSpecimens: Specimens<WordsStatement> = {
  InPhrase: [{ _tag: 'InPhrase', phrase: '上当当', span }],
  AcrossWords: [{ _tag: 'AcrossWords', words: ['马上', '当然'], span }],
  NoCueNear: [
    { _tag: 'NoCueNear', cues: 'food', within: 8 },
    { _tag: 'NoCueNear', cues: 'food', within: 1 },
  ],
  CueNear: [{ _tag: 'CueNear', cues: 'film', cue: '电影', span }],
  Negated: [{ _tag: 'Negated', by: '没有', span }],
  OutOfDomain: [{ _tag: 'OutOfDomain', domain: 'books' }],
  WordEmpty: [{ _tag: 'WordEmpty', lexicon, place: category, word: '' }],
  PhraseUnreadable: [{ _tag: 'PhraseUnreadable', lexicon, place: category, word: '{起|' }],
  TermRepeated: [{ _tag: 'TermRepeated', lexicon, category, term: '起訴', first: term }],
  CategoryUnknown: [{ _tag: 'CategoryUnknown', lexicon, category: 'law' }],
  TermTierUnknown: [{ _tag: 'TermTierUnknown', lexicon, category, tier: 'hard' }],
  CuesMissing: [{ _tag: 'CuesMissing', lexicon, category, cues: 'food' }],
  PhraseWithoutTerm: [{ _tag: 'PhraseWithoutTerm', lexicon, category, term, phrase: '起床' }],
  NegatorsMissing: [{ _tag: 'NegatorsMissing', lexicon, category, kind: 'intention' }],
  DistanceUnfit: [{ _tag: 'DistanceUnfit', lexicon, place: 'near', within: -1 }],
  BordersUnread: [{ _tag: 'BordersUnread', lexicon, line: 'B 7' }],
  TermUnknown: [{ _tag: 'TermUnknown', lexicon, category, term }],
}

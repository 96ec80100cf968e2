import type { Messages } from '../../explain/say.ts'
import type { WordsStatement } from '../../explain/words-found.ts'

export const wordsFound: Messages<WordsStatement> = {
  InPhrase: ({ phrase }) => `means something else in “${phrase}”`,
  AcrossWords: ({ words }) => `only stands across the words “${words.join(' + ')}”`,
  NoCueNear: ({ cues, within }) =>
    `needs a word about ${cues} within ${within} ${within === 1 ? 'character' : 'characters'}, and there is none`,
  CueNear: ({ cue }) => `“${cue}” beside it tells of something else`,
  Negated: ({ by }) => `taken back by “${by}”`,
  OutOfDomain: ({ domain }) => `does not count in feedback about ${domain}`,
  WordEmpty: ({ lexicon, place, word }) => `${lexicon}, ${place}: “${word}” has no character that counts`,
  PhraseUnreadable: ({ lexicon, place, word }) =>
    `${lexicon}, ${place}: the notation of “${word}” cannot be read, or it can be written in too many ways`,
  TermRepeated: ({ lexicon, category, term, first }) =>
    `${lexicon}, ${category}: “${term}” stands there already as “${first}”`,
  CategoryUnknown: ({ lexicon, category }) => `${lexicon} has no category “${category}”`,
  TermTierUnknown: ({ lexicon, category, tier }) =>
    `${lexicon}, ${category}: expected the tier strong or weak, found “${tier}”`,
  CuesMissing: ({ lexicon, category, cues }) => `${lexicon}, ${category}: the list of cues “${cues}” names none`,
  PhraseWithoutTerm: ({ lexicon, term, phrase }) =>
    `${lexicon}: “${phrase}” does not contain “${term}” and can never excuse it`,
  NegatorsMissing: ({ lexicon, category, kind }) =>
    `${lexicon}, ${category}: heeds negators of the kind “${kind}”, of which there are none`,
  DistanceUnfit: ({ lexicon, place, within }) =>
    `${lexicon}, ${place}: expected a whole number of characters from 0 on, found ${within}`,
  BordersUnread: ({ lexicon, line }) => `${lexicon}: the borders hold a line that cannot be read: “${line}”`,
  TermUnknown: ({ lexicon, category, term }) => `${lexicon}, ${category}: “${term}” is not there`,
}

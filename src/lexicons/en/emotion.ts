import type { Lexicon } from '../../text/lexicon.ts'
import { phrases } from '../words.ts'

/**
 * Words of strong feeling in English: superlatives, insults, zero-star verdicts,
 * anger; marks in a row are those of `zhEmotions`.
 *
 * @source A1.8, A3.15, A4.2
 */
export const enEmotions: Lexicon = {
  id: 'en-emotions',
  version: '1.0.0',
  source: 'A4.2',
  categories: {
    superlative: { decides: false, negatedBy: [] },
    insult: { decides: false, negatedBy: [] },
    zeroStar: { decides: false, negatedBy: [] },
    anger: { decides: false, negatedBy: ['existence'] },
  },
  groups: [
    {
      category: 'superlative',
      tier: 'strong',
      terms: phrases(
        `the worst | worst ever | worst experience | worst service | never ever again | never again | never been so | never in my life | never seen such | in my entire life | ever experienced | beyond belief
        | absolutely disgusting | absolutely appalling | utterly appalling | an absolute disgrace | total disgrace | complete disgrace | complete shambles`,
      ),
    },
    {
      category: 'insult',
      tier: 'strong',
      terms: phrases(
        `idiot | idiots | moron | morons | scum | crooks | bastards | bullshit | wtf | damn | crap | shame on you | disgusting company | pathetic | shameless | disgraceful | go to hell | fuck | fucking | shit | shitty`,
      ),
    },
    {
      category: 'zeroStar',
      tier: 'strong',
      terms: phrases(
        `zero stars | 0 stars | no stars | zero out of ten | 0/10 | minus stars | negative stars | one star is too | doesn't deserve one star | does not deserve one star | do not deserve one star | if i could give zero | if i could give 0 | less than one star`,
      ),
    },
    {
      category: 'anger',
      tier: 'strong',
      terms: phrases(
        `furious | outraged | outrageous | livid | enraged | infuriating | infuriated | fuming | angry | anger | fed up | sick of | had enough | intolerable | unacceptable | appalled | appalling | disgusted`,
      ),
    },
  ],
  cues: {},
  negation: {
    negators: [
      {
        kind: 'existence',
        side: 'before',
        within: 6,
        words: phrases("not | no | never | wasn't | isn't | weren't"),
      },
    ],
    pseudo: phrases('not only | no wonder'),
    clauseBreaks: ',.!?;:\n()',
    questionEndings: [],
  },
}

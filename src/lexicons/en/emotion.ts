import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import { lines, phrases } from '../words.ts'
import { enPhrasing } from './phrasing.ts'

/**
 * Words of strong feeling in English: superlatives, insults, zero-star verdicts,
 * anger; marks in a row are those of `zhEmotions`.
 *
 * @example
 * intensityOf(standardWords.intensity)('The worst stay ever, a disgrace, zero stars').level // => 'extreme'
 * @source A1.8, A3.15, A4.2
 */
export const enEmotions: Lexicon = {
  id: 'en-emotions',
  version: '2.0.0',
  source: 'A4.2',
  categories: {
    superlative: { decides: false, negatedBy: [] },
    insult: { decides: false, negatedBy: [] },
    zeroStar: { decides: false, negatedBy: [] },
    rage: { decides: false, negatedBy: ['existence'] },
    anger: { decides: false, negatedBy: ['existence'] },
    degree: { decides: false, negatedBy: ['existence'] },
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
      category: 'rage',
      tier: 'strong',
      terms:
        lines(`(absolutely|extremely|incredibly|utterly|completely|totally|beyond|unbelievably|so very|insanely|thoroughly|downright) (furious|livid|outraged|enraged|fuming|seething|incensed|infuriated|irate|raging|disgusted|appalled|angry|fed up|pissed off)
        (furious|livid|angry|outraged|appalled|disgusted|fed up|frustrated) beyond (words|belief|measure)
        never been (so|this|more) (angry|furious|disgusted|outraged|appalled|livid|frustrated|insulted) [in my life]
        (boiling|seething|shaking|foaming|burning|trembling|blind) [over] with (rage|anger|fury)
        (so|too) angry (i could|that i|i can|i am|to)
        (seething|apoplectic|hopping mad|steaming mad|incandescent) [with]
            (lost|losing) (my|our) (temper|mind|rag) [over|with|because]
            (driven|drove|driving) (me|us) (mad|insane|up the wall|to tears)
            (at|past) (my|our) (breaking point|wits end|limit)
        (can not|will not) (take|stand|tolerate|put up with) (this|it) any (more|longer)
        (words can not (describe|express) how (angry|furious|disgusted|appalled|upset|frustrated|bad)|beyond furious|red with rage|blood is boiling|makes my blood boil|hit the roof|through the roof with)`),
    },
    {
      category: 'rage',
      tier: 'strong',
      near: { cues: 'shouting', within: 12 },
      terms: phrases(
        'furious | livid | outraged | angry | fuming | disgusted | disgusting | fed up | unacceptable | outrageous | had enough | sick of',
      ),
    },
    {
      category: 'degree',
      tier: 'strong',
      terms: phrases(
        'furious | livid | outraged | enraged | fuming | incensed | infuriated | irate | raging mad | boiling mad',
      ),
    },
    {
      category: 'degree',
      tier: 'strong',
      terms: lines(
        '(very|really|so|quite|pretty|seriously) (angry|furious|livid|outraged|disgusted|fed up|appalled|upset)',
      ),
    },
    {
      category: 'anger',
      tier: 'strong',
      terms: phrases(
        `furious | irate | incensed | raging mad | boiling mad | outraged | outrageous | livid | enraged | infuriating | infuriated | fuming | angry | anger | fed up | sick of | had enough | intolerable | unacceptable | appalled | appalling | disgusted`,
      ),
    },
  ],
  cues: { shouting: { words: ['!!!'] } },
  phrasing: enPhrasing,
  negation: {
    negators: [
      {
        kind: 'existence',
        side: 'before',
        within: 6,
        words: phrases('not | no | never'),
      },
    ],
    pseudo: phrases('not only | no wonder'),
    clauseBreaks: ',.!?;:\n()',
    questionEndings: [],
  },
}

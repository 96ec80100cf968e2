import type { Messages } from '../../explain/say.ts'
import type { WordsStatement } from '../../explain/words-found.ts'

export const wordsFound: Messages<WordsStatement> = {
  InPhrase: ({ phrase }) => `在“${phrase}”中另有所指`,
  AcrossWords: ({ words }) => `只是跨在“${words.join('＋')}”两词之间`,
  NoCueNear: ({ cues, within }) => `前后 ${within} 个字内须有“${cues}”类词语，但没有`,
  CueNear: ({ cue }) => `旁边的“${cue}”说明另有所指`,
  Negated: ({ by }) => `被“${by}”否定`,
  OutOfDomain: ({ domain }) => `在“${domain}”类反馈中不计`,
  WordEmpty: ({ lexicon, place, word }) => `${lexicon}，${place}：“${word}”没有有效字符`,
  PhraseUnreadable: ({ lexicon, place, word }) => `${lexicon}，${place}：“${word}”的句型无法解析，或写法过多`,
  TermRepeated: ({ lexicon, category, term, first }) => `${lexicon}，${category}：“${term}”与已有的“${first}”重复`,
  CategoryUnknown: ({ lexicon, category }) => `${lexicon} 没有类别“${category}”`,
  TermTierUnknown: ({ lexicon, category, tier }) => `${lexicon}，${category}：强度应为 strong 或 weak，读到“${tier}”`,
  CuesMissing: ({ lexicon, category, cues }) => `${lexicon}，${category}：共现词表“${cues}”为空`,
  PhraseWithoutTerm: ({ lexicon, term, phrase }) => `${lexicon}：“${phrase}”不含“${term}”，永远无法豁免`,
  NegatorsMissing: ({ lexicon, category, kind }) => `${lexicon}，${category}：所用的否定词类别“${kind}”为空`,
  DistanceUnfit: ({ lexicon, place, within }) => `${lexicon}，${place}：应为不小于 0 的整数字数，读到 ${within}`,
  BordersUnread: ({ lexicon, line }) => `${lexicon}：词界数据有一行读不懂：“${line}”`,
  TermUnknown: ({ lexicon, category, term }) => `${lexicon}，${category}：没有“${term}”`,
}

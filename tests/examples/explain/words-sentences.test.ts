import { describe } from 'vitest'
import type { WordsStatement } from '../../../src/explain/words-found.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'
import { wordsSpecimens } from '../../support/specimens/words-specimens.ts'

const sentences: Sentences<WordsStatement> = {
  InPhrase: [['means something else in “上当当”', '在“上当当”中另有所指']],
  AcrossWords: [['only stands across the words “马上 + 当然”', '只是跨在“马上＋当然”两词之间']],
  NoCueNear: [
    ['needs a word about food within 8 characters, and there is none', '前后 8 个字内须有“food”类词语，但没有'],
    ['needs a word about food within 1 character, and there is none', '前后 1 个字内须有“food”类词语，但没有'],
  ],
  CueNear: [['“电影” beside it tells of something else', '旁边的“电影”说明另有所指']],
  Negated: [['taken back by “没有”', '被“没有”否定']],
  OutOfDomain: [['does not count in feedback about books', '在“books”类反馈中不计']],
  WordEmpty: [['own@1, legal: “” has no character that counts', 'own@1，legal：“”没有有效字符']],
  PhraseUnreadable: [
    [
      'own@1, legal: the notation of “{起|” cannot be read, or it can be written in too many ways',
      'own@1，legal：“{起|”的句型无法解析，或写法过多',
    ],
  ],
  TermRepeated: [['own@1, legal: “起訴” stands there already as “起诉”', 'own@1，legal：“起訴”与已有的“起诉”重复']],
  CategoryUnknown: [['own@1 has no category “law”', 'own@1 没有类别“law”']],
  TermTierUnknown: [
    [
      'own@1, legal: expected the tier strong or weak, found “hard”',
      'own@1，legal：强度应为 strong 或 weak，读到“hard”',
    ],
  ],
  CuesMissing: [['own@1, legal: the list of cues “food” names none', 'own@1，legal：共现词表“food”为空']],
  PhraseWithoutTerm: [
    ['own@1: “起床” does not contain “起诉” and can never excuse it', 'own@1：“起床”不含“起诉”，永远无法豁免'],
  ],
  NegatorsMissing: [
    [
      'own@1, legal: heeds negators of the kind “intention”, of which there are none',
      'own@1，legal：所用的否定词类别“intention”为空',
    ],
  ],
  DistanceUnfit: [
    [
      'own@1, near: expected a whole number of characters from 0 on, found -1',
      'own@1，near：应为不小于 0 的整数字数，读到 -1',
    ],
  ],
  BordersUnread: [['own@1: the borders hold a line that cannot be read: “B 7”', 'own@1：词界数据有一行读不懂：“B 7”']],
  TermUnknown: [['own@1, legal: “起诉” is not there', 'own@1，legal：没有“起诉”']],
}

describe('what is said: words found', () => {
  holdSentences<WordsStatement>(wordsSpecimens, sentences)
})

import { describe, expect, it } from 'vitest'
import { clip } from '../../../src/explain/plain-text.ts'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { wordIn } from '../../../src/explain/words.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'

const ltv = {
  tier: 'high',
  by: 'cut',
  lifetimeValue: { amount: 1_250_050, currency: 'CNY' },
  cut: { amount: 1_000_000, currency: 'CNY' },
} as const
const sentences: readonly (readonly [Sayable, string, string])[] = [
  [
    { _tag: 'TierIs', tiers: ['high'], known: ltv },
    'high-value customer: lifetime value 12500.50 CNY against the cut of 10000.00 CNY',
    '高价值客户：终身价值 12500.50 CNY，分界线 10000.00 CNY',
  ],
  [
    { _tag: 'RedFlags', allOf: ['fraud'], noneOf: ['legal', 'safety'] },
    'red flag fraud and no red flag legal or safety',
    '涉及红线（欺诈），未涉及红线（法律、安全）',
  ],
  [
    { _tag: 'RedFlags', noneOf: ['legal'], found: ['hygiene'] },
    'no red flag legal (besides: hygiene)',
    '未涉及红线（法律），另有：hygiene',
  ],
  [
    { _tag: 'ReachIs', reaches: ['public'], channel: 'onlineReview' },
    'public reach (online review)',
    '公开传播（在线评论）',
  ],
  [{ _tag: 'ReachUnknown' }, 'reach not known', '传播范围未知'],
  [{ _tag: 'ScoreWithin', from: 5, to: 5, scale: '0-10' }, 'a score of 5', '打分在 5 分'],
  [
    {
      _tag: 'ContactPromised',
      priority: 'P1',
      withinMinutes: 90,
      channels: ['phone'],
      calendar: 'office',
    },
    'P1: contact by telephone within 90 min on calendar office',
    'P1：90 分钟内电话联系，按日历“office”计',
  ],
  [
    { _tag: 'WouldBe', outcome: 'noCase', if: { _tag: 'ScoreMissing' } },
    'would be no case with no score',
    '若没有打分，则不立案',
  ],
  [{ _tag: 'EmptyTally' }, 'nobody answered: there is no score', '无人作答，没有得分'],
  [
    { _tag: 'InvalidScore', scale: '1-10', received: '0' },
    'expected a whole number on the 1-10 scale, found 0',
    '应为 1-10 分制的整数，读到 0',
  ],
  [
    { _tag: 'InvalidRating', scale: '1-7', received: '"8"' },
    'expected a whole number on the 1-7 scale, found "8"',
    '应为 1-7 分制的整数，读到 "8"',
  ],
  [
    { _tag: 'NotAFraction', received: '95' },
    'expected a number between 0 and 1 such as 0.95, found 95',
    '应为 0 与 1 之间的数，如 0.95，读到 95',
  ],
  [
    { _tag: 'WrongLength', path: [], received: 10, expected: 11 },
    'expected 11 counts, one for each point of the scale, found 10',
    '应有 11 个计数，每个分值一个，读到 10 个',
  ],
  [
    { _tag: 'CutOffScale', scale: '1-7', received: '1' },
    'the cut 1 does not divide the 1-7 scale',
    '分界 1 不能划分 1-7 分制',
  ],
  [{ _tag: 'NoStrata' }, 'there are no strata to weigh', '没有可加权的分层'],
  [{ _tag: 'EmptyStratum', name: '华东' }, 'nobody in stratum “华东” answered', '分层“华东”无人作答'],
  [{ _tag: 'StratumNamedTwice', name: 'a' }, 'stratum “a” is named twice', '分层“a”出现两次'],
  [
    { _tag: 'PopulationOutOfRange', name: 'a', received: '0' },
    'stratum “a”: expected a population above 0, found 0',
    '分层“a”：人数应大于 0，读到 0',
  ],
  [{ _tag: 'Reportable' }, 'may be reported', '可以报告'],
  [
    { _tag: 'TooFew', answers: 12, needed: 30 },
    'too few answers to report: 12 of at least 30',
    '样本过少，不宜报告：12 份，至少需要 30 份',
  ],
  [
    { _tag: 'TooWide', margin: 0.1549, allowed: 0.1 },
    'too uncertain to report: ±15.5 points, at most ±10.0 are allowed',
    '误差过大，不宜报告：±15.5 点，上限 ±10.0 点',
  ],
  [
    { _tag: 'TooFewValues', n: 12, minN: 200 },
    'too few values for a highFrom: 12 of at least 200',
    '数值过少，不足以定分界：12 个，至少需要 200 个',
  ],
  [
    { _tag: 'ValueNotAnAmount', index: 3, received: '-1' },
    'value 3: expected a whole number of minor units from 0 on, found -1',
    '第 3 个值：应为不小于 0 的最小货币单位整数，读到 -1',
  ],
  [
    { _tag: 'NotAShare', name: 'percentile', received: '80' },
    'percentile: expected a number between 0 and 1, found 80',
    '百分位：应为 0 与 1 之间的数，读到 80',
  ],
  [
    {
      _tag: 'BandCurrenciesDiffer',
      highFrom: { amount: 1, currency: 'CNY' },
      standardBelow: { amount: 1, currency: 'USD' },
    },
    'the ends of the band are in CNY and USD: one currency is needed',
    '迟滞区间两端币种不同：CNY 与 USD',
  ],
  [
    {
      _tag: 'BandUpsideDown',
      highFrom: { amount: 100, currency: 'CNY' },
      standardBelow: { amount: 101, currency: 'CNY' },
    },
    'the band is upside down: customers would leave at 101 what they enter at 100',
    '迟滞区间上下颠倒：退出线 101 高于进入线 100',
  ],
  [
    { _tag: 'InPhrase', phrase: '上当当', span: { start: 1, end: 4 } },
    'means something else in “上当当”',
    '在“上当当”中另有所指',
  ],
  [
    { _tag: 'NoCueNear', cues: 'food', within: 8 },
    'needs a word about food within 8 characters, and there is none',
    '前后 8 个字内须有“food”类词语，但没有',
  ],
  [{ _tag: 'Negated', by: '没有', span: { start: 0, end: 2 } }, 'taken back by “没有”', '被“没有”否定'],
  [{ _tag: 'OutOfDomain', domain: 'books' }, 'does not count in feedback about books', '在“books”类反馈中不计'],
  [
    { _tag: 'WordEmpty', lexicon: 'own@1', place: 'legal', word: '' },
    'own@1, legal: “” has no character that counts',
    'own@1，legal：“”没有有效字符',
  ],
  [
    { _tag: 'TermRepeated', lexicon: 'own@1', category: 'legal', term: '起訴', first: '起诉' },
    'own@1, legal: “起訴” stands there already as “起诉”',
    'own@1，legal：“起訴”与已有的“起诉”重复',
  ],
  [
    { _tag: 'CategoryUnknown', lexicon: 'own@1', category: 'law' },
    'own@1 has no category “law”',
    'own@1 没有类别“law”',
  ],
  [
    { _tag: 'TermTierUnknown', lexicon: 'own@1', category: 'legal', tier: 'hard' },
    'own@1, legal: expected the tier strong or weak, found “hard”',
    'own@1，legal：强度应为 strong 或 weak，读到“hard”',
  ],
  [
    { _tag: 'CuesMissing', lexicon: 'own@1', category: 'safety', cues: 'food' },
    'own@1, safety: the list of cues “food” names none',
    'own@1，safety：共现词表“food”为空',
  ],
  [
    { _tag: 'PhraseWithoutTerm', lexicon: 'own@1', category: 'legal', term: '起诉', phrase: '起床' },
    'own@1: “起床” does not contain “起诉” and can never excuse it',
    'own@1：“起床”不含“起诉”，永远无法豁免',
  ],
  [
    { _tag: 'NegatorsMissing', lexicon: 'own@1', category: 'legal', kind: 'intention' },
    'own@1, legal: heeds negators of the kind “intention”, of which there are none',
    'own@1，legal：所用的否定词类别“intention”为空',
  ],
  [
    { _tag: 'DistanceUnfit', lexicon: 'own@1', place: 'near', within: -1 },
    'own@1, near: expected a whole number of characters from 0 on, found -1',
    'own@1，near：应为不小于 0 的整数字数，读到 -1',
  ],
  [
    { _tag: 'TermUnknown', lexicon: 'own@1', category: 'legal', term: '起诉' },
    'own@1, legal: “起诉” is not there',
    'own@1，legal：没有“起诉”',
  ],
  [{ _tag: 'FieldMissing', path: [] }, 'the value is missing', '缺少 该值'],
]

describe('say', () => {
  it.each(sentences)('%j', (said, english, chinese) => {
    expect([en(said), zh(said)]).toEqual([english, chinese])
  })
})

describe('words', () => {
  it('fall back to themselves, also where a property has that name', () => {
    expect(['high', 'gold', 'constructor'].map(wordIn({ high: '高价值' }))).toEqual(['高价值', 'gold', 'constructor'])
  })
  it('quotes are cut between characters and kept on one line', () => {
    expect(clip(' 还没\n到货 ')).toBe('还没 到货')
    expect(clip('😡'.repeat(100))).toBe(`${'😡'.repeat(79)}…`)
    expect(clip('😡'.repeat(80))).toBe('😡'.repeat(80))
  })
})

import { describe, expect, it } from 'vitest'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { clip, wordIn } from '../../../src/explain/words.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'

const ltv = {
  tier: 'high',
  by: 'cut',
  lifetimeValue: { amount: 1_250_050, currency: 'CNY' },
  highFrom: { amount: 1_000_000, currency: 'CNY' },
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
  [{ _tag: 'FieldMissing', path: [] }, 'the value is missing', '缺少 该值'],
]

describe('say', () => {
  it.each(sentences)('%j', (said, english, chinese) => {
    expect([en(said), zh(said)]).toEqual([english, chinese])
  })
})

describe('words', () => {
  it('fall back to themselves, also where a property has that name', () => {
    expect(['high', 'gold', 'constructor'].map(wordIn({ high: '高价值' }))).toEqual([
      '高价值',
      'gold',
      'constructor',
    ])
  })
  it('quotes are cut between characters and kept on one line', () => {
    expect(clip(' 还没\n到货 ')).toBe('还没 到货')
    expect(clip('😡'.repeat(100))).toBe(`${'😡'.repeat(79)}…`)
    expect(clip('😡'.repeat(80))).toBe('😡'.repeat(80))
  })
})

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
    { _tag: 'RedFlags', noneOf: ['legal'], found: ['privacy'] },
    'no red flag legal (besides: privacy)',
    '未涉及红线（法律），另有：privacy',
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

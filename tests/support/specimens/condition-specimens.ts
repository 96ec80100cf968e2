import type { ConditionStatement } from '../../../src/explain/statements/statement.ts'
import type { Specimens } from './specimens.ts'

const money = (amount: number) => ({ amount, currency: 'CNY' }) as const

export const conditionSpecimens: Specimens<ConditionStatement> = {
  ScoreWithin: [
    { _tag: 'ScoreWithin', from: 0, to: 3, scale: '0-10', score: 2 },
    { _tag: 'ScoreWithin', from: 1, to: 3, scale: '1-10', score: 2 },
    { _tag: 'ScoreWithin', from: 5, to: 5, scale: '0-10' },
  ],
  ScoreMissing: [{ _tag: 'ScoreMissing' }],
  TierIs: [
    { _tag: 'TierIs', tiers: ['high'] },
    { _tag: 'TierIs', tiers: ['high', 'standard'] },
    {
      _tag: 'TierIs',
      tiers: ['high'],
      known: { tier: 'high', by: 'cut', lifetimeValue: money(1_250_050), cut: money(1_000_000) },
    },
  ],
  TierUnknown: [{ _tag: 'TierUnknown' }, { _tag: 'TierUnknown', known: { tier: 'unknown', by: 'noCustomer' } }],
  RedFlags: [
    { _tag: 'RedFlags', anyOf: ['legal', 'safety'] },
    { _tag: 'RedFlags', anyOf: ['legal', 'safety'], found: ['safety', 'media'], quote: '充电时冒烟' },
    { _tag: 'RedFlags', allOf: ['fraud'], noneOf: ['legal', 'safety'] },
  ],
  PriorityIs: [{ _tag: 'PriorityIs', priorities: ['P0', 'P1'] }],
  ReachIs: [
    { _tag: 'ReachIs', reaches: ['public', 'wide'] },
    { _tag: 'ReachIs', reaches: ['public'], channel: 'onlineReview' },
  ],
  ReachUnknown: [{ _tag: 'ReachUnknown' }],
  ComplaintIs: [
    { _tag: 'ComplaintIs', complains: true },
    { _tag: 'ComplaintIs', complains: false },
  ],
  AlertIs: [
    { _tag: 'AlertIs', levels: ['crisis', 'director'] },
    { _tag: 'AlertIs', levels: ['crisis', 'director'], level: 'director' },
  ],
  OwnManager: [
    { _tag: 'OwnManager', named: true, csm: 'ann' },
    { _tag: 'OwnManager', named: true },
    { _tag: 'OwnManager', named: false },
  ],
  ColumnIs: [{ _tag: 'ColumnIs', column: 'weather', cell: { is: 'rain' } }],
  BusinessAreaIs: [
    { _tag: 'BusinessAreaIs', areas: ['billing', 'delivery'], area: 'billing' },
    { _tag: 'BusinessAreaIs', not: 'billing', orMissing: true },
  ],
  BusinessAreaMissing: [{ _tag: 'BusinessAreaMissing', written: '停车' }, { _tag: 'BusinessAreaMissing' }],
  OutletIs: [
    { _tag: 'OutletIs', outlets: ['one'], outlet: '南京路店' },
    { _tag: 'OutletIs', outlets: ['one', 'several'], orMissing: true },
  ],
  OutletMissing: [{ _tag: 'OutletMissing' }],
  GraverWords: [{ _tag: 'GraverWords', anyOf: ['起火'], found: ['起火'] }],
  IntensityIs: [
    { _tag: 'IntensityIs', levels: ['strong', 'extreme'], level: 'extreme' },
    { _tag: 'IntensityIs', levels: ['strong'], orMissing: true },
  ],
  IntensityMissing: [{ _tag: 'IntensityMissing' }],
  SeverityIs: [
    { _tag: 'SeverityIs', severities: ['high', 'critical'] },
    { _tag: 'SeverityIs', severities: ['high', 'critical'], severity: 'high' },
  ],
}

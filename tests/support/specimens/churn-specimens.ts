import { milliseconds } from '../../../src/core/duration.ts'
import type { ChurnStatement } from '../../../src/explain/statements/churn-statement.ts'
import { instantOf, type Specimens } from './specimens.ts'

const at = instantOf('2026-11-20T10:00:00Z')
const latest = instantOf('2026-11-21T10:00:00Z')
const judged = {
  decidedBy: 'budget',
  before: { count: 40, exposure: 80 },
  after: { count: 1, exposure: 20 },
  ratio: 0.1,
  threshold: 60,
  yearly: 0.004,
  budget: 0.05,
  masks: [],
} as const
const scarce = {
  level: 'insufficient',
  have: { events: 2, exposure: 6.25 },
  need: { events: 5, exposure: 28 },
} as const

export const churnSpecimens: Specimens<ChurnStatement> = {
  LoginFrequency: [
    { ...scarce, _tag: 'LoginFrequency' },
    { ...judged, _tag: 'LoginFrequency', level: 'alert', method: 'cusum' },
    { ...judged, _tag: 'LoginFrequency', level: 'critical', method: 'windows', yearly: 1e-9 },
    { ...judged, _tag: 'LoginFrequency', level: 'watch', method: 'windows', decidedBy: 'article' },
    { ...judged, _tag: 'LoginFrequency', level: 'watch', method: 'windows', yearly: 0.9 },
    {
      ...judged,
      _tag: 'LoginFrequency',
      level: 'ok',
      method: 'cusum',
      returned: { since: at, days: 5, exposure: 7 },
    },
    { ...judged, _tag: 'LoginFrequency', level: 'ok', method: 'cusum' },
    { ...judged, _tag: 'LoginFrequency', level: 'ok', method: 'cusum', after: { count: 0, exposure: 0 } },
  ],
  FeatureDepth: [
    { ...scarce, _tag: 'FeatureDepth' },
    { ...judged, _tag: 'FeatureDepth', level: 'watch', method: 'sessions' },
    { ...judged, _tag: 'FeatureDepth', level: 'ok', method: 'sessions', after: { count: 1, exposure: 1 } },
  ],
  Repurchase: [
    { ...scarce, _tag: 'Repurchase' },
    { ...judged, _tag: 'Repurchase', level: 'watch', method: 'openGap', before: { count: 1, exposure: 30 } },
    { ...judged, _tag: 'Repurchase', level: 'alert', method: 'stretch', mergeDays: 3 },
    { ...judged, _tag: 'Repurchase', level: 'critical', method: 'hiatus', after: { count: 0, exposure: 400 } },
    { ...judged, _tag: 'Repurchase', level: 'ok', method: 'hiatus', after: { count: 0, exposure: 1 } },
    { ...judged, _tag: 'Repurchase', level: 'ok', method: 'openGap', after: { count: 0, exposure: 1 } },
  ],
  SupportSilence: [
    { ...scarce, _tag: 'SupportSilence' },
    { ...judged, _tag: 'SupportSilence', level: 'watch', method: 'openGap', usageHolds: true },
    { ...judged, _tag: 'SupportSilence', level: 'watch', method: 'openGap', decidedBy: 'article' },
  ],
  TeamUse: [
    { ...scarce, _tag: 'TeamUse' },
    { ...judged, _tag: 'TeamUse', level: 'alert', method: 'team', users: { before: 8.25, after: 3 } },
    { ...judged, _tag: 'TeamUse', level: 'ok', method: 'team', users: { before: 8, after: 8 } },
  ],
  ClearedBy: [
    { _tag: 'ClearedBy', signal: 'LoginFrequency', times: 7 },
    { _tag: 'ClearedBy', signal: 'LoginFrequency', times: 1 },
    { _tag: 'ClearedBy', signal: 'FeatureDepth', times: 4 },
    { _tag: 'ClearedBy', signal: 'FeatureDepth', times: 1 },
    { _tag: 'ClearedBy', signal: 'Repurchase', times: 1 },
    { _tag: 'ClearedBy', signal: 'Repurchase', times: 2 },
    { _tag: 'ClearedBy', signal: 'SupportSilence', times: 1 },
    { _tag: 'ClearedBy', signal: 'SupportSilence', times: 3 },
    { _tag: 'ClearedBy', signal: 'TeamUse', times: 5, people: 8 },
    { _tag: 'ClearedBy', signal: 'TeamUse', times: 1, people: 1 },
  ],
  NotClearedBy: [
    { _tag: 'NotClearedBy', signal: 'Repurchase', times: 12 },
    { _tag: 'NotClearedBy', signal: 'FeatureDepth', times: 60 },
  ],
  UnusableEvent: [{ _tag: 'UnusableEvent', received: '7' }],
  UnknownSetting: [{ _tag: 'UnknownSetting', path: ['logins', 'wobble'], allowed: ['window', 'budget'] }],
  TooFewYears: [{ _tag: 'TooFewYears', days: 400, least: 730 }],
  LateEvent: [
    { _tag: 'LateEvent', kind: 'login', at, latest, lateness: milliseconds(3_600_000) },
    { _tag: 'LateEvent', kind: 'ticket', at, latest, lateness: milliseconds(172_800_000) },
  ],
  SettingOutOfRange: [
    { _tag: 'SettingOutOfRange', path: ['budget'], received: '7', from: 0, to: 1 },
    { _tag: 'SettingOutOfRange', path: ['window'], received: '0', from: 1 },
    { _tag: 'SettingOutOfRange', path: ['budget'], received: '0', from: 0, above: true, to: 1 },
    { _tag: 'SettingOutOfRange', path: ['budget'], received: '0', from: 0, above: true },
  ],
  PortfolioTooSmall: [
    { _tag: 'PortfolioTooSmall', customers: 12, least: 100 },
    { _tag: 'PortfolioTooSmall', customers: 1, least: 100 },
  ],
  NobodyCameBack: [{ _tag: 'NobodyCameBack', model: 'BG/NBD' }],
  DegenerateFit: [{ _tag: 'DegenerateFit', model: 'BG/NBD', parameter: 'alpha', received: 0.0001234 }],
}

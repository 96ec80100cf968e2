import type { TopicStatement } from '../../../src/explain/statements/topic-statement.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { instantOf, type Specimens } from './specimens.ts'

const taxonomy = 'house@1'
const topic = 'smoke'
const confidence = fraction(0.95)
const thresholds = { customers: 20, regions: 3, largestShare: fraction(0.6) }
const spread = {
  topic,
  customers: 24,
  mentions: 31,
  regions: [
    { region: 'north', customers: 10 },
    { region: 'south', customers: 12 },
  ],
  unknown: 2,
  evidence: [],
  thresholds,
} as const
const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((region) => ({ region, customers: 4 }))
const signal = {
  _tag: 'WeakSignal',
  topic,
  day: 20_000,
  mentions: 9,
  chance: 0.00012,
  threshold: 0.0005,
  dispersion: 1,
  recent: { count: 8, exposure: 100 },
} as const
const from = instantOf('2026-07-01T00:00:00Z')
const to = instantOf('2026-07-15T00:00:00Z')

export const topicSpecimens: Specimens<TopicStatement> = {
  TopicUnknown: [{ _tag: 'TopicUnknown', taxonomy, topic }],
  TopicWithoutTerms: [{ _tag: 'TopicWithoutTerms', taxonomy, topic }],
  TopicOutOfReach: [{ _tag: 'TopicOutOfReach', taxonomy, topic, weight: 1 }],
  WeightUnfit: [{ _tag: 'WeightUnfit', taxonomy, place: 'threshold', weight: 0.5 }],
  TopicTermDouble: [{ _tag: 'TopicTermDouble', taxonomy, topic, term: '冒煙', first: '冒烟' }],
  TopicTermDead: [{ _tag: 'TopicTermDead', taxonomy, topic, term: '冒烟' }],
  TopicTermShadowed: [{ _tag: 'TopicTermShadowed', taxonomy, topic, term: '直冒烟', by: '冒烟' }],
  TaxonomyBaseOther: [{ _tag: 'TaxonomyBaseOther', taxonomy, extends: 'house@2' }],
  TopicTermUnknown: [{ _tag: 'TopicTermUnknown', taxonomy, topic, term: '冒烟' }],
  TopicVocabularyUnknown: [{ _tag: 'TopicVocabularyUnknown', taxonomy, language: 'fr' }],
  TopicAdded: [{ _tag: 'TopicAdded', topic, title: '冒烟' }],
  TopicRetired: [{ _tag: 'TopicRetired', topic, title: '冒烟' }],
  TopicRetitled: [{ _tag: 'TopicRetitled', topic, before: '冒烟', after: '起火' }],
  ThresholdMoved: [{ _tag: 'ThresholdMoved', before: 2, after: 3 }],
  TermAdded: [{ _tag: 'TermAdded', topic, term: '焦味' }],
  TermRemoved: [{ _tag: 'TermRemoved', topic, term: '焦味' }],
  TermChanged: [{ _tag: 'TermChanged', topic, term: '焦味' }],
  VocabularyChanged: [{ _tag: 'VocabularyChanged', language: 'zh' }],
  WeakSignal: [
    {
      ...signal,
      window: 28,
      before: { count: 2, exposure: 300 },
      ratio: 12,
      interval: { confidence, lower: 3.21, upper: 60.4 },
      grew: 'count',
    },
    {
      ...signal,
      window: 7,
      before: { count: 1, exposure: 300 },
      ratio: 24,
      interval: { confidence, lower: 3.21 },
      grew: 'share',
    },
    {
      ...signal,
      window: 1,
      before: { count: 0, exposure: 300 },
      recent: { count: 1, exposure: 1 },
      interval: { confidence, lower: 5.4 },
      grew: 'count',
    },
  ],
  Systemic: [{ ...spread, _tag: 'Systemic', regions: many, unknown: 0, customers: 28 }],
  Local: [{ ...spread, _tag: 'Local', region: 'south' }],
  FewRegions: [{ ...spread, _tag: 'FewRegions' }],
  RegionsUnknown: [{ ...spread, _tag: 'RegionsUnknown', regions: [], unknown: 24 }],
  FewCustomers: [
    { ...spread, _tag: 'FewCustomers', customers: 1, mentions: 1, regions: [], unknown: 0 },
    { ...spread, _tag: 'FewCustomers', customers: 6, mentions: 8, regions: many.slice(0, 6), unknown: 0 },
  ],
  TaxonomyDiffers: [{ _tag: 'TaxonomyDiffers', before: 'house@1', after: 'house@2' }],
  BaseDiffers: [{ _tag: 'BaseDiffers', before: 'everyone', after: 'detractors' }],
  ClockDiffers: [{ _tag: 'ClockDiffers', before: 'written', after: 'received' }],
  WindowsOverlap: [{ _tag: 'WindowsOverlap', from, to }],
  WindowEmpty: [
    { _tag: 'WindowEmpty', which: 'before' },
    { _tag: 'WindowEmpty', which: 'after' },
  ],
  StratumWithoutAnswers: [{ _tag: 'StratumWithoutAnswers', stratum: 'phone' }],
  StratumWithoutWeight: [{ _tag: 'StratumWithoutWeight', stratum: 'phone' }],
  StratumUnfit: [{ _tag: 'StratumUnfit', stratum: 'phone', count: 7, total: 5 }],
  WeightNegative: [{ _tag: 'WeightNegative', stratum: 'phone', weight: -1 }],
  MixEmpty: [{ _tag: 'MixEmpty' }],
  ThemesUnstable: [{ _tag: 'ThemesUnstable', stability: 0.412, wanted: 0.6 }],
  ThemesFewer: [{ _tag: 'ThemesFewer', asked: 8, given: 3 }],
  TextsWithoutTokens: [
    { _tag: 'TextsWithoutTokens', texts: 12 },
    { _tag: 'TextsWithoutTokens', texts: 1 },
  ],
  CampaignEmpty: [{ _tag: 'CampaignEmpty' }],
}

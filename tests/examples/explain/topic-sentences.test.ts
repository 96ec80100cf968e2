import { describe } from 'vitest'
import type { TopicStatement } from '../../../src/explain/statements/topic-statement.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'
import { topicSpecimens } from '../../support/specimens/topic-specimens.ts'

const sentences: Sentences<TopicStatement> = {
  TopicUnknown: [['house@1 has no topic “smoke”', 'house@1 没有主题“smoke”']],
  TopicWithoutTerms: [['house@1: no word leads to topic “smoke”', 'house@1：没有词语指向主题“smoke”']],
  TopicOutOfReach: [
    [
      'house@1: all words of “smoke” together weigh 1, less than the threshold',
      'house@1：“smoke”全部词语合计权重 1，达不到门槛',
    ],
  ],
  WeightUnfit: [
    [
      'house@1, threshold: expected a whole number from 1, found 0.5',
      'house@1，threshold：应为不小于 1 的整数，读到 0.5',
    ],
  ],
  TopicTermDouble: [
    ['house@1, smoke: “冒煙” stands twice, first as “冒烟”', 'house@1，smoke：“冒煙”与已有的“冒烟”重复'],
  ],
  TopicTermDead: [['house@1, smoke: “冒烟” could never count', 'house@1，smoke：“冒烟”永远不会命中']],
  TopicTermShadowed: [
    [
      'house@1, smoke: “直冒烟” changes nothing, since “冒烟” inside it counts as much',
      'house@1，smoke：“直冒烟”多余，其中的“冒烟”权重已相同',
    ],
  ],
  TaxonomyBaseOther: [
    ['the extension is made for house@2, and was given house@1', '扩展是为 house@2 写的，给出的是 house@1'],
  ],
  TopicTermUnknown: [['house@1, smoke: there is no “冒烟”', 'house@1，smoke：没有“冒烟”']],
  TopicVocabularyUnknown: [['house@1 has no words in “fr”', 'house@1 没有“fr”词表']],
  TopicAdded: [['new topic “smoke” (冒烟)', '新增主题“smoke”（冒烟）']],
  TopicRetired: [['topic “smoke” (冒烟) is no longer measured', '主题“smoke”（冒烟）不再统计']],
  TopicRetitled: [['topic “smoke” is now called 起火, no longer 冒烟', '主题“smoke”由“冒烟”改称“起火”']],
  ThresholdMoved: [['the threshold moves from 2 to 3', '门槛由 2 改为 3']],
  TermAdded: [['smoke: new word “焦味”', 'smoke：新增词语“焦味”']],
  TermRemoved: [['smoke: “焦味” is gone', 'smoke：删除词语“焦味”']],
  TermChanged: [['smoke: “焦味” weighs differently or needs another context', 'smoke：“焦味”的权重或语境有变']],
  VocabularyChanged: [
    [
      'cues or negators of “zh” changed: any of its words may count differently',
      '“zh”的共现词或否定词有变：该语言任何词语的计法都可能不同',
    ],
  ],
  WeakSignal: [
    [
      '2024-10-04: “smoke” named by 8 of 100 customers heard in 28 days, before that by 2 of 300: 12 times as often (3.2 to 60); chance 0.00012, alarm from 0.0005',
      '2024-10-04：近 28 天 100 位发声客户中有 8 位提到“smoke”，此前为 300 位中的 2 位：为此前的 12 倍（3.2 至 60）；偶然概率 0.00012，报警阈值 0.0005',
    ],
    [
      '2024-10-04: “smoke” named by 8 of 100 customers heard in 7 days, before that by 1 of 300: 24 times as often (3.2 or more); chance 0.00012, alarm from 0.0005; its share grew, not its number',
      '2024-10-04：近 7 天 100 位发声客户中有 8 位提到“smoke”，此前为 300 位中的 1 位：为此前的 24 倍（不低于 3.2）；偶然概率 0.00012，报警阈值 0.0005；上升的是占比，人数未增',
    ],
    [
      '2024-10-04: “smoke” named by 1 of 1 customer heard in 1 day, before that by 0 of 300: new, at least 5.4 times as often; chance 0.00012, alarm from 0.0005',
      '2024-10-04：近 1 天 1 位发声客户中有 1 位提到“smoke”，此前为 300 位中的 0 位：新出现，至少为此前的 5.4 倍；偶然概率 0.00012，报警阈值 0.0005',
    ],
  ],
  Systemic: [
    [
      '“smoke” is one systemic problem: 31 pieces from 28 customers (a 4, b 4, c 4, d 4, e 4, 2 more regions); from 20 customers in 3 regions on, none above 60 %',
      '“smoke”是系统性问题：28 位客户的 31 条反馈（a 4、b 4、c 4、d 4、e 4、另有 2 个地区）；判定标准：不少于 20 位客户、3 个地区，且任一地区不超过 60%',
    ],
  ],
  Local: [
    [
      '“smoke” is a matter of south: 31 pieces from 24 customers (north 10, south 12, unknown region 2)',
      '“smoke”集中在“south”：24 位客户的 31 条反馈（north 10、south 12、地区不明 2）',
    ],
  ],
  FewRegions: [
    [
      '“smoke” comes from fewer than 3 regions: 31 pieces from 24 customers (north 10, south 12, unknown region 2)',
      '“smoke”涉及地区不足 3 个：24 位客户的 31 条反馈（north 10、south 12、地区不明 2）',
    ],
  ],
  RegionsUnknown: [
    [
      '“smoke” cannot be called systemic, too few regions are known: 31 pieces from 24 customers (unknown region 24)',
      '“smoke”已知地区的客户太少，不能判为系统性问题：24 位客户的 31 条反馈（地区不明 24）',
    ],
  ],
  FewCustomers: [
    [
      '“smoke” is named by fewer than 20 customers: 1 piece from 1 customer',
      '提到“smoke”的客户不足 20 位：1 位客户的 1 条反馈',
    ],
    [
      '“smoke” is named by fewer than 20 customers: 8 pieces from 6 customers (a 4, b 4, c 4, d 4, e 4, 1 more region)',
      '提到“smoke”的客户不足 20 位：6 位客户的 8 条反馈（a 4、b 4、c 4、d 4、e 4、另有 1 个地区）',
    ],
  ],
  TaxonomyDiffers: [['not comparable: topics by house@1 and by house@2', '不可比：主题分类分别为 house@1 与 house@2']],
  BaseDiffers: [
    ['not comparable: everyone counted before, detractors after', '不可比：统计对象分别为“全体客户”与“贬损者”'],
  ],
  ClockDiffers: [
    ['not comparable: dated by when it was written before, received after', '不可比：前者按书写时间，后者按接收时间'],
  ],
  WindowsOverlap: [
    ['not comparable: the windows share 2026-07-01 to 2026-07-15', '不可比：两个窗口在 2026-07-01 至 2026-07-15 重叠'],
  ],
  WindowEmpty: [
    ['not comparable: the window before is empty', '不可比：前一个窗口为空'],
    ['not comparable: the window after is empty', '不可比：后一个窗口为空'],
  ],
  StratumWithoutAnswers: [
    ['“phone” has weight and no answers: its share is not known', '“phone”有权重而无反馈：占比未知'],
  ],
  StratumWithoutWeight: [['“phone” has answers and no weight in the mix', '“phone”有反馈，但结构中没有它的权重']],
  StratumUnfit: [['“phone” counts 7 of 5, which is no share', '“phone”的计数 7/5 不成占比']],
  WeightNegative: [['“phone” has weight -1, expected 0 or more', '“phone”的权重应不小于 0，读到 -1']],
  MixEmpty: [['the mix weighs nothing', '结构中没有任何权重']],
  ThemesUnstable: [
    [
      'these groups are not stable: two fits agree by 0.41, wanted 0.6',
      '这些分组不稳定：两次拟合的一致度为 0.41，应不低于 0.6',
    ],
  ],
  ThemesFewer: [['too few texts for 8 groups: only 3 can be made', '文本太少，分不出 8 组：只有 3 组']],
  TextsWithoutTokens: [
    [
      '12 texts have no words that others have too, and are in no group',
      '12 条文本没有与其他文本共有的词，未归入任何组',
    ],
    ['1 text has no words that others have too, and is in no group', '1 条文本没有与其他文本共有的词，未归入任何组'],
  ],
  CampaignEmpty: [['the campaign ends when it begins, or before', '活动在开始时或之前就已结束']],
}

describe('what is said: topics', () => {
  holdSentences<TopicStatement>(topicSpecimens, sentences)
})

import { describe } from 'vitest'
import type { ProofStatement } from '../../../src/explain/statements/proof-statement.ts'
import { proofSpecimens } from '../../support/specimens/proof-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<ProofStatement> = {
  LevelFinding: [
    [
      'goes together with lot 7: 40 of 200 (20.0 %, 15.0–26.0 %), elsewhere 12 of 180 (6.7 %), 3.0 times as often as elsewhere; p 0.00012, for all that was looked at 0.0034; explained by lot 7 with store north',
      '与 lot 7 相关：200 人中 40 人提及（20.0 %，15.0–26.0 %），其余 180 人中 12 人（6.7 %），为其余的 3.0 倍；p 0.00012，计入全部检验后 0.0034；可由 lot 7 且 store north 解释',
    ],
    [
      'goes together with lot 7: 3 of 5 (60.0 %, 20.0–90.0 %), elsewhere 0 of 0 (– %), elsewhere nobody; p < 1e-99, for all that was looked at 1',
      '与 lot 7 相关：5 人中 3 人提及（60.0 %，20.0–90.0 %），其余 0 人中 0 人（– %），其余无人提及；p < 1e-99，计入全部检验后 1',
    ],
  ],
  RateFinding: [
    [
      'goes together with lot 7: 12 in 1000, elsewhere 4 in 1000, 3.0 times as often as elsewhere; p 0.00012, for all that was looked at 0.0034',
      '与 lot 7 相关：基数 1000 中有 12 人，其余 1000 中有 4 人，为其余的 3.0 倍；p 0.00012，计入全部检验后 0.0034',
    ],
    [
      'goes together with lot 7: 12 in 1000, elsewhere 0 in 1000, elsewhere nobody; p 0.00012, for all that was looked at 0.0034',
      '与 lot 7 相关：基数 1000 中有 12 人，其余 1000 中有 0 人，其余无人提及；p 0.00012，计入全部检验后 0.0034',
    ],
  ],
  TrendFinding: [
    [
      'goes together with higher waiting minutes: 40 of 380, each above another in 73.4 % of pairs; p 0.00010, for all that was looked at 0.0020',
      '与 waiting minutes 偏高相关：380 人中 40 人提及，两两相比 73.4 % 高于未提及者；p 0.00010，计入全部检验后 0.0020',
    ],
    [
      'goes together with lower price: 40 of 380, each above another in 25.0 % of pairs; p 0.00010, for all that was looked at 0.0020',
      '与 price 偏低相关：380 人中 40 人提及，两两相比 25.0 % 高于未提及者；p 0.00010，计入全部检验后 0.0020',
    ],
  ],
  NothingFound: [
    [
      'nothing goes together with it: 12 tested together, 40 of 380 name it',
      '未发现与之相关的因素：共检验 12 项，380 人中 40 人提及',
    ],
  ],
  LevelsOutOfReach: [
    [
      'lot: 3 of 12 levels could not have been found whatever had happened',
      'lot：12 个取值中有 3 个样本不足，无论如何都无法判定',
    ],
  ],
  LevelsLeftOut: [
    [
      'lot: 3 of 15 levels were not looked at, with fewer than 5 rows, or all of them',
      'lot：15 个取值中有 3 个未检验，不足 5 行，或包含全部行',
    ],
    ['lot: 3 of 15 levels were not looked at, with no exposure known', 'lot：15 个取值中有 3 个未检验，运营基数不详'],
  ],
  FactorNotKnown: [['lot with store: not known of 12 of 380 rows', 'lot 且 store：380 行中有 12 行不详']],
  FactorUnknown: [['no row has a value of “lot”', '没有任何一行含有“lot”']],
  FactorRepeated: [['“lot” is named twice', '“lot”重复']],
  NoFactors: [['no factor was named to look at', '未指定要检验的因素']],
  TopicVerdict: [
    [
      'smoke: dropped; 40 of 200 (20.0 %) before, 12 of 180 (6.7 %) after, a drop of 6.0 to 20.0 points; p 0.00012, at most 0.025',
      'smoke：显著下降；改善前 200 人中 40 人（20.0 %），改善后 180 人中 12 人（6.7 %），降幅 6.0 至 20.0 个百分点；p 0.00012，界限 0.025',
    ],
    [
      'smoke: rose; 40 of 200 (20.0 %) before, 12 of 180 (6.7 %) after, a drop of -20.0 to -6.0 points, 4.0 more than the control; p 0.00012, at most 0.025',
      'smoke：显著上升；改善前 200 人中 40 人（20.0 %），改善后 180 人中 12 人（6.7 %），降幅 -20.0 至 -6.0 个百分点，比对照组多降 4.0；p 0.00012，界限 0.025',
    ],
    [
      'smoke: too few answers: even nobody naming it would not have been a drop; 40 of 200 (20.0 %) before, 12 of 180 (6.7 %) after, a drop of 6.0 to 20.0 points; p 0.00012, at most 0.025 (exact)',
      'smoke：样本不足：即使改善后无人提及，也不足以判定下降；改善前 200 人中 40 人（20.0 %），改善后 180 人中 12 人（6.7 %），降幅 6.0 至 20.0 个百分点；p 0.00012，界限 0.025（精确检验）',
    ],
    [
      'smoke: no drop is shown; 40 of 200 (20.0 %) before, 12 of 180 (6.7 %) after, a drop of 6.0 to 20.0 points; p 0.00012, at most 0.025',
      'smoke：未见显著下降；改善前 200 人中 40 人（20.0 %），改善后 180 人中 12 人（6.7 %），降幅 6.0 至 20.0 个百分点；p 0.00012，界限 0.025',
    ],
    [
      'smoke: not decided yet; 40 of 200 (20.0 %) before, 12 of 180 (6.7 %) after, a drop of 6.0 to 20.0 points; p 0.00012, at most 0.025',
      'smoke：尚无定论；改善前 200 人中 40 人（20.0 %），改善后 180 人中 12 人（6.7 %），降幅 6.0 至 20.0 个百分点；p 0.00012，界限 0.025',
    ],
  ],
  SelectedInItsBaseline: [
    [
      'the topics were chosen in the very window they are compared with: some of the drop would have come by itself',
      '主题正是在作为基线的时段内选出的：即使不采取措施，也会有所回落',
    ],
  ],
  ResponseRateChanged: [
    [
      'others answer now: 30.0 % of those asked before, 12.0 % after (p 0.00010)',
      '作答人群已变：改善前回收率 30.0 %，改善后 12.0 %（p 0.00010）',
    ],
  ],
  ResponseRateUnknown: [
    [
      'how many were asked is not known, so that nobody can say whether others answer now',
      '发放数量不详，无法判断作答人群是否改变',
    ],
  ],
  OtherSeason: [
    [
      'the windows are of different seasons, on purpose: no season here',
      '两个时段季节不同，系有意为之：no season here',
    ],
    ['the windows are of different seasons', '两个时段季节不同'],
  ],
  StillRunning: [['answers still come in: 40.0 % of what is planned is known', '仍在回收：已知计划信息量的 40.0 %']],
  NoTopicDeclared: [['no topic was declared to validate', '未声明要验证的主题']],
  TopicRepeated: [['topic “smoke” is declared twice', '主题“smoke”重复声明']],
  TopicNotCounted: [['topic “smoke” was not counted after, of the control', '主题“smoke”在对照组改善后没有计数']],
  CountOffBase: [
    [
      'topic “smoke”, before: 12.5 is no whole number from 0 to the 200 who answered',
      '主题“smoke”在改善前的计数 12.5 不是 0 到作答人数 200 之间的整数',
    ],
  ],
  AnswersUnfit: [['1.5 is no number of answers after', '改善后的作答数 1.5 无效']],
  NobodyAnswered: [
    ['nobody answered after: that is no share', '改善后无人作答，没有占比可言'],
    ['nobody answered before, of the control: that is no share', '对照组改善前无人作答，没有占比可言'],
  ],
  MeasurementEmpty: [
    ['the window before ends when it begins, or earlier', '改善前的时段为空'],
    ['the window after, of the control ends when it begins, or earlier', '对照组改善后的时段为空'],
  ],
  MeasurementsOverlap: [
    ['the window after begins before the one before has ended', '改善后时段早于改善前时段结束'],
    ['the window after begins before the one before has ended, of the control', '对照组的改善后时段早于改善前时段结束'],
  ],
  VersionsDiffer: [
    [
      'counted by different versions of the taxonomy: house@1, house@2; tag the words again by one',
      '主题分类版本不同：house@1、house@2；请用同一版本重新标注',
    ],
  ],
  SeasonDiffers: [
    [
      'the windows are of different seasons: compare with the same weeks of last year, with whole years, or name an exception',
      '两个时段季节不同：请与去年同期或完整年度比较，或写明例外理由',
    ],
  ],
  LookOffPlan: [
    [
      'a look at 500 of 400 answers does not follow its plan: looks come one after another, up to the plan',
      '期中查看与计划不符：已有 500 份，计划 400 份；查看须依次进行，且不超过计划',
    ],
  ],
  LookWithControl: [['a control is judged once, at the end', '设有对照组时，只在结束时判定一次']],
  NoDropHoped: [['the share hoped for is not below the share before', '期望占比并不低于改善前']],
  TooFewBefore: [
    [
      'no number of answers after is enough: 3 of 10 before are known too badly',
      '改善后再多样本也不够：改善前 10 人中 3 人，基线本身误差过大',
    ],
  ],
  NotAPeriod: [
    [
      'expected a period such as 2026-07, 2026-Q3, 2026-W27 or 2026, found "2026-13"',
      '应为周期，如 2026-07、2026-Q3、2026-W27 或 2026，读到 "2026-13"',
    ],
  ],
}

describe('what is said: causes and cures', () => {
  holdSentences<ProofStatement>(proofSpecimens, sentences)
})

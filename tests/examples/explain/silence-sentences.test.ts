import { describe } from 'vitest'
import type { SilenceStatement } from '../../../src/explain/statements/silence-statement.ts'
import { silenceSpecimens } from '../../support/specimens/silence-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<SilenceStatement> = {
  SignalStands: [
    [
      'login frequency: alert; of customers who stay as they are, 1.2 % would show as much within a year',
      '登录频率：预警；行为不变的客户一年内出现同样情况的占 1.2%',
    ],
    ['time between purchases: watch, by the words of the article', '复购周期：关注，按原文规则'],
    [
      'people of the account: critical; of customers who stay as they are, less than 0.01 % would show as much within a year',
      '使用人数：严重；行为不变的客户一年内出现同样情况的占 不到 0.01%',
    ],
  ],
  SignalAmongMany: [
    [
      'depth of use: rare by itself (3 % a year), but not among several signals (9 %, the budget is 5 %)',
      '功能使用深度：单看少见（一年 3%），几个信号一起看则不然（9%，预算 5%）',
    ],
  ],
  SignalWithinChance: [['silence towards support: within chance (40 % a year)', '客服互动：属正常波动（一年 40%）']],
  SignalNotKnown: [
    ['login frequency: too little is known (2 of 5 events, 6 of 28)', '登录频率：依据不足（事件 2/5，时长 6/28）'],
  ],
  SignsStand: [
    ['alert by login frequency, time between purchases: care is due', '登录频率、复购周期达到“预警”，应主动关怀'],
  ],
  NoSignStands: [
    ['no sign of leaving: no care is due', '没有流失信号，无需关怀'],
    ['too little is known of the customer to say that care is due', '对客户了解太少，无法判断是否需要关怀'],
  ],
  LevelWithoutCare: [['the policy gives no care at watch', '按策略，“关注”级别不作关怀']],
  CareRests: [
    [
      'care was begun at 2026-11-20T10:00:00.000Z and rests until 2026-12-20T10:00:00.000Z',
      '已于 2026-11-20T10:00:00.000Z 开始关怀，2026-12-20T10:00:00.000Z 前不重复',
    ],
  ],
  NoChannelOpen: [['the customer can be reached on no channel of the duty', '关怀要求的渠道都联系不上该客户']],
  LeavingSilently: [
    [
      'the customer’s behaviour is a sign of leaving (critical): no survey before 2026-12-20T10:00:00.000Z, unless it clears',
      '客户行为有流失信号（严重）：信号未解除时，2026-12-20T10:00:00.000Z 前不发调研',
    ],
  ],
  CaseStillOpen: [
    ['cases are still open: k1, k2', '仍有未结个案：k1、k2'],
    ['a case is still open: k1', '仍有未结个案：k1'],
  ],
  ContactedTooOften: [
    [
      'contacted 3 times (survey) within 7 days, at most 2 are allowed; free from 2026-12-20T10:00:00.000Z',
      '7 天内已触达 3 次（survey），上限 2 次；2026-12-20T10:00:00.000Z 起可再触达',
    ],
    ['contacted once within a day, at most 1 is allowed', '1 天内已触达 1 次，上限 1 次'],
  ],
  SurveyedLately: [
    [
      'answered a survey at 2026-11-20T10:00:00.000Z: left in peace until 2026-12-20T10:00:00.000Z',
      '2026-11-20T10:00:00.000Z 答过调研，2026-12-20T10:00:00.000Z 前不打扰',
    ],
    [
      'was sent a survey at 2026-11-20T10:00:00.000Z: left in peace until 2026-12-20T10:00:00.000Z',
      '2026-11-20T10:00:00.000Z 发过调研，2026-12-20T10:00:00.000Z 前不打扰',
    ],
  ],
  ConsentNotGiven: [['no consent on record', '没有同意记录']],
  ConsentRefused: [['consent was refused', '客户拒绝同意']],
  Unsubscribed: [
    [
      'unsubscribed (survey, news) until 2026-12-20T10:00:00.000Z',
      '已退订（survey、news），至 2026-12-20T10:00:00.000Z',
    ],
    ['unsubscribed', '已退订'],
  ],
  TestRow: [['a test or preview: nobody is behind it', '测试或预览数据，并无真实客户']],
  UnweightedFigure: [
    [
      'unweighted: 120 answers speak for those who gave them; 880 of 1000 customers were never heard',
      '未加权：120 份回答只代表作答者；1000 位客户中有 880 位从未发声',
    ],
    [
      'unweighted: 1 answer speaks for whoever gave it; 1 of 2 customers were never heard',
      '未加权：1 份回答只代表作答者；2 位客户中有 1 位从未发声',
    ],
  ],
  StrataMerged: [
    ['too few answers apart: east, west are counted together as “coast”', '回答太少：east、west合并为“coast”'],
  ],
  VoicesUneven: [
    [
      'voices are uneven (design effect 2.41): 120 answers bear as much as 49 even ones',
      '声音分布不均（设计效应 2.41）：120 份回答只抵得上 49 份均匀的回答',
    ],
  ],
  StratumThin: [
    [
      'stratum “east” has 3 of at least 30 answers, and no rule merges it',
      '分层“east”只有 3 份回答，至少要 30 份，且没有合并规则',
    ],
  ],
  LikelyCause: [
    [
      'likely silent for effort: offer one tap instead of a form',
      '沉默的可能原因：太麻烦；建议改用一键反馈，不发长问卷',
    ],
    [
      'likely silent for lack of hope that anything changes: tell what was changed',
      '沉默的可能原因：觉得说了也没用；建议告知已作的改进',
    ],
    ['likely silent for indifference: ask less often', '沉默的可能原因：不在乎；建议减少询问'],
  ],
  CauseUnknown: [['why the customer is silent is not known', '沉默原因不明']],
}

describe('what is said: those who do not speak', () => {
  holdSentences<SilenceStatement>(silenceSpecimens, sentences)
})

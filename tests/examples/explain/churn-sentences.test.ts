import { describe } from 'vitest'
import type { ChurnStatement } from '../../../src/explain/statements/churn-statement.ts'
import { churnSpecimens } from '../../support/specimens/churn-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<ChurnStatement> = {
  LoginFrequency: [
    [
      'logins: too little is known, 2 in 6.3 days of at least 5 in 28',
      '登录：依据不足，6.3 天内 2 次，至少需要 28 天内 5 次',
    ],
    [
      'alert: logins fell: 40 active days in 80, then 1 in 20; a customer who stays as they are shows this once in 250 years',
      '预警：登录频率下降：此前 80 天活跃 40 天，之后 20 天活跃 1 天；习惯不变的客户约 250 年出现一次',
    ],
    [
      'critical: logins fell: 40 active days in 80, then 1 in 20; a customer who stays as they are shows this less than once in a million years',
      '严重：登录频率下降：此前 80 天活跃 40 天，之后 20 天活跃 1 天；习惯不变的客户百万年难得一见',
    ],
    [
      'watch: logins fell: 40 active days in 80, then 1 in 20, by the words of the article',
      '关注：登录频率下降：此前 80 天活跃 40 天，之后 20 天活跃 1 天（按原文规则）',
    ],
    [
      'watch: logins fell: 40 active days in 80, then 1 in 20; a customer who stays as they are shows this once in 1 year',
      '关注：登录频率下降：此前 80 天活跃 40 天，之后 20 天活跃 1 天；习惯不变的客户约 1 年出现一次',
    ],
    [
      'logins as before: 40 active days in 80, then 1 in 20; came back: 5 active days in 7 since 2026-11-20 cleared the alarm',
      '登录频率如常：此前 80 天活跃 40 天，之后 20 天活跃 1 天；已回流：自 2026-11-20 起 7 天活跃 5 天，预警解除',
    ],
    ['logins as before: 40 active days in 80, then 1 in 20', '登录频率如常：此前 80 天活跃 40 天，之后 20 天活跃 1 天'],
    ['logins as before: 40 active days in 80', '登录频率如常：此前 80 天活跃 40 天'],
  ],
  FeatureDepth: [
    [
      'advanced features: too little is known, 2 in 6.3 sessions of at least 5 in 28',
      '高级功能：依据不足，6.3 次会话内 2 次，至少需要 28 次会话内 5 次',
    ],
    [
      'watch: advanced features are dropped: in 50 % of 80 sessions, then in 5 % of 20 sessions; a customer who stays as they are shows this once in 250 years',
      '关注：高级功能使用变浅：此前 80 次会话中 50% 用到，最近 20 次中 5%；习惯不变的客户约 250 年出现一次',
    ],
    [
      'advanced features in use as before: in 50 % of 80 sessions, then in 100 % of 1 session',
      '高级功能使用如常：此前 80 次会话中 50% 用到，最近 1 次中 100%',
    ],
  ],
  Repurchase: [
    ['purchases: too few gaps, 2 of at least 5', '购买：间隔过少，2 个，至少需要 5 个'],
    [
      'watch: purchases are overdue: nothing for 20 days, 30 on average over 1 gap before; a customer who stays as they are shows this once in 250 years',
      '关注：购买间隔拉长：已 20 天没有购买，此前 1 个间隔平均 30 天；习惯不变的客户约 250 年出现一次',
    ],
    [
      'alert: purchases come later than before: the last 2 gaps together 24 days, 4 on average over 40 gaps before; a customer who stays as they are shows this once in 250 years',
      '预警：购买间隔拉长：最近 2 个间隔共 24 天，此前 40 个间隔平均 4 天；习惯不变的客户约 250 年出现一次',
    ],
    [
      'critical: nothing for 400 days, longer than the 60 that are long for anybody',
      '严重：已 400 天没有购买，超过全体客户的沉默上限 60 天',
    ],
    [
      'nothing for 1 day, not longer than the 60 that are long for anybody',
      '已 1 天没有购买，未超过全体客户的沉默上限 60 天',
    ],
    [
      'purchases as usual: nothing for 1 day, 2 on average over 40 gaps before',
      '购买如常：已 1 天没有购买，此前 40 个间隔平均 2 天',
    ],
  ],
  SupportSilence: [
    [
      'contacts: too little is known, 2 in 6.3 days of at least 5 in 28',
      '联系客服：依据不足，6.3 天内 2 次，至少需要 28 天内 5 次',
    ],
    [
      'watch: contacts are overdue: nothing for 20 days, 2 on average over 40 gaps before; a customer who stays as they are shows this once in 250 years; quiet, but using',
      '关注：联系客服间隔拉长：已 20 天没有联系客服，此前 40 个间隔平均 2 天；习惯不变的客户约 250 年出现一次；虽无联系，但仍在使用',
    ],
    [
      'watch: contacts are overdue: nothing for 20 days, 2 on average over 40 gaps before, by the words of the article',
      '关注：联系客服间隔拉长：已 20 天没有联系客服，此前 40 个间隔平均 2 天（按原文规则）',
    ],
  ],
  TeamUse: [
    [
      'people: too little is known, 2 in 6.3 active days of at least 5 in 28',
      '使用人数：依据不足，6.3 个活跃日内 2 次，至少需要 28 个活跃日内 5 次',
    ],
    [
      'alert: fewer people come: 8.3 on each of 80 active days, then 3 on 20; a customer who stays as they are shows this once in 250 years',
      '预警：使用人数减少：此前 80 个活跃日平均 8.3 人，最近 20 个平均 3 人；习惯不变的客户约 250 年出现一次',
    ],
    [
      'as many people as before: 8 on each of 80 active days, then 8 on 20',
      '使用人数如常：此前 80 个活跃日平均 8 人，最近 20 个平均 8 人',
    ],
  ],
  ClearedBy: [
    ['clears with 7 days of daily logins', '连续 7 天每天登录即可解除'],
    ['clears with 1 day of daily logins', '连续 1 天每天登录即可解除'],
    ['clears with 4 sessions with advanced features', '4 次用到高级功能的会话即可解除'],
    ['clears with 1 session with advanced features', '1 次用到高级功能的会话即可解除'],
    ['clears with one purchase', '再购买一次即可解除'],
    ['clears with 2 purchases at the usual pace', '按平常间隔再购买 2 次即可解除'],
    ['clears with one contact', '再联系一次即可解除'],
    ['clears with 3 contacts at the usual pace', '按平常间隔再联系 3 次即可解除'],
    ['clears with 5 days with 8 people', '5 天每天 8 人使用即可解除'],
    ['clears with 1 day with 1 person', '1 天每天 1 人使用即可解除'],
  ],
  NotClearedBy: [
    ['does not clear with 12 purchases at the usual pace', '按平常间隔再购买 12 次仍不能解除'],
    ['does not clear with 60 sessions with advanced features', '60 次用到高级功能的会话仍不能解除'],
  ],
  UnusableEvent: [['no event that can be used: 7', '无法使用的事件：7']],
  UnknownSetting: [
    [
      'logins.wobble: no rule reads this, the settings here are window, budget',
      'logins.wobble：没有规则读取此项，可用的设置有 window、budget',
    ],
  ],
  TooFewYears: [
    [
      'a yearly profile needs 730 days of history, there are 400: seasons cannot be told from leaving yet',
      '年度曲线需要 730 天的历史，现有 400 天：还分不清季节与流失',
    ],
  ],
  LateEvent: [
    [
      'a login of 2026-11-20T10:00:00.000Z came after one of 2026-11-21T10:00:00.000Z, later than the wait of 1 h',
      '2026-11-20T10:00:00.000Z 的登录晚于 2026-11-21T10:00:00.000Z 的事件到达，超出等待时间 1 小时',
    ],
    [
      'a ticket of 2026-11-20T10:00:00.000Z came after one of 2026-11-21T10:00:00.000Z, later than the wait of 48 h',
      '2026-11-20T10:00:00.000Z 的工单晚于 2026-11-21T10:00:00.000Z 的事件到达，超出等待时间 48 小时',
    ],
  ],
  SettingOutOfRange: [
    ['budget: expected a number from 0 to 1, found 7', 'budget：应为介于 0 与 1 之间的数，读到 7'],
    ['window: expected a number from 1 on, found 0', 'window：应为不小于 1 的数，读到 0'],
    ['budget: expected a number above 0, at most 1, found 0', 'budget：应为大于 0、不大于 1 的数，读到 0'],
    ['budget: expected a number above 0, found 0', 'budget：应为大于 0 的数，读到 0'],
  ],
  PortfolioTooSmall: [
    ['too few customers to learn from: 12 of at least 100', '客户过少，不足以校准：12 位，至少需要 100 位'],
    ['too few customers to learn from: 1 of at least 100', '客户过少，不足以校准：1 位，至少需要 100 位'],
  ],
  NobodyCameBack: [['BG/NBD: nobody came back, there is nothing to fit', 'BG/NBD：没有客户复购，无从拟合']],
  DegenerateFit: [
    [
      'BG/NBD: the fit ran away, alpha is 0.000123, so it would call everybody alive for ever',
      'BG/NBD：拟合失稳，alpha 为 0.000123，会把所有客户都当作永远存活',
    ],
  ],
}

describe('what is said: signs of leaving', () => {
  holdSentences<ChurnStatement>(churnSpecimens, sentences)
})

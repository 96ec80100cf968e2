import { describe } from 'vitest'
import type { Harm } from '../../../src/explain/programme/harm.ts'
import { harmSpecimens } from '../../support/specimens/harm-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<Harm> = {
  NoLongerACase: [
    ['P1 is no longer a case where score ≤ 2', 'P1 不再立案：打分 ≤ 2'],
    ['P2 is no longer a case everywhere', 'P2 不再立案：全部情形'],
  ],
  LessUrgent: [
    ['P0 becomes P1 where score ≤ 2, and 1 more like it', 'P0 降为 P1：打分 ≤ 2，另有 1 类情形'],
    ['P0 becomes P2 where score ≤ 2, and 2 more like it', 'P0 降为 P2：打分 ≤ 2，另有 2 类情形'],
  ],
  NobodyOwns: [
    [
      'a case goes to nobody, before to customer success director, where score ≤ 2',
      '个案无人负责（原为客户成功总监）：打分 ≤ 2',
    ],
  ],
  OwnedByLowerRank: [
    [
      'a case goes to regular service, of lower rank than customer success director before, where score ≤ 2',
      '个案由客户成功总监改派给级别更低的常规客服：打分 ≤ 2',
    ],
  ],
  OwnPersonNoMore: [
    [
      'a case goes to senior agent instead of customer success manager, who knows the customer or the outlet, where score ≤ 2',
      '个案由熟悉客户或网点的专属客户成功经理改派给高级客服：打分 ≤ 2',
    ],
  ],
  OwnerLacks: [
    [
      'a case goes to customer success director instead of crisis PR, who is told of its alert and may speak for the company, where score ≤ 2',
      '个案由危机公关团队改派给客户成功总监，后者收不到其预警、无权代表公司发言：打分 ≤ 2',
    ],
    [
      'a case goes to regular service instead of department responsible, who stands for the department concerned, where score ≤ 2',
      '个案由责任部门改派给常规客服，后者不代表责任部门：打分 ≤ 2',
    ],
    [
      'a case goes to legal instead of customer success director, who may grant more money and may call technical resources, where score ≤ 2',
      '个案由客户成功总监改派给法务，后者补偿额度更低、无权优先调用技术资源：打分 ≤ 2',
    ],
  ],
  HandedOutSlower: [
    [
      'a case is handed out in a batch instead of by an alert where score ≤ 2',
      '派发方式由即时提醒变为汇总派发：打分 ≤ 2',
    ],
  ],
  LessSevere: [['critical severity becomes low where score ≤ 2', '严重程度由极高降为低：打分 ≤ 2']],
  ToldNoMore: [['legal is no longer told where score ≤ 2', '不再通知法务：打分 ≤ 2']],
  ToldLater: [
    ['legal is told within 2 h instead of 30 min where score ≤ 2', '通知法务由 30 分钟内推迟到 2 小时内：打分 ≤ 2'],
  ],
  ToldByLess: [
    [
      'legal is no longer told by instant message or telephone where score ≤ 2',
      '不再以即时消息、电话通知法务：打分 ≤ 2',
    ],
  ],
  ContactLater: [
    [
      'contact of P0 comes after up to 1470 min instead of after up to 4 h, where score ≤ 2',
      'P0 的联系最迟由 4 小时变为 1470 分钟：打分 ≤ 2',
    ],
    ['contact of P0 never falls due instead of after up to 4 h, where score ≤ 2', 'P0 的联系永远不会到期：打分 ≤ 2'],
    [
      'contact of P0 comes after 1470 min instead of after 4 h for who comes at 2026-10-01T00:00:00.000Z, where score ≤ 2',
      '2026-10-01T00:00:00.000Z 收到的反馈，P0 的联系由 4 小时变为 1470 分钟：打分 ≤ 2',
    ],
    [
      'contact of P0 never falls due instead of after 4 h for who comes at 2026-10-01T00:00:00.000Z, where score ≤ 2',
      '2026-10-01T00:00:00.000Z 收到的反馈，P0 的联系永远不会到期：打分 ≤ 2',
    ],
  ],
  ChannelsChanged: [
    [
      'contact of P0 goes by e-mail instead of telephone or WeCom where score ≤ 2',
      'P0 的联系渠道由电话或企业微信变为电子邮件：打分 ≤ 2',
    ],
    [
      'contact of P0 goes by no channel instead of telephone where score ≤ 2',
      'P0 的联系渠道由电话变为无渠道：打分 ≤ 2',
    ],
  ],
  WordGone: [['“legal” is gone from vocabulary.roles', 'vocabulary.roles 中没有了“legal”']],
  LexiconGone: [['lexicon “zh-red-flags” is gone', '没有了词库“zh-red-flags”']],
  TermsGone: [
    [
      '12 words of safety are gone from “zh-red-flags”: 冒烟, 起火, …',
      '词库“zh-red-flags”少了 12 个“安全”类的词：冒烟、起火……',
    ],
    ['1 word of safety is gone from “zh-red-flags”: 冒烟', '词库“zh-red-flags”少了 1 个“安全”类的词：冒烟'],
  ],
  TermsFlagLess: [
    [
      '12 words of safety in “zh-red-flags” count in fewer places than before: 冒烟, 起火, …',
      '词库“zh-red-flags”中 12 个“安全”类的词命中的情形变少：冒烟、起火……',
    ],
    [
      '1 word of safety in “zh-red-flags” counts in fewer places than before: 冒烟',
      '词库“zh-red-flags”中 1 个“安全”类的词命中的情形变少：冒烟',
    ],
  ],
  MayDoLess: [
    [
      'customer success manager may no longer grant money up to 50000, but up to 20000 (minor units)',
      '专属客户成功经理不再有权现场补偿：上限由 50000 降为 20000（最小货币单位）',
    ],
    [
      'customer success manager may no longer grant money up to 50000 (minor units)',
      '专属客户成功经理不再有权现场补偿：上限由 50000 降为 0（最小货币单位）',
    ],
    ['customer success manager may no longer call technical resources', '专属客户成功经理不再有权优先调用技术资源'],
    ['crisis PR may no longer speak for the company', '危机公关团队不再有权代表公司发言'],
    ['customer success director may no longer approve more', '客户成功总监不再有权审批'],
    ['customer success manager may no longer own cases of P1', '专属客户成功经理不再有权负责个案（P1）'],
  ],
  EscalatedLess: [
    [
      'P0 overdue by 2 h no longer escalates to customer success director, but at 1470 min',
      'P0 逾期 2 小时不再升级到客户成功总监，改为 1470 分钟',
    ],
    ['P0 overdue by 0 h no longer escalates to customer success director', 'P0 逾期 0 小时不再升级到客户成功总监'],
  ],
  TierHarder: [['tier “high-value” is harder to reach', '更难达到“高价值”层级']],
  TierMoved: [
    [
      'who becomes “high-value” instead of “standard”: legal is no longer told where score ≤ 2',
      '由“普通”变为“高价值”的客户：不再通知法务：打分 ≤ 2',
    ],
    [
      'who becomes “high-value” instead of “unknown”: legal is no longer told where score ≤ 2',
      '由“未知”变为“高价值”的客户：不再通知法务：打分 ≤ 2',
    ],
  ],
  OpensLess: [
    [
      'calendar “office” is closed when it was open, first at 2026-11-21T10:00:00.000Z',
      '日历“office”在原本营业的时间关闭，最早在 2026-11-21T10:00:00.000Z',
    ],
  ],
  NotWeighed: [
    [
      'sla.targets.P0 differs, and nothing shows that nobody is worse off for it',
      'sla.targets.P0 有改动，未能证明无人因此受损',
    ],
  ],
}

describe('what is said: harms of an edit', () => {
  holdSentences<Harm>(harmSpecimens, sentences)
})

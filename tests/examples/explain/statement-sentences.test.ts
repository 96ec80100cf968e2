import { describe } from 'vitest'
import type { Statement } from '../../../src/explain/statements/statement.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'
import { statementSpecimens } from '../../support/specimens/statement-specimens.ts'

const sentences: Sentences<Statement> = {
  ScoreWithin: [
    ['score 2, within 0–3', '打分 2，落在 0–3 分'],
    ['score 2, within 1–3 (1–10 scale)', '打分 2，落在 1–3 分（1–10 分制）'],
    ['a score of 5', '打分在 5 分'],
  ],
  ScoreMissing: [['no score', '没有打分']],
  TierIs: [
    ['high-value customer', '高价值客户'],
    ['high-value or standard customer', '高价值或普通客户'],
    [
      'high-value customer: lifetime value 12500.50 CNY against the cut of 10000.00 CNY',
      '高价值客户：终身价值 12500.50 CNY，分界线 10000.00 CNY',
    ],
  ],
  TierUnknown: [
    ['customer value not known', '客户价值未知'],
    [
      'customer value not known (the feedback names no known customer): decided as standard',
      '客户价值未知（反馈未对应到已知客户），按普通客户判定',
    ],
  ],
  RedFlags: [
    ['red flag legal or safety', '涉及红线（法律或安全）'],
    [
      "red flag safety (besides: media), in the customer's words: “充电时冒烟”",
      '涉及红线（安全），另有：媒体，客户原话：“充电时冒烟”',
    ],
    ['red flag fraud and no red flag legal or safety', '涉及红线（欺诈），未涉及红线（法律、安全）'],
  ],
  PriorityIs: [['priority P0 or P1', '优先级为 P0或P1']],
  ReachIs: [
    ['public or wide reach', '公开或高影响力传播'],
    ['public reach (online review)', '公开传播（在线评论）'],
  ],
  ReachUnknown: [['reach not known', '传播范围未知']],
  ComplaintIs: [
    ['a complaint', '属于抱怨'],
    ['no complaint', '不属于抱怨'],
  ],
  AlertIs: [
    ['alert level crisis or director', '危机级或总监级预警'],
    ['alert level director', '总监级预警'],
  ],
  OwnManager: [
    ['own customer success manager: ann', '有专属客户成功经理：ann'],
    ['own customer success manager', '有专属客户成功经理'],
    ['no own customer success manager', '没有专属客户成功经理'],
  ],
  ColumnIs: [['weather rain', 'weather rain']],
  BusinessAreaIs: [
    ['about billing', '业务环节：计费'],
    ['about anything but billing or not named', '业务环节不是计费或未注明'],
  ],
  BusinessAreaMissing: [
    ['business area “停车” is not in the policy', '业务环节“停车”不在规则中'],
    ['no business area named', '未注明业务环节'],
  ],
  OutletIs: [
    ['at one outlet (南京路店)', '涉及单个网点（南京路店）'],
    ['at one outlet or several outlets or not named', '涉及单个网点或多个网点或未注明'],
  ],
  OutletMissing: [['no outlet named', '未注明网点']],
  GraverWords: [['graver words (起火)', '含升级预警词（起火）']],
  IntensityIs: [
    ['feeling extreme', '情绪极强烈'],
    ['feeling strong or not named', '情绪强烈或未注明'],
  ],
  IntensityMissing: [['no words to tell the feeling from', '没有文字，情绪未知']],
  SeverityIs: [
    ['high or critical severity', '严重程度为高或极高'],
    ['high severity', '严重程度高'],
  ],
  WouldBe: [
    ['would be no case with no score', '若没有打分，则不立案'],
    ['would be P1 with reach not known', '若传播范围未知，则为 P1'],
  ],
  NotReached: [
    ['not P0 by “r1”: score, reach and red flags did not fit', '未按“r1”定为 P0：打分、传播范围、红线不符'],
    ['not P1 by “r1”: score did not fit', '未按“r1”定为 P1：打分不符'],
  ],
  ContactPromised: [
    ['P0: contact by telephone or WeCom within 4 h, day and night', 'P0：4 小时内电话或企业微信联系，按自然时间计'],
    ['P1: contact by telephone within 90 min on calendar office', 'P1：90 分钟内电话联系，按日历“office”计'],
  ],
  ChannelUnavailable: [
    ['the customer has no telephone on record', '客户没有留电话'],
    ['the customer declined contact by e-mail', '客户拒绝电子邮件联系'],
  ],
  ContactHastened: [
    [
      'alert level crisis: contact by telephone or WeCom within 1 h already',
      '危机级预警：提前到 1 小时内电话或企业微信联系',
    ],
  ],
  DueInQuietHours: [
    ['due when customers should not be disturbed; it stands', '截止时间落在不宜打扰的时段，仍须按时联系'],
  ],
  SpeakerNotCustomer: [
    ['an employee speaks: no customer’s case', '说话的是员工，不作为客户个案'],
    ['a robot speaks: no customer’s case', '说话的是机器人，不作为客户个案'],
  ],
  FactsUnread: [
    ['not understood: reach = "wyde" (read as wide)', '未能识别：reach = "wyde"（按 wide 处理）'],
    ['not understood: reach = 7; score = "x" and 2 more', '未能识别：reach = 7；score = "x"；另有 2 项'],
  ],
  DeadlineNever: [['calendar office never reaches the deadline', '日历“office”到不了截止时间']],
  AssigneeUnknown: [['handed to regional manager, and nobody says who that is here', '派给区域经理，但未指明具体是谁']],
  CustomerUnknown: [['the feedback names no customer: nobody to contact', '反馈未注明客户，无人可联系']],
  RedFlagsOutsidePolicy: [
    [
      'red flags the policy does not know were left aside: hygiene, noise',
      '规则中没有的红线类别未参与判定：hygiene、noise',
    ],
    [
      'red flags the policy does not know were left aside: hygiene, noise and 3 more',
      '规则中没有的红线类别未参与判定：hygiene、noise，另有 3 个',
    ],
  ],
}

describe('what is said: decisions', () => {
  holdSentences<Statement>(statementSpecimens, sentences)
})

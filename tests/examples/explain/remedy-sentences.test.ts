import { describe } from 'vitest'
import type { RemedyStatement } from '../../../src/explain/statements/remedy-statement.ts'
import { remedySpecimens } from '../../support/specimens/remedy-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<RemedyStatement> = {
  Acknowledged: [
    [
      'Thank you for your suggestion. We have received it, ticket number VOC-1.',
      '感谢您的建议，我们已收到，工单号 VOC-1。',
    ],
  ],
  QuotesWords: [
    [
      'You told us “充电时 冒烟” – I fully understand how frustrating this is, and we are very sorry that this happened to you.',
      '您提到“充电时 冒烟”，我非常理解您的沮丧，给您带来这样的经历，我们非常抱歉。',
    ],
    [
      '王女士, you told us “充电时冒烟” – I fully understand how frustrating this is, and we are very sorry that this happened to you.',
      '王女士，您提到“充电时冒烟”，我非常理解您的沮丧，给您带来这样的经历，我们非常抱歉。',
    ],
  ],
  QuotesScore: [
    [
      'You gave us a score of 2 out of 10, and we are sorry that we let you down. Would you tell us why?',
      '您给我们打了 2 分，没能让您满意，我们很抱歉。能告诉我们是什么原因吗？',
    ],
    [
      '王女士, you gave us a score of 2 out of 10 (1–10 scale), and we are sorry that we let you down. Would you tell us why?',
      '王女士，您给我们打了 2 分（1–10 分制），没能让您满意，我们很抱歉。能告诉我们是什么原因吗？',
    ],
  ],
  NothingToQuote: [
    [
      'Thank you for your feedback; we are sorry that we let you down. Would you tell us why?',
      '感谢您的反馈，没能让您满意，我们很抱歉。能告诉我们是什么原因吗？',
    ],
    [
      '王女士, thank you for your feedback; we are sorry that we let you down. Would you tell us why?',
      '王女士，感谢您的反馈，没能让您满意，我们很抱歉。能告诉我们是什么原因吗？',
    ],
  ],
  WordsNotQuoted: [
    [
      "the opener quotes none of the customer's words (at least 12 letters)",
      '开场白没有引用客户原话（至少 4 个汉字或 12 个字母）',
    ],
  ],
  ScoreNotNamed: [
    ['the customer left no words, and the opener does not name the score 2', '客户没有留言，开场白没有提到打分 2'],
  ],
  RuleCited: [['the opener cites a rule: “是规定”', '开场白搬出了规定：“是规定”']],
  CustomerBlamed: [['the opener blames the customer: “您没看”', '开场白责怪客户：“您没看”']],
  WhyNotAsked: [['the customer left no words, and the opener does not ask why', '客户没有留言，开场白没有询问原因']],
  Granted: [
    ['senior agent may compensate on the spot, 500.00 CNY in this case', '高级客服可现场补偿，本案累计 500.00 CNY'],
    ['customer success manager may call technical resources with priority', '专属客户成功经理可优先调用技术资源'],
    ['crisis PR may speak for the company', '危机公关团队可代表公司对外发言'],
  ],
  NeedsApproval: [
    [
      'senior agent asks for 200.00 CNY, 600.00 CNY in this case, above the limit of 500.00 CNY: customer success director must approve',
      '高级客服申请补偿 200.00 CNY，本案累计 600.00 CNY，超出权限 500.00 CNY，须客户成功总监审批',
    ],
  ],
  Refused: [
    [
      'customer success manager may not compensate on the spot: the amount must be a whole number of minor units above 0',
      '专属客户成功经理不可现场补偿：金额应为大于 0 的整数分',
    ],
    [
      'customer success manager may not speak for the company: only crisis PR, top management may',
      '专属客户成功经理不可代表公司对外发言：仅授权危机公关团队、高层管理',
    ],
  ],
  OutsideACase: [['compensation exists only inside a case', '补偿只能在个案内发放']],
  NotAnAmount: [['the amount must be a whole number of minor units above 0', '金额应为大于 0 的整数分']],
  OtherCurrency: [['the authority is in CNY, the amount in USD', '授权币种为 CNY，收到 USD']],
  RoleNotAuthorised: [['only crisis PR may', '仅授权危机公关团队']],
  ReplyUnknown: [['the reply “7” is not understood', '回复“7”无法识别']],
  ReplyAmbiguous: [
    ['the reply “1 退订” means several things: satisfied, unsubscribe', '回复“1 退订”有多种含义：满意、退订'],
  ],
}

describe('what is said: remedies', () => {
  holdSentences<RemedyStatement>(remedySpecimens, sentences)
})

import { describe, expect, it } from 'vitest'
import { alertConditionOf } from '../../../src/explain/conditions/alert-condition.ts'
import { unitConditionOf } from '../../../src/explain/conditions/unit-condition.ts'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'

const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' }) as const
const sentences: readonly (readonly [Sayable, string, string])[] = [
  [
    { _tag: 'BusinessAreaIs', areas: ['staffAttitude'], area: 'staffAttitude' },
    'about staff attitude',
    '业务环节：人员态度',
  ],
  [
    { _tag: 'BusinessAreaIs', areas: ['billing', 'delivery'], orMissing: true },
    'about billing or delivery or not named',
    '业务环节为计费或物流配送或未注明',
  ],
  [{ _tag: 'BusinessAreaIs', not: 'staffAttitude' }, 'about anything but staff attitude', '业务环节不是人员态度'],
  [{ _tag: 'BusinessAreaIs' }, 'business area named', '业务环节已注明'],
  [{ _tag: 'BusinessAreaMissing' }, 'no business area named', '未注明业务环节'],
  [
    { _tag: 'BusinessAreaMissing', written: '食堂' },
    'business area “食堂” is not in the policy',
    '业务环节“食堂”不在规则中',
  ],
  [{ _tag: 'OutletIs', outlets: ['one'], outlet: '湖滨店' }, 'at one outlet (湖滨店)', '涉及单个网点（湖滨店）'],
  [
    { _tag: 'OutletIs', outlets: ['several'], orMissing: true },
    'at several outlets or not named',
    '涉及多个网点或未注明',
  ],
  [{ _tag: 'OutletMissing' }, 'no outlet named', '未注明网点'],
  [
    { _tag: 'GraverWords', anyOf: ['media', 'privacy'] },
    'graver words (media or privacy)',
    '含升级预警词（媒体或隐私）',
  ],
  [
    { _tag: 'GraverWords', anyOf: ['media', 'privacy'], noneOf: ['legal'], found: ['media', 'fraud'] },
    'graver words (media) and no graver words (legal)',
    '含升级预警词（媒体），不含升级预警词（法律）',
  ],
  [{ _tag: 'GraverWords', allOf: ['media', 'legal'] }, 'graver words (media, legal)', '含升级预警词（媒体、法律）'],
  [{ _tag: 'IntensityIs', levels: ['extreme'], level: 'extreme' }, 'feeling extreme', '情绪极强烈'],
  [
    { _tag: 'IntensityIs', levels: ['calm', 'strong'], orMissing: true },
    'feeling calm or strong or not named',
    '情绪平静或强烈或未注明',
  ],
  [{ _tag: 'IntensityMissing' }, 'no words to tell the feeling from', '没有文字，情绪未知'],
  [{ _tag: 'SeverityIs', severities: ['high', 'critical'] }, 'high or critical severity', '严重程度为高或极高'],
  [{ _tag: 'SeverityIs', severities: ['high'], severity: 'high' }, 'high severity', '严重程度高'],
  [
    { _tag: 'RoleTold', level: 'lawOrSafety', to: 'topManagement', withinMinutes: 5, media: ['im', 'phone'] },
    'alert (law or safety): tell top management by instant message and telephone within 5 min',
    '法律安全级预警：5 分钟内以即时消息和电话通知高层管理',
  ],
  [
    { _tag: 'CaseOpenedByAlert', level: 'crisis', priority: 'P2' },
    'triage opened no case; the alert (crisis) opens it as P2',
    '分诊未立案，因危机级预警按 P2 立案',
  ],
  [
    { _tag: 'QuotesWords', quote: ' 冒\n烟 ', span: { start: 0, end: 4 } },
    'You told us “冒 烟” – I fully understand how frustrating this is, and we are very sorry that this happened to you.',
    '您提到“冒 烟”，我非常理解您的沮丧，给您带来这样的经历，我们非常抱歉。',
  ],
  [
    { _tag: 'QuotesScore', score: 2, scale: '1-10' },
    'You gave us a score of 2 out of 10 (1–10 scale), and we are sorry that we let you down. Would you tell us why?',
    '您给我们打了 2 分（1–10 分制），没能让您满意，我们很抱歉。能告诉我们是什么原因吗？',
  ],
  [
    { _tag: 'NothingToQuote' },
    'Thank you for your feedback; we are sorry that we let you down. Would you tell us why?',
    '感谢您的反馈，没能让您满意，我们很抱歉。能告诉我们是什么原因吗？',
  ],
  [
    { _tag: 'WordsNotQuoted', leastLetters: 12 },
    "the opener quotes none of the customer's words (at least 12 letters)",
    '开场白没有引用客户原话（至少 4 个汉字或 12 个字母）',
  ],
  [
    { _tag: 'ScoreNotNamed', score: 2 },
    'the customer left no words, and the opener does not name the score 2',
    '客户没有留言，开场白没有提到打分 2',
  ],
  [
    { _tag: 'WhyNotAsked' },
    'the customer left no words, and the opener does not ask why',
    '客户没有留言，开场白没有询问原因',
  ],
  [
    { _tag: 'Granted', request: 'Compensate', role: 'csm', source: 'A2.11', totalInCase: yuan(500) },
    'customer success manager may compensate on the spot, 500.00 CNY in this case',
    '专属客户成功经理可现场补偿，本案累计 500.00 CNY',
  ],
  [
    { _tag: 'Granted', request: 'CallTechnicalResources', role: 'seniorAgent', source: 'A2.12' },
    'senior agent may call technical resources with priority',
    '高级客服可优先调用技术资源',
  ],
  [
    {
      _tag: 'NeedsApproval',
      role: 'csm',
      approver: 'csDirector',
      amount: yuan(200),
      totalInCase: yuan(600),
      limit: yuan(500),
      source: 'A2.11',
    },
    'customer success manager asks for 200.00 CNY, 600.00 CNY in this case, above the limit of 500.00 CNY: customer success director must approve',
    '专属客户成功经理申请补偿 200.00 CNY，本案累计 600.00 CNY，超出权限 500.00 CNY，须客户成功总监审批',
  ],
  [{ _tag: 'OutsideACase' }, 'compensation exists only inside a case', '补偿只能在个案内发放'],
  [{ _tag: 'NotAnAmount' }, 'the amount must be a whole number of minor units above 0', '金额应为大于 0 的整数分'],
  [
    { _tag: 'OtherCurrency', expected: 'CNY', received: 'USD' },
    'the authority is in CNY, the amount in USD',
    '授权币种为 CNY，收到 USD',
  ],
  [{ _tag: 'ReplyUnknown', verbatim: '还\n行' }, 'the reply “还 行” is not understood', '回复“还 行”无法识别'],
  [
    { _tag: 'ReplyAmbiguous', verbatim: '1不满意', meanings: ['satisfied', 'dissatisfied'] },
    'the reply “1不满意” means several things: satisfied, dissatisfied',
    '回复“1不满意”有多种含义：满意、不满意',
  ],
]

describe('say', () => {
  it.each(sentences)('%j', (said, english, chinese) => {
    expect([en(said), zh(said)]).toEqual([english, chinese])
  })
})

describe('conditions as statements', () => {
  it('the facts are attached, and what is missing is said', () => {
    const known = alertConditionOf({ graver: ['media'], intensity: 'strong', severity: 'high' })
    expect(known({ column: 'intensity', cell: { not: 'calm', orMissing: true } })).toEqual({
      _tag: 'IntensityIs',
      levels: ['strong', 'extreme'],
      level: 'strong',
    })
    expect(known({ column: 'severity', cell: { in: ['high', 'critical'] } })).toEqual({
      _tag: 'SeverityIs',
      severities: ['high', 'critical'],
      severity: 'high',
    })
    expect(known({ column: 'graver', cell: { anyOf: ['media'], allOf: ['media'], noneOf: ['legal'] } })).toEqual({
      _tag: 'GraverWords',
      anyOf: ['media'],
      allOf: ['media'],
      noneOf: ['legal'],
      found: ['media'],
    })
    expect(alertConditionOf({ graver: [] })({ column: 'intensity', cell: { orMissing: true } })).toEqual({
      _tag: 'IntensityMissing',
    })
    expect(alertConditionOf()({ column: 'intensity', cell: { missing: true } })).toEqual({
      _tag: 'IntensityMissing',
    })
    expect(alertConditionOf()({ column: 'intensity', cell: { is: 'calm', orMissing: true } })).toEqual({
      _tag: 'IntensityIs',
      levels: ['calm'],
      orMissing: true,
    })
  })

  it('areas and outlets likewise', () => {
    const area = { column: 'businessArea', cell: { not: 'billing', orMissing: true } } as const
    expect(unitConditionOf()(area)).toEqual({ _tag: 'BusinessAreaIs', not: 'billing', orMissing: true })
    expect(unitConditionOf({ area: 'delivery', written: '物流' })(area)).toEqual({
      _tag: 'BusinessAreaIs',
      not: 'billing',
      area: 'delivery',
    })
    expect(unitConditionOf({ written: '食堂' })(area)).toEqual({
      _tag: 'BusinessAreaMissing',
      written: '食堂',
    })
    expect(unitConditionOf()({ column: 'businessArea', cell: { in: ['billing'] } })).toEqual({
      _tag: 'BusinessAreaIs',
      areas: ['billing'],
    })
    expect(unitConditionOf()({ column: 'businessArea', cell: { missing: true } })).toEqual({
      _tag: 'BusinessAreaMissing',
    })
    const outlet = { column: 'outlet', cell: { not: 'one', orMissing: true } } as const
    expect(unitConditionOf()(outlet)).toEqual({ _tag: 'OutletIs', outlets: ['several'], orMissing: true })
    expect(unitConditionOf({})(outlet)).toEqual({ _tag: 'OutletMissing' })
    expect(unitConditionOf({ outlet: '湖滨店' })({ column: 'outlet', cell: { is: 'one' } })).toEqual({
      _tag: 'OutletIs',
      outlets: ['one'],
      outlet: '湖滨店',
    })
  })
})

import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { acknowledge } from '../../../../src/inner-loop/remedy/acknowledge.ts'
import { type AuthorityRequest, authority } from '../../../../src/inner-loop/remedy/authority.ts'
import { checkOpener } from '../../../../src/inner-loop/remedy/check-opener.ts'
import { openerFor } from '../../../../src/inner-loop/remedy/opener-for.ts'
import { say as en } from '../../../../src/locales/en.ts'
import { say as zh } from '../../../../src/locales/zh-CN.ts'
import {
  standardAcknowledgement,
  standardAuthority,
  standardOpener,
} from '../../../../src/policies/inner-loop/remedy.ts'

const check = checkOpener(standardOpener)
const open = openerFor(standardOpener)
const may = authority(standardAuthority)
const yuan = (amount: number, currency = 'CNY') => ({
  amount: Math.round(amount * 100),
  currency: currency as 'CNY',
})
const grant = (amount: number, before = 0, role: AuthorityRequest['role'] = 'seniorAgent') =>
  may({ _tag: 'Compensate', role, amount: yuan(amount), grantedInCase: yuan(before) })

describe('acknowledgement', () => {
  it('A0.13: every piece of feedback is answered "received, ticket number …"', () => {
    const said = acknowledge(standardAcknowledgement)({ feedbackId: '881', receivedAt: instant(0) })
    expect([zh(said), en(said)]).toEqual([
      '感谢您的建议，我们已收到，工单号 VOC-869-885-3296。',
      'Thank you for your suggestion. We have received it, ticket number VOC-869-885-3296.',
    ])
  })
})

describe('opener (A2.10: first sentence: empathy that quotes the customer’s own words)', () => {
  it('quotes the span handed in', () => {
    const comment = '送得慢。充电时冒烟，我要起诉你们！'
    const said = open({ comment, spans: [{ start: 4, end: 9 }], score: 1, scale: '0-10' })
    expect(said).toEqual({ _tag: 'QuotesWords', quote: '充电时冒烟', span: { start: 4, end: 9 } })
    expect(zh(said)).toBe('您提到“充电时冒烟”，我非常理解您的沮丧，给您带来这样的经历，我们非常抱歉。')
    expect(en(said)).toBe(
      'You told us “充电时冒烟” – I fully understand how frustrating this is, and we are very sorry that this happened to you.',
    )
  })
  it('begins where the comment begins when no span is a quote', () => {
    expect(open({ comment: '  等了三天才到！太慢', spans: [{ start: 3, end: 4 }], scale: '0-10' })).toMatchObject({
      quote: '等了三天才到',
    })
    expect(open({ comment: 'No. Nobody ever called me back about it.', scale: '0-10' })).toMatchObject({
      quote: 'No. Nobody ever called me back about it.',
    })
    expect(open({ comment: '差', scale: '0-10' })).toMatchObject({ quote: '差' })
    const long = '很'.repeat(90)
    expect(open({ comment: long, scale: '0-10' })).toMatchObject({ quote: '很'.repeat(40) })
  })
  it.each([[{ start: -1, end: 5 }], [{ start: 0, end: 99 }], [{ start: 5, end: 5 }], [{ start: 0.5, end: 6 }]])(
    'leaves aside a span that is none: %j',
    (span) => {
      expect(open({ comment: '充电时冒烟了', spans: [span], scale: '0-10' })).toMatchObject({
        quote: '充电时冒烟了',
      })
    },
  )
  it('calls the customer by name', () => {
    const said = open({ comment: 'XX功能老是闪退', scale: '0-10', customerName: ' 王总 ' })
    expect(zh(said)).toBe('王总，您提到“XX功能老是闪退”，我非常理解您的沮丧，给您带来这样的经历，我们非常抱歉。')
    expect(en(open({ score: 2, scale: '0-10', customerName: 'Ms Lee' }))).toBe(
      'Ms Lee, you gave us a score of 2 out of 10, and we are sorry that we let you down. Would you tell us why?',
    )
    expect(zh(open({ scale: '0-10', customerName: '王总' }))).toMatch(/^王总，感谢您的反馈/u)
    expect(open({ scale: '0-10', customerName: ' ' })).toEqual({ _tag: 'NothingToQuote' })
  })
  it('cuts no word in two', () => {
    const comment = 'Everything about the replacement charger was disappointing from the start'
    expect(open({ comment, scale: '0-10' })).toMatchObject({ quote: 'Everything about the replacement charger' })
    const other = 'Everything about that replacement charger was disappointing'
    expect(open({ comment: other, scale: '0-10' })).toMatchObject({ quote: 'Everything about that replacement' })
    expect(open({ comment: 'x'.repeat(60), scale: '0-10' })).toMatchObject({ quote: 'x'.repeat(40) })
  })
  it('names the score and asks why when there are no words', () => {
    const said = open({ comment: '！！😡', score: 2, scale: '0-10' })
    expect(said).toEqual({ _tag: 'QuotesScore', score: 2, scale: '0-10' })
    expect(zh(said)).toBe('您给我们打了 2 分，没能让您满意，我们很抱歉。能告诉我们是什么原因吗？')
    expect(open({ scale: '0-10' })).toEqual({ _tag: 'NothingToQuote' })
  })
})

describe('an opener in the customer’s words with short gaps (A2.10)', () => {
  const comment = '你们APP的XX功能老是闪退，我都崩溃了'
  it.each([
    '王总，您提到XX功能闪退，我非常理解您的沮丧。',
    '您说APP的XX功能闪退，我们非常抱歉。',
    '您提到XX功能总是闪退，我理解您的心情。',
    '您提到功能闪退、您都崩溃了，我们很抱歉。',
  ])('passes: %s', (opener) => {
    expect(check(opener, { comment, scale: '0-10' })._tag).toBe('Right')
  })
  it.each(['我们非常抱歉给您带来不便。', '闪退的XX功能，我们很抱歉。', '您的功能问题我们了解了。'])(
    'does not: %s',
    (opener) => {
      expect(check(opener, { comment, scale: '0-10' })).toMatchObject({ left: [{ _tag: 'WordsNotQuoted' }] })
    },
  )
  it('courtesies are nobody’s own words in pieces', () => {
    const said = { comment: '我们对你们这样的服务非常失望', scale: '0-10' } as const
    expect(check('我们这样说，你们的服务让您非常抱歉', said)._tag).toBe('Left')
  })
  it.each([
    ['您说XX功能闪退，我很抱歉，但这是规定。', 'RuleCited'],
    ['您说XX功能老是闪退，我理解，但公司制度就是这样。', 'RuleCited'],
    ['您说XX功能老是闪退，不过规定如此。', 'RuleCited'],
    ['您说XX功能老是闪退，系统就这样设计的。', 'RuleCited'],
    ['您说XX功能老是闪退，我们也没办法。', 'RuleCited'],
    ['您说XX功能老是闪退，总部要求我们这样答复。', 'RuleCited'],
    ['您说XX功能老是闪退，我们没有权限处理。', 'RuleCited'],
    ['您说XX功能老是闪退，恕不退款。', 'RuleCited'],
    ['您说XX功能老是闪退，您选错了版本。', 'CustomerBlamed'],
    ['You say XX功能老是闪退, but my hands are tied.', 'RuleCited'],
    ['You say XX功能老是闪退, but that is how the system works.', 'RuleCited'],
    ['您说XX功能老是闪退，根据条款我们不予处理。', 'RuleCited'],
    ['You say XX功能老是闪退, but our policy is clear.', 'RuleCited'],
    ['您说XX功能老是闪退，是您操作不当。', 'CustomerBlamed'],
    ['You said XX功能老是闪退, you should have updated it.', 'CustomerBlamed'],
  ] as const)('%s is refused: %s', (opener, _tag) => {
    expect(check(opener, { comment, scale: '0-10' })).toMatchObject({ left: [{ _tag }] })
  })
  it('a rule the customer names may be quoted, and what comes later is free', () => {
    const said = { comment: '你们按规定不退款，太过分', scale: '0-10' } as const
    expect(check('您提到“按规定不退款”，我非常理解您的沮丧。', said)._tag).toBe('Right')
    expect(check('您提到按规定不退款，我非常理解您的沮丧。', said)._tag).toBe('Right')
    expect(check('您提到不退款太过分，我很抱歉。按规定我们三天内答复您。', said)._tag).toBe('Right')
    expect(check('您提到不退款太过分，按规定就是这样。', said)._tag).toBe('Left')
  })
})

describe('the check of an opener', () => {
  const comment = '充电时，冒烟了！Ｖery scary'
  it.each([
    ['您说“充电时冒烟”，我们非常抱歉。', right('充电时，冒烟')],
    ['您说 充 电 时 冒 … 抱歉', right('充电时，冒')],
    ['you wrote “VERY SCARY”?', left(['WordsNotQuoted'])],
    ['You wrote: 了 very scary', right('了！Ｖery scary')],
    ['您说“充电时冒烟了，very scary”，抱歉', right(comment)],
    ['充电时很抱歉', left(['WordsNotQuoted'])],
    ['', left(['WordsNotQuoted'])],
  ] as const)('%s', (opener, expected) => {
    const verdict = check(opener, { comment, score: 2, scale: '0-10' })
    const short =
      verdict._tag === 'Right'
        ? right(verdict.right._tag === 'QuotesWords' ? verdict.right.quote : verdict.right._tag)
        : left(verdict.left.map(({ _tag }) => _tag))
    expect(short).toEqual(expected)
  })

  it('a short comment must be quoted whole', () => {
    expect(check('您说“太差了”，抱歉', { comment: '太差了。', scale: '0-10' })._tag).toBe('Right')
    expect(check('您说“太差”，抱歉', { comment: '太差了。', scale: '0-10' })).toEqual(
      left([{ _tag: 'WordsNotQuoted', leastLetters: 9 }]),
    )
  })

  it.each([
    ['您打了 2 分，为什么？', []],
    ['您给我们打了２分，能说说原因吗？', []],
    ['You gave us a score of 2. Why?', []],
    ['A rating of 2/10: what went wrong?', []],
    ['评分：2。哪里不好？', []],
    ['我们 2 分钟内回电，为什么不满意？', ['ScoreNotNamed']],
    ['您打了 12 分，为什么？', ['ScoreNotNamed']],
    ['您打了 2.5 分，为什么？', ['ScoreNotNamed']],
    ['We have 2 shops. Why?', ['ScoreNotNamed']],
    ['您打了 2 分，抱歉。', ['WhyNotAsked']],
    ['抱歉', ['ScoreNotNamed', 'WhyNotAsked']],
  ])('without words: %s', (opener, issues) => {
    const verdict = check(opener, { score: 2, scale: '0-10' })
    expect(verdict._tag === 'Left' ? verdict.left.map(({ _tag }) => _tag) : []).toEqual(issues)
    if (verdict._tag === 'Right') expect(verdict.right).toEqual({ _tag: 'QuotesScore', score: 2, scale: '0-10' })
  })

  it('with neither words nor score there is nothing to take up', () => {
    expect(check('您好', { scale: '0-10' })).toEqual(right({ _tag: 'NothingToQuote' }))
  })
})

describe('authority', () => {
  it('A2.11: up to 500 yuan on the spot, counted over the case', () => {
    expect(grant(500)).toEqual({
      _tag: 'Granted',
      request: 'Compensate',
      role: 'seniorAgent',
      source: 'A2.11',
      totalInCase: yuan(500),
    })
    expect(grant(0.01, 500)).toEqual({
      _tag: 'NeedsApproval',
      role: 'seniorAgent',
      approver: 'csDirector',
      amount: yuan(0.01),
      totalInCase: yuan(500.01),
      limit: yuan(500),
      source: 'A2.11',
    })
    expect([grant(300, 200)._tag, grant(300, 200.01)._tag]).toEqual(['Granted', 'NeedsApproval'])
  })
  it('above it the director is asked, then top management', () => {
    expect(grant(800, 0, 'csm')).toMatchObject({ _tag: 'NeedsApproval', approver: 'csDirector' })
    expect(grant(800, 0, 'csDirector')).toMatchObject({ _tag: 'NeedsApproval', approver: 'topManagement' })
    expect(grant(80_000, 0, 'topManagement')).toMatchObject({ _tag: 'Granted', totalInCase: yuan(80_000) })
    expect(grant(1, 0, 'legal')).toMatchObject({ _tag: 'NeedsApproval', limit: yuan(0) })
  })
  it('A2.22: never mass coupons: compensation exists only inside a case', () => {
    expect(may({ _tag: 'Compensate', role: 'csm', amount: yuan(10) })).toEqual({
      _tag: 'Refused',
      request: 'Compensate',
      role: 'csm',
      why: { _tag: 'OutsideACase' },
      source: 'A2.22',
    })
  })
  it('refuses another currency and what is no amount', () => {
    const other = may({ _tag: 'Compensate', role: 'csm', amount: yuan(10, 'USD'), grantedInCase: yuan(0) })
    expect(other).toMatchObject({ why: { _tag: 'OtherCurrency', expected: 'CNY', received: 'USD' } })
    expect(may({ _tag: 'Compensate', role: 'csm', amount: yuan(10), grantedInCase: yuan(1, 'USD') })).toMatchObject({
      why: { received: 'USD' },
    })
    for (const amount of [0, -1, 0.5, Number.NaN, Number.MAX_VALUE])
      expect(
        may({
          _tag: 'Compensate',
          role: 'csm',
          amount: { amount, currency: 'CNY' },
          grantedInCase: yuan(0),
        }),
      ).toMatchObject({ _tag: 'Refused', why: { _tag: 'NotAnAmount' } })
    expect(grant(0, 10)).toMatchObject({ why: { _tag: 'NotAnAmount' } })
    expect(grant(10, -10)).toMatchObject({ why: { _tag: 'NotAnAmount' } })
    expect(
      may({
        _tag: 'Compensate',
        role: 'topManagement',
        amount: { amount: Number.MAX_SAFE_INTEGER, currency: 'CNY' },
        grantedInCase: yuan(1),
      }),
    ).toMatchObject({ why: { _tag: 'NotAnAmount' } })
  })
  it('A2.12: whoever works the case calls technical resources with priority', () => {
    expect(may({ _tag: 'CallTechnicalResources', role: 'regularService' })).toEqual({
      _tag: 'Granted',
      request: 'CallTechnicalResources',
      role: 'regularService',
      source: 'A2.12',
    })
    expect(may({ _tag: 'CallTechnicalResources', role: 'legal' })).toMatchObject({
      _tag: 'Refused',
      source: 'A2.12',
    })
  })
  it('A4.5: the crisis team speaks for the company, nobody else', () => {
    expect(may({ _tag: 'SpeakForTheCompany', role: 'crisisPr' })).toMatchObject({
      _tag: 'Granted',
      source: 'A4.5',
    })
    const refused = may({ _tag: 'SpeakForTheCompany', role: 'csm' })
    expect(refused).toMatchObject({ why: { _tag: 'RoleNotAuthorised', authorised: ['crisisPr'] } })
    expect([zh(refused), en(refused)]).toEqual([
      '专属客户成功经理不可代表公司对外发言：仅授权危机公关团队',
      'customer success manager may not speak for the company: only crisis PR may',
    ])
  })
})

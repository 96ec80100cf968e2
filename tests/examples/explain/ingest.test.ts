import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { noFeedbackReasons } from '../../../src/feedback/ingest-error.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'

const at = instant(Date.parse('2026-11-21T02:00:00Z'))
const phone = { kind: 'phone', value: '+8613800138000' } as const
const sentences: readonly (readonly [Sayable, string, string])[] = [
  [
    { _tag: 'MappingUnfit', path: ['question', 'scale'], received: '"0-5"', allowed: ['0-10', '1-10'] },
    'the mapping says "0-5" for question.scale; it can say 0-10, 1-10',
    '映射的 question.scale 为 "0-5"；可取 0-10、1-10',
  ],
  [
    { _tag: 'MappingUnfit', path: ['question'], received: 'undefined', allowed: [] },
    'the mapping says undefined for question, which cannot be used',
    '映射的 question 为 undefined，无法使用',
  ],
  [
    {
      _tag: 'DeliveryRejected',
      source: 'shop',
      issues: [
        { _tag: 'FieldMissing', path: ['id'] },
        { _tag: 'ZoneNeeded', path: ['date'], received: '"2026-11-21"' },
        { _tag: 'ZoneUnknown', path: ['date'], received: '"Mars"' },
      ],
    },
    'shop: rejected, id is missing; date: "2026-11-21" has no offset, and the mapping names no zone; date: no time zone is called "Mars"',
    'shop：拒收，缺少 id；date："2026-11-21" 没有时区偏移，映射也未指明时区；date：没有名为 "Mars" 的时区',
  ],
  [
    { _tag: 'ZoneNeeded', path: [], received: '"10:00"' },
    'the value: "10:00" has no offset, and the mapping names no zone',
    '值："10:00" 没有时区偏移，映射也未指明时区',
  ],
  [
    { _tag: 'MustFetch', source: 'sm', what: 'response', by: { responseId: '7', surveyId: '88' }, at },
    'sm: a response must be fetched, by responseId 7, surveyId 88',
    'sm：须拉取答卷，凭 responseId 7、surveyId 88',
  ],
  [
    { _tag: 'MustFetch', source: 'wecom', what: 'media', by: { mediaId: 'M' }, at, until: at },
    'wecom: a picture or recording must be fetched before 2026-11-21T02:00:00.000Z, by mediaId M',
    'wecom：须于 2026-11-21T02:00:00.000Z 前拉取图片或语音，凭 mediaId M',
  ],
  [
    { _tag: 'NoFeedback', source: 'z', because: 'notAnswered' },
    'z: no feedback, nothing was answered',
    'z：无反馈，未作答',
  ],
  [
    {
      _tag: 'FactsConflict',
      field: 'city',
      claims: [
        { value: 'Suzhou', source: 'crm', customerId: 'C1', at },
        { value: 'Wuxi', source: 'shop', customerId: 'u8', at },
      ],
    },
    'city: crm C1 says “Suzhou”, shop u8 says “Wuxi”',
    'city：crm C1 称“Suzhou”，shop u8 称“Wuxi”',
  ],
  [
    { _tag: 'IdentifierShared', identifier: phone, because: 'manyCrmIds', crmIds: 2 },
    'telephone +8613800138000 joins nobody: it stands beside 2 CRM ids',
    '电话 +8613800138000 不用于合并：与 2 个 CRM 编号并存',
  ],
  [
    { _tag: 'IdentifierShared', identifier: { kind: 'crm', realm: 'erp', value: '0' }, because: 'declared', crmIds: 0 },
    'CRM id 0 (erp) joins nobody: the policy names it as shared',
    'CRM 编号 0（erp） 不用于合并：规则列为共用',
  ],
  [
    {
      _tag: 'IdentifierUnread',
      source: 'shop',
      customerId: 'u8',
      identifier: { kind: 'phone', value: '12' },
      issue: { _tag: 'PhoneUnreadable', received: '"12"' },
    },
    'shop u8: telephone left out, "12" is no telephone number',
    'shop u8：电话未采用，"12" 不是电话号码',
  ],
  [
    { _tag: 'CountryNeeded', received: '"138"' },
    '"138" names no country, and no numbering plan is given',
    '"138" 未带国家代码，也未给出编号计划',
  ],
  [
    { _tag: 'PhoneAmbiguous', received: '"4930"', readings: ['+4930', '+494930'] },
    '"4930" can be read as +4930 or +494930',
    '"4930" 可读作 +4930 或 +494930',
  ],
  [{ _tag: 'EmailUnreadable', received: '"a"' }, '"a" is no e-mail address', '"a" 不是邮箱地址'],
  [{ _tag: 'IdentifierBlank', received: '""' }, '"" is blank', '"" 为空'],
]

describe('what is said of deliveries and customers', () => {
  it.each(sentences)('%j', (said, english, chinese) => {
    expect([en(said), zh(said)]).toEqual([english, chinese])
  })

  it('has a reason of its own for every delivery without feedback', () => {
    for (const say of [en, zh])
      expect(new Set(noFeedbackReasons.map((because) => say({ _tag: 'NoFeedback', source: 's', because }))).size).toBe(
        noFeedbackReasons.length,
      )
  })
})

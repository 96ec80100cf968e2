import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../../src/ingest/row/field-of.ts'

describe('a heading of words', () => {
  it.each([
    'Negative review',
    'What did you like least?',
    'Company, why did you choose us?',
    '追评',
    '客服态度有什么意见',
    '您对客服有什么建议？',
    '客户评价',
  ])('%s asks the customer', (heading) => {
    expect(fieldOf(heading)).toEqual({ field: 'text', rank: 3 })
  })
  it.each([
    '处理意见',
    '回复意见',
    '客服备注说明',
    '商家回复内容',
    'Agent comment',
    'Internal remark',
    'Our reply comment',
    'How disappointed would you be without us?',
  ])('%s does not', (heading) => {
    expect(fieldOf(heading)).toBeUndefined()
  })
  it('in two parts is a field where both halves are', () => {
    expect(fieldOf('3.聯絡電話:手機')).toEqual({ field: 'phone', rank: 2 })
    expect(fieldOf('3.手机:品牌')).toBeUndefined()
  })
})

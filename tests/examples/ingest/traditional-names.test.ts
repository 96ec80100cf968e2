import { describe, expect, it } from 'vitest'
import { isNoAnswer } from '../../../src/ingest/cells/no-answer.ts'
import { fieldNames } from '../../../src/ingest/row/field-names.ts'
import { fieldOf } from '../../../src/ingest/row/field-of.ts'
import { rowFields } from '../../../src/ingest/row/row-field.ts'
import { simplifiedPairs } from '../../../src/text/simplified-pairs.ts'

const pairs = [...simplifiedPairs]
const traditional = new Map<string, string[]>()
for (let at = 0; at < pairs.length; at += 2) {
  const [from, to] = [pairs[at] as string, pairs[at + 1] as string]
  traditional.set(to, [...(traditional.get(to) ?? []), from])
}

describe('names in Traditional characters', () => {
  it.each([
    ['評分', 'score'],
    ['淨推薦值', 'score'],
    ['客戶意見', 'text'],
    ['您有多大可能向朋友推薦我們？', 'score'],
    ['創建日期', 'receivedAt'],
    ['提交時間', 'receivedAt'],
    ['手機號碼', 'phone'],
    ['電郵', 'email'],
    ['門店名稱', 'outlet'],
    ['會員編號', 'customer'],
  ])('%s is a %s', (column, field) => {
    expect(fieldOf(column)?.field).toBe(field)
  })

  it('every name that is known is known in every Traditional spelling', () => {
    for (const field of rowFields)
      for (const name of fieldNames[field].flat())
        for (const one of new Set(name))
          for (const spelt of traditional.get(one) ?? [])
            expect([name.replaceAll(one, spelt), fieldOf(name.replaceAll(one, spelt))?.field]).toEqual([
              name.replaceAll(one, spelt),
              field,
            ])
  })

  it('no answer is none in either script', () => {
    for (const said of ['无', '無', '没有', '沒有', '未评分', '未評分'])
      expect([said, isNoAnswer(said)]).toEqual([said, true])
  })
})

import { describe, expect } from 'vitest'
import { naming } from '../../../src/explain/naming.ts'
import { say, sayIn } from '../../../src/locales/zh-CN.ts'
import { fc, prop } from '../../support/prop.ts'

const word = fc.constantFrom('dataLeak', 'legal', 'counsel')
const named = { names: { 'zh-CN': { dataLeak: '数据泄露', legal: '法', counsel: '法律顾问' } } }

describe('naming', () => {
  prop([fc.array(word, { minLength: 1 }), word, word])('quotes and places are never renamed', (anyOf, quote, at) => {
    const rename = naming(named, 'zh-CN')
    expect(rename({ _tag: 'RedFlags', anyOf, quote })).toEqual({
      _tag: 'RedFlags',
      anyOf: anyOf.map((one) => named.names['zh-CN'][one]),
      quote,
    })
    const finding = { _tag: 'NothingFor', at, word: at, of: 'vocabulary.roles' } as const
    expect(rename(finding)).toBe(finding)
  })
  prop([word])('a language without names says what it always says', (one) => {
    const said = { _tag: 'RedFlags', anyOf: [one] } as const
    expect(sayIn({ names: { en: { [one]: 'mine' } } })(said)).toBe(say(said))
  })
})

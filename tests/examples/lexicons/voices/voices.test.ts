import { describe, expect, it } from 'vitest'
import { enRedFlags } from '../../../../src/lexicons/en.ts'
import { zhRedFlags } from '../../../../src/lexicons/zh.ts'
import { redFlagsIn } from '../../../../src/text/finding/red-flags.ts'
import { compiledOf } from '../../../support/lexicons.ts'
import { enFlags } from './en-flags.ts'
import { enHarmless } from './en-harmless.ts'
import { zhFlags } from './zh-flags.ts'
import { zhHarmless } from './zh-harmless.ts'

const read = redFlagsIn(compiledOf(zhRedFlags, enRedFlags))

/** What is not found yet, and what alarms without a cause: lists that only get shorter. */
const unfound: readonly string[] = [
  '奶瓶用开水一烫就裂，滚烫的奶洒孩子一身',
  '玻璃门突然碎了，扎了一腿',
  '宣传说包过，考不过也不退钱',
]
const alarming: readonly string[] = [
  '朋友怀疑是假的，专柜验过是真的',
  '电影里爆炸场面很真实，音响效果好',
  '过期食品提醒功能很实用',
  '骗了女朋友说是去加班，其实来取蛋糕，她很惊喜',
  '上当受骗多了，这次终于买到好的',
  '打假的那期节目我看了，他家没问题，放心买',
  '举报了一个恶意差评，平台处理很快',
]

describe('sentences of twelve trades', () => {
  it.each([zhFlags, enFlags].flatMap((flags): [string, readonly string[]][] => Object.entries(flags)))(
    '%s: what is grave is found',
    (category, sentences) => {
      const missed = sentences.filter((sentence) => !read(sentence).categories.includes(category))
      expect(missed).toEqual(sentences.filter((sentence) => unfound.includes(sentence)))
    },
  )

  it.each([
    ['zh', zhHarmless],
    ['en', enHarmless],
  ])('%s: what is innocent alarms nobody', (_, sentences: readonly string[]) => {
    const wrong = sentences.filter((sentence) => read(sentence).categories.length > 0)
    expect(wrong).toEqual(sentences.filter((sentence) => alarming.includes(sentence)))
  })
})

import { describe, expect, it } from 'vitest'
import { enRedFlags } from '../../../src/lexicons/en.ts'
import { looseMasks, zhLiteralWords, zhRedFlags } from '../../../src/lexicons/zh.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { wordsAt } from '../../../src/text/span.ts'
import { compiledOf } from '../../support/lexicons.ts'

const read = redFlagsIn(compiledOf(zhRedFlags, enRedFlags))
const loose = redFlagsIn(compiledOf({ ...zhRedFlags, masks: looseMasks }))
const { masks: _, ...bare } = zhRedFlags

describe('words hidden by signs, emoji and letters', () => {
  it.each([
    ['起*诉你们', 'legal', '起*诉'],
    ['充电漏⚡电', 'safety', '漏⚡电'],
    ['卖假😡货', 'fraud', '假😡货'],
    ['一直漏⚡️电', 'safety', '漏⚡️电'],
    ['充电😀时漏★电', 'safety', '漏★电'],
  ])('%s: %s is seen, where it stands', (comment, category, words) => {
    const { categories, masked = [] } = read(comment)
    expect(categories).toEqual([category])
    expect(masked.map(({ span }) => wordsAt(span, comment))).toContain(words)
  })

  it.each([
    ['qi诉你们', 'legal'],
    ['找lv师', 'legal'],
    ['卖jia货', 'fraud'],
    ['吃完啦肚子', 'safety'],
  ])('%s: letters and sound-alikes for characters', (comment, category) => {
    expect(read(comment).categories).toEqual([category])
  })

  it('a lexicon without masks sees through none', () => {
    expect(redFlagsIn(compiledOf(bare))('起*诉你们')).toEqual({
      categories: [],
      graver: [],
      hits: [],
      suppressed: [],
    })
  })

  it('spaces and full stops only by name; four signs and punctuation are no mask', () => {
    expect(read('我要起 诉').categories).toEqual([])
    expect(loose('我要起 诉').categories).toEqual(['legal'])
    expect(loose('卖假.货').categories).toEqual(['fraud'])
    expect(read('起****诉').categories).toEqual([])
    expect(read('早上起，诉说').categories).toEqual([])
  })

  it('what is taken back without its mask is taken back with it', () => {
    expect(read('没有漏⚡电').categories).toEqual([])
    expect(read('没有漏⚡电')).not.toHaveProperty('masked')
  })

  it('letters that look Latin are read in Latin words only', () => {
    const own = redFlagsIn(
      compiledOf({
        ...bare,
        masks: { separators: '', lookAlikes: true },
        groups: [...bare.groups, { category: 'fraud', tier: 'strong', terms: ['scam'] }],
      }),
    )
    expect(own('sсam').categories).toEqual(['fraud'])
    expect(own('сам').categories).toEqual([])
  })
})

describe('the article’s own words, to the letter', () => {
  it('find themselves and nothing else, contexts not asked', () => {
    const literal = redFlagsIn(compiledOf(zhLiteralWords))
    expect(literal('很安全').categories).toEqual(['safety'])
    expect(literal('法律和欺诈').categories).toEqual(['fraud', 'legal'])
    expect(literal('我要起诉，漏电，假货').categories).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { enRedFlags } from '../../../src/lexicons/en.ts'
import { zhRedFlags } from '../../../src/lexicons/zh.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { wordsAt } from '../../../src/text/span.ts'
import { compiledOf } from '../../support/lexicons.ts'

const read = redFlagsIn(compiledOf(zhRedFlags, enRedFlags))

describe('A2.4: red-line words, "legal, safety, fraud and the like"', () => {
  it.each<readonly [string, readonly string[]]>([
    ['充电时冒烟，我要起诉你们', ['legal', 'safety']],
    ['我要去消协投诉', ['legal']],
    ['再不退款就打12315', ['legal']],
    ['已经报警了', ['legal']],
    ['插座漏电，把我电到了', ['safety']],
    ['孩子吃完上吐下泻，去了医院', ['safety']],
    ['饭里吃出一只苍蝇', ['safety']],
    ['卖假货的骗子', ['fraud']],
    ['虚假宣传，还把订单点送达', ['fraud']],
    ['味道一般，送得慢', []],
    ['很好，下次还来', []],
    ['The charger caught fire and I am calling my lawyer', ['legal', 'safety']],
    ['What a scam', ['fraud']],
    ['Lovely crew, smooth flight', []],
  ])('%s', (comment, categories) => {
    expect(read(comment).categories).toEqual(categories)
  })

  it.each([
    '插座起火烧到孩子',
    '充电器起火烧水壶都化了',
    '插座起火烧饭桌',
    '厨房发生起火烧了墙',
    '插上就着火烧到手',
    '面包机烤起火烧焦了',
    '充電器起火燒到手',
    '电瓶自燃烧了车棚',
  ])('%s: a fire that burns is a fire', (comment) => {
    expect(read(comment).categories).toEqual(['safety'])
  })
  it.each(['驴肉吃着火烧真香', '拿起火烧就走了', '一边啃着火烧一边等', '感情各自燃烧', '又起火锅了'])(
    '%s: a cake, a passion and a hotpot are none',
    (comment) => {
      expect(read(comment).categories).toEqual([])
    },
  )

  it.each([
    ['起訴你們', 'legal'],
    ['打１２３１５', 'legal'],
    ['起\u200b诉', 'legal'],
    ['吃完食物中毒', 'safety'],
    ['I WILL SUE YOU', 'legal'],
  ])('%s, however it is written', (comment, category) => {
    expect(read(comment).categories).toEqual([category])
  })

  it.each([
    ['早上当镜子用', 'fraud', { _tag: 'InPhrase', phrase: '早上当' }],
    ['房费315元', 'legal', { _tag: 'InPhrase', phrase: '315元' }],
    ['刚洗完头发很顺', 'safety', { _tag: 'NoCueNear', cues: 'inFood' }],
    ['用了一年没有漏电', 'safety', { _tag: 'Negated', by: '没有' }],
    ['懒得维权了', 'legal', { _tag: 'Negated', by: '懒得' }],
    ['it is not a scam', 'fraud', { _tag: 'Negated', by: 'not' }],
  ])('%s does not count, and says why', (comment, category, because) => {
    const { categories, suppressed } = read(comment)
    expect(categories).toEqual([])
    expect(suppressed.map((hit) => [hit.category, hit.because])).toContainEqual([
      category,
      expect.objectContaining(because),
    ])
  })

  it.each([
    ['这不是骗人吗', 'fraud', 'a question negates nothing'],
    ['有没有漏电不知道，反正漏电了', 'safety', '有没有 is no negation'],
    ['没想到会触电', 'safety', '没想到 is no negation'],
    ['没有漏电保护。触电了', 'safety', 'a negator stays in its clause'],
    ['不想再过敏了', 'safety', 'what one does not want has happened'],
  ])('%s counts: %s %s', (comment, category) => {
    expect(read(comment).categories).toContain(category)
  })

  it('digits and letters that go on are other words', () => {
    expect(read('订单号1123150').hits).toEqual([])
    expect(read('订单号123150').hits).toEqual([])
    expect(read('the issued tissue').hits).toEqual([])
  })

  it('says where, in the words as they were written', () => {
    const comment = '😀打１２３１５，要起訴'
    const { hits } = read(comment)
    expect(hits.filter(({ category }) => category === 'legal').map(({ span }) => wordsAt(span, comment))).toEqual([
      '１２３１５',
      '起訴',
    ])
  })

  it('media, authorities and personal data only make things graver', () => {
    expect(read('我要找记者曝光')).toMatchObject({ categories: [], graver: ['media'] })
    expect(read('泄露隐私')).toMatchObject({ categories: [], graver: ['privacy'] })
    expect(read('打12315')).toMatchObject({ categories: ['legal'], graver: ['regulator'] })
    expect(read('坑爹')).toMatchObject({ categories: [], graver: ['fraud'] })
  })

  it('categories are in the order of the alphabet', () => {
    expect(read('泄露隐私，找记者，坑爹').graver).toEqual(['fraud', 'media', 'privacy'])
    expect(read('漏电，起诉，骗子').categories).toEqual(['fraud', 'legal', 'safety'])
  })

  it('the plot of a book is no accident', () => {
    expect(read('主角中毒身亡').categories).toEqual(['safety'])
    const { categories, suppressed } = read('主角中毒身亡', { domain: 'books' })
    expect(categories).toEqual([])
    expect(suppressed[0]?.because).toEqual({ _tag: 'OutOfDomain', domain: 'books' })
    expect(read('盗版书', { domain: 'books' }).categories).toEqual(['fraud'])
  })

  it('where everything is food, hair in it needs no cue', () => {
    expect(read('有只大苍蝇').categories).toEqual([])
    expect(read('有只大苍蝇', { domain: 'food' }).categories).toEqual(['safety'])
  })

  it('stops reading at the limit and says where', () => {
    const found = read(`😀${'起诉'.repeat(50)}`, { limit: 10 })
    expect(found.hits).toHaveLength(10)
    expect(found.readTo).toBe(22)
    expect(read(`ﬃ${'起诉'.repeat(50)}`, { limit: 10 }).readTo).toBe(21)
    expect(read('起诉'.repeat(50), { limit: 10 }).readTo).toBe(20)
    expect(read('起诉', { limit: 1 })).not.toHaveProperty('readTo')
    expect(read('起诉'.repeat(12_000)).readTo).toBe(20_000)
  })
})

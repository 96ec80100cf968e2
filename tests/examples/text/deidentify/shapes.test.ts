import { describe, expect, it } from 'vitest'
import { standardDeidentification } from '../../../../src/policies/outer-loop/deidentify.ts'
import { deidentify } from '../../../../src/text/deidentify/deidentify.ts'
import { rightOf } from '../../../support/nps.ts'

const shown = (text: string): string =>
  rightOf(deidentify(standardDeidentification)({ texts: [text] })).texts[0]?.text ?? ''

describe('names known by their shape', () => {
  it.each([
    ['去年在这里的杨雨晴，今年换人了', '去年在这里的[姓名1]，今年换人了'],
    ['方敏和成刚两个人都不管', '[姓名1]和[姓名2]两个人都不管'],
    ['请再找覃导说一声', '请再找[姓名1]导说一声'],
    ['小魏人不错', '[姓名1]人不错'],
    ['我跟建国说好了', '我跟[姓名1]说好了'],
    ['请尽快解决。乔慕。', '请尽快解决。[姓名1]。'],
    ['Chan Tai Man came, Wong Siu-ming too', '[姓名1] came, [姓名2] too'],
    ['Raeesa Carrim never replied', '[姓名1] never replied'],
    ['J. R. Carrim signed the form', '[姓名1] signed the form'],
    ['有个叫高兴的客服', '有个叫[姓名1]的客服'],
    ['1 和 2 都不行，最后还是苏珊帮我', '1 和 2 都不行，最后还是[姓名1]帮我'],
  ])('%s', (text, masked) => {
    expect(shown(text)).toBe(masked)
  })

  it.each([
    ['a word inside', '买了马意思一下'],
    ['said twice for stress', '到处汤汤水水的'],
    ['a place behind', '不如龙旗广场店好'],
    ['a surname that is a word', '真有木有礼盒'],
    ['across its beginning', '非常鲜美，越来越小'],
    ['words in a row', '白雪、金花和高兴两个人说好'],
    ['what begins as a pet name does', '小票说没有，老板说可以，阿姨帮我'],
    ['a word where a given name would be', '我跟成功说好了'],
    ['a company that acts', 'Grand Hotel never replied'],
    ['a place and a dish in Latin letters', 'Wan Chai and Lo Mein, Sun Hot'],
    ['nobody who is called', '那人叫停了，有人叫我'],
    ['a square', '不如叶天广场店好'],
    ['what is meant well', '小康一直是目标'],
    ['and behind a title', '和老师说了，麻婆豆腐也行'],
  ])('leaves %s', (_, text) => {
    expect(shown(text)).toBe(text)
  })

  it('reads again beside what was masked, and no further', () => {
    const far = '，'.repeat(200)
    expect(shown(`电话13800138000，李婉婷${far}李婉婷`)).toBe(`电话[手机1]，[姓名1]${far}[姓名1]`)
  })
})

import { describe, expect, it } from 'vitest'
import { borderWords } from '../../../src/lexicons/zh/borders.ts'
import { reviewed } from '../../../src/lexicons/zh/reviewed.ts'
import { zhRedFlags } from '../../../src/lexicons/zh.ts'
import { deriveBorders, noneReviewed } from '../../../src/text/borders/derive-borders.ts'
import { hasBorders, isHanWord } from '../../../src/text/borders/word-borders.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { extendLexicon } from '../../../src/text/lexicon/extend-lexicon.ts'
import { dictionary, drawing, strongTermsOf } from '../../support/dictionary.ts'
import { compiledOf } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'

const words = dictionary()
const terms = strongTermsOf(zhRedFlags)
const alone = strongTermsOf(zhRedFlags, ({ near }) => near === undefined)
const read = redFlagsIn(compiledOf(zhRedFlags))
const alarms = (text: string): boolean => read(text).categories.length > 0
const common = words.filter(([word, count]) => count >= 100 && word.length > 1 && isHanWord(word)).map(([word]) => word)

/** Two words with a term across their seam, neither of which alarms by itself. */
const seams = (() => {
  const quiet = common.filter((word) => !alarms(word))
  const [endingIn, beginningWith] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const word of quiet)
    for (let length = 1; length < Math.min(3, word.length); length++) {
      const [tail, head] = [word.slice(-length), word.slice(0, length)]
      endingIn.set(tail, [...(endingIn.get(tail) ?? []), word])
      beginningWith.set(head, [...(beginningWith.get(head) ?? []), word])
    }
  return terms.filter(hasBorders).flatMap((term) =>
    Array.from({ length: term.length - 1 }, (_, at) => at + 1).flatMap((cut) => {
      const left = endingIn.get(term.slice(0, cut)) ?? []
      const right = beginningWith.get(term.slice(cut)) ?? []
      return left.length === 0 || right.length === 0 ? [] : [{ left, right }]
    }),
  )
})()

describe('borders of words', () => {
  it('at most 4 % of 2,000 joins with a term across the seam alarm', () => {
    const draw = drawing(15)
    const alarmed = Array.from({ length: 2000 }, () => {
      const { left, right } = seams[draw(seams.length)] as (typeof seams)[number]
      return `${left[draw(left.length)]}${right[draw(right.length)]}`
    }).filter(alarms)
    expect(alarmed.length, alarmed.slice(0, 140).join(' ')).toBeLessThanOrEqual(80)
  })

  it('none of 2,000 random joins of harmless words alarms', () => {
    const draw = drawing(16)
    const quiet = common.filter((word) => !alarms(word))
    const joins = Array.from({ length: 2000 }, () => `${quiet[draw(quiet.length)]}${quiet[draw(quiet.length)]}`)
    expect(joins.filter(alarms)).toEqual([])
  })

  prop([fc.constantFrom(...terms), fc.constantFrom('，', '。', '!', ' ', 'a', '1')])(
    'a term between punctuation is never excused by its borders',
    (term, mark) => {
      const excused = read(`${mark}${term}${mark}`).suppressed.filter(({ because }) => because._tag === 'AcrossWords')
      expect(excused.filter((hit) => hit.term.length === term.length)).toEqual([])
    },
  )

  it.each([
    ['买到假货', '假货'],
    ['他们报警器坏了，报警吧', '报警'],
  ])('%s: a competing word that holds a term alarms by itself', (text, term) => {
    expect(read(text).hits.map((hit) => hit.term)).toContain(term)
  })

  it('says between which words a term only stands', () => {
    const comment = '充电到80%只要半小时'
    expect(read(comment).suppressed.map(({ term, because }) => [term, because])).toEqual([
      ['电到', { _tag: 'AcrossWords', words: ['充电', '到'], span: { start: 0, end: 3 } }],
    ])
  })

  it('the words that ship are those the script derives', () => {
    expect(deriveBorders(words)(alone, reviewed).words).toEqual(borderWords)
  })
})

const small: fc.Arbitrary<readonly (readonly [string, number])[]> = fc.uniqueArray(
  fc.tuple(
    fc.string({ unit: fc.constantFrom(...'电到充着火车站'), minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 5000 }),
  ),
  { selector: ([word]) => word, maxLength: 12 },
)

describe('deriving borders', () => {
  prop([small, fc.infiniteStream(fc.nat())])(
    'the same dictionary and terms make the same borders, whatever their order',
    (entries, keys) => {
      const shuffled = entries
        .map((entry) => ({ entry, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry)
      const of = (some: typeof entries, list: readonly string[]) => deriveBorders(some)(list, noneReviewed)
      expect(of(shuffled, ['着火', '电到'])).toEqual(of(entries, ['电到', '着火']))
    },
  )

  it('a house derives the borders of its own words by the same function', () => {
    const own = { category: 'safety', tier: 'strong' as const, terms: ['芯黑'] }
    const named = { id: 'acme', version: '1', source: 'handbook' }
    const bare = extendLexicon(zhRedFlags, { ...named, add: [own] })
    const borders = deriveBorders(words)([...terms, '芯黑'], noneReviewed)
    const judged = extendLexicon(zhRedFlags, { ...named, add: [own], borders })
    const categories = (lexicon: typeof bare, text: string) =>
      lexicon._tag === 'Right' ? redFlagsIn(compiledOf(lexicon.right))(text).categories : []
    expect(categories(bare, '中心黑色')).toEqual([])
    expect(categories(judged, '滤芯黑了')).toEqual(['safety'])
    expect(categories(judged, '岩芯黑色')).toEqual([])
  })
})

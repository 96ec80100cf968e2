import { expect } from 'vitest'
import { checkOpener } from '../../../../src/inner-loop/remedy/check-opener.ts'
import type { Opener } from '../../../../src/inner-loop/remedy/opener.ts'
import { standardOpener } from '../../../../src/policies/inner-loop/remedy.ts'
import { fc, prop } from '../../../support/prop.ts'

const weigh = (text: string): number => [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 3 : 1), 0)
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Every stretch of the comment, tried one by one. */
const sharedIn = (opener: string, comment: string, needed: number): boolean => {
  const characters = [...comment]
  return characters.some((_one, from) =>
    characters.some(
      (_other, to) =>
        to >= from &&
        weigh(characters.slice(from, to + 1).join('')) >= needed &&
        opener.includes(characters.slice(from, to + 1).join('')),
    ),
  )
}

const texts = fc.string({
  unit: fc.constantFrom('充', '电', '𠮷', 'a', 'b', 'A', ' ', '，', '1'),
  maxLength: 24,
})
const pairs = fc.oneof(
  fc.tuple(texts, texts),
  fc.tuple(texts, texts, texts, texts).map(([a, b, c, d]) => [`${a}${b}${c}`, `${d}${b}${a}`] as [string, string]),
)

prop([pairs, fc.integer({ min: 1, max: 15 })], { numRuns: 1000 })(
  'an opener passes exactly when it shares a stretch long enough with the comment',
  ([opener, comment], leastLetters) => {
    const verdict = checkOpener({ ...standardOpener, leastLetters, widestGap: 0 })(opener, { comment, scale: '0-10' })
    const needed = Math.min(leastLetters, weigh(bare(comment)))
    const { _tag } = verdict
    const passes = needed === 0 || sharedIn(bare(opener), bare(comment), needed)
    expect(_tag).toBe(passes ? 'Right' : 'Left')
    if (_tag === 'Left') expect(verdict.left).toEqual([{ _tag: 'WordsNotQuoted', leastLetters: needed }])
    else if (needed === 0) expect(verdict.right).toEqual({ _tag: 'NothingToQuote' })
    else {
      const { quote, span } = verdict.right as Extract<Opener, { readonly _tag: 'QuotesWords' }>
      expect(comment.slice(span.start, span.end)).toBe(quote)
      expect(bare(opener)).toContain(bare(quote))
      expect(weigh(bare(quote))).toBeGreaterThanOrEqual(needed)
    }
  },
)

/** Every chain of shared pieces, tried one by one from every pair of places. */
const chained = (opener: string, comment: string, needed: number, gap: number): boolean => {
  const [a, b] = [[...opener], [...comment]]
  const from = (at: number, place: number, letters: number): boolean => {
    if (letters >= needed) return true
    for (let i = at; i < a.length && (letters === 0 || i <= at + gap); i++)
      for (let j = place; j < b.length && (letters === 0 || j <= place + gap); j++) {
        let piece = 0
        for (let on = 0; i + on < a.length && a[i + on] === b[j + on]; on++) {
          piece += weigh(a[i + on] ?? '')
          if (piece >= 6 && from(i + on + 1, j + on + 1, letters + piece)) return true
        }
      }
    return false
  }
  return needed > 0 && from(0, 0, 0)
}
const few = fc.string({ unit: fc.constantFrom('充', '电', '冒', 'a'), maxLength: 11 })

prop([few, few, fc.integer({ min: 6, max: 18 }), fc.nat(2)], {
  numRuns: 1500,
  examples: [[['a充充充电冒', 'a充充电冒', 13, 1]]],
})('words in order pass with gaps that are short enough, and only then', (opener, comment, leastLetters, widestGap) => {
  const policy = { ...standardOpener, leastLetters, widestGap, courtesies: [] }
  const needed = Math.min(leastLetters, weigh(comment))
  const passes = needed === 0 || sharedIn(opener, comment, needed) || chained(opener, comment, needed, widestGap)
  expect(checkOpener(policy)(opener, { comment, scale: '0-10' })._tag).toBe(passes ? 'Right' : 'Left')
})

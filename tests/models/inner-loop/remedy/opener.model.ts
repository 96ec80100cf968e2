import { expect } from 'vitest'
import { checkOpener } from '../../../../src/inner-loop/remedy/check-opener.ts'
import type { Opener } from '../../../../src/inner-loop/remedy/opener.ts'
import { standardOpener } from '../../../../src/policies/remedy.ts'
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
    const verdict = checkOpener({ ...standardOpener, leastLetters })(opener, { comment, scale: '0-10' })
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

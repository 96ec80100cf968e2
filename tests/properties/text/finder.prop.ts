import { describe, expect, it } from 'vitest'
import { countMatches, matchesIn } from '../../../src/text/automaton/automaton.ts'
import { automatonOf } from '../../../src/text/automaton/automaton-of.ts'
import { finderOf } from '../../../src/text/automaton/finder.ts'
import { wordByWord } from '../../../src/text/automaton/word-by-word.ts'
import { fc, prop } from '../../support/prop.ts'

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
const small = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\ud83d', '\ude00'), minLength: least, maxLength: most })
const wordLists = fc.uniqueArray(small(1, 5), { maxLength: 12 })

describe('words that are made ready when it pays', () => {
  prop([wordLists, fc.array(small(0, 20), { maxLength: 8 }), fc.integer({ min: -1, max: 9 })], { numRuns: 500 })(
    'words are found alike, however much was read before',
    (words, texts, limit) => {
      const finder = finderOf(words)
      const automaton = automatonOf(words)
      for (const units of texts.map(unitsOf)) {
        expect(finder.matches(units, limit)).toEqual(matchesIn(automaton, units, limit))
        expect(finder.count(units)).toBe(countMatches(automaton, units))
      }
    },
  )

  it('no more units are compared than the budget says', () => {
    const compare = wordByWord(['aaaa', 'aaab', 'b'])
    const text = unitsOf('aaaaaaab')
    const { spent, ends } = compare(text, 1000) ?? { spent: 0, ends: [] }
    expect(ends).toEqual([4, 5, 6, 7, 8, 8])
    expect(compare(text, spent)).toBeDefined()
    expect(compare(text, spent - 1)).toBeUndefined()
  })

  it('a long text in which words nearly stand at every place is not compared to its end', () => {
    const words = Array.from({ length: 200 }, (_, at) => `${'a'.repeat(at + 1)}c`)
    let looks = 0
    const units = new Proxy(unitsOf('a'.repeat(100_000)), {
      get: (target, key) => {
        looks += 1
        return Reflect.get(target, key) as unknown
      },
    })
    const letters = words.reduce((sum, { length }) => sum + length, 0)
    expect(wordByWord(words)(units, letters)).toBeUndefined()
    expect(looks).toBeGreaterThan(letters / 2)
    expect(looks).toBeLessThan(4 * letters)
  })
})

import { describe, expect, it } from 'vitest'
import { countMatches, matchesIn } from '../../../src/text/automaton/automaton.ts'
import { automatonOf } from '../../../src/text/automaton/automaton-of.ts'
import { fc, prop } from '../../support/prop.ts'

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
const small = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\ud83d', '\ude00'), minLength: least, maxLength: most })
const wordLists = fc.uniqueArray(small(1, 5), { maxLength: 12 })

/** Every word at every place, by where it ends and then the longest first. */
const everywhere = (words: readonly string[], text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, at) => at + 1).flatMap((end) =>
    words
      .map((word, id) => ({ word, id }))
      .filter(({ word }) => text.slice(0, end).endsWith(word))
      .sort((a, b) => b.word.length - a.word.length)
      .map(({ id }) => `${id}@${end}`),
  )
const found = (words: readonly string[], text: string, limit = 1_000_000): readonly string[] => {
  const matches = matchesIn(automatonOf(words), unitsOf(text), limit)
  return matches.words.map((word, at) => `${word}@${matches.ends[at]}`)
}

describe('the automaton', () => {
  prop([wordLists, small(0, 40)], { numRuns: 500 })(
    'finds what looking at every place for every word finds',
    (words, text) => {
      expect(found(words, text)).toEqual(everywhere(words, text))
    },
  )

  const alike = [1, 2, 3, 4].flatMap((length) =>
    Array.from({ length: 2 ** length }, (_, bits) => bits.toString(2).padStart(length, '0')),
  )
  prop([
    fc.shuffledSubarray(alike, { minLength: 8 }),
    fc.string({ unit: fc.constantFrom('0', '1', '2'), maxLength: 20 }),
  ])('words that begin alike are found in whatever order they come', (words, text) => {
    expect(found(words, text)).toEqual(everywhere(words, text))
  })

  prop([wordLists, small(0, 40)], { numRuns: 300 })('counts what matchesIn finds', (words, text) => {
    expect(countMatches(automatonOf(words), unitsOf(text))).toBe(found(words, text).length)
  })

  prop([wordLists, small(0, 30), fc.integer({ min: 1, max: 6 })])(
    'a limit keeps the beginning, to the end of the unit at which it is reached',
    (words, text, limit) => {
      const all = everywhere(words, text)
      const kept = found(words, text, limit)
      const { read } = matchesIn(automatonOf(words), unitsOf(text), limit)
      expect(kept).toEqual(all.slice(0, kept.length))
      expect(kept).toEqual(everywhere(words, text.slice(0, read)))
      if (all.length < limit) expect(read).toBe(text.length)
      else expect(everywhere(words, text.slice(0, read - 1)).length).toBeLessThan(limit)
    },
  )

  it('many words that share no beginning are all found', () => {
    const words = Array.from({ length: 3000 }, (_, at) =>
      String.fromCharCode(0x4e00 + at, 0x4e00 + ((at * 7) % 3000), 0x61),
    )
    const text = words.join('')
    expect(found(words, text)).toHaveLength(3000)
  })

  it('the slots of many words are few times their letters', () => {
    let seed = 7
    const letter = (): string => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      return String.fromCharCode(0x4e00 + ((seed >>> 8) % 2000))
    }
    const words = [...new Set(Array.from({ length: 20_000 }, () => letter() + letter() + letter() + letter()))]
    const automaton = automatonOf(words)
    expect(automaton.words.length).toBeLessThan(2.5 * 4 * words.length)
    const [first, last] = [words[0] as string, words.at(-1) as string]
    expect(found(words, `${first}x${last}`)).toHaveLength(2)
  })

  it('a thousand words inside one another are counted without being listed', () => {
    const automaton = automatonOf(Array.from({ length: 1000 }, (_, at) => 'a'.repeat(at + 1)))
    const text = unitsOf('a'.repeat(100_000))
    expect(countMatches(automaton, text)).toBe(100_000 * 1000 - (1000 * 999) / 2)
    const { words, read } = matchesIn(automaton, text, 5000)
    expect(words.length).toBeGreaterThanOrEqual(5000)
    expect(words.length).toBeLessThan(6000)
    expect(read).toBeLessThan(110)
  })

  it('nothing is found without words or text', () => {
    expect(found([], 'abc')).toEqual([])
    expect(found(['a'], '')).toEqual([])
    expect(countMatches(automatonOf([]), unitsOf('abc'))).toBe(0)
  })
})

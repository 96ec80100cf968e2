import { describe, expect, it } from 'vitest'
import { zhRedFlags } from '../../../src/lexicons/zh.ts'
import { packed } from '../../../src/text/borders/packed.ts'
import { unpacked } from '../../../src/text/borders/unpacked.ts'
import { unlisted } from '../../../src/text/borders/word-borders.ts'
import { type WordCosts, wordCosts } from '../../../src/text/borders/word-costs.ts'
import { fc, prop } from '../../support/prop.ts'

const characters = [...'电到充着火车站人']
const wordOf = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: most })
const entries = fc.uniqueArray(fc.tuple(wordOf(4), fc.integer({ min: 0, max: 15 })), {
  selector: ([word]) => word,
  maxLength: 20,
})
const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
const spelt = (units: readonly number[]): string => String.fromCharCode(...units.filter((unit) => unit !== 0xffff))

/** What is said of every stretch of a text. */
const saidOf = (costs: WordCosts, text: string): readonly unknown[] => {
  const units = unitsOf(text)
  costs.read(units, 0, units.length)
  return [...units].flatMap((unit, from) => [
    costs.single(unit),
    ...[1, 2, 3, 4].flatMap((length) =>
      from + length > text.length ? [] : [costs.at(units, from, length), costs.has(text.slice(from, from + length))],
    ),
  ])
}

describe('what words cost', () => {
  prop([entries, wordOf(8)], { numRuns: 500 })('is what was packed', (words, text) => {
    const known = new Map(words)
    const expected = [...text].flatMap((character, from) => [
      known.get(character) ?? unlisted,
      ...[1, 2, 3, 4].flatMap((length) => {
        const word = text.slice(from, from + length)
        return from + length > text.length ? [] : [known.get(word), known.has(word)]
      }),
    ])
    expect(saidOf(wordCosts(packed(known)), text)).toEqual(expected)
  })

  prop([fc.array(entries, { minLength: 1, maxLength: 3 }), fc.array(wordOf(4), { maxLength: 4 }), wordOf(8)], {
    numRuns: 500,
  })('does not depend on what was read before; of two lines the later one counts', (lists, before, text) => {
    const lines = lists.flatMap((words) => packed(new Map(words)))
    const costs = wordCosts(lines)
    for (const one of before) saidOf(costs, one)
    expect(saidOf(costs, text)).toEqual(saidOf(wordCosts(lines), text))
    const all = wordCosts(lines)
    for (let unit = 0; unit < 100; unit++) all.read(Uint16Array.of(0x5000 + unit), 0, 1)
    expect(saidOf(all, text)).toEqual(saidOf(costs, text))
  })

  it.each([
    ['电到', ['3 2 电到', '5 2< 到电']],
    ['火车站', ['3 3 火车站', '5 3< 站火车']],
  ])('%s: of a word kept with either end the later line counts, whichever end is read first', (word, lines) => {
    for (const order of [[...word], [...word].reverse()]) {
      const costs = wordCosts(lines)
      for (const character of order) costs.read(unitsOf(character), 0, 1)
      expect(costs.at(unitsOf(word), 0, word.length)).toBe(5)
    }
  })

  it('every word that ships is kept with its first or its last character', () => {
    const words = unpacked(zhRedFlags.borders?.words ?? [])
    const all = new Set<string>()
    words.all((price, ...units) => all.add(`${price} ${spelt(units)}`))
    const firsts = new Set([...all].flatMap((one) => [...(one.split(' ')[1] as string)]))
    const kept = new Set<string>()
    for (const character of firsts)
      words.keptWith(character.charCodeAt(0), (price, ...units) => {
        expect([units[0], units.filter((unit) => unit !== 0xffff).at(-1)]).toContain(character.charCodeAt(0))
        kept.add(`${price} ${spelt(units)}`)
      })
    expect(all.size).toBeGreaterThan(8000)
    expect(kept).toEqual(all)
  })
})

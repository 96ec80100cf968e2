import { describe, expect, it } from 'vitest'
import { type Automaton, countMatches, matchesIn } from '../../../src/text/automaton/automaton.ts'
import { automatonOf } from '../../../src/text/automaton/automaton-of.ts'
import { excuseOf } from '../../../src/text/finding/excuse.ts'
import { occurrencesIn } from '../../../src/text/finding/occurrences.ts'
import { normalize } from '../../../src/text/normalize.ts'
import { compiledOf } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

/** The same list, and how often it was looked at. */
const counted = <A extends object>(list: A): { readonly value: A; readonly looks: () => number } => {
  let looks = 0
  const value = new Proxy(list, {
    get: (target, place) => {
      if (place !== 'length') looks += 1
      return Reflect.get(target, place) as unknown
    },
  })
  return { value, looks: () => looks }
}
const countedOf = (words: readonly string[]): { readonly automaton: Automaton; readonly looks: () => number } => {
  const automaton = automatonOf(words)
  const { value: nodes, looks } = counted(automaton.nodes)
  return { automaton: { ...automaton, nodes }, looks }
}

const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 }), {
  maxLength: 12,
})
const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', 'aaaaaaaaaa', 'abab'), { maxLength: 60 })
  .map((parts) => parts.join(''))

/** A step takes three looks, and for every unit there is one step on and at most one step back. */
const perUnit = 6

describe('the cost of reading', () => {
  prop([words, texts])('counting takes at most so many looks a unit, however many words overlap', (list, text) => {
    const { automaton, looks } = countedOf(list)
    countMatches(automaton, unitsOf(text))
    expect(looks()).toBeLessThanOrEqual(perUnit * text.length)
  })
  prop([words, texts])('finding takes at most so many looks a unit and so many a word found', (list, text) => {
    const { automaton, looks } = countedOf(list)
    const found = matchesIn(automaton, unitsOf(text), 1_000_000).words.length
    expect(looks()).toBeLessThanOrEqual((perUnit + 1) * text.length + 2 * found)
  })

  const lexicon = compiledOf({
    id: 'own',
    version: '1',
    source: 'test',
    categories: { harm: { decides: true, negatedBy: ['existence'] } },
    groups: [
      {
        category: 'harm',
        tier: 'strong',
        near: { cues: 'far', within: 30 },
        terms: [{ term: '火', allow: ['火火山'] }, '火火', '火火火'],
      },
    ],
    cues: { far: { words: ['厂', '火厂'] } },
    negation: {
      negators: [{ kind: 'existence', side: 'before', within: 3, words: ['不', '不火'] }],
      pseudo: ['不火火不'],
      clauseBreaks: '，',
      questionEndings: ['吗'],
    },
  })
  /** The most words that are looked at to judge one hit. */
  const mostLooks = (text: string): number => {
    const normal = normalize(text)
    const { found } = occurrencesIn(lexicon, normal, 1_000_000)
    const all = counted(found)
    const looks = found.flatMap(({ word }, at) =>
      lexicon.entriesOf(word).map((entry) => {
        const before = all.looks()
        excuseOf({ compiled: lexicon, normal, found: all.value }, at, entry)
        return all.looks() - before
      }),
    )
    return Math.max(...looks)
  }
  it('a hit is judged by the words around it, however long the text', () => {
    const piece = '火火火不火，'
    expect(mostLooks(piece.repeat(20))).toBeGreaterThan(20)
    expect(mostLooks(piece.repeat(400))).toBe(mostLooks(piece.repeat(20)))
  })
})

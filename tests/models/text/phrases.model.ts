import { describe, expect, it } from 'vitest'
import { normalize } from '../../../src/text/normalize.ts'
import { compilePhrases } from '../../../src/text/phrases/compile-phrases.ts'
import { type Phrase, type PhrasePart, phraseOf } from '../../../src/text/phrases/notation.ts'
import { type PhraseFound, phrasesIn } from '../../../src/text/phrases/phrases-in.ts'
import type { Phrasing } from '../../../src/text/phrases/phrasing.ts'
import { fc, prop } from '../../support/prop.ts'

const phrasing: Phrasing = {
  classes: { ab: ['a', 'b'], long: ['a c', 'd'] },
  irregular: { d: ['e'] },
  plurals: { d: 'e' },
  spellings: { bc: 'b c' },
  endings: { "'s": '' },
}

/** Every way to write a phrase, by writing it out. */
const written = (phrase: Phrase): readonly (readonly string[])[] =>
  phrase.reduce<readonly (readonly string[])[]>(
    (all, part) => all.flatMap((before) => ways(part).map((way) => [...before, ...way])),
    [[]],
  )
const ways = (part: PhrasePart): readonly (readonly string[])[] => {
  if (part.kind === 'choice') return part.ways.flatMap(written)
  if (part.kind === 'optional') return [[], ...part.ways.flatMap(written)]
  if (part.kind === 'class') return part.text === 'ab' ? [['a'], ['b']] : [['a', 'c'], ['d']]
  if (part.kind === 'word') return [[part.text]]
  const forms = part.kind === 'noun' ? ['s'] : ['s', 'ing', 'ed']
  return part.text === 'd'
    ? [['d'], ['e'], ...(part.kind === 'noun' ? [] : [['ds'], ['ding']])]
    : [[part.text], ...forms.map((ending) => [part.text + ending])]
}

/** Words of a text, with `,` where it breaks. */
const wordsIn = (text: string): readonly { readonly word: string; readonly from: number; readonly to: number }[] =>
  [...text.matchAll(/[a-z']+|,/gu)].flatMap(({ 0: word, index: from }) => {
    const at = { from, to: from + word.length }
    return word === 'bc'
      ? [
          { word: 'b', ...at },
          { word: 'c', ...at },
        ]
      : [{ word: word.replace("'s", ''), ...at }]
  })

const naive = (phrases: readonly string[], text: string): readonly PhraseFound[] => {
  const words = wordsIn(text)
  return phrases.flatMap((phrase, id) => {
    const all = written(phraseOf(phrase) as Phrase)
    const found: PhraseFound[] = []
    let free = 0
    words.forEach((_, at) => {
      const lengths = all
        .filter((way) => way.every((word, step) => words[at + step]?.word === word))
        .map(({ length }) => length)
      const longest = Math.max(0, ...lengths)
      if (longest === 0 || at < free) return
      free = at + longest
      found.push({ id, from: words[at]?.from ?? 0, to: words[at + longest - 1]?.to ?? 0 })
    })
    return found
  })
}

const slot = fc.constantFrom('a', 'b', 'c', 'd', 'f~', 'd~', 'd#', 'a#', '{ab}', '{long}')
const part: fc.Arbitrary<string> = fc.oneof(
  slot,
  fc.tuple(slot, slot, slot).map(([a, b, c]) => `(${a}|${b} ${c})`),
  fc.tuple(slot, slot).map(([a, b]) => `[${a} ${b}|${b}]`),
)
const phrase = fc
  .tuple(slot, fc.array(part, { maxLength: 3 }), fc.boolean())
  .map(([first, rest, last]) => (last ? [...rest, first] : [first, ...rest]).join(' '))
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'ds', 'ding', 'f', 'fing', 'as', 'bc', "a's", 'x', ','), {
    maxLength: 14,
  })
  .map((words) => words.join(' '))
const inOrder = (found: readonly PhraseFound[]) => found.map(({ id, from, to }) => `${id} ${from}-${to}`).sort()

describe('phrases beside phrases written out', () => {
  prop([fc.array(phrase, { minLength: 1, maxLength: 4 }), text], { numRuns: 1500 })(
    'finds what trying every way to write every phrase at every word finds',
    (phrases, comment) => {
      const compiled = compilePhrases(
        phrasing,
        phrases.map((one, id) => ({ id, phrase: one })),
      )
      const { units } = normalize(comment)
      expect(inOrder(phrasesIn(compiled, units, 1000))).toEqual(inOrder(naive(phrases, comment)))
    },
  )

  it('the work at a word does not grow with the text', () => {
    const list = ['a [a] [b] (a|b) {ab}', '{ab} {ab} {ab} c', 'a~ [b c] {long}']
    const compiled = compilePhrases(
      phrasing,
      list.map((one, id) => ({ id, phrase: one })),
    )
    const looksAt = (comment: string): number => {
      let looks = 0
      const edges = new Proxy(compiled.edges, {
        get: (target, place) => {
          looks += 1
          return Reflect.get(target, place) as unknown
        },
      })
      phrasesIn({ ...compiled, edges }, normalize(comment).units, Number.POSITIVE_INFINITY)
      return looks
    }
    const piece = 'a b a b a a b c, '
    expect(looksAt(piece)).toBeGreaterThan(20)
    expect(looksAt(piece.repeat(400))).toBe(400 * looksAt(piece))
  })
})

import { describe, expect } from 'vitest'
import { enComplaints, enEmotions, enRedFlags } from '../../../src/lexicons/en.ts'
import { firstTokensOf, firstWords } from '../../../src/text/phrases/first-words.ts'
import { phraseOf } from '../../../src/text/phrases/notation.ts'
import { graphOf } from '../../../src/text/phrases/phrase-graph.ts'
import type { Phrasing } from '../../../src/text/phrases/phrasing.ts'
import { fc, prop } from '../../support/prop.ts'

const phrasing: Phrasing = {
  classes: { obj: ['you', 'them all', '[the] shop#'] },
  irregular: { go: ['went', 'gone'] },
  plurals: { ox: 'kine' },
  spellings: { "ain't": 'is not', mould: 'mold', ur: 'your', urs: 'yours' },
  endings: { "'ll": 'will', "'s": '' },
}
const slot = fc.constantFrom(
  'sue~',
  'go~',
  'ox#',
  '{obj}',
  'mould~',
  "ain't",
  'ur#',
  "i'll",
  'a',
  '0',
  'Über',
  'apologize~',
)
const { phrase } = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    slot,
    fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }).map((ways) => `(${ways.join('|')})`),
    fc.array(tie('phrase'), { minLength: 1, maxLength: 2 }).map((ways) => `[${ways.join(' | ')}]`),
  ),
  phrase: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
}))
const topLevel = fc.array(phrase, { minLength: 1, maxLength: 2 }).map((ways) => ways.join('|'))

/** For each word, the phrases that may begin with it: read whole, and by what may stand first. */
const bothWays = (by: Phrasing, phrases: readonly string[]) => {
  const whole = graphOf(by)
  const builder = graphOf(by)
  const { open, each } = firstWords(
    by,
    phrases.map((one) => ({ phrase: one })),
    builder,
  )
  const expected = new Map<string, Set<number>>()
  phrases.forEach((text, place) => {
    const read = phraseOf(text)
    const firsts = read === undefined ? new Set<number>() : whole.firstsOf(read)
    for (const [word, id] of whole.graph.words)
      if (firsts.has(id)) expected.set(word, (expected.get(word) ?? new Set()).add(place))
  })
  const wrong = [...expected].filter(([word, places]) => {
    open(word)
    const found = new Set<number>()
    each(builder.graph.words.get(word) ?? 0, (place) => found.add(place))
    return [...places].some((place) => !found.has(place))
  })
  return { expected, wrong }
}

describe('what a phrase may begin with, told from its beginning', () => {
  prop([fc.array(topLevel, { minLength: 1, maxLength: 4 })], { numRuns: 1000 })(
    'names every word that a phrase read whole may begin with',
    (phrases) => {
      expect(bothWays(phrasing, phrases).wrong).toEqual([])
    },
  )

  prop([fc.constantFrom(enRedFlags, enComplaints, enEmotions)], { numRuns: 3 })(
    'no phrase of the English lexicons is missed',
    ({ groups, phrasing: by }) => {
      const phrases = groups.flatMap(({ terms }) => terms.map((term) => (typeof term === 'string' ? term : term.term)))
      const { expected, wrong } = bothWays(by as Phrasing, phrases)
      expect(expected.size).toBeGreaterThan(50)
      expect(wrong).toEqual([])
    },
  )

  prop([fc.string({ unit: fc.constantFrom('a', '(', ')', '[', ']', '|', '{', '}', ' ', '~') })])(
    'text that is no phrase does not make it fail',
    (text) => {
      expect(firstTokensOf(text).every((token) => token.length > 0 && text.includes(token))).toBe(true)
    },
  )
})

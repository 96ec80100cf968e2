import { describe, expect, it } from 'vitest'
import { quote } from '../../../src/text/quote.ts'
import { wordsAt } from '../../../src/text/span.ts'
import { fc, prop } from '../../support/prop.ts'

const pieces = fc.constantFrom(
  '冒烟',
  '我',
  '，',
  '。',
  '！',
  '\n',
  ' ',
  '👨‍👩‍👧',
  '🇨🇳',
  'é',
  'e\u0301',
  '\r\n',
  'स्ते',
  '.',
  '3.5',
  '1️⃣',
  '……',
)
const placed = fc.tuple(fc.array(pieces, { maxLength: 25 }), fc.nat(), fc.nat(6)).map(([parts, from, length]) => {
  const text = parts.join('')
  const start = text.length === 0 ? 0 : from % text.length
  return { text, place: { start, end: Math.min(text.length, start + length) } }
})
const boundaries = (text: string): ReadonlySet<number> =>
  new Set([
    ...[...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ index }) => index),
    text.length,
  ])

describe('a quote', () => {
  prop([placed, fc.integer({ min: 1, max: 30 })], { numRuns: 400 })(
    'a quote holds its place, keeps to its length and cuts no character',
    ({ text, place }, longest) => {
      const { start, end } = quote({ longest })(text, place)
      const cuts = boundaries(text)
      expect(start).toBeLessThanOrEqual(place.start)
      expect(end).toBeGreaterThanOrEqual(place.end)
      expect(cuts).toContain(start)
      expect(cuts).toContain(end)
      const from = Math.max(...[...cuts].filter((cut) => cut <= place.start))
      const to = Math.min(...[...cuts].filter((cut) => cut >= place.end))
      expect(end - start).toBeLessThanOrEqual(Math.max(longest, to - from))
    },
  )

  const text = '送得很慢。充电时冒烟，我要起诉你们！客服说3.5天后回复。'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  it.each([
    ['起诉', 40, '充电时冒烟，我要起诉你们！'],
    ['起诉', 13, '充电时冒烟，我要起诉你们！'],
    ['起诉', 12, '我要起诉你们！'],
    ['起诉', 7, '我要起诉你们！'],
    ['起诉', 6, '我要起诉你们'],
    ['起诉', 4, '要起诉你'],
    ['起诉', 1, '起诉'],
    ['你们', 6, '要起诉你们！'],
    ['我要', 6, '我要起诉你们'],
    ['冒烟', 8, '充电时冒烟，'],
    ['3.5天', 20, '客服说3.5天后回复。'],
    ['回复', 20, '客服说3.5天后回复。'],
    ['冒烟，我要', 6, '冒烟，我要起'],
    ['很慢。充', 40, '送得很慢。充电时冒烟，我要起诉你们！'],
  ])('%s in at most %d units: %s', (words, longest, quoted) => {
    expect(wordsAt(quote({ longest })(text, at(words)), text)).toBe(quoted)
  })

  it('of nothing at the end of a text is nothing, where nothing fits', () => {
    expect(quote({ longest: 0 })('着火了', { start: 3, end: 3 })).toEqual({ start: 3, end: 3 })
  })

  it('stands without the white space around it', () => {
    expect(
      wordsAt(quote({ longest: 40 })('好的。  漏电了  \n 谢谢', { start: 5, end: 7 }), '好的。  漏电了  \n 谢谢'),
    ).toBe('漏电了')
    expect(
      wordsAt(
        quote({ longest: 40 })('It sparked. It burned my hand. Bye', { start: 15, end: 21 }),
        'It sparked. It burned my hand. Bye',
      ),
    ).toBe('It burned my hand.')
  })
})

import { describe, expect, it } from 'vitest'
import { charactersOf } from '../../../src/core/text/characters.ts'
import { markedCharacters } from '../../../src/core/text/marked-characters.ts'
import { fc, prop } from '../../support/prop.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const segments = (text: string): readonly number[] => [...segmenter.segment(text)].map(({ index }) => index)

const pieces = fc.constantFrom(
  '好',
  '我',
  ' ',
  '！',
  'a',
  'e\u0301',
  '1️⃣',
  '👍🏽',
  '👨‍👩‍👧',
  '🇨🇳',
  '\r\n',
  '\n',
  '한',
  'ᄒ',
  'ᅡ',
  'ᆫ',
  'ｶﾞ',
  '❤️',
)
const texts = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''))

describe('the characters of a text', () => {
  it('are those of Intl for every unit, beside itself and beside a letter', () => {
    const wrong: string[] = []
    for (let unit = 0; unit < 0x10000; unit++) {
      const one = String.fromCharCode(unit)
      const text = `${one}${one}a${one}`
      if ([...charactersOf(text).starts()].join() !== segments(text).join()) wrong.push(unit.toString(16))
    }
    expect(wrong).toEqual([])
  })

  prop([texts])('characters are told without Intl as with it', (text) => {
    expect(markedCharacters(text).starts()).toEqual(segments(text))
  })

  prop([texts, fc.integer({ min: -2, max: 60 })])('hold the unit that is asked for', (text, unit) => {
    const starts = [...segments(text), text.length]
    const next = starts.findIndex((start) => start > unit)
    const expected =
      unit < 0 || unit >= text.length ? undefined : { start: starts[next - 1] as number, end: starts[next] as number }
    expect(charactersOf(text).at(unit)).toEqual(expected)
    expect(markedCharacters(text).at(unit)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { edgesOf, standsAlone } from '../../../src/text/word-edges.ts'

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
const alone = (text: string, word: string): boolean => {
  const from = text.indexOf(word)
  return standsAlone(unitsOf(text), edgesOf(word), from, from + word.length)
}
const digits = ['0', '5', '9']
/** The first and last of the Latin letters, those beside ÷, and the last Cyrillic one. */
const letters = ['a', 'm', 'z', 'ß', 'ö', 'ø', 'я', '\u052f']
/** The neighbours of digits and letters in the order of characters, and a sign amid the letters. */
const others = ['/', ':', '`', '{', '\u00de', '÷', '\u0530', '诉', ' ']

describe('what may not touch the edges of a word', () => {
  it('is told by its first and last character', () => {
    for (const one of digits) expect(edgesOf(`${one}诉a`)).toEqual({ before: 'digits', after: 'lettersAndDigits' })
    for (const one of letters) expect(edgesOf(`${one}诉`)).toEqual({ before: 'lettersAndDigits', after: 'nothing' })
    for (const one of others) expect(edgesOf(`a${one}`).after).toBe('nothing')
    expect(edgesOf('')).toEqual({ before: 'nothing', after: 'nothing' })
  })
  it.each([
    ['315', digits, false],
    ['315', letters, true],
    ['315', others, true],
    ['sue', digits, false],
    ['sue', letters, false],
    ['sue', others, true],
    ['起诉', digits, true],
    ['起诉', letters, true],
    ['起诉', others, true],
  ])('%s beside %j: %s', (word, neighbours, stands) => {
    for (const one of neighbours) {
      expect(alone(`${one}${word}`, word), `${one} before`).toBe(stands)
      expect(alone(`${word}${one}`, word), `${one} after`).toBe(stands)
    }
    expect(alone(word, word)).toBe(true)
  })
})

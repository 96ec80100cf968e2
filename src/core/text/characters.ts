import { pattern } from '../parse/pattern.ts'
import type { Characters } from './character-places.ts'
import { markedCharacters } from './marked-characters.ts'

/**
 * The characters of a text. Where every unit is one, as in nearly all comments, none is looked up; elsewhere `Intl` knows
 * them, and on an engine without it they are told by their marks and joiners.
 *
 * @example
 * [...charactersOf('好👍🏽！').starts()] // => [0, 1, 5]
 * charactersOf('好👍🏽！').at(3) // => { start: 1, end: 5 }
 * @law characters are told without Intl as with it
 */
export const charactersOf = (text: string): Characters =>
  isPlain(text) ? plain(text) : knowsCharacters() ? segmented(text) : markedCharacters(text)

/** Units of which each is a character, whatever stands beside it: Latin letters, Han, kana, their punctuation. */
const plainUnits =
  '\\t\\n\\x20-\\x7e\\xa1-\\xac\\xae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u3000-\\u3029\\u3030-\\u303f\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uff01-\\uff9d'
const onlyPlain = pattern(`^[${plainUnits}]*$`, 'u')
const isPlain = (text: string): boolean => onlyPlain().test(text)

const plain = ({ length }: string): Characters => ({
  at: (unit) => (unit >= 0 && unit < length ? { start: unit, end: unit + 1 } : undefined),
  starts: () => Array.from({ length }, (_, unit) => unit),
})

const knowsCharacters = (): boolean => typeof Intl === 'object' && typeof Intl.Segmenter === 'function'

let segmenter: Intl.Segmenter | undefined

const segmented = (text: string): Characters => {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  const segments = segmenter.segment(text)
  return {
    at: (unit) => {
      const found = segments.containing(unit)
      return found === undefined ? undefined : { start: found.index, end: found.index + found.segment.length }
    },
    starts: function* () {
      for (const { index } of segments) yield index
    },
  }
}

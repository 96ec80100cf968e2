import { pattern } from '../parse/pattern.ts'
import type { Characters } from './character-places.ts'

const leading = '[\\u1100-\\u115f\\ua960-\\ua97c]'
const vowel = '[\\u1160-\\u11a7\\ud7b0-\\ud7c6]'
const trailing = '[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]'
const hangul = `${leading}*(?:[\\uac00-\\ud7a3]|${vowel}+)${trailing}*|${leading}+|${trailing}+`

/** Two flags, a syllable of Hangul, or any code point, with what joins it: marks, modifiers of skin, tags, joined pictures. */
const character = pattern(
  `\\r\\n|[\\n\\r]|(?:\\p{RI}\\p{RI}|${hangul}|[^])` +
    '(?:\\u200d\\p{Extended_Pictographic}|[\\p{M}\\p{Emoji_Modifier}\\u200c\\u200d\\uff9e\\uff9f\\u{e0020}-\\u{e007f}])*',
  'gu',
)

/** The characters of a text as far as the marks, joiners and pairs in it tell; conjuncts of Indic scripts are told apart. */
export const markedCharacters = (text: string): Characters => {
  const starts = Array.from(text.matchAll(character()), ({ index }) => index)
  return {
    at: (unit) => {
      if (unit < 0 || unit >= text.length) return undefined
      let [low, high] = [0, starts.length]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((starts[middle] as number) <= unit) low = middle
        else high = middle
      }
      return { start: starts[low] as number, end: starts[low + 1] ?? text.length }
    },
    starts: () => starts,
  }
}

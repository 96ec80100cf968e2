import { pattern } from '../../core/parse/pattern.ts'
import { charactersOf } from '../../core/text/characters.ts'

/** A text without what spelling leaves free: width, case, white space, punctuation and marks (比对文本). */
export interface PlainWords {
  readonly text: string
  /** For each unit of the plain text, where the character it came from begins and ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** How much there is to quote: a Han character, kana or Hangul syllable counts as three letters. */
  readonly letters: number
}

const dropped = pattern('[\\p{P}\\p{S}\\p{Z}\\p{C}\\p{Variation_Selector}]', 'gu')
const wide = pattern('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]', 'u')
/** What may melt into one character with what stands before it. */
const melting = pattern('[\\p{M}\\u1100-\\u11ff\\ua960-\\ua97f\\ud7b0-\\ud7ff\\uff9e\\uff9f]', 'u')

/** How many letters a character of plain text counts as. */
export const lettersOf = (character: string): number => {
  const code = character.charCodeAt(0)
  return isCommonHan(code) || (code >= 0x1100 && wide().test(character)) ? 3 : 1
}

const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** The plain text of a text, with a way back to where everything stood. */
export const plainOf = (text: string): PlainWords => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let letters = 0
  let index = 0
  for (const character of seenIn(text)) {
    const plain = isCommonHan(character.charCodeAt(0)) && character.length === 1 ? character : folded(character)
    const end = index + character.length
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(index)
      ends.push(end)
    }
    for (const one of plain) letters += lettersOf(one)
    parts.push(plain)
    index = end
  }
  return { text: parts.join(''), starts, ends, letters }
}

/** Characters as people see them; where nothing can melt, code points will do. */
const seenIn = (text: string): Iterable<string> => {
  if (!melting().test(text)) return text
  const starts = [...charactersOf(text).starts()]
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

/** What most comments are spelt with besides Han characters. */
const common: ReadonlyMap<string, string> = new Map([
  ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (one) => [one, one] as const),
  ...Array.from('，。！？、；：“”‘’（）…～ \n,.!?;:\'"()-', (one) => [one, ''] as const),
])

const folded = (character: string): string =>
  common.get(character) ?? character.normalize('NFKC').toUpperCase().toLowerCase().replace(dropped(), '')

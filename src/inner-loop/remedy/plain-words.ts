/** A text without what spelling leaves free: width, case, white space, punctuation and marks (比对文本). */
export interface PlainWords {
  readonly text: string
  /** For each unit of the plain text, where the character it came from begins and ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** How much there is to quote: a Han character, kana or Hangul syllable counts as three letters. */
  readonly letters: number
}

const dropped = /[\p{P}\p{S}\p{Z}\p{C}\p{Variation_Selector}]/gu
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** How many letters a unit of plain text counts as. */
export const lettersOf = (unit: string): number => (wide.test(unit) ? 3 : 1)

/** The plain text of a text, with a way back to where everything stood. */
export const plainOf = (text: string): PlainWords => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    const plain = segment.normalize('NFKC').toUpperCase().toLowerCase().replace(dropped, '')
    parts.push(plain)
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(index)
      ends.push(index + segment.length)
    }
  }
  const joined = parts.join('')
  return { text: joined, starts, ends, letters: [...joined].reduce((sum, one) => sum + lettersOf(one), 0) }
}

/** What may not touch the edges of a word: letters of the scripts that put spaces between words, and digits. */
export interface Edges {
  readonly before: Forbidden
  readonly after: Forbidden
}
type Forbidden = 'nothing' | 'digits' | 'lettersAndDigits'

/** Digits 0–9 of the normal form. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
/** Latin, Greek and Cyrillic letters of the normal form, from `a` to U+052F. */
export const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x52f && unit !== 0xf7)

const forbiddenAt = (unit: number | undefined): Forbidden =>
  unit === undefined ? 'nothing' : isDigit(unit) ? 'digits' : isLetter(unit) ? 'lettersAndDigits' : 'nothing'

export const edgesOf = (word: Uint16Array): Edges => ({
  before: forbiddenAt(word[0]),
  after: forbiddenAt(word.at(-1)),
})

const mayTouch = (unit: number | undefined, forbidden: Forbidden): boolean =>
  unit === undefined ||
  forbidden === 'nothing' ||
  !(isDigit(unit) || (forbidden === 'lettersAndDigits' && isLetter(unit)))

/** Whether the word at `[from, to)` stands by itself: 315 not in 13155, `sue` not in `issue`. */
export const standsAlone = (units: Uint16Array, { before, after }: Edges, from: number, to: number): boolean =>
  mayTouch(units[from - 1], before) && mayTouch(units[to], after)

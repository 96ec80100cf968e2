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

const forbiddenAt = (unit: number): Forbidden =>
  isDigit(unit) ? 'digits' : isLetter(unit) ? 'lettersAndDigits' : 'nothing'

const kinds: readonly Forbidden[] = ['nothing', 'digits', 'lettersAndDigits']
const all: readonly (readonly Edges[])[] = kinds.map((before) => kinds.map((after) => ({ before, after })))

/** What may not touch a word in its normal form. */
export const edgesOf = (word: string): Edges => {
  const [before, after] = [forbiddenAt(word.charCodeAt(0)), forbiddenAt(word.charCodeAt(word.length - 1))]
  return all[kinds.indexOf(before)]?.[kinds.indexOf(after)] as Edges
}

const mayTouch = (unit: number | undefined, forbidden: Forbidden): boolean =>
  unit === undefined ||
  forbidden === 'nothing' ||
  !(isDigit(unit) || (forbidden === 'lettersAndDigits' && isLetter(unit)))

/** Whether the word at `[from, to)` stands by itself: 315 not in 13155, `sue` not in `issue`. */
export const standsAlone = (units: Uint16Array, { before, after }: Edges, from: number, to: number): boolean =>
  mayTouch(units[from - 1], before) && mayTouch(units[to], after)

/**
 * What tells whether a term stands by itself or across the border of two words (词界): 电到 in 充电到. Plain data;
 * `deriveBorders` makes it from a dictionary.
 */
export interface WordBorders extends ReviewedBorders {
  /**
   * Words and what they cost, a line for each cost and length: `cost length` and then, for each first character, that
   * character and what follows it. Of two lines with the same word the later one counts.
   */
  readonly words: readonly string[]
}

/** What a person decided about terms and the words that compete with them (人工复核). */
export interface ReviewedBorders {
  /** Terms cut short on purpose: a word that goes on with their last character means the same (乱收, 乱收费). */
  readonly openRight: readonly string[]
  /** Terms cut short at their beginning: 用过的 in 使用过的. */
  readonly openLeft: readonly string[]
  /** First characters of phrases that leave a word before them as it is: 有 in 没|有蛆. */
  readonly heads: string
  /** Words that never take a character of a term away: 手指 beside 割手. */
  readonly harmless: readonly string[]
}

/** Characters of a word that may stand across a border, and of a term whose borders are judged. */
export const longestWord = 4
/** Characters looked at on either side of a term. */
export const windowWidth = 4
/** What a character costs that no list names. */
export const unlisted = 7

/** Whether a unit of the normal form is a Han character of the basic plane. */
export const isHanUnit = (unit: number | undefined): boolean =>
  unit !== undefined &&
  ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || unit === 0x3005 || unit === 0x3007)

export const isHanWord = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (!isHanUnit(word.charCodeAt(at))) return false
  return word.length > 0
}

/** Whether the borders of a term are judged at all: two or three Han characters. */
export const hasBorders = (term: string): boolean => term.length > 1 && term.length <= 3 && isHanWord(term)

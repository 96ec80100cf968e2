import type { Condition } from '../../tables/deciding/decision.ts'
import type { Cell } from '../../tables/shape/cell.ts'
import type { Region } from '../../tables/space/region.ts'

/** What a language needs to say a condition; the spaces belong to the words. */
export interface ConditionWords {
  readonly column: (name: string) => string
  readonly word: (word: string, column: string) => string
  readonly either: string
  readonly both: string
  /** Between two conditions. */
  readonly and: string
  /** Between two cells of one column. */
  readonly or: string
  readonly comma: string
  readonly not: string
  readonly with: string
  readonly without: string
  readonly known: string
  readonly missing: string
  readonly orMissing: string
  readonly everything: string
  readonly none: string
}

/** A region as a condition: `score 7–10 and red flags with safety`. */
export const sayRegion = (words: ConditionWords, sides: Region): string =>
  sides.length === 0
    ? words.everything
    : sides
        .map(
          ({ column, cells }) =>
            `${words.column(column)} ${cells.map((cell) => sayCell(words, column, cell)).join(words.or)}`,
        )
        .join(words.and)

/** Conditions that all hold, as one sentence part. */
export const sayConditions = (words: ConditionWords, conditions: readonly Condition[]): string =>
  sayRegion(
    words,
    conditions.map(({ column, cell }) => ({ column, cells: [cell] })),
  )

const sayCell = (words: ConditionWords, column: string, said: Cell): string => {
  const word = (one: string): string => words.word(one, column)
  if ('missing' in said) return words.missing
  const { ge, gt, le, lt, is, in: some, not, allOf, anyOf, noneOf, orMissing } = said
  const parts = [
    ...(ge !== undefined && le !== undefined
      ? [ge === le ? `${ge}` : `${ge}–${le}`]
      : [bound('≥', ge), bound('>', gt), bound('≤', le), bound('<', lt)]),
    ...[is === undefined ? undefined : word(is), list('', some, words.either, word)],
    not === undefined ? undefined : `${words.not}${word(not)}`,
    list(words.with, allOf, words.both, word),
    list(words.with, anyOf, words.either, word),
    list(words.without, noneOf, words.either, word),
  ].filter((part) => part !== undefined)
  const known = parts.length === 0 ? words.known : parts.join(words.comma)
  return orMissing === true ? `${known}${words.orMissing}` : known
}

const bound = (sign: string, value: number | undefined): string | undefined =>
  value === undefined ? undefined : `${sign} ${value}`

const list = (
  before: string,
  some: readonly string[] | undefined,
  between: string,
  word: (word: string) => string,
): string | undefined => (some === undefined ? undefined : `${before}${some.map(word).join(between)}`)

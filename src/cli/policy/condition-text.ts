import type { Cell } from '../../tables/cell.ts'
import type { Condition } from '../../tables/decision.ts'
import type { Facts } from '../../tables/facts.ts'
import type { Table } from '../../tables/table.ts'

/** What a language needs to say a condition; the spaces belong to the words. */
export interface ConditionWords {
  readonly column: (name: string) => string
  readonly word: (word: string) => string
  readonly either: string
  readonly both: string
  /** Between two conditions. */
  readonly and: string
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

/** Conditions as one sentence part, worded as the library words regions: `score ≤ 3 and red flags with safety`. */
export const sayConditions = (words: ConditionWords, conditions: readonly Condition[]): string =>
  conditions.length === 0
    ? words.everything
    : conditions.map(({ column, cell }) => `${words.column(column)} ${sayCell(words, cell)}`).join(words.and)

const sayCell = (words: ConditionWords, said: Cell): string => {
  if ('missing' in said) return words.missing
  const { ge, gt, le, lt, is, in: some, not, allOf, anyOf, noneOf, orMissing } = said
  const parts = [
    ...(ge !== undefined && le !== undefined
      ? [ge === le ? `${ge}` : `${ge}–${le}`]
      : [bound('≥', ge), bound('>', gt), bound('≤', le), bound('<', lt)]),
    ...[is === undefined ? undefined : words.word(is), list('', some, words.either, words.word)],
    not === undefined ? undefined : `${words.not}${words.word(not)}`,
    list(words.with, allOf, words.both, words.word),
    list(words.with, anyOf, words.either, words.word),
    list(words.without, noneOf, words.either, words.word),
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

/** The facts of a case in the order of the table's columns, the missing ones too. */
export const sayFacts = (words: ConditionWords, { columns }: Table, facts: Facts): string =>
  Object.keys(columns)
    .map((name) => {
      const value = Object.hasOwn(facts, name) ? facts[name] : undefined
      const said =
        value === undefined
          ? words.missing
          : typeof value === 'number'
            ? `${value}`
            : typeof value === 'string'
              ? words.word(value)
              : value.length === 0
                ? words.none
                : value.map(words.word).join(words.both)
      return `${words.column(name)} ${said}`
    })
    .join(words.comma)

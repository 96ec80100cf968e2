import { satisfactionNamed } from '../../feedback/satisfaction-named.ts'
import { numberIn } from '../../ingest/cells/number-in.ts'
import { wholeBelow } from '../../ingest/cells/whole-below.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import { isSentence } from './sentence.ts'

/** What the first cells of a column hold (列内容): how many are filled, and how many of those are this or that. */
export interface Content {
  readonly filled: number
  /** Whole numbers from 0 to 10, also as `8/10` or `10 - Extremely likely`. */
  readonly scores: number
  /** Numbers of any kind, fractions as well. */
  readonly numbers: number
  readonly most: number
  /** Numbers between whole ones, and the first of them. */
  readonly fractions: number
  readonly fraction?: string
  /** Faces, and words that speak of satisfaction and nothing else. */
  readonly faces: number
  /** Drawn stars. */
  readonly stars: number
  readonly sentences: number
  readonly dates: number
  readonly different: number
}

/** What cells hold that are not blank. */
export const contentOf = (cells: readonly string[]): Content => {
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? [])
  const fractions = cells.filter((cell) => numberIn(cell, 10) === undefined && numberOf(cell) !== undefined)
  const countOf = (is: (cell: string) => boolean): number => cells.filter(is).length
  return {
    filled: cells.length,
    scores: countOf((cell) => isScore(numberIn(cell, 10))),
    numbers: numbers.length,
    most: numbers.reduce((most, one) => Math.max(most, one), 0),
    fractions: fractions.length,
    ...(fractions[0] === undefined ? {} : { fraction: fractions[0] }),
    faces: countOf((cell) => plainly.test(cell) && satisfactionNamed(cell) !== undefined),
    stars: countOf((cell) => /^[★⭐]/u.test(cell) && isScore(numberIn(cell, 10))),
    sentences: countOf(isSentence),
    dates: countOf(isDate),
    different: new Set(cells).size,
  }
}

/** Good and poor are said of things as well. */
const plainly = /\p{Extended_Pictographic}|满意|好评|中评|差评|satisf|happy|smile/iu

const numberOf = (cell: string): number | undefined => {
  const whole = numberIn(String(wholeBelow(cell, 0)), 10)
  return whole ?? (/^-?\d{1,15}(?:[.,]\d{1,6})?$/u.test(cell) ? Number(cell.replace(',', '.')) : undefined)
}

const isScore = (value: number | undefined): boolean => value !== undefined && value >= 0 && value <= 10

const dates = readDate({ zone: 'UTC' })
const isDate = (cell: string): boolean => /\d[-/.年]\d/u.test(cell) && ['At', 'OrderNeeded'].includes(dates(cell)._tag)

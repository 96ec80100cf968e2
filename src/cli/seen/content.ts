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
  readonly faces: number
  readonly sentences: number
  readonly dates: number
  readonly different: number
}

/** What cells hold that are not blank. */
export const contentOf = (cells: readonly string[]): Content => {
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? [])
  const countOf = (is: (cell: string) => boolean): number => cells.filter(is).length
  return {
    filled: cells.length,
    scores: countOf((cell) => isScore(numberIn(cell, 10))),
    numbers: numbers.length,
    most: numbers.reduce((most, one) => Math.max(most, one), 0),
    faces: countOf((cell) => satisfactionNamed(cell) !== undefined),
    sentences: countOf(isSentence),
    dates: countOf(isDate),
    different: new Set(cells).size,
  }
}

const numberOf = (cell: string): number | undefined => {
  const whole = numberIn(String(wholeBelow(cell, 0)), 10)
  return whole ?? (/^-?\d{1,15}(?:[.,]\d{1,6})?$/u.test(cell) ? Number(cell.replace(',', '.')) : undefined)
}

const isScore = (value: number | undefined): boolean => value !== undefined && value >= 0 && value <= 10

const dates = readDate({ zone: 'UTC' })
const isDate = (cell: string): boolean => /\d[-/.年]\d/u.test(cell) && ['At', 'OrderNeeded'].includes(dates(cell)._tag)

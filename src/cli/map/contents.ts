import { satisfactionNamed } from '../../feedback/satisfaction-named.ts'
import { isNoAnswer } from '../../ingest/cells/no-answer.ts'
import { numberIn } from '../../ingest/cells/number-in.ts'
import { wholeBelow } from '../../ingest/cells/whole-below.ts'
import { readDate } from '../../ingest/dates/read-date.ts'
import type { Decoder } from '../read/bytes/decode.ts'
import { cellReader, isBytesCell } from '../read/csv/bytes-cell.ts'
import type { FileRecord } from '../read/record.ts'
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

/** So many records tell what a column holds. */
const looked = 300

/** What the columns of a file hold, by its first records. */
export const contentsOf = (
  first: readonly FileRecord[],
  columns: readonly string[],
  decoder: Decoder,
): readonly Content[] => {
  const read = cellReader(decoder)
  const cells = columns.map((): string[] => [])
  for (const record of first.slice(0, looked)) {
    if (record._tag !== 'Cells') continue
    record.cells.forEach((cell, place) => {
      const decoded = isBytesCell(cell) ? read(cell) : { text: cell }
      const text = 'text' in decoded ? decoded.text : undefined
      if (!isNoAnswer(text) && typeof text !== 'object') cells[place]?.push(String(text).trim())
    })
  }
  return cells.map(contentOf)
}

const contentOf = (cells: readonly string[]): Content => {
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

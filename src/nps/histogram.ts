import { type Either, isLeft, left } from 'fp-ts/Either'
import { listOf, type Parser, wholeNumber } from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue, Path } from '../core/parse-issue.ts'
import { highestCount } from '../stats/proportion/highest-count.ts'

/** A list of counts that has not one count for each point of the scale. */
export interface WrongLength {
  readonly _tag: 'WrongLength'
  readonly path: Path
  readonly received: number
  readonly expected: number
}

/** Everything that is wrong with counts of answers (计数问题). */
export type HistogramIssues = NonEmpty<ParseIssue | WrongLength>

/** A list of counts, of any length. */
export const histogram: Parser<readonly number[]> = listOf(wholeNumber(0, highestCount))

/** Reads one count for each point of a scale, lowest first. Each bad count is named by its index. */
export const parseHistogram =
  (points: number) =>
  (received: unknown, path: Path): Either<HistogramIssues, readonly number[]> => {
    const read = histogram(received, path)
    return isLeft(read) || read.right.length === points
      ? read
      : left([{ _tag: 'WrongLength', path, received: read.right.length, expected: points }])
  }

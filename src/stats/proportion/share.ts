import { type Either, isLeft } from 'fp-ts/Either'
import type { Proof } from '../../core/brand.ts'
import { record, wholeNumber } from '../../core/parse/parse.ts'
import type { NonEmpty, ParseIssue, Path } from '../../core/parse-issue.ts'
import type { Ratio } from '../../core/ratio.ts'
import { highestCount } from './highest-count.ts'

/** A share that can be measured (占比): whole numbers, `0 ≤ count ≤ total`, and a total of at least one. */
export type Share = Ratio & Proof<'share'>

/** The same thing counted twice, for instance last quarter and this one. */
export interface SharePair {
  readonly before: Share
  readonly after: Share
}

/**
 * Trusts the caller: use it where the counts are already known to make a share, `0 ≤ count ≤ total` and `total ≥ 1`; else
 * `parseShare`.
 *
 * @example
 * share(38, 127) // => { count: 38, total: 127 }
 * wilsonInterval(fraction(0.95))(share(38, 127)).lower // => 0.22642466269393455
 */
export const share = (count: number, total: number): Share => ({ count, total }) as Share

/**
 * Reads a share; more counted than there are is refused at `count`, nobody asked at `total`.
 *
 * @example
 * parseShare({ count: 30, total: 100 }) // => right({ count: 30, total: 100 })
 * parseShare({ count: 3, total: 2 })
 * // => left([{ _tag: 'NotAWholeNumber', path: ['count'], received: '3', from: 0, to: 2 }])
 * @law a share has whole counts and is at most the whole
 */
export const parseShare = (received: unknown): Either<NonEmpty<ParseIssue>, Share> => {
  const here: Path = []
  const total = record({ total: wholeNumber(1, highestCount) })(received, here)
  const most = isLeft(total) ? highestCount : total.right.total
  return record<Ratio>({ count: wholeNumber(0, most), total: wholeNumber(1, highestCount) })(received, here) as Either<
    NonEmpty<ParseIssue>,
    Share
  >
}

import { type Either, isLeft, right } from 'fp-ts/Either'
import { oneOfTexts, record, wholeNumber } from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue } from '../core/parse-issue.ts'
import { highestCount } from '../stats/proportion/highest-count.ts'
import { type HistogramIssues, parseHistogram } from './histogram.ts'
import { boundsOf, type Scale } from './score.ts'
import type { NpsTally, OneScale } from './tally.ts'

/**
 * Reads a tally that comes back from storage; one of another scale is refused.
 *
 * @example
 * parseTally('0-10')({ scale: '1-10', detractors: 0, passives: 1, promoters: 0 })
 * // => left([{ _tag: 'NotOneOf', path: ['scale'], received: '"1-10"', allowed: ['0-10'] }])
 * @law a tally survives JSON
 */
export const parseTally =
  <S extends Scale>(scale: S & OneScale<S>) =>
  (received: unknown): Either<NonEmpty<ParseIssue>, NpsTally<S>> => {
    const count = wholeNumber(0, highestCount)
    const parser = record<NpsTally>({
      scale: oneOfTexts([scale]),
      detractors: count,
      passives: count,
      promoters: count,
    })
    return parser(received, []) as Either<NonEmpty<ParseIssue>, NpsTally<S>>
  }

/**
 * A tally from a histogram: one count for each score, lowest first (11 of them on 0–10, 10 on 1–10).
 *
 * @example
 * tallyFromCounts('0-10')([1, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0])
 * // => right({ scale: '0-10', detractors: 1, passives: 2, promoters: 3 })
 * tallyFromCounts('1-10')([1, 2])
 * // => left([{ _tag: 'WrongLength', path: [], received: 2, expected: 10 }])
 * @source A2.1, A3.16
 * @law a histogram and its answers give the same tally
 * @law a count that is negative, broken or not a number is refused at its index
 */
export const tallyFromCounts =
  <S extends Scale>(scale: S & OneScale<S>) =>
  (received: unknown): Either<HistogramIssues, NpsTally<S>> => {
    const { from, to } = boundsOf(scale)
    const counts = parseHistogram(to - from + 1)(received, [])
    if (isLeft(counts)) return counts
    const promoters = sumOf(counts.right.slice(9 - from))
    const passives = sumOf(counts.right.slice(7 - from, 9 - from))
    return right({ scale, detractors: sumOf(counts.right) - passives - promoters, passives, promoters })
  }

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

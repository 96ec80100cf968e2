import type { Fraction } from '../stats/elementary/fraction.ts'
import type { NetPromoterScore } from './net-promoter-score.ts'

/** What a score must have before it is shown to people who act on it. */
export interface ReportablePolicy {
  readonly minimumAnswers: number
  /** The widest margin that still tells something, in the unit of `nps`: 0.1 is ± ten points. */
  readonly widestMargin: Fraction
}

/** Whether a score may be shown, or why not (可报告). */
export type ReportVerdict =
  | { readonly _tag: 'Reportable' }
  | { readonly _tag: 'TooFew'; readonly answers: number; readonly needed: number }
  | { readonly _tag: 'TooWide'; readonly margin: number; readonly allowed: number }

/**
 * Judges a score by its answers first, by the margin of its interval second.
 *
 * @example
 * const judge = reportable({ minimumAnswers: 30, widestMargin: fraction(0.2) })
 * judge({ answers: 12, interval: { margin: 0.4 } }) // => { _tag: 'TooFew', answers: 12, needed: 30 }
 * judge({ answers: 60, interval: { margin: 0.23 } }) // => { _tag: 'TooWide', margin: 0.23, allowed: 0.2 }
 * judge({ answers: 300, interval: { margin: 0.09 } }) // => { _tag: 'Reportable' }
 * @law a score is reportable exactly when it has the answers and the margin
 */
export const reportable =
  ({ minimumAnswers, widestMargin }: ReportablePolicy) =>
  ({ answers, interval }: Pick<NetPromoterScore, 'answers' | 'interval'>): ReportVerdict =>
    answers < minimumAnswers
      ? { _tag: 'TooFew', answers, needed: minimumAnswers }
      : interval.margin > widestMargin
        ? { _tag: 'TooWide', margin: interval.margin, allowed: widestMargin }
        : { _tag: 'Reportable' }

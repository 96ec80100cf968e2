import type { Period } from '../../../calendar/period/period.ts'
import type { Instant } from '../../../core/instant.ts'
import type { FeedbackClock } from '../../reasons/frame.ts'

/** What a report is a report of (报告口径): without it no number on it means anything. */
export interface ReportFrame {
  readonly company?: string
  readonly period: Period
  readonly asOf: Instant
  /** The taxonomy, as `id@version`. */
  readonly taxonomy: string
  /** Who is counted, by name. */
  readonly base: string
  readonly clock: FeedbackClock
  /** Which policies decided, as `id@version`. */
  readonly policies: readonly string[]
}

/**
 * What was not measured, or cannot be said (未测量): by name, so that nobody reads an absence as a zero.
 *
 * @example
 * const frame = { period: periodAt(elapsed)('quarter', instant(0)), asOf: instant(0), taxonomy: 'house@1', base: 'detractors',
 *   clock: 'received', policies: [] } as const
 * leadReport(standardReport)({ frame }).method.gaps.every((gap) => reportGaps.includes(gap)) // => true
 * leadReport(standardReport)({ frame }).method.gaps
 * // => ['npsNotMeasured', 'slaNotMeasured', 'silentNotMeasured', 'responseRateUnknown', 'reasonsNotCounted',
 * //    'nothingValidated', 'signalsNotWatched']
 */
export const reportGaps = [
  'npsNotMeasured',
  'npsNotComparable',
  'slaNotMeasured',
  'slaNotComparable',
  'silentNotMeasured',
  'responseRateUnknown',
  'responseRateChanged',
  'reasonsNotCounted',
  'baseTooSmall',
  'mostlyUntagged',
  'nothingValidated',
  'signalsNotWatched',
] as const
/** What a report cannot say, and why (报告缺口). */
export type ReportGap = (typeof reportGaps)[number]

import type { Weekday } from '../../calendar/rules/business-calendar.ts'

/**
 * How much a day counts as a chance to be active (暴露量). All tests count time in it, so that weekends, holidays and a
 * quiet season are not taken for customers leaving (time rescaling: Brown et al., Neural Computation 14, 2002).
 */
export interface ExposurePolicy {
  /** 1 where a weekday is left out; 0 for days on which nobody works. */
  readonly weekdays?: { readonly [D in Weekday]?: number }
  /** Days on which nothing is expected of anybody: public holidays, outages. */
  readonly closed?: readonly ClosedDates[]
  /** A yearly profile (年度曲线): what each week of the year weighs, from 1 January on; the last has one or two days. */
  readonly yearly?: readonly number[]
  /** The portfolio index (客群指数): the activity of all customers against its mean, day by day. */
  readonly index?: { readonly from: string; readonly weights: readonly number[] }
}

/** Days on which nobody could come (停业日期), the last one not included. */
export interface ClosedDates {
  readonly from: string
  /** Not included. */
  readonly until: string
}

/** Weeks of a yearly profile: 52 of seven days and what is left. */
export const weeksAYear = 53

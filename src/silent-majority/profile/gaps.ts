import type { Exposure } from '../time/exposure.ts'

/**
 * Purchases or contacts of one customer as the gaps between them (购买间隔, 联系间隔), in exposure. A gap is counted from
 * the first day on which the next one would have been another one.
 */
export interface Gaps {
  readonly first: number
  readonly last: number
  readonly count: number
  readonly sum: number
  readonly longest: number
  /** The last gaps, oldest first: as many as a stretch is looked for in. */
  readonly recent: readonly number[]
}

/**
 * One more, in order. Less than `merge` days after the last it belongs to the same episode (联系合并), which then goes on;
 * purchases of one date are one. After days that count for nothing no gap is counted.
 */
export const happenedOn =
  (merge: number, keep: number) =>
  (exposure: Exposure, gaps: Gaps | undefined, day: number): Gaps => {
    if (gaps === undefined) return { first: day, last: day, count: 0, sum: 0, longest: 0, recent: [] }
    if (day <= gaps.last) return gaps
    const gap = day - gaps.last < merge ? 0 : exposure.between(gaps.last + merge, day + 1)
    if (gap === 0) return withLast(gaps, day)
    return {
      first: gaps.first,
      last: day,
      count: gaps.count + 1,
      sum: gaps.sum + gap,
      longest: Math.max(gaps.longest, gap),
      recent: keep === 0 ? gaps.recent : [...gaps.recent.slice(gaps.recent.length < keep ? 0 : 1), gap],
    }
  }

const withLast = ({ first, count, sum, longest, recent }: Gaps, last: number): Gaps => ({
  first,
  last,
  count,
  sum,
  longest,
  recent,
})

/** The gap that is open at the beginning of a day. */
export const openGap =
  (merge: number) =>
  (exposure: Exposure, gaps: Gaps, day: number): number =>
    exposure.between(gaps.last + merge, day)

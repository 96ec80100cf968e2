import { log } from '../../stats/elementary/log.ts'
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
  /** The sum of the logarithms of the gaps: with count and sum it tells how regular they are. */
  readonly logs: number
  readonly longest: number
  /** How often one came after the days of an episode or more: what ranking counts, so that a burst is one. */
  readonly episodes: number
  /** The last gaps, oldest first: as many as a stretch is looked for in. */
  readonly recent: readonly number[]
}

/**
 * One more, in order. Less than `merge` days after the last it belongs to the same episode (联系合并), which then goes on;
 * purchases of one date are one. After days that count for nothing no gap is counted.
 */
export const happenedOn =
  (merge: number, keep: number, episode: number = merge) =>
  (exposure: Exposure, gaps: Gaps | undefined, day: number): Gaps => {
    if (gaps === undefined)
      return { first: day, last: day, count: 0, sum: 0, logs: 0, longest: 0, episodes: 0, recent: [] }
    const { first, last, count, sum, logs, longest, episodes, recent } = gaps
    if (day <= last) return gaps
    const gap = day - last < merge ? 0 : exposure.between(last + merge, day + 1)
    if (gap === 0) return { first, last: day, count, sum, logs, longest, episodes, recent }
    return {
      first,
      last: day,
      count: count + 1,
      sum: sum + gap,
      logs: logs + log(gap),
      longest: Math.max(longest, gap),
      episodes: day - last < episode ? episodes : episodes + 1,
      recent: keep === 0 ? recent : [...recent.slice(recent.length < keep ? 0 : 1), gap],
    }
  }

/** The gap that is open at the beginning of a day. */
export const openGap =
  (merge: number) =>
  (exposure: Exposure, gaps: Gaps, day: number): number =>
    exposure.between(gaps.last + merge, day)

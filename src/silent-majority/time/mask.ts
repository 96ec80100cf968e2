import type { Instant } from '../../core/instant.ts'

/** Why nothing was to be expected: public holiday, the customer's leave, our outage, a paused contract. */
export const maskReasons = ['holiday', 'leave', 'outage', 'pause'] as const
export type MaskReason = (typeof maskReasons)[number]

/**
 * A time in which silence says nothing (遮蔽期): half-open, and every local day it touches counts for nothing. Hand in
 * masks while they are known to run; a day that was already counted stays counted.
 */
export interface Mask {
  readonly from: Instant
  readonly until: Instant
  readonly why: MaskReason
}

/** Whole days, the last not included. */
export interface DaySpan {
  readonly from: number
  readonly until: number
}

/** The same days, in order and without overlap. */
export const joined = (spans: readonly DaySpan[]): readonly DaySpan[] => {
  const sorted = spans.filter(({ from, until }) => until > from).sort((a, b) => a.from - b.from)
  return sorted.reduce<readonly DaySpan[]>((done, span) => {
    const last = done.at(-1)
    return last === undefined || span.from > last.until
      ? [...done, span]
      : [...done.slice(0, -1), { from: last.from, until: Math.max(last.until, span.until) }]
  }, [])
}

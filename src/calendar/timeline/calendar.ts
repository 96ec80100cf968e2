import type { Duration } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import type { DatedRule } from '../rules/dated-rule.ts'
import type { Wall } from '../zone/wall.ts'

/** When a length of working time will have passed: at an instant, or never as far as was searched. */
export type Reached =
  | { readonly _tag: 'At'; readonly at: Instant }
  | { readonly _tag: 'Never'; readonly searchedUntil: Instant }

/** Time in one piece, half-open: the end is the first instant that no longer belongs to it. */
export interface Segment {
  readonly from: Instant
  readonly to: Instant
}

/** The next working time, or none as far as was searched. */
export type Opening =
  | ({ readonly _tag: 'Open' } & Segment)
  | { readonly _tag: 'Never'; readonly searchedUntil: Instant }

/**
 * A working calendar (工作日历) made ready: which time counts. Made by `compileCalendar`, or `elapsed`.
 *
 * Answers are exact to the millisecond, and take well under a microsecond once the years they touch are laid out.
 */
export interface Calendar {
  readonly id: string
  /** The IANA zone whose clock on the wall the hours are written in. */
  readonly timeZone: string
  /** The earliest instant at which this much working time has passed since the start. */
  readonly add: (start: Instant, worked: Duration) => Reached
  /** The latest instant from which this much working time passes until the end. */
  readonly subtract: (end: Instant, worked: Duration) => Reached
  /** Working time in `[from, to)`; none where `from` is not before `to`. */
  readonly between: (from: Instant, to: Instant) => Duration
  /** The open segment that holds the instant, cut there, or else the next one; segments that touch are one. */
  readonly opening: (from: Instant) => Opening
  /** What the clock on the wall shows. */
  readonly wallAt: (at: Instant) => Wall
  /** The first instant at which the clock on the wall shows this or later. */
  readonly instantAt: (wall: Wall) => Instant
  /** Holidays, dated shifts and breaks of the local dates the segment touches, in order. */
  readonly datedRules: (within: Segment) => readonly DatedRule[]
}

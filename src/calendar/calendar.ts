import type { Duration } from '../core/duration.ts'
import type { Instant } from '../core/instant.ts'

/** When a length of working time will have passed: at an instant, or never as far as was searched. */
export type Reached =
  | { readonly _tag: 'At'; readonly at: Instant }
  | { readonly _tag: 'Never'; readonly searchedUntil: Instant }

/** A working calendar (工作日历) made ready: which time counts. */
export interface Calendar {
  readonly id: string
  /** The earliest instant at which this much working time has passed since the start. */
  readonly add: (start: Instant, worked: Duration) => Reached
  /** Working time in `[from, to)`; none where `from` is not before `to`. */
  readonly between: (from: Instant, to: Instant) => Duration
}

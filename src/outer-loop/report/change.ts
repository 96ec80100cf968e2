import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'

/** Which way an arrow points; none unless a test says so. */
export type Direction = 'rose' | 'fell' | 'notShown'

/** How a number went since the period before (变化): an arrow only where the test shows it. */
export interface Change {
  /** Now less before. */
  readonly difference: number
  readonly interval: ConfidenceInterval
  /** Two-sided; absent where nothing varies. */
  readonly p?: number
  readonly direction: Direction
}

/** A share now, the share before, and whether it changed. */
export interface ChangedShare {
  readonly now: MeasuredShare
  readonly before?: MeasuredShare
  readonly change?: Change
}

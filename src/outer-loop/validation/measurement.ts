import type { Segment } from '../../calendar/timeline/calendar.ts'

/** What customers said in one window (测量窗口): people, counted once each. */
export interface Measurement {
  readonly window: Segment
  /** Of the topics: counts of two versions are not compared. */
  readonly taxonomyVersion: string
  /** Customers who answered with words. */
  readonly answers: number
  /** Of them, how many named each topic. */
  readonly named: { readonly [topic: string]: number }
  /** How many were asked, where it is known. */
  readonly asked?: number
}

/** The same measured before and after something was done. */
export interface BeforeAfter {
  readonly before: Measurement
  readonly after: Measurement
}

/** Which of the measurements something is about. */
export type MeasurementName = 'before' | 'after' | 'controlBefore' | 'controlAfter'

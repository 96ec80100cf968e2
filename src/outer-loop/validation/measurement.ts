import type { Segment } from '../../calendar/calendar.ts'
import type { Fraction } from '../../stats/fraction.ts'

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

/** A look while answers still come in (期中查看). */
export interface RunningLook {
  /** How many answers after are planned in the end. */
  readonly planned: number
  /** How many there were at each earlier look, ascending. */
  readonly earlier: readonly number[]
}

/** What is to be proved (验证事实). */
export interface ValidationFacts extends BeforeAfter {
  /** Declared before anybody looked: the allowance for many is made over these, not over those that look good. */
  readonly topics: readonly string[]
  /** The same measured where nothing was done: it gives the verdict where it is there. */
  readonly control?: BeforeAfter
  /** The windows in which the topics were chosen. */
  readonly choosing?: readonly Segment[]
  readonly look?: RunningLook
  /** The share each topic is hoped to fall to, for planning. */
  readonly hoped?: { readonly [topic: string]: Fraction }
  /** Why windows of different seasons are compared all the same; the verdict carries it. */
  readonly exception?: string
}

/** Which of the measurements something is about. */
export type MeasurementName = 'before' | 'after' | 'controlBefore' | 'controlAfter'

import type { Segment } from '../../calendar/timeline/calendar.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { BeforeAfter } from './measurement.ts'

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

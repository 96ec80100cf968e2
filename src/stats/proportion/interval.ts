import type { Fraction } from '../elementary/fraction.ts'

/** Where the true value lies (置信区间), in the unit of the estimate, both ends included. */
export interface ConfidenceInterval {
  readonly confidence: Fraction
  readonly lower: number
  readonly upper: number
}

import type { Instant } from '../../core/instant.ts'
import { lastInstant } from '../../core/instant.ts'
import { union } from '../zone/intervals.ts'

/** A while in which a clock stands still (暂停), half-open; without an end it lasts until further notice. */
export interface Pause {
  readonly from: Instant
  readonly to?: Instant
}

/** Pauses as their union, flat and sorted: order, repetition and overlap are gone. */
export const unionOfPauses = (pauses: readonly Pause[]): readonly number[] =>
  union(pauses.flatMap(({ from, to = lastInstant }) => [from, to]))

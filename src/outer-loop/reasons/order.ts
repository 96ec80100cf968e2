import { mcNemar } from '../../stats/comparison/mcnemar.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { TopicTally } from './tally.ts'

/** Whether one topic is really ahead of another, among the same customers. */
export interface OrderOfTwo {
  /** Customers who named only the first, and only the second: those who named both say nothing. */
  readonly onlyFirst: number
  readonly onlySecond: number
  /** The chance of a difference at least as large where neither is ahead. */
  readonly chance: number
  readonly shown: boolean
}

/**
 * Whether the order of two topics may be claimed (排名是否可信): McNemar's exact test over the customers who named only
 * one of them.
 */
export const orderChance =
  ({ topics, together }: TopicTally, level: Fraction) =>
  (first: string, second: string): OrderOfTwo => {
    const [a, b] = first < second ? [first, second] : [second, first]
    const row = Object.hasOwn(together, a) ? together[a] : undefined
    const both = row !== undefined && Object.hasOwn(row, b) ? (row[b] as number) : 0
    const only = (topic: string): number => (Object.hasOwn(topics, topic) ? (topics[topic]?.customers ?? 0) : 0) - both
    const [onlyFirst, onlySecond] = [only(first), only(second)]
    const chance = mcNemar({ onlyFirst, onlySecond })
    return { onlyFirst, onlySecond, chance, shown: onlyFirst > onlySecond && chance <= level }
  }

import type { TallyFrame } from './frame.ts'
import type { TopicTally } from './tally.ts'

const yearLength = 365 * 86_400_000

/** How much is asked for a thing (需求量). */
export interface Demand {
  readonly topic: string
  /** Distinct customers who name it, and who miss it or wish for it. */
  readonly customers: number
  readonly missing: number
  readonly mentions: number
  /** How long was listened, in days. */
  readonly days: number
  /** The same a year; absent where less than a year was heard, since seasons would be guessed. */
  readonly perYear?: { readonly customers: number; readonly missing: number; readonly mentions: number }
}

/**
 * How many customers name or miss a thing (量化需求), in the window that was heard.
 *
 * @example
 * demandFor({ taxonomy: 'house@1', base: 'everyone', clock: 'received', from: instant(0), to: instant(86400000) })(topicTallies.empty)('invoice')
 * // => { topic: 'invoice', customers: 0, missing: 0, mentions: 0, days: 1 }
 * @source A1.7
 * @law demand a year is said of windows of a year or more only
 */
export const demandFor =
  ({ from, to }: Pick<TallyFrame, 'from' | 'to'>) =>
  ({ topics }: TopicTally) =>
  (topic: string): Demand => {
    const { customers = 0, missing = 0, mentions = 0 } = (Object.hasOwn(topics, topic) && topics[topic]) || {}
    const length = to > from && to - from < Number.POSITIVE_INFINITY ? to - from : 0
    const yearly = (count: number): number => (count * yearLength) / length
    return {
      topic,
      customers,
      missing,
      mentions,
      days: length / 86_400_000,
      ...(length < yearLength
        ? {}
        : { perYear: { customers: yearly(customers), missing: yearly(missing), mentions: yearly(mentions) } }),
    }
  }

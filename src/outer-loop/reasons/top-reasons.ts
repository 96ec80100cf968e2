import { type MeasuredShare, measuredShare } from '../../stats/proportion/measured-share.ts'
import { type OrderOfTwo, orderChance } from './order.ts'
import type { ReasonsPolicy } from './policy.ts'
import type { TopicTally } from './tally.ts'

/** One reason among others (原因). */
export interface Reason {
  readonly topic: string
  /** By customers; ties share a rank, so a top 3 may have more rows or, beside a tie, ranks left out. */
  readonly rank: number
  readonly customers: number
  readonly mentions: number
  /** Customers to whom something was missing. */
  readonly missing: number
  /** Of the base; absent where the base is too small to say one. */
  readonly share?: MeasuredShare
  /** Whether it is really ahead of the next row, among the same customers; absent on the last row. */
  readonly aheadOfNext?: OrderOfTwo
}

/** Why customers say what they say, counted and ranked (原因排名). */
export interface TopReasons {
  /** Distinct customers with words: what every share is a share of. Shares may add up to more than all of them. */
  readonly base: number
  /** How many of them nobody knows. */
  readonly anonymous: number
  /** Pieces of feedback with words. */
  readonly mentions: number
  /** False below the least base: counts only. */
  readonly reportable: boolean
  /** Every topic that was named, the most named first. */
  readonly reasons: readonly Reason[]
  /** How many of the rows are at the top, all of a tie. */
  readonly top: number
  /** Customers whose words named no topic, of the base. */
  readonly untagged: MeasuredShare
  /** Customers without words, of all who were heard. */
  readonly wordless: MeasuredShare
}

/**
 * The reasons customers name, with their shares (前三大原因及占比): people over people, never mentions over mentions, each
 * with its interval; that one is ahead of the next is only claimed where it is shown.
 *
 * @example
 * topReasons(standardReasons)(topicTallies.empty).reasons // => []
 * @source A2.16, A2.15
 * @law a reason's share lies in its interval, and reasons are in the order of their customers
 * @law ties share a rank
 * @law small bases have no shares
 */
export const topReasons = ({
  confidence,
  top,
  leastBase,
  orderLevel,
}: ReasonsPolicy): ((tally: TopicTally) => TopReasons) => {
  const measured = measuredShare(confidence)
  return (tally) => {
    const { customers: base, anonymous, mentions, untagged, wordless, topics } = tally
    const reportable = base >= leastBase
    const order = orderChance(tally, orderLevel)
    const listed = Object.entries(topics)
      .filter(([, counts]) => counts.customers > 0)
      .sort(([a, x], [b, y]) => y.customers - x.customers || (a < b ? -1 : 1))
    let rank = 0
    const reasons = listed.map(([topic, counts], at): Reason => {
      if (at === 0 || listed[at - 1]?.[1].customers !== counts.customers) rank = at + 1
      const next = listed[at + 1]
      return {
        topic,
        rank,
        ...counts,
        ...(reportable ? { share: measured(counts.customers, base) } : {}),
        ...(next === undefined ? {} : { aheadOfNext: order(topic, next[0]) }),
      }
    })
    return {
      base,
      anonymous,
      mentions,
      reportable,
      reasons,
      top: reasons.filter((reason) => reason.rank <= top).length,
      untagged: measured(untagged, base),
      wordless: measured(wordless, base + wordless),
    }
  }
}

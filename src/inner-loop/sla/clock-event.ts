import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { Metric } from './clock-target.ts'

/** What clocks listen to (计时事件): a small vocabulary that a case's own events are mapped to. */
export type ClockEvent<W extends Words = StandardWords> = { readonly at: Instant } & (
  | { readonly _tag: 'started' }
  | { readonly _tag: 'customerMessage' }
  | { readonly _tag: 'agentReply'; readonly channel?: W['channel'] }
  | { readonly _tag: 'contactMade'; readonly channel: W['channel'] }
  /** Waiting for several things overlaps: each ends by its own name, and all of them when all clocks stop. */
  | { readonly _tag: 'waitingStarted'; readonly on?: string }
  | { readonly _tag: 'waitingEnded'; readonly on?: string }
  /** Stops the clocks of these metrics; absent, all of the case. */
  | { readonly _tag: 'stopped'; readonly metrics?: NonEmpty<Metric> }
  | { readonly _tag: 'reopened' }
)

/** What waiting for the customer is waiting on; their message ends it. */
export const waitedForCustomer = 'customer'

const ranks: { readonly [Tag in ClockEvent['_tag']]: number } = {
  started: 0,
  reopened: 1,
  customerMessage: 2,
  waitingEnded: 3,
  waitingStarted: 4,
  agentReply: 5,
  contactMade: 5,
  stopped: 6,
}

/** In order of time; at one instant a stop has the last word, then a pause, then a start. */
export const inOrder = (events: readonly ClockEvent<Words>[]): readonly ClockEvent<Words>[] =>
  [...events].sort((a, b) => a.at - b.at || ranks[a._tag] - ranks[b._tag])

import type { Instant } from '../../core/instant.ts'

/**
 * One piece of feedback as reasons are counted (计数用反馈): who said it, when, about what. Anybody's, not only
 * detractors': who is counted is the caller's choice, and its name stands in the frame.
 */
export interface Voice {
  /** The feedback, so that what is counted can be shown. */
  readonly id?: string
  /** Absent where nobody knows who it was: such a piece counts as one customer, and is shown apart. */
  readonly customerId?: string
  readonly at: Instant
  /** Whether it has any words: without, it can be about nothing. */
  readonly worded: boolean
  /** The topics it names. */
  readonly topics: readonly string[]
  /** Those of its topics in which a thing is missing or wished for. */
  readonly missing?: readonly string[]
  /** How strongly it is felt, in points of the intensity policy. */
  readonly intensity?: number
  /** The answer to the 0–10 question, where there was one. */
  readonly score?: number
  /** A feeling that was handed in. */
  readonly sentiment?: 'positive' | 'neutral' | 'negative'
  readonly channel?: string
  readonly segment?: string
  readonly place?: string
}

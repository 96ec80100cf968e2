import { urgencyRank } from '../../inner-loop/vocabulary/priority.ts'
import type { QueueItem } from './item.ts'

const byNumber = new Intl.Collator('en', { numeric: true })

/** The most urgent first, then the earliest deadline, then who waited longest, then by id. */
export const inOrder = (queue: readonly QueueItem[]): readonly QueueItem[] =>
  [...queue].sort(
    (one, other) =>
      urgencyRank(one.priority) - urgencyRank(other.priority) ||
      byText(one.contact?.due ?? '~', other.contact?.due ?? '~') ||
      byText(one.receivedAt, other.receivedAt) ||
      byNumber.compare(one.feedbackId, other.feedbackId) ||
      byText(one.feedbackId, other.feedbackId),
  )

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

import type { Instant } from '../../core/instant.ts'
import type { Sayable } from '../../explain/sayable.ts'
import type { SlaPolicy } from '../../inner-loop/sla/policy.ts'
import { urgencyRank } from '../../inner-loop/vocabulary/priority.ts'
import { type Case, standing } from './book.ts'
import { type Promised, type QueueItem, standingOf } from './item.ts'

/** A case as it stands in the queue. */
export const itemOf = (
  sla: SlaPolicy,
  asOf: Instant,
  say: (said: Sayable) => string,
): ((opened: Case) => QueueItem) => {
  const status = standingOf(sla, asOf)
  return (opened) => {
    const { feedback, duties, places } = opened
    const { comment, channel, outlet, businessArea } = feedback
    const assessment = standing(opened)
    return {
      ...assessment,
      status: status(
        duties.flatMap(({ priority, contact }): readonly Promised[] =>
          priority === 'noCase' || contact === undefined ? [] : [{ priority, start: contact.start }],
        ),
      ),
      why: assessment.because.map(say),
      ...(comment === undefined ? {} : { comment }),
      ...(channel === undefined ? {} : { channel }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(businessArea === undefined ? {} : { businessArea }),
      places,
    }
  }
}

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

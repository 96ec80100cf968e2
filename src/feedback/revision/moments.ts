import type { Moment } from '../../customer/timeline.ts'
import type { Feedback } from '../feedback.ts'
import { currentFeedback } from './current.ts'
import { factsOf } from './is-fact.ts'
import type { FeedbackBook } from './revision.ts'

/** Feedback as something that happened with a customer. */
export interface FeedbackMoment extends Moment {
  readonly feedback: Feedback
}

/**
 * The feedback of a book as moments for timelines (反馈触点), whatever channel it came by; what was taken back is left out.
 *
 * @example
 * feedbackMoments([{ id: 'fb:shop:7', facts: [{ _tag: 'FeedbackReceived', source: 'shop', externalId: '7', at: instant(3),
 *   said: { receivedAt: instant(3), scale: '0-10', customerId: 'u8' } }] }]).map(({ source, customerId, at }) => [source, customerId, at])
 * // => [['shop', 'u8', 3]]
 * @source A1.4
 */
export const feedbackMoments = (book: FeedbackBook): readonly FeedbackMoment[] =>
  (Array.isArray(book) ? book : []).flatMap((record) => {
    const current = currentFeedback(record)
    const [fact] = factsOf(record)
    if (current._tag !== 'FeedbackStands' || fact === undefined) return []
    const { customerId, receivedAt: at } = current.feedback
    const who = customerId === undefined ? {} : { customerId }
    return [{ source: fact.source, ...who, at, feedback: current.feedback }]
  })

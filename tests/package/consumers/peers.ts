import type { Arbitrary } from 'fast-check'
import type { Feedback } from 'voc-rules'
import { feedbackSchema } from 'voc-rules/schemas'
import { feedbacks } from 'voc-rules/testing'

// The entries that need a peer: their types hold with the lowest version of the peers as with the newest.
export const read: Feedback = feedbackSchema.parse({ id: '1', receivedAt: 0 })
export const drawn: Arbitrary<Feedback> = feedbacks

import type { MappedSource } from '../mapped.ts'

/**
 * Survicate, answers to a recommendation question as its webhook sends them.
 *
 * @example
 * mapped(survicate)({ response: { uuid: 'r1', collected_at: '2026-11-21T02:00:00Z' }, answer: { rating: 2, comment: 'Too slow' },
 *   respondent: { uuid: 'c9' } })
 * // => right([{ _tag: 'FeedbackReceived', source: 'survicate', externalId: 'r1', at: 1795226400000,
 * //    said: { receivedAt: 1795226400000, scale: '0-10', customerId: 'c9', score: 2, comment: 'Too slow',
 * //    channel: 'survey' } }])
 */
export const survicate: MappedSource = {
  source: 'survicate',
  channel: 'survey',
  question: { kind: 'score', scale: '0-10' },
  fields: {
    id: { first: ['response.uuid', 'uuid', 'response_uuid'] },
    score: { first: ['answer.rating', 'answer.value', 'answer'] },
    text: { first: ['answer.comment', 'comment'] },
    customer: { first: ['respondent.attributes.user_id', 'respondent.email', 'respondent.uuid'] },
    email: { first: ['respondent.email', 'respondent.attributes.email'] },
    receivedAt: { first: ['response.collected_at', 'collected_at', 'answered_at'] },
  },
}

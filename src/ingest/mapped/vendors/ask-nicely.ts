import type { MappedSource } from '../mapped.ts'

/**
 * AskNicely, webhooks and the list of responses: everything as text, seconds since 1970, and a count of changes.
 *
 * @example
 * mapped(askNicely)({ response_id: '81', answer: '2', comment: 'Late again', person_id: '9', responded: '1795226400' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'asknicely', externalId: '81', at: 1795226400000,
 * //    said: { receivedAt: 1795226400000, scale: '0-10', customerId: '9', score: 2, comment: 'Late again',
 * //    channel: 'survey' } }])
 */
export const askNicely: MappedSource = {
  source: 'asknicely',
  channel: 'survey',
  question: { kind: 'score', scale: '0-10' },
  fields: {
    id: { first: ['question.id', 'response_id', 'id'] },
    score: { first: ['question.score', 'answer'] },
    text: { first: ['question.comment', 'comment'] },
    customer: { first: ['customer_id', 'person.id', 'person_id', 'person.email', 'email'] },
    customerName: { first: ['person.name', 'name'] },
    email: { first: ['person.email', 'email'] },
    receivedAt: { first: ['question.responded', 'responded', 'created'] },
    revision: { first: ['count'] },
  },
}

import type { MappedSource } from '../mapped.ts'

/**
 * Chatwoot, responses to its satisfaction survey: 1–5, seconds since 1970.
 *
 * @example
 * mapped(chatwoot)({ id: 7, rating: 1, feedback_message: 'Nobody answered', contact: { id: 9 }, created_at: 1795226400 })
 * // => right([{ _tag: 'FeedbackReceived', source: 'chatwoot', externalId: '7', at: 1795226400000,
 * //    said: { receivedAt: 1795226400000, scale: '0-10', customerId: '9', rating: { scale: '1-5', value: 1 },
 * //    comment: 'Nobody answered', channel: 'liveChat' } }])
 */
export const chatwoot: MappedSource = {
  source: 'chatwoot',
  channel: 'liveChat',
  stars: '1-5',
  fields: {
    id: 'id',
    stars: { first: ['rating', 'content_attributes.submitted_values.csat_survey_response.rating'] },
    text: {
      first: ['feedback_message', 'content_attributes.submitted_values.csat_survey_response.feedback_message'],
    },
    customer: { first: ['contact.id', 'contact.email', 'sender.id'] },
    customerName: { first: ['contact.name', 'sender.name'] },
    email: { first: ['contact.email', 'sender.email'] },
    phone: { first: ['contact.phone_number', 'sender.phone_number'] },
    receivedAt: 'created_at',
    revisedAt: { first: ['updated_at'] },
  },
}

import type { MappedSource } from '../mapped.ts'

/**
 * Help Scout, satisfaction ratings: great, okay, not good.
 *
 * @example
 * mapped(helpScout)({ id: 7, rating: 'not good', comments: 'Nobody answered', customerId: 9, createdAt: '2026-11-21T02:00:00Z' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'helpscout', externalId: '7', at: 1795226400000,
 * //    said: { receivedAt: 1795226400000, scale: '0-10', customerId: '9', satisfaction: 'dissatisfied',
 * //    comment: 'Nobody answered', channel: 'email' } }])
 */
export const helpScout: MappedSource = {
  source: 'helpscout',
  channel: 'email',
  fields: {
    id: 'id',
    satisfaction: 'rating',
    text: { first: ['comments', 'comment'] },
    customer: { first: ['customerId', 'customer.id', 'customer.email'] },
    email: 'customer.email',
    receivedAt: { first: ['createdAt', 'created_at'] },
    revisedAt: { first: ['modifiedAt', 'modified_at'] },
  },
}

import type { MappedSource } from '../mapped.ts'

/** Help Scout, satisfaction ratings: great, okay, not good. */
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

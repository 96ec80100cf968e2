import type { MappedSource } from '../mapped.ts'

/** Survicate, answers to a recommendation question as its webhook sends them. */
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

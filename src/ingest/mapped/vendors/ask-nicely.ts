import type { MappedSource } from '../mapped.ts'

/** AskNicely, webhooks and the list of responses: everything as text, seconds since 1970, and a count of changes. */
export const askNicely: MappedSource = {
  source: 'asknicely',
  channel: 'survey',
  question: { kind: 'score', scale: '0-10' },
  fields: {
    id: { first: ['question.id', 'response_id', 'id'] },
    score: { first: ['question.score', 'answer'] },
    text: { first: ['question.comment', 'comment'] },
    customer: { first: ['person.email', 'customer_id', 'email', 'person_id'] },
    customerName: { first: ['person.name', 'name'] },
    email: { first: ['person.email', 'email'] },
    receivedAt: { first: ['question.responded', 'responded', 'created'] },
    revision: { first: ['count'] },
  },
}

import type { MappedSource } from '../mapped.ts'

/** PostHog, `survey sent` events, bare or in the envelope of a webhook; the first question is the number, the second the words. */
export const postHog: MappedSource = {
  source: 'posthog',
  channel: 'app',
  question: { kind: 'score', scale: '0-10' },
  only: [{ at: { first: [['event', 'event'], 'event'] }, is: ['survey sent'] }],
  fields: {
    id: { first: ['event.uuid', 'uuid', ['properties', '$survey_submission_id']] },
    score: {
      first: [
        ['event', 'properties', '$survey_response'],
        ['properties', '$survey_response'],
      ],
    },
    text: {
      first: [
        ['event', 'properties', '$survey_response_1'],
        ['properties', '$survey_response_1'],
      ],
    },
    customer: { first: ['event.distinct_id', 'distinct_id'] },
    receivedAt: { first: ['event.timestamp', 'timestamp'] },
  },
}

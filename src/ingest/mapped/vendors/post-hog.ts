import type { MappedSource } from '../mapped.ts'

/**
 * PostHog, `survey sent` events, bare or in the envelope of a webhook; the first question is the number, the second the words.
 *
 * @example
 * const sent = { event: 'survey sent', uuid: 'u1', distinct_id: 'c9', timestamp: '2026-11-21T02:00:00Z',
 *   properties: { $survey_response: 2, $survey_response_1: 'Too slow' } }
 * mapped(postHog)(sent)
 * // => right([{ _tag: 'FeedbackReceived', source: 'posthog', externalId: 'u1', at: 1795226400000,
 * //    said: { receivedAt: 1795226400000, scale: '0-10', customerId: 'c9', score: 2, comment: 'Too slow',
 * //    channel: 'app' } }])
 * mapped(postHog)({ ...sent, event: 'survey dismissed' })
 * // => left({ _tag: 'NoFeedback', source: 'posthog', because: 'otherSurvey', externalId: 'u1', customerId: 'c9' })
 */
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

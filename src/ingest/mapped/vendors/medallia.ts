import type { MappedSource } from '../mapped.ts'

/**
 * Medallia, flat feeds of survey records; names of fields differ from programme to programme, so write your own over these.
 *
 * @example
 * const own = { ...medallia, fields: { ...medallia.fields, score: 'q_ltr_scale_11' } }
 * mapped(own)({ surveyid: 'S1', q_ltr_scale_11: '2', comments: 'Cold food', unit: 'North', responsedate: '2026-11-21T02:00:00Z' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'medallia', externalId: 'S1', at: 1795226400000,
 * //    said: { receivedAt: 1795226400000, scale: '0-10', score: 2, comment: 'Cold food', channel: 'survey',
 * //    outlet: 'North' } }])
 */
export const medallia: MappedSource = {
  source: 'medallia',
  channel: 'survey',
  question: { kind: 'score', scale: '0-10' },
  fields: {
    id: { first: ['surveyid', 'surveyId', 'a_surveyid'] },
    score: { first: ['ltr', 'nps', 'q_likelihood_to_recommend', 'likelihood_to_recommend'] },
    text: { first: ['comment', 'comments', 'q_comment', 'verbatim'] },
    customer: { first: ['customerid', 'customerId', 'e_customerid'] },
    email: { first: ['email', 'e_email'] },
    outlet: { first: ['unit', 'unitname', 'e_unitname'] },
    receivedAt: { first: ['responsedate', 'responseDate', 'a_responsedate', 'creationdate'] },
  },
}

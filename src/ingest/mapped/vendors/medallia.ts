import type { MappedSource } from '../mapped.ts'

/** Medallia, flat feeds of survey records; names of fields differ from programme to programme, so write your own over these. */
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

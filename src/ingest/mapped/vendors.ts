import type { MappedSource } from './mapped.ts'

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
    revision: 'count',
  },
}

/** Chatwoot, responses to its satisfaction survey: 1–5, seconds since 1970. */
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
    revisedAt: 'updated_at',
  },
}

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

/** 问卷星数据推送: the first question is the number, the second the words; the parameter of the link is the customer. */
export const wenjuanxing: MappedSource = {
  source: 'wenjuanxing',
  channel: 'survey',
  zone: 'Asia/Shanghai',
  question: { kind: 'score', scale: '0-10' },
  fields: {
    id: { first: ['joinid', 'index'] },
    score: 'q1',
    text: 'q2',
    customer: 'sojumpparm',
    receivedAt: { first: ['submittime', 'submitTime'] },
  },
}

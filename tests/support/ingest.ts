import type { Adapter } from '../../src/ingest/index.ts'
import * as ingest from '../../src/ingest/index.ts'
import { standardThumb } from '../../src/policies/micro-feedback.ts'

const nps = { kind: 'score', scale: '0-10' } as const
const mood = { kind: 'rating', scale: '0-1', labels: { good: 1, bad: 0 }, readAs: { 0: 2 } } as const
const seconds = 1_795_226_400
const iso = '2026-11-21T02:00:00.000Z'
const delighted = {
  id: '5',
  person: { id: 9, email: 'wang@example.com' },
  survey_type: 'nps',
  score: 2,
  comment: '等了三天',
  created_at: seconds,
  updated_at: seconds + 9,
}
const delightedAdapter = ingest.delighted({
  source: 'delighted',
  channel: 'email',
  customer: ['person', 'email'],
  questions: { nps },
})
const exclude = [{ at: ['meta', 'url'], is: ['test'], as: 'test' }] as const
const question = { kind: 'rating', scale: '1-5' } as const

/** Every adapter with a delivery it takes. */
export const samples: readonly { readonly name: string; readonly adapter: Adapter; readonly delivery: unknown }[] = [
  {
    name: 'mapped',
    adapter: ingest.mapped({ ...ingest.wenjuanxing, source: 'wjx' }),
    delivery: { joinid: 7, q1: '2分', q2: '等了三天', sojumpparm: 'c9', submittime: '2026/11/21 10:00:00' },
  },
  {
    name: 'delighted event',
    adapter: delightedAdapter,
    delivery: { event_type: 'survey_response.updated', event_data: delighted },
  },
  { name: 'delighted list', adapter: delightedAdapter, delivery: delighted },
  {
    name: 'formbricks',
    adapter: ingest.formbricks({ source: 'fb', question: nps, numberQuestion: 'q1', wordsQuestion: 'q2', exclude }),
    delivery: {
      event: 'responseUpdated',
      data: { id: 'r1', createdAt: iso, updatedAt: iso, data: { q1: 9, q2: 'fine' }, meta: { url: 'test' } },
    },
  },
  {
    name: 'typeform',
    adapter: ingest.typeform({
      source: 'tf',
      question: { kind: 'score', scale: '1-10' },
      numberField: 'nps',
      wordsField: 'why',
    }),
    delivery: {
      event_type: 'form_response',
      form_response: {
        token: 't',
        submitted_at: iso,
        answers: [
          { type: 'number', number: 3, field: { ref: 'nps' } },
          { type: 'text', text: 'x', field: { id: 'why' } },
        ],
      },
    },
  },
  {
    name: 'surveymonkey webhook',
    adapter: ingest.surveyMonkeyWebhook({ source: 'sm' }),
    delivery: { event_type: 'response_deleted', object_id: 7, event_datetime: iso, resources: { survey_id: 8 } },
  },
  {
    name: 'surveymonkey response',
    adapter: ingest.surveyMonkeyResponse({
      source: 'sm',
      question: { ...nps, labels: { '502': 1 } },
      numberQuestion: '40',
    }),
    delivery: {
      id: 7,
      collection_mode: 'preview',
      date_created: iso,
      pages: [{ questions: [{ id: 40, answers: [{ choice_id: 502 }] }] }],
    },
  },
  {
    name: 'zendesk rating',
    adapter: ingest.zendeskRating({ source: 'z', customer: ['requester_id'], readAs: { 0: 1 } }),
    delivery: { id: 35, score: 'bad', comment: 'no', requester_id: 7, created_at: iso },
  },
  {
    name: 'zendesk survey',
    adapter: ingest.zendeskSurvey({ source: 'z', question, numberQuestion: 'q1', wordsQuestion: 'q2' }),
    delivery: {
      id: '01J',
      answers: [{ type: 'rating_scale', rating: 4, question: { id: 'q1' }, created_at: iso, updated_at: iso }],
    },
  },
  {
    name: 'intercom',
    adapter: ingest.intercom({ source: 'i' }),
    delivery: {
      topic: 'conversation.rating.added',
      created_at: seconds,
      data: { item: { id: '215', conversation_rating: { rating: 4, remark: 'ok', created_at: seconds - 60 } } },
    },
  },
  {
    name: 'wecom callback',
    adapter: ingest.weComCallback({ source: 'w' }),
    delivery: { CreateTime: seconds, MsgType: 'event', Event: 'kf_msg_or_event', Token: 'T' },
  },
  {
    name: 'wecom message',
    adapter: ingest.weComMessage({
      source: 'w',
      take: 'everything',
      question: mood,
      thumb: { words: standardThumb, question: mood },
    }),
    delivery: { msgid: 'm', send_time: seconds, origin: 3, msgtype: 'text', text: { content: '2' } },
  },
  {
    name: 'qualtrics',
    adapter: ingest.qualtricsRow({ source: 'q', zone: 'Asia/Shanghai', answer: 'Q1', question: nps }),
    delivery: { ResponseId: 'R', Status: 'Survey Test', RecordedDate: '2026-11-21 10:00:00', Q1: '2' },
  },
  {
    name: 'csv',
    adapter: ingest.csvRow({
      source: 'c',
      columns: { id: 'id', receivedAt: 'at', answer: 'n', words: 'w' },
      question: nps,
      zone: 'Europe/Berlin',
      outlet: ['store'],
    }),
    delivery: { '\uFEFFid': 1, at: '2026-11-21', n: '7', w: 'fine', store: 'North' },
  },
  {
    name: 'cloudevents',
    adapter: ingest.cloudEvent({ source: 'bus', types: { t: delightedAdapter } }),
    delivery: { specversion: '1.0', id: 'e', source: '/s', type: 't', data: delighted },
  },
]

import { describe, expect, it } from 'vitest'
import * as ingest from '../../../src/ingest/index.ts'

const at = 1_795_226_400_000
const seconds = at / 1000
const said = (adapter: ingest.Adapter, delivery: unknown): unknown => {
  const read = adapter(delivery)
  if (read._tag === 'Left') return read.left
  return read.right.map((fact) => ('said' in fact ? { id: fact.externalId, ...fact.said } : fact))
}

describe('an adapter that is a mapping', () => {
  const fields = { id: 'Id', score: 'Score', text: 'Words', receivedAt: 'When' } as const
  const read = ingest.mapped({ source: 'shop', zone: 'Asia/Shanghai', fields })
  it('reads dates, numbers and words for no answer as a file does', () => {
    expect(said(read, { Id: 7, Score: '8/10', Words: 'n/a', When: '21-Nov-2026 10:00' })).toEqual([
      { id: '7', receivedAt: at, scale: '0-10', score: 8 },
    ])
    expect(said(read, { Id: 'a', Score: null, Words: '等了三天', When: String(seconds) })).toMatchObject([
      { id: 'a', receivedAt: at, comment: '等了三天' },
    ])
    expect(said(read, { Id: 'a', Score: '-', Words: '无', When: seconds })).toMatchObject({ because: 'notAnswered' })
  })
  it('keeps the words where the score cannot be read', () => {
    expect(said(read, { Id: 'a', Score: 'never', Words: '冒烟了', When: seconds })).toMatchObject([
      { comment: '冒烟了', unread: { fields: [{ name: 'Score', received: '"never"' }] } },
    ])
  })
  it('refuses a place that is not there, and says what is', () => {
    const there = ['Id', 'Scores', 'When', 'who.id']
    expect(said(read, { Id: 1, Scores: 2, When: seconds, who: { id: 9 } })).toEqual({
      _tag: 'DeliveryRejected',
      source: 'shop',
      externalId: '1',
      issues: [{ _tag: 'PlaceMissing', path: ['Score'], there }],
    })
    expect(said(read, { Score: 2, When: seconds })).toMatchObject({
      issues: [{ _tag: 'PlaceMissing', path: ['Id'], there: ['Score', 'When'] }],
    })
    expect(said(read, { Id: 1, Score: 2, Words: '', When: '3/4/2026' })).toMatchObject({
      issues: [{ _tag: 'DateOrderNeeded' }],
    })
  })
  it('finds responses inside of envelopes and lists, and nothing of other kinds', () => {
    const listed = ingest.mapped({
      source: 's',
      within: 'data.items',
      fields: { id: { join: ['form', 'no'], with: ':' }, score: ['a.b', 'nps'], receivedAt: 't' },
      only: [{ at: 'kind', is: ['answer'] }],
    })
    const items = [
      { kind: 'answer', form: 'f', no: 1, 'a.b': { nps: 2 }, t: seconds },
      { kind: 'ping' },
      { kind: 'answer', form: 'f', no: 2, 'a.b': { nps: 9 }, t: seconds },
    ]
    expect(said(listed, { data: { items } })).toMatchObject([
      { id: 'f:1', score: 2 },
      { id: 'f:2', score: 9 },
    ])
    expect(said(listed, { data: { items: [items[1]] } })).toMatchObject({ because: 'otherSurvey' })
    expect(said(listed, { data: { items: [...items, { kind: 'answer' }] } })).toMatchObject({
      issues: [{ _tag: 'PlaceMissing', path: [3, 'form'] }],
    })
    expect(ingest.responsesIn({ data: { items } }, ['data', 'items'])).toHaveLength(3)
  })
})

describe('shipped mappings', () => {
  it.each<readonly [string, ingest.MappedSource, unknown, object]>([
    [
      'AskNicely',
      ingest.askNicely,
      {
        response_id: '31',
        answer: '2',
        comment: 'slow',
        email: 'li@example.com',
        responded: String(seconds),
        question_type: 'nps',
      },
      { id: '31', score: 2, comment: 'slow', customerId: 'li@example.com', receivedAt: at },
    ],
    [
      'Chatwoot',
      ingest.chatwoot,
      {
        id: 5,
        rating: 1,
        feedback_message: 'rude',
        contact: { id: 9, phone_number: '+8613800138000' },
        created_at: seconds,
      },
      { id: '5', rating: { scale: '1-5', value: 1 }, comment: 'rude', customerId: '9', receivedAt: at },
    ],
    [
      'Help Scout',
      ingest.helpScout,
      { id: 8, rating: 'not good', comments: 'waited', customerId: 4, createdAt: '2026-11-21T02:00:00Z' },
      { id: '8', satisfaction: 'dissatisfied', comment: 'waited', customerId: '4', receivedAt: at },
    ],
    [
      'Medallia',
      { ...ingest.medallia, zone: 'UTC' },
      { surveyid: 'm1', ltr: '3', comment: 'cold food', unitname: 'Leeds', responsedate: '2026-11-21 02:00' },
      { id: 'm1', score: 3, comment: 'cold food', outlet: 'Leeds', receivedAt: at },
    ],
    [
      'PostHog',
      ingest.postHog,
      {
        event: {
          event: 'survey sent',
          uuid: 'u1',
          distinct_id: 'c1',
          timestamp: '2026-11-21T02:00:00Z',
          properties: { $survey_id: 's', $survey_response: '4', $survey_response_1: 'crashes' },
        },
      },
      { id: 'u1', score: 4, comment: 'crashes', customerId: 'c1', receivedAt: at },
    ],
    [
      'Survicate',
      ingest.survicate,
      {
        response: { uuid: 'r1', collected_at: '2026-11-21T02:00:00Z' },
        answer: { rating: 6, comment: 'dear' },
        respondent: { uuid: 'p1', email: 'wang@example.com' },
      },
      { id: 'r1', score: 6, comment: 'dear', customerId: 'wang@example.com', receivedAt: at },
    ],
    [
      '问卷星',
      ingest.wenjuanxing,
      { joinid: '101', q1: '2', q2: '充电时冒烟', sojumpparm: 'c9', submittime: '2026/11/21 10:00:00' },
      { id: '101', score: 2, comment: '充电时冒烟', customerId: 'c9', receivedAt: at },
    ],
  ])('read %s', (_name, mapping, delivery, expected) => {
    expect(said(ingest.mapped(mapping), delivery)).toMatchObject([expected])
    expect(said(ingest.mapped(mapping), {})).toMatchObject({ _tag: expect.stringMatching(/Rejected|NoFeedback/u) })
  })
})

describe('adapters whose mapping names what is not there', () => {
  it('say what is', () => {
    const row = ingest.csvRow({
      source: 's',
      columns: { id: 'Id', receivedAt: 'Date', answer: 'Scores' },
      question: { kind: 'score', scale: '0-10' },
    })
    expect(row({ Id: '1', Date: '2026-11-21T02:00:00Z', Score: '2' })).toMatchObject({
      left: { issues: [{ _tag: 'PlaceMissing', path: ['Scores'], there: ['Id', 'Date', 'Score'] }] },
    })
    const nps = { kind: 'score', scale: '0-10' } as const
    const form = ingest.typeform({ source: 's', question: nps, numberField: 'nsp' })
    expect(
      form({
        event_type: 'form_response',
        form_response: {
          token: 't',
          submitted_at: '2026-11-21T02:00:00Z',
          answers: [{ type: 'number', number: 2, field: { id: 'x', ref: 'nps' } }],
        },
      }),
    ).toMatchObject({ left: { issues: [{ _tag: 'PlaceMissing', path: ['nsp'], there: ['nps', 'x'] }] } })
  })
  it('read lists of responses', () => {
    const adapter = ingest.formbricks({ source: 's', question: { kind: 'score', scale: '0-10' }, numberQuestion: 'q1' })
    const one = (id: string, data: object): object => ({
      event: 'responseFinished',
      data: { id, createdAt: '2026-11-21T02:00:00Z', data },
    })
    expect(adapter([one('a', { q1: 2 }), one('b', { q1: 9 })])).toMatchObject({
      right: [{ externalId: 'a' }, { externalId: 'b' }],
    })
    expect(adapter([one('a', { q1: 2 }), one('b', { q2: 9 })])).toMatchObject({
      left: { issues: [{ _tag: 'PlaceMissing', path: [1, 'q1'], there: ['q2'] }] },
    })
  })
})

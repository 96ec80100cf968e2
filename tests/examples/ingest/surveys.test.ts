import { describe, expect, it } from 'vitest'
import type { Adapter } from '../../../src/ingest/index.ts'
import {
  formbricks,
  type SourcedFact,
  surveyMonkeyResponse,
  surveyMonkeyWebhook,
  typeform,
} from '../../../src/ingest/index.ts'

const nps = { kind: 'score', scale: '0-10' } as const
const summary = (answer: ReturnType<Adapter>): unknown =>
  answer._tag === 'Right'
    ? answer.right.map((fact: SourcedFact) =>
        'said' in fact ? [fact._tag, fact.said.score, fact.said.comment] : fact._tag,
      )
    : answer.left._tag === 'DeliveryRejected'
      ? answer.left.issues.map(({ _tag, path }) => `${_tag} ${path.join('.')}`)
      : answer.left._tag === 'NoFeedback'
        ? answer.left.because
        : answer.left

describe('Formbricks', () => {
  const read = formbricks({
    source: 'in-app',
    question: nps,
    numberQuestion: 'q1',
    wordsQuestion: 'q2',
    survey: 's1',
    customer: ['contactAttributes', 'userId'],
    exclude: [{ at: ['meta', 'source'], is: ['preview-link'], as: 'preview' }],
  })
  const delivery = (answers: object, more: object = {}): object => ({
    webhookId: 'w',
    event: 'responseUpdated',
    data: {
      id: 'r1',
      surveyId: 's1',
      createdAt: '2026-11-21T02:00:00.000Z',
      updatedAt: '2026-11-21T02:00:05.000Z',
      data: answers,
      ttc: { q1: 900, _total: 900 },
      contactAttributes: { userId: 'u7' },
      ...more,
    },
  })

  it('reads the delivery bare and alone in a list, alike', () => {
    expect(summary(read(delivery({ q1: 3, q2: 'slow' })))).toEqual([['FeedbackAmended', 3, 'slow']])
    expect(read([delivery({ q1: 3 })])).toEqual(read(delivery({ q1: 3 })))
    expect(summary(read([delivery({ q1: 3 }), delivery({ q1: 4 })]))).toEqual([
      ['FeedbackAmended', 3, undefined],
      ['FeedbackAmended', 4, undefined],
    ])
  })

  it('takes a skipped question for no answer though time was spent on it', () => {
    expect(summary(read(delivery({ q2: 'slow' })))).toEqual([['FeedbackAmended', undefined, 'slow']])
    for (const q1 of [null, '', ' ']) expect(read(delivery({ q1, q2: 'slow' }))).toEqual(read(delivery({ q2: 'slow' })))
    expect(summary(read(delivery({}, { updatedAt: '2026-11-21T02:00:00.000Z' })))).toBe('notAnswered')
    expect(summary(read(delivery({})))).toEqual([['FeedbackAmended', undefined, undefined]])
  })

  it.each([6.5, 8.5, -1, 11, '9.5', '9.', 'dismissed', true, [9]])('refuses %j, which would fall in no group', (q1) => {
    expect(summary(read(delivery({ q1 })))).toEqual(['NotAWholeNumber data.data.q1'])
  })

  it('leaves other surveys and the test of the endpoint aside, and excludes what the mapping says', () => {
    expect(summary(read(delivery({ q1: 3 }, { surveyId: 's2' })))).toBe('otherSurvey')
    expect(summary(read({ event: 'testEndpoint' }))).toBe('endpointTest')
    expect(read(delivery({ q1: 3 }, { meta: { source: 'preview-link' } }))).toMatchObject({
      right: [{ excluded: 'preview', said: { customerId: 'u7' } }],
    })
  })
})

describe('Typeform', () => {
  const answers = [
    { type: 'number', number: 0, field: { id: 'f1', type: 'opinion_scale', ref: 'nps' } },
    { type: 'text', text: ' \n', field: { id: 'f2', type: 'long_text', ref: 'why' } },
    { type: 'choice', choice: { label: 'Very bad' }, field: { id: 'f3', ref: 'mood' } },
  ]
  const delivery = {
    event_id: 'e',
    event_type: 'form_response',
    form_response: {
      form_id: 'F',
      token: 't',
      submitted_at: '2026-11-21T02:00:00Z',
      hidden: { uid: 'u1' },
      calculated: { score: 9 },
      answers,
    },
  }
  const base = { source: 'typeform', question: nps, numberField: 'nps', wordsField: 'why' }

  it('reads a 0 as 0 on 0–10 and refuses it on a scale that starts at 1', () => {
    expect(summary(typeform(base)(delivery))).toEqual([['FeedbackReceived', 0, undefined]])
    const fromOne = typeform({ ...base, question: { kind: 'score', scale: '1-10' } })
    expect(summary(fromOne(delivery))).toEqual(['NotAWholeNumber form_response.answers.nps'])
  })

  it('never reads the score of a quiz', () => {
    expect(summary(typeform({ ...base, numberField: 'absent' })(delivery))).toBe('notAnswered')
  })

  it('finds a field by id, and a choice by its label where the label stands for a number', () => {
    const byId = {
      ...base,
      numberField: 'f3',
      question: { kind: 'rating', scale: '1-5', labels: { 'Very bad': 1 } },
    } as const
    expect(typeform(byId)(delivery)).toMatchObject({ right: [{ rating: { scale: '1-5', value: 1 } }] })
    expect(summary(typeform({ ...byId, question: nps })(delivery))).toEqual([
      'NotAWholeNumber form_response.answers.f3',
    ])
  })

  it('reads what was written beside “other”: a choice without a label', () => {
    const other = { type: 'choice', choice: { id: 'other', other: '客服态度差' }, field: { id: 'f4', ref: 'reason' } }
    const with4 = { ...delivery, form_response: { ...delivery.form_response, answers: [...answers, other] } }
    expect(summary(typeform({ ...base, wordsField: 'reason' })(with4))).toEqual([['FeedbackReceived', 0, '客服态度差']])
  })

  it('is the same fact however often it is delivered', () => {
    const read = typeform({ ...base, customer: ['hidden', 'uid'], form: 'F' })
    expect(read(delivery)).toEqual(read(JSON.parse(JSON.stringify(delivery))))
    expect(summary(typeform({ ...base, form: 'G' })(delivery))).toBe('otherSurvey')
  })
})

describe('SurveyMonkey', () => {
  const hook = (event_type: string): object => ({
    name: 'h',
    event_type,
    object_id: 7,
    event_datetime: '2026-11-21T02:00:00.182613+00:00',
    resources: { survey_id: '88', collector_id: '3' },
  })

  it.each([
    'response_created',
    'response_updated',
    'response_completed',
    'response_disqualified',
    'response_overquota',
  ])('asks to fetch after %s, since a webhook carries no answer', (event) => {
    expect(summary(surveyMonkeyWebhook({ source: 'sm' })(hook(event)))).toEqual({
      _tag: 'MustFetch',
      source: 'sm',
      what: 'response',
      by: { responseId: '7', surveyId: '88', collectorId: '3' },
      at: Date.parse('2026-11-21T02:00:00.182Z'),
    })
  })

  it('takes a deleted response for a retraction', () => {
    expect(summary(surveyMonkeyWebhook({ source: 'sm' })(hook('response_deleted')))).toEqual(['FeedbackRetracted'])
  })

  const response = (more: object = {}): object => ({
    id: '7',
    survey_id: '88',
    response_status: 'completed',
    collection_mode: 'default',
    date_created: '2026-11-21T02:00:00+00:00',
    date_modified: '2026-11-21T02:03:00+00:00',
    custom_variables: { crm: 'C9' },
    pages: [
      {
        id: '1',
        questions: [{ id: '40', answers: [{ choice_id: '502', row_id: '1', choice_metadata: { weight: '-100' } }] }],
      },
      {
        id: '2',
        questions: [
          { id: '41', answers: [{ text: '修了三次' }] },
          { id: '42', answers: [{ text: '8' }] },
          { id: '43', answers: [{ choice_id: '9' }] },
        ],
      },
    ],
    ...more,
  })
  const mapping = {
    source: 'sm',
    question: { ...nps, labels: { '502': 1 } },
    numberQuestion: '40',
    wordsQuestion: '41',
    customer: ['custom_variables', 'crm'],
  }

  it('reads a choice by its id and never by its weight', () => {
    expect(summary(surveyMonkeyResponse(mapping)(response()))).toEqual([['FeedbackAmended', 1, '修了三次']])
    expect(summary(surveyMonkeyResponse({ ...mapping, numberQuestion: '42' })(response()))).toEqual([
      ['FeedbackAmended', 8, '修了三次'],
    ])
  })

  it('does not take the digits of a choice id for a number', () => {
    expect(summary(surveyMonkeyResponse({ ...mapping, numberQuestion: '43' })(response()))).toEqual([
      'NotAWholeNumber pages.43',
    ])
  })

  it('tells the number from the comment beside it, whichever of them comes first', () => {
    const choice = { choice_id: '502', row_id: '1' }
    const comment = { other_id: '900', text: '修了三次' }
    const asked = (answers: readonly object[]): object => response({ pages: [{ questions: [{ id: '40', answers }] }] })
    const read = surveyMonkeyResponse({ ...mapping, wordsQuestion: '40' })
    for (const answers of [
      [choice, comment],
      [comment, choice],
    ])
      expect(summary(read(asked(answers)))).toEqual([['FeedbackAmended', 1, '修了三次']])
    expect(summary(read(asked([comment])))).toEqual([['FeedbackAmended', undefined, '修了三次']])
  })

  it('loses no box of a question with several, and makes no words of a choice', () => {
    const boxes = [
      { row_id: '1', text: '修了三次' },
      { row_id: '2', text: '还是漏' },
    ]
    const several = response({ pages: [{ questions: [{ id: '41', answers: boxes }] }] })
    expect(summary(surveyMonkeyResponse(mapping)(several))).toEqual([
      ['FeedbackAmended', undefined, '修了三次\n还是漏'],
    ])
    expect(summary(surveyMonkeyResponse({ ...mapping, wordsQuestion: '43' })(response()))).toEqual([
      ['FeedbackAmended', 1, undefined],
    ])
  })

  it('rejects words that are no text, and says where', () => {
    const odd = response({ pages: [{ questions: [{ id: '41', answers: [{ text: '修了三次' }, { text: 7 }] }] }] })
    expect(summary(surveyMonkeyResponse(mapping)(odd))).toEqual(['NotText pages.41'])
  })

  it('finds nothing where there are no pages or no answers', () => {
    for (const more of [{ pages: undefined }, { pages: [{}] }, { pages: [{ questions: [{ id: '40' }] }] }])
      expect(summary(surveyMonkeyResponse(mapping)(response(more)))).toEqual([
        ['FeedbackAmended', undefined, undefined],
      ])
  })

  it.each([
    [{ collection_mode: 'preview' }, 'preview'],
    [{ collection_mode: 'survey_preview' }, 'preview'],
    [{ response_status: 'disqualified' }, 'disqualified'],
    [{ response_status: 'overquota' }, 'disqualified'],
    [{ response_status: 'partial' }, undefined],
  ])('excludes %j with its reason and drops none', (more, excluded) => {
    const read = surveyMonkeyResponse(mapping)(response(more))
    expect(read._tag === 'Right' && read.right.map((fact) => ('excluded' in fact ? fact.excluded : undefined))).toEqual(
      [excluded],
    )
  })
})

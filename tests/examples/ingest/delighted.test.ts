import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import { currentFeedback } from '../../../src/feedback/revision/current.ts'
import { delighted, factsIn, ingestAll } from '../../../src/ingest/index.ts'

const read = delighted({
  source: 'delighted',
  channel: 'email',
  customer: ['person', 'email'],
  businessArea: ['person_properties', 'journey'],
  questions: { nps: { kind: 'score', scale: '0-10' }, csat: { kind: 'rating', scale: '1-5' } },
})
const noon = 1_795_226_400
const response = (more: object = {}): object => ({
  id: '5',
  person: { id: 9, email: 'wang@example.com', name: 'Wang' },
  survey_type: 'nps',
  score: 2,
  comment: null,
  created_at: noon,
  updated_at: noon,
  person_properties: { journey: 'delivery' },
  ...more,
})
const event = (kind: string, data: object): object => ({ event_type: kind, event_id: 'e', event_data: data })

describe('Delighted', () => {
  it('brings the score first and the comment later, as one feedback (no comment at first)', () => {
    const later = response({ comment: '等了三天', updated_at: noon + 240 })
    const intake = ingestAll(read)([
      event('survey_response.updated', later),
      event('survey_response.created', response()),
      event('survey_response.updated', later),
    ])
    const book = feedbackBook(factsIn(intake))
    expect(book.map(({ id, facts }) => [id, facts.map(({ _tag }) => _tag)])).toEqual([
      ['fb:delighted:5', ['FeedbackReceived', 'FeedbackAmended']],
    ])
    expect(book.map(currentFeedback)).toEqual([
      {
        _tag: 'FeedbackStands',
        feedback: {
          id: 'fb:delighted:5',
          receivedAt: noon * 1000,
          scale: '0-10',
          score: 2,
          comment: '等了三天',
          customerId: 'wang@example.com',
          channel: 'email',
          businessArea: 'delivery',
        },
      },
    ])
  })

  it('gives the same fact from the list, where the person is a bare id', () => {
    const byId = delighted({
      source: 'd',
      customer: ['person', 'id'],
      questions: { nps: { kind: 'score', scale: '0-10' } },
    })
    expect(byId(response({ person: '9' }))).toEqual(byId(event('survey_response.created', response())))
  })

  it('reads times and scores that came as text', () => {
    expect(read(response({ score: '2', created_at: `${noon}`, updated_at: `${noon}` }))).toEqual(read(response()))
  })

  it('keeps ratings beside the feedback, never as a score', () => {
    expect(read(response({ survey_type: 'csat', score: 4 }))).toMatchObject({
      right: [{ rating: { scale: '1-5', value: 4 }, said: { receivedAt: instant(noon * 1000) } }],
    })
    const [fact] = factsIn(ingestAll(read)([response({ survey_type: 'csat', score: 4 })]))
    expect(Object.keys(fact ?? {})).toContain('rating')
    expect(JSON.stringify(fact)).not.toContain('"score"')
  })

  it('knows that a wish for no more surveys is no feedback', () => {
    expect(read(event('unsubscribe.created', { person: { id: 9 } }))).toEqual({
      _tag: 'Left',
      left: { _tag: 'NoFeedback', source: 'delighted', because: 'unsubscribed' },
    })
  })

  it('rejects survey types and events nobody has declared, and a score off its scale', () => {
    const issues = (received: unknown): unknown => {
      const answer = read(received)
      return answer._tag === 'Left' && answer.left._tag === 'DeliveryRejected'
        ? answer.left.issues.map(({ _tag, path }) => [_tag, path.join('.')])
        : answer
    }
    expect(issues(event('survey_response.created', response({ survey_type: 'ces' })))).toEqual([
      ['NotOneOf', 'event_data.survey_type'],
    ])
    expect(issues(event('survey_response.archived', response()))).toEqual([['NotOneOf', 'event_type']])
    expect(issues(response({ score: 11, comment: 7 }))).toEqual([
      ['NotAWholeNumber', 'score'],
      ['NotText', 'comment'],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { surveyMonkeyResponse } from '../../../src/ingest/vendors/survey-monkey-response.ts'
import { zendeskSurvey } from '../../../src/ingest/vendors/zendesk-survey.ts'

const at = '2026-11-21T02:00:00Z'
const question = { kind: 'score', scale: '0-10' } as const
const refused = { _tag: 'Left', left: { issues: [{ _tag: 'PlaceMissing', path: ['q9'], there: ['q1'] }] } }

describe('a whole response to none of the mapped questions', () => {
  it('of SurveyMonkey is refused with the questions that were answered', () => {
    const deliver = surveyMonkeyResponse({ source: 'sm', question, numberQuestion: 'q9' })
    const response = (status: string) => ({
      id: '7',
      response_status: status,
      date_created: at,
      pages: [
        {
          questions: [
            { id: 'q1', answers: [{ text: '9' }] },
            { id: 'q2', answers: [] },
          ],
        },
      ],
    })
    expect(deliver(response('completed'))).toMatchObject(refused)
    expect(deliver(response('partial'))).toMatchObject({ _tag: 'Left', left: { _tag: 'NoFeedback' } })
  })
  it('of Zendesk is refused too, unless the question was skipped', () => {
    const deliver = zendeskSurvey({ source: 'z', question, numberQuestion: 'q9' })
    const answer = (id: string, more: object) => ({ question: { id }, created_at: at, updated_at: at, ...more })
    const other = answer('q1', { type: 'rating_scale', rating: 4 })
    expect(deliver({ id: 'r', answers: [other] })).toMatchObject(refused)
    expect(deliver({ id: 'r', answers: [other, answer('q9', { type: 'skipped' })] })).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'NoFeedback' },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { Adapter, Question } from '../../../src/ingest/index.ts'
import * as ingest from '../../../src/ingest/index.ts'
import { standardThumb } from '../../../src/policies/micro-feedback.ts'

const nps = { kind: 'score', scale: '0-10' } as const
const iso = '2026-11-21T02:00:00.000Z'
const seconds = Date.parse(iso) / 1000
const issuesOf = (answer: ReturnType<Adapter>): unknown =>
  answer._tag === 'Left' && answer.left._tag === 'DeliveryRejected'
    ? answer.left.issues.map(({ _tag, path }) => `${_tag} ${path.join('.')}`)
    : answer
const because = (answer: ReturnType<Adapter>): unknown =>
  answer._tag === 'Left' && answer.left._tag === 'NoFeedback' ? answer.left.because : answer

describe('answers', () => {
  const read = (question: Question, received: unknown): unknown => {
    const answer = ingest.answerTo(question)(received, [])
    return answer._tag === 'Right' ? answer.right : 'refused'
  }
  it('of a rating are a score from 0 to 10 where that is declared, and none elsewhere', () => {
    const readAs = (score: number): Question => ({ kind: 'rating', scale: '1-5', readAs: { 2: score } })
    const rating = { scale: '1-5', value: 2 }
    expect(read(readAs(0), 2)).toStrictEqual({ score: 0, rating })
    expect(read(readAs(10), 2)).toStrictEqual({ score: 10, rating })
    for (const wrong of [-1, 11, 2.5]) expect(read(readAs(wrong), 2)).toStrictEqual({ rating })
    expect(read(readAs(3), 4)).toStrictEqual({ rating: { scale: '1-5', value: 4 } })
    expect(read({ kind: 'rating', scale: '1-5' }, 2)).toStrictEqual({ rating })
  })
  it('of a score keep to the scale of the question', () => {
    expect(read({ kind: 'score', scale: '1-10' }, 0)).toBe('refused')
    expect(read({ kind: 'score', scale: '1-10' }, 1)).toStrictEqual({ score: 1 })
    expect(read(nps, 0)).toStrictEqual({ score: 0 })
    for (const wrong of [true, '2026', {}, [1]]) expect(read(nps, wrong)).toBe('refused')
  })
})

describe('numbers and times of payloads', () => {
  it('are read to their last digit', () => {
    const taken = (result: { readonly _tag: string; readonly right?: unknown }): unknown =>
      result._tag === 'Right' ? result.right : 'refused'
    expect(taken(ingest.count(' 123456789012345 ', []))).toBe(123_456_789_012_345)
    expect(taken(ingest.count('1234567890123456', []))).toBe('refused')
    expect(taken(ingest.unixSeconds(' 1795226400.125 ', []))).toBe(1_795_226_400_125)
    for (const wrong of ['x1', '1x', '1.', '-1', '1 2', '1.5x'])
      expect(taken(ingest.unixSeconds(wrong, []))).toBe('refused')
    expect(taken(ingest.idText(true, []))).toBe('refused')
    expect(Object.is(JSON.parse(String(taken(ingest.idText(-0, [])))), 0)).toBe(true)
  })
  const read = (text: unknown, zone?: string): unknown => {
    const at = ingest.exportTime(zone)(text, ['at'])
    return at._tag === 'Right' ? new Date(at.right).toISOString() : at.left._tag
  }
  it('on a wall clock may leave out what is 0, and stand among blanks', () => {
    expect(read('2026-11-21', 'UTC')).toBe('2026-11-21T00:00:00.000Z')
    expect(read(' 2026-1-2 3:04 ', 'UTC')).toBe('2026-01-02T03:04:00.000Z')
    expect(read('2026-11-21 10:59:59.5', 'UTC')).toBe('2026-11-21T10:59:59.500Z')
    expect(read('2026-11-21 10:00:00.25', 'UTC')).toBe('2026-11-21T10:00:00.250Z')
    expect(read(` ${iso} `)).toBe(iso)
    expect(read('2026-11-21')).toBe('ZoneNeeded')
    expect(read('2026-11-21', 'Mars/Base')).toBe('ZoneUnknown')
  })
  it('that no clock shows are none', () => {
    for (const wrong of [
      '2026-11-21 10:60',
      '2026-11-21 10:00:60',
      '2026-11-21 24:01',
      '2026-13-01',
      7,
      null,
      undefined,
    ])
      expect(read(wrong, 'UTC')).toBe('NotAnInstant')
  })
})

describe('places', () => {
  it('hold text, numbers and truth, and nothing else', () => {
    const text = (a: unknown) => ingest.textAt(['a'], { a })
    expect([text(false), text(1.5), text('x'), text(''), text([]), text(Number.POSITIVE_INFINITY)]).toEqual([
      'false',
      '1.5',
      'x',
      undefined,
      undefined,
      undefined,
    ])
    expect(ingest.valueAt([], 7)).toBe(7)
    expect(ingest.valueAt(['a'], null)).toBeUndefined()
  })
})

describe('a response as an adapter of one’s own finds it', () => {
  const fact = ingest.factOf({ source: 's', exclude: [{ at: ['kind'], is: ['', 'x'], as: 'test' }] })
  const found = { externalId: '1', receivedAt: instant(5), at: instant(5), within: {} }
  it('carries the count of its changes, and is excluded by what it shows, or shows not', () => {
    expect(fact({ ...found, revision: 1, words: { is: 'slow', path: ['w'] } })).toStrictEqual({
      _tag: 'Right',
      right: [
        {
          _tag: 'FeedbackReceived',
          source: 's',
          externalId: '1',
          at: 5,
          revision: 1,
          said: { receivedAt: 5, scale: '0-10', comment: 'slow' },
          excluded: 'test',
        },
      ],
    })
    expect(fact({ ...found, revision: 2, within: { kind: 'y' } })).toStrictEqual({
      _tag: 'Right',
      right: [
        {
          _tag: 'FeedbackAmended',
          source: 's',
          externalId: '1',
          at: 5,
          revision: 2,
          said: { receivedAt: 5, scale: '0-10' },
        },
      ],
    })
  })
  it('is rejected for its number and its words together', () => {
    const number = { to: nps, is: 'x', path: ['n'] }
    expect(issuesOf(fact({ ...found, answer: number, words: { is: 'fine', path: ['w'] } }))).toEqual([
      'NotAWholeNumber n',
    ])
    expect(issuesOf(fact({ ...found, answer: number, words: { is: 7, path: ['w'] } }))).toEqual([
      'NotAWholeNumber n',
      'NotText w',
    ])
    expect(because(fact(found))).toBe('notAnswered')
  })
  it('is sorted by whether any of its facts is excluded', () => {
    const twice: Adapter = () => ({
      _tag: 'Right',
      right: [false, true].map((excluded) => ({
        _tag: 'FeedbackReceived',
        source: 's',
        externalId: '1',
        at: instant(5),
        said: { receivedAt: instant(5), scale: '0-10' },
        ...(excluded ? { excluded: 'test' } : {}),
      })),
    })
    expect(ingest.ingestAll(twice)([{}])).toMatchObject({ taken: [], excluded: [{ row: 0 }] })
  })
})

describe('surveys where a mapping leaves something out', () => {
  it('Delighted: only declared kinds, read when they come', () => {
    const read = ingest.delighted({ source: 'd', questions: { nps } })
    const response = { id: 5, survey_type: 'nps', score: 2, created_at: seconds }
    expect(read(response)).toMatchObject({ right: [{ externalId: '5', said: { score: 2 } }] })
    expect(issuesOf(read({ ...response, survey_type: 'ces' }))).toEqual(['NotOneOf survey_type'])
    expect(issuesOf(read({ event_type: 'x' }))).toEqual(['NotOneOf event_type'])
  })
  it('Formbricks and Typeform: any survey where none is named, only the named one elsewhere', () => {
    const answered = { id: 'r', surveyId: 's1', createdAt: iso, data: { q1: 9 } }
    const delivery = { event: 'responseFinished', data: answered }
    const mapping = { source: 'f', question: nps, numberQuestion: 'q1' }
    expect(ingest.formbricks(mapping)(delivery)._tag).toBe('Right')
    expect(ingest.formbricks({ ...mapping, survey: 's1' })(delivery)._tag).toBe('Right')
    expect(because(ingest.formbricks({ ...mapping, survey: 's2' })(delivery))).toBe('otherSurvey')
    const answers = [{ type: 'number', number: 9, field: { id: 'n' } }]
    const form = {
      event_type: 'form_response',
      form_response: { form_id: 'F', token: 't', submitted_at: iso, answers },
    }
    const typed = { source: 't', question: nps, numberField: 'n' }
    expect(ingest.typeform({ ...typed, form: 'F' })(form)._tag).toBe('Right')
    expect(because(ingest.typeform({ ...typed, form: 'G' })(form))).toBe('otherSurvey')
  })
  it('SurveyMonkey: a response without mode and status is like any other', () => {
    const read = ingest.surveyMonkeyResponse({ source: 's', question: nps, numberQuestion: '40' })
    const answered = { id: 7, date_created: iso, pages: [{ questions: [{ id: 40, answers: [{ text: '9' }] }] }] }
    const [fact] = ingest.factsIn(ingest.ingestAll(read)([answered]))
    expect(fact).not.toHaveProperty('excluded')
  })
  it('Qualtrics: words where a column is named for them, and a status that is no text is rejected', () => {
    const mapping = { source: 'q', zone: 'UTC', answer: 'Q1', question: nps }
    const row = { ResponseId: 'R', RecordedDate: '2026-11-21 02:00:00', Q1: '2', Q2: 'late', undefined: 'x' }
    const said = (more: object) => {
      const [fact] = ingest.factsIn(ingest.ingestAll(ingest.qualtricsRow({ ...mapping, ...more }))([row]))
      return fact !== undefined && 'said' in fact ? fact.said : undefined
    }
    expect(said({})).toStrictEqual({ receivedAt: Date.parse(iso), scale: '0-10', score: 2 })
    expect(said({ words: 'Q2' })).toMatchObject({ comment: 'late' })
    expect(issuesOf(ingest.qualtricsRow(mapping)({ ...row, Status: true }))).toEqual(['NotText Status'])
    expect(ingest.qualtricsRow({ ...mapping, imported: 'test' })(row)).not.toMatchObject({
      right: [{ excluded: 'test' }],
    })
  })
  it('a table: says which column of words cannot be read', () => {
    const columns = { id: 'id', receivedAt: 'at', words: 'w' }
    const read = ingest.csvRow({ source: 'c', columns })
    expect(read({ id: '1', at: iso, w: 7, undefined: '2027-01-01' })).toMatchObject({
      right: [{ _tag: 'FeedbackReceived', said: { comment: '7' } }],
    })
    expect(issuesOf(read({ id: '1', at: 'soon', w: 'x' }))).toEqual(['NotAnInstant at'])
  })
  it('Zendesk: a question without a selection is not answered', () => {
    const survey = ingest.zendeskSurvey({
      source: 'z',
      question: { kind: 'rating', scale: '1-5' },
      numberQuestion: 'q1',
    })
    const answer = { type: 'closed_ended', question: { id: 'q1' }, created_at: iso, updated_at: iso }
    expect(because(survey({ id: '1', answers: [answer] }))).toBe('notAnswered')
    expect(because(survey({ id: '1', answers: [{ ...answer, selections: [] }] }))).toBe('notAnswered')
  })
  it('WeCom: a typed answer and a menu’s off the scale say where they stand', () => {
    const question = { kind: 'rating', scale: '0-1', labels: { good: 9, bad: 0 } } as const
    const off = { ...question, scale: '1-5' } as const
    const message = (text: object) => ({ msgid: 'm', send_time: seconds, origin: 3, msgtype: 'text', text })
    const read = ingest.weComMessage({
      source: 'w',
      question,
      take: 'answers',
      thumb: { words: standardThumb, question: off },
    })
    expect(issuesOf(read(message({ content: 'x', menu_id: 'good' })))).toEqual(['NotAWholeNumber text.menu_id'])
    expect(issuesOf(read(message({ content: '2' })))).toEqual(['NotAWholeNumber text.content'])
    const plain = ingest.weComMessage({ source: 'w', question, take: 'everything' })
    expect(plain({ msgid: 'm', send_time: seconds, origin: 3, msgtype: 'text' })).toMatchObject({
      left: { because: 'notAnswered' },
    })
  })
})

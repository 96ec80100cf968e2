import { describe, expect, it } from 'vitest'
import {
  type Adapter,
  cloudEvent,
  csvRow,
  delighted,
  factsIn,
  ingestAll,
  qualtricsRow,
} from '../../../src/ingest/index.ts'

const nps = { kind: 'score', scale: '0-10' } as const
const outcome = (answer: ReturnType<Adapter>): unknown => {
  if (answer._tag === 'Right')
    return answer.right.map((fact) => [
      fact._tag,
      new Date(fact.at).toISOString(),
      'said' in fact ? fact.said.score : undefined,
    ])
  if (answer.left._tag === 'DeliveryRejected')
    return answer.left.issues.map(({ _tag, path }) => `${_tag} ${path.join('.')}`)
  return answer.left._tag === 'NoFeedback' ? answer.left.because : answer.left
}

describe('Qualtrics exports', () => {
  const mapping = {
    source: 'qualtrics',
    zone: 'America/New_York',
    answer: 'Q1',
    words: 'Q2',
    question: nps,
    customer: ['RecipientEmail'],
  }
  const read = qualtricsRow(mapping)
  const row = (more: object = {}): object => ({
    StartDate: '2026-11-01 00:10:00',
    EndDate: '2026-11-01 01:20:00',
    Status: 'IP Address',
    Finished: 'True',
    RecordedDate: '2026-11-01 01:30:00',
    ResponseId: 'R_1',
    RecipientEmail: 'li@example.com',
    Q1: '2',
    Q1_NPS_GROUP: '3',
    Q2: 'late',
    ...more,
  })

  it('tells the second and third header row from responses', () => {
    const names = Object.fromEntries(Object.keys(row()).map((name) => [name, `{"ImportId":"${name}"}`]))
    const intake = ingestAll(read)([
      row({ ResponseId: 'Response ID', Status: 'Response Type', Q1: 'How likely…' }),
      names,
      row(),
    ])
    expect(intake.noFeedback.map(({ row: at, why }) => [at, why.because])).toEqual([
      [0, 'headerRow'],
      [1, 'headerRow'],
    ])
    expect(factsIn(intake)).toHaveLength(1)
  })

  it('reads its dates on the wall clock of the export: an hour shown twice is the first', () => {
    expect(outcome(read(row()))).toEqual([['FeedbackReceived', '2026-11-01T05:30:00.000Z', 2]])
    expect(outcome(qualtricsRow({ ...mapping, zone: 'Mars/Base' })(row()))).toEqual(['ZoneUnknown RecordedDate'])
  })

  it.each([
    ['Survey Preview', 'preview'],
    [1, 'preview'],
    ['Survey Test', 'test'],
    ['2', 'test'],
    ['Spam', 'disqualified'],
    ['Imported', undefined],
    ['0', undefined],
    ['EX', undefined],
    ['48', undefined],
    ['EX Spam', 'disqualified'],
  ])('keeps status %j with its reason', (Status, excluded) => {
    const intake = ingestAll(read)([row({ Status })])
    expect(factsIn(intake).map((fact) => ('excluded' in fact ? fact.excluded : undefined))).toEqual([excluded])
    expect(intake.excluded).toHaveLength(excluded === undefined ? 0 : 1)
  })

  it('takes imported rows as the mapping says, and rejects a status nobody knows', () => {
    expect(qualtricsRow({ ...mapping, imported: 'test' })(row({ Status: '4' }))).toMatchObject({
      right: [{ excluded: 'test' }],
    })
    expect(outcome(read(row({ Status: 'Deleted' })))).toEqual(['NotOneOf Status'])
  })

  it('reads choice texts where they stand for numbers, and never the group beside them', () => {
    const texts = qualtricsRow({ ...mapping, question: { ...nps, labels: { 'Extremely likely': 10 } } })
    for (const one of [texts(row({ Q1: 'Extremely likely' })), read(row({ Q1: '10 - Extremely likely' }))])
      expect(outcome(one)).toEqual([['FeedbackReceived', '2026-11-01T05:30:00.000Z', 10]])
    expect(outcome(read(row({ Q1: 'Extremely likely' })))).toEqual(['NotAWholeNumber Q1'])
    expect(outcome(read(row({ Q1: '', Q2: '' })))).toBe('notAnswered')
  })
})

describe('rows of any table', () => {
  const columns = { id: 'id', receivedAt: 'date', updatedAt: 'changed', answer: 'score', words: 'text' }
  const adapter = csvRow({ source: 'shop', columns, question: nps, zone: 'Asia/Shanghai', outlet: ['store'] })
  const empty = { changed: '', text: '', store: '' }
  const read = (cells: object) => adapter({ ...empty, ...cells })

  it('finds the first column behind a byte order mark', () => {
    expect(outcome(read({ '\uFEFFid': '1', date: '2026-11-21', score: '9', category: 'passive' }))).toEqual([
      ['FeedbackReceived', '2026-11-20T16:00:00.000Z', 9],
    ])
  })

  it.each([
    ['2026-11-21 10:00', '2026-11-21T02:00:00.000Z'],
    ['2026/1/2 3:04:05', '2026-01-01T19:04:05.000Z'],
    ['2026-11-21T10:00:00.250', '2026-11-21T02:00:00.250Z'],
    ['2026年1月2日', '2026-01-01T16:00:00.000Z'],
    ['2026年11月21日 10:00', '2026-11-21T02:00:00.000Z'],
    ['2026年11月21日10时00分', '2026-11-21T02:00:00.000Z'],
    ['2026年11月21日 10:00:05', '2026-11-21T02:00:05.000Z'],
    ['2026-11-21T10:00:00+09:00', '2026-11-21T01:00:00.000Z'],
  ])('reads %s in the zone given, an offset before it', (date, instant) => {
    expect(outcome(read({ id: 1, date, score: 9 }))).toEqual([['FeedbackReceived', instant, 9]])
  })

  it.each(['2026-02-30', '2026-11-21 24:01', '2026年2月30日', '26年1月2日', 'yesterday', ''])(
    'does not guess what %j means',
    (date) => {
      expect(outcome(read({ id: 1, date, score: 9 }))).toEqual(['NotAnInstant date'])
    },
  )

  it('reads 9.0, as a column of numbers with gaps is written', () => {
    expect(outcome(read({ id: 1, date: '2026-11-21', score: '9.0' }))).toEqual([
      ['FeedbackReceived', '2026-11-20T16:00:00.000Z', 9],
    ])
  })

  it('rejects a cell that is neither text nor number, and does not take it for no answer', () => {
    expect(outcome(read({ id: 1, date: '2026-11-21', score: [9] }))).toEqual(['NotAWholeNumber score'])
    expect(outcome(read({ id: 1, date: '2026-11-21', score: 9, text: { said: '漏电' } }))).toEqual(['NotText text'])
    expect(outcome(read({ id: 1, date: '2026-11-21', score: null, text: ' ' }))).toBe('notAnswered')
    expect(read({ id: 1, date: '2026-11-21', score: '', text: 315 })).toMatchObject({
      right: [{ said: { comment: '315' } }],
    })
  })

  it('wants a zone for a date without an offset', () => {
    expect(
      outcome(
        csvRow({ source: 'shop', columns, question: nps })({ ...empty, id: 1, date: '2026-11-21 10:00', score: 9 }),
      ),
    ).toEqual(['ZoneNeeded date'])
  })

  it('takes a row that was changed for an amendment', () => {
    expect(outcome(read({ id: 1, date: '2026-11-21', changed: '2026-11-22', score: 9 }))).toEqual([
      ['FeedbackAmended', '2026-11-21T16:00:00.000Z', 9],
    ])
  })

  it('survives rows that would trip a careless reader', () => {
    expect(outcome(read({ id: { toString: 1, valueOf: 1 }, date: 1, score: '' }))).toEqual(['NotText id'])
    const inherited: unknown = JSON.parse('{"__proto__": {"id": "1"}, "date": "2026-11-21", "score": "1"}')
    expect(outcome(read(inherited as object))).toEqual(['PlaceMissing id'])
  })
})

describe('CloudEvents', () => {
  const inner = delighted({ source: 'delighted', questions: { nps } })
  const read = cloudEvent({ source: 'bus', types: { 'com.acme.survey': inner } })
  const data = { id: 1, survey_type: 'nps', score: 3, created_at: 1_795_226_400 }
  const event = { specversion: '1.0', id: 'e1', source: '/surveys', type: 'com.acme.survey', data }

  it('hands the data to the adapter of the type', () => {
    expect(read(event)).toEqual(inner(data))
  })

  it('rejects other types, other versions and encoded data', () => {
    expect(outcome(read({ ...event, type: 'com.acme.other', specversion: '0.3' }))).toEqual([
      'NotOneOf specversion',
      'NotOneOf type',
    ])
    expect(outcome(read({ ...event, data: undefined, data_base64: 'e30=' }))).toEqual(['FieldMissing data'])
    expect(outcome(read({ ...event, type: 'toString' }))).toEqual(['NotOneOf type'])
  })
})

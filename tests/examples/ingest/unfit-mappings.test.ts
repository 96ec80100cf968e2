import { describe, expect, it } from 'vitest'
import type { Adapter } from '../../../src/ingest/index.ts'
import * as ingest from '../../../src/ingest/index.ts'
import { samples } from '../../support/ingest.ts'

/** As a mapping from a file that no compiler has seen. */
const unchecked = (adapterOf: unknown, mapping: object): Adapter => (adapterOf as (given: object) => Adapter)(mapping)
const sampleOf = (name: string): unknown => samples.find((sample) => sample.name === name)?.delivery
const columns = { id: 'id', receivedAt: 'at', answer: 'n', words: 'w' }
const asking: readonly (readonly [string, unknown, object])[] = [
  ['formbricks', ingest.formbricks, { numberQuestion: 'q1' }],
  ['typeform', ingest.typeform, { numberField: 'nps' }],
  ['surveymonkey response', ingest.surveyMonkeyResponse, { numberQuestion: '40' }],
  ['zendesk survey', ingest.zendeskSurvey, { numberQuestion: 'q1' }],
  ['wecom message', ingest.weComMessage, { take: 'everything' }],
  ['qualtrics', ingest.qualtricsRow, { zone: 'UTC', answer: 'Q1' }],
  ['csv', ingest.csvRow, { columns, zone: 'UTC' }],
]
const refusedAt = (path: readonly string[]) => ({
  _tag: 'Left',
  left: { _tag: 'DeliveryRejected', source: 's', issues: [{ _tag: 'MappingUnfit', path }] },
})

describe.each(asking)('a mapping of %s', (name, adapterOf, mapping) => {
  const given = (question: unknown) => unchecked(adapterOf, { source: 's', ...mapping, question })(sampleOf(name))
  it('without a question is refused by that name, and never throws', () => {
    const without = unchecked(adapterOf, { source: 's', ...mapping })
    expect(without(sampleOf(name))).toMatchObject(refusedAt(['question']))
    expect(given(null)).toMatchObject(refusedAt(['question']))
    expect(() => without(undefined)).not.toThrow()
  })
  it('with an unknown kind, scale or labels is refused with what fits', () => {
    expect(given({ scale: '0-10' })).toMatchObject(refusedAt(['question', 'kind']))
    expect(given({ kind: 'score' })).toMatchObject({
      left: { issues: [{ path: ['question', 'scale'], received: 'undefined', allowed: ['0-10', '1-10'] }] },
    })
    expect(given({ kind: 'score', scale: '0-5' })).toMatchObject(refusedAt(['question', 'scale']))
    expect(given({ kind: 'rating', scale: '0-12' })).toMatchObject(refusedAt(['question', 'scale']))
    expect(given({ kind: 'score', scale: '0-10', labels: null })).toMatchObject(refusedAt(['question', 'labels']))
  })
  it('with a place that is no path is refused with the path it means', () => {
    const question = { kind: 'score', scale: '0-10' }
    const wrong = unchecked(adapterOf, { source: 's', ...mapping, question, customer: 'who' })(sampleOf(name))
    expect(wrong).toMatchObject({
      left: { issues: [{ _tag: 'MappingUnfit', path: ['customer'], allowed: ['["who"]'] }] },
    })
    const exclude = [{ at: 'kind', is: ['test'], as: 'test' }]
    const rule = unchecked(adapterOf, { source: 's', ...mapping, question, exclude })(sampleOf(name))
    expect(rule).toMatchObject({ left: { issues: [{ _tag: 'MappingUnfit', path: ['exclude', 0, 'at'] }] } })
  })
})

describe('questions in other places of a mapping', () => {
  it('are refused by their names', () => {
    const question = { kind: 'score' }
    const delighted = (questions: unknown) => unchecked(ingest.delighted, { source: 's', questions })
    expect(delighted(undefined)(sampleOf('delighted list'))).toMatchObject(refusedAt(['questions']))
    expect(delighted({ nps: question })(sampleOf('delighted list'))).toMatchObject(
      refusedAt(['questions', 'nps', 'scale']),
    )
    const mapped = (more: object) =>
      unchecked(ingest.mapped, { source: 's', fields: { id: 'id', score: 'n' }, ...more })
    expect(mapped({ question })({ id: 1, n: 2 })).toMatchObject(refusedAt(['question', 'scale']))
    expect(mapped({ stars: '5' })({ id: 1, n: 2 })).toMatchObject(refusedAt(['stars']))
    const fact = ingest.factOf({ source: 's' })({
      externalId: '1',
      receivedAt: 0 as never,
      at: 0 as never,
      answer: { to: { kind: 'score', scale: '0-5' as never }, is: 3, path: [] },
      within: {},
    })
    expect(fact).toMatchObject(refusedAt(['question', 'scale']))
  })
})

describe('a mapping without the name of a question', () => {
  it.each([
    ['formbricks', ingest.formbricks, 'numberQuestion', 'wordsQuestion', ['q1', 'q2']],
    ['typeform', ingest.typeform, 'numberField', 'wordsField', ['nps', 'why']],
    ['surveymonkey response', ingest.surveyMonkeyResponse, 'numberQuestion', 'wordsQuestion', ['40', '41']],
    ['zendesk survey', ingest.zendeskSurvey, 'numberQuestion', 'wordsQuestion', ['q1', 'q2']],
  ] as const)(
    'of %s is refused by that name, with the questions that are there',
    (name, adapterOf, needs, may, there) => {
      const question = { kind: 'score', scale: '0-10' }
      const refused = (mapping: object): unknown =>
        unchecked(adapterOf, { source: 's', question, ...mapping })(sampleOf(name))
      for (const value of [undefined, null, 7, ''])
        expect(refused({ [needs]: value })).toMatchObject({
          left: { issues: [{ _tag: 'MappingUnfit', path: [needs], allowed: expect.arrayContaining([there[0]]) }] },
        })
      expect(refused({ [needs]: there[0], [may]: 7 })).toMatchObject(refusedAt([may]))
      expect(() => unchecked(adapterOf, { source: 's', question })({ data: [], answers: 5, pages: {} })).not.toThrow()
    },
  )
})

describe('a mapping of parts that are not there', () => {
  const event = { specversion: '1.0', id: 'e', source: '/a', type: 'com.acme.rated', data: {} }
  it('of events is refused by its name, with the type that came', () => {
    for (const types of [undefined, null, 'zendesk'])
      expect(unchecked(ingest.cloudEvent, { source: 's', types })(event)).toMatchObject({
        left: { issues: [{ _tag: 'MappingUnfit', path: ['types'], allowed: ['com.acme.rated'] }] },
      })
    const odd = { source: 's', types: { 'com.acme.rated': 'zendesk' }, whole: 'com.acme.rated' }
    expect(unchecked(ingest.cloudEvent, odd)(event)).toMatchObject({
      left: { issues: [{ path: ['types', 'com.acme.rated'] }, { path: ['whole'] }] },
    })
    const inherited = unchecked(ingest.cloudEvent, { source: 's', types: {} })({ ...event, type: 'toString' })
    expect(inherited).toMatchObject({ left: { _tag: 'DeliveryRejected', issues: [{ path: ['type'] }] } })
  })
  it('of tables, places and thumbs is refused by its name, with what is there', () => {
    const row = { Id: 1, Score: 2 }
    const issuesOf = (adapterOf: unknown, mapping: object): unknown => {
      const read = unchecked(adapterOf, { source: 's', ...mapping })(row)
      return read._tag === 'Left' && 'issues' in read.left ? read.left.issues : read
    }
    expect(issuesOf(ingest.csvRow, {})).toMatchObject([{ path: ['columns'], allowed: ['Id', 'Score'] }])
    expect(issuesOf(ingest.csvRow, { columns: {} })).toMatchObject([
      { path: ['columns', 'id'] },
      { path: ['columns', 'receivedAt'] },
    ])
    expect(issuesOf(ingest.mapped, { fields: null })).toMatchObject([{ path: ['fields'], allowed: ['Id', 'Score'] }])
    expect(issuesOf(ingest.mapped, { fields: {} })).toMatchObject([{ path: ['fields', 'id'] }])
    const question = { kind: 'score', scale: '0-10' }
    expect(issuesOf(ingest.weComMessage, { question, thumb: null })).toMatchObject([{ path: ['thumb'] }])
    expect(issuesOf(ingest.weComMessage, { question, thumb: {} })).toMatchObject([
      { path: ['thumb', 'words'] },
      { path: ['thumb', 'question'] },
    ])
    for (const exclude of ['test', [null]])
      expect(issuesOf(ingest.csvRow, { columns, question, exclude })).toMatchObject([
        { path: expect.arrayContaining(['exclude']) },
      ])
  })
})

describe('several choices in the place of words', () => {
  it('are words, one a line, and cost no score', () => {
    const read = unchecked(ingest.formbricks, {
      source: 's',
      question: { kind: 'score', scale: '0-10' },
      numberQuestion: 'q1',
      wordsQuestion: 'q2',
    })
    const answered = (q2: unknown) =>
      read({
        event: 'responseFinished',
        data: { id: 'r', surveyId: 'f', finished: true, createdAt: '2026-11-21T02:00:00Z', data: { q1: 9, q2 } },
      })
    expect(answered(['slow', 'n/a', 'rude'])).toMatchObject({ right: [{ said: { score: 9, comment: 'slow\nrude' } }] })
    expect(answered([])).not.toHaveProperty('right.0.said.comment')
    expect(answered([{ a: 1 }])).toMatchObject({ left: { issues: [{ path: ['data', 'data', 'q2'] }] } })
  })
})

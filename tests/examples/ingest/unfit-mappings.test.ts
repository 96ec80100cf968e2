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

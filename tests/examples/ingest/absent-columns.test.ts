import { describe, expect, it } from 'vitest'
import * as ingest from '../../../src/ingest/index.ts'

const nps = { kind: 'score', scale: '0-10' } as const
const at = '2026-11-21T10:00:00Z'
const refused = (path: string, there: readonly string[]) => ({
  left: { _tag: 'DeliveryRejected', issues: [{ _tag: 'PlaceMissing', path: [path], there }] },
})

describe('a column that a mapping names and a row does not have', () => {
  const columns = { id: 'Id', receivedAt: 'At', answer: 'Score', words: 'Why' }
  const mapping = { source: 's', columns, question: nps }
  const row = { Id: '1', At: at, Score: '1', Why: '' }
  const there = ['Id', 'At', 'Score', 'Why']
  it.each<readonly [string, Partial<ingest.CsvMapping>]>([
    ['Scores', { columns: { ...columns, answer: 'Scores' } }],
    ['Reason', { columns: { ...columns, words: 'Reason' } }],
    ['Upd', { columns: { ...columns, updatedAt: 'Upd' } }],
    ['No', { columns: { ...columns, id: 'No' } }],
    ['Date', { columns: { ...columns, receivedAt: 'Date' } }],
    ['Cust', { customer: ['Cust'] }],
    ['Shop', { outlet: ['Shop'] }],
    ['Area', { businessArea: ['Area'] }],
    ['Kind', { exclude: [{ at: ['Kind'], is: ['test'], as: 'test' }] }],
  ])('%s is refused, with those there are', (column, more) => {
    expect(ingest.csvRow({ ...mapping, ...more })(row)).toMatchObject(refused(column, there))
  })
  it('is not named among those there are where a cell holds more cells', () => {
    const nested = { Id: '1', At: at, data: { n: 3 } }
    const read = ingest.csvRow({ ...mapping, columns: { id: 'Id', receivedAt: 'At', answer: 'data.n' } })
    expect(read(nested as never)).toMatchObject(refused('data.n', ['Id', 'At', 'data']))
  })
  it('is another thing than an empty cell', () => {
    expect(ingest.csvRow(mapping)(row)).toMatchObject({ right: [{ said: { score: 1 } }] })
  })
  it('of a Qualtrics export is refused as well', () => {
    const read = ingest.qualtricsRow({ source: 'q', zone: 'UTC', answer: 'Q1', words: 'Q9', question: nps })
    const cells = { ResponseId: 'R_1', RecordedDate: '2026-11-21 10:00:00', Q1: '2', Q2: 'late' }
    expect(read(cells)).toMatchObject(refused('Q9', Object.keys(cells)))
  })
  it('is refused by a mapping of places, unless it is one of several a source may leave out', () => {
    const fields = { id: 'Id', receivedAt: 'At', score: 'Score' }
    const read = (more: ingest.MappedSource['fields'] | object) =>
      ingest.mapped({ source: 'm', fields: { ...fields, ...more } })
    for (const slip of [{ text: 'whyy' }, { customer: 'whyy' }, { revisedAt: ['whyy'] }])
      expect(read(slip)(row)).toMatchObject(refused('whyy', there))
    expect(read({ text: { first: ['whyy'] } })(row)).toMatchObject({ right: [{ said: { score: 1 } }] })
    expect(read({ text: 'whyy' })({ ...row, by: { id: 9 } })).toMatchObject({ right: [{ said: { score: 1 } }] })
  })
})

describe('questions of a nested delivery', () => {
  const read = ingest.formbricks({ source: 'f', question: nps, numberQuestion: 'q1', wordsQuestion: 'qq' })
  const finished = (data: object) => ({ event: 'responseFinished', data: { id: 'r1', createdAt: at, data } })
  it('are refused where others were answered and none of them', () => {
    expect(read(finished({ q3: 'late' }))).toMatchObject({
      left: {
        issues: [
          { path: ['q1'], there: ['q3'] },
          { path: ['qq'], there: ['q3'] },
        ],
      },
    })
  })
  it('may be left out one by one, as sources do with what was skipped', () => {
    expect(read(finished({ q1: 2 }))).toMatchObject({ right: [{ said: { score: 2 } }] })
    expect(read(finished({ q1: 2, q3: 'late' }))).toMatchObject({ right: [{ said: { score: 2 } }] })
    expect(read(finished({}))).toMatchObject({ left: { _tag: 'NoFeedback', because: 'notAnswered' } })
  })
})

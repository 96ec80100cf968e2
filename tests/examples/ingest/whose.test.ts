import { describe, expect, it } from 'vitest'
import * as ingest from '../../../src/ingest/index.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'
import { samples } from '../../support/ingest.ts'

const nps = { kind: 'score', scale: '0-10' } as const
const at = '2026-11-21T10:00:00Z'

describe('whose a delivery was that gave no facts', () => {
  it('is said of an answer that cannot be read', () => {
    const read = ingest.formbricks({ source: 'f', question: nps, numberQuestion: 'q1', customer: ['contact', 'id'] })
    const one = (q1: unknown): object => ({
      event: 'responseFinished',
      data: { id: 'r1', createdAt: at, data: { q1 }, contact: { id: 9 } },
    })
    expect(read(one(11))).toMatchObject({ left: { externalId: 'r1', customerId: '9', source: 'f' } })
    expect(read(one('n/a'))).toMatchObject({ left: { _tag: 'NoFeedback', externalId: 'r1', customerId: '9' } })
    const list = read([one(11), one(3)])
    expect(list).toMatchObject({ left: { issues: [{ path: [0, 'data', 'data', 'q1'] }] } })
    expect(list).not.toHaveProperty('left.externalId')
    expect(read([one(null), one(null)])).toStrictEqual({
      _tag: 'Left',
      left: { _tag: 'NoFeedback', source: 'f', because: 'notAnswered' },
    })
  })
  it('is said of whoever unsubscribes, whose id is no response', () => {
    const event = {
      event_type: 'unsubscribe.created',
      event_data: { id: '3', person: { id: 9, email: 'li@example.com' } },
    }
    expect(ingest.delighted({ source: 'd', questions: { nps } })(event)).toStrictEqual({
      _tag: 'Left',
      left: { _tag: 'NoFeedback', source: 'd', because: 'unsubscribed', customerId: '9' },
    })
    const byMail = ingest.delighted({ source: 'd', questions: { nps }, customer: ['person', 'email'] })
    expect(byMail(event)).toMatchObject({ left: { customerId: 'li@example.com' } })
  })
  it('is said of rows and of deliveries read by a mapping', () => {
    const row = ingest.csvRow({
      source: 'c',
      columns: { id: 'Id', receivedAt: 'At', answer: 'Score' },
      question: nps,
      customer: ['Who'],
    })
    expect(row({ Id: 7, At: at, Score: 'x', Who: 'a' })).toMatchObject({ left: { externalId: '7', customerId: 'a' } })
    expect(row({ Id: ' ', At: at, Score: '1', Who: '' })).not.toHaveProperty('left.externalId')
    const mapped = ingest.mapped({ source: 'm', fields: { id: 'n.id', score: 's', customer: 'who', receivedAt: 'at' } })
    expect(mapped({ n: { id: 4 }, s: '', who: 'b', at })).toMatchObject({
      left: { _tag: 'NoFeedback', externalId: '4', customerId: 'b' },
    })
  })
  it('is said of a conversation by its request', () => {
    const asked = { rating: 9, remark: '', created_at: 1_795_220_000 }
    const notification = {
      topic: 'conversation.rating.added',
      created_at: 1_795_226_400,
      data: { item: { id: '215', conversation_rating: asked } },
    }
    expect(ingest.intercom({ source: 'i' })(notification)).toMatchObject({ left: { externalId: '215:1795220000' } })
  })
  it('is said in both languages', () => {
    const refused = {
      _tag: 'NoFeedback',
      source: 'd',
      because: 'unsubscribed',
      externalId: 'r1',
      customerId: '9',
    } as const
    expect(en(refused)).toBe('d r1 (9): no feedback, the customer wants no more surveys')
    expect(zh(refused)).toBe('d r1（9）：无反馈，客户已退订')
  })
})

const others = ['wecom callback', 'surveymonkey webhook', 'cloudevents', 'intercom']
describe.each(samples.filter(({ name }) => !others.includes(name)))('$name', ({ adapter, delivery }) => {
  it('names the response of a delivery whose dates are gone', () => {
    const dateless = JSON.parse(
      JSON.stringify(delivery, (key, value: unknown) =>
        /^(updated_at|updatedAt|at|createdAt|date_created|submitted_at|send_time|RecordedDate|submittime)$/u.test(
          key,
        ) ||
        (key === 'created_at' && typeof value === 'string')
          ? 'never'
          : value,
      ),
    ) as unknown
    expect(adapter(dateless)).toMatchObject({ left: { _tag: 'DeliveryRejected', externalId: expect.any(String) } })
  })
})

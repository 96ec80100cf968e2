import type { MappedSource } from '../mapped.ts'

/**
 * 问卷星数据推送: the first question is the number, the second the words; the parameter of the link is the customer.
 *
 * @example
 * mapped(wenjuanxing)({ joinid: '81', q1: '2', q2: '等了三天', sojumpparm: 'c9', submittime: '2026-11-21 10:00:00' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'wenjuanxing', externalId: '81', at: 1795226400000,
 * //    said: { receivedAt: 1795226400000, scale: '0-10', customerId: 'c9', score: 2, comment: '等了三天',
 * //    channel: 'survey' } }])
 */
export const wenjuanxing: MappedSource = {
  source: 'wenjuanxing',
  channel: 'survey',
  zone: 'Asia/Shanghai',
  question: { kind: 'score', scale: '0-10' },
  fields: {
    id: { first: ['joinid', 'index'] },
    score: 'q1',
    text: { first: ['q2'] },
    customer: { first: ['sojumpparm'] },
    receivedAt: { first: ['submittime', 'submitTime'] },
  },
}

import type { MappedSource } from '../mapped.ts'

/** 问卷星数据推送: the first question is the number, the second the words; the parameter of the link is the customer. */
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

import { expect, it } from 'vitest'
import { churnEn } from '../../../src/cli/locales/en/churn.ts'
import { churnZhCN } from '../../../src/cli/locales/zh-CN/churn.ts'
import { churnAsked } from '../../support/specimens/cli-specimens.ts'

const sentences: { readonly [name: string]: readonly [english: string, chinese: string] } = {
  'a column missing': [
    'no column looks like that of the customer: name it with --customer. Columns: id, x.',
    '找不到客户列，请用 --customer 指明。现有列：id、x。',
  ],
  'columns that fit': [
    'several columns may be that of the date: id, x. Name one with --at.',
    '可作日期列的不止一列：id、x。请用 --at 指明。',
  ],
  'no event': [
    'f.csv: its only record is no event with a customer and a date. The first of them:',
    'f.csv：1 条记录中没有一条同时有客户和日期。其中第一条：',
  ],
  'no events': [
    'f.csv: none of 1,200 records is an event with a customer and a date. The first of them:',
    'f.csv：1,200 条记录中没有一条同时有客户和日期。其中第一条：',
  ],
  counted: [
    '12,000 events of 300 customers as of 2026-11-21 (UTC)',
    '300 位客户的 12,000 个事件，截至 2026-11-21（UTC）',
  ],
  'counted, some later': [
    '1 event of 1 customer as of 2026-11-21 (UTC); 1 later event left aside',
    '1 位客户的 1 个事件，截至 2026-11-21（UTC）；之后的 1 个未计入',
  ],
  learning: ['… learning from 300 customers', '……用 300 位客户校准'],
  judging: ['… judging 1 customer', '……判断 1 位客户'],
  policy: [
    'policy standard@1, false alarms a customer-year at most 5 % / 1 % / 0.1 %',
    '策略 standard@1，每客户每年误报至多 5% / 1% / 0.1%',
  ],
  levels: [
    'critical 1 · alert 2 · watch 3 · nothing unusual 4,000 · too little known 5',
    '严重 1 · 预警 2 · 关注 3 · 无异常 4,000 · 依据不足 5',
  ],
  loss: ['81.2 % chance of no purchase in 90 days', '90 天内不购买的可能为 81.2%'],
  due: ['next level on 2026-12-01 at the earliest if nothing happens', '若再无动静，最早 2026-12-01 升级'],
  flow: [
    'new since 2026-11-14: 3, and 2 beyond the limit · known before: 4 · cleared: 1 · known before, not judged now: 6 · silent longer than is long for anybody: 7, not listed',
    '自 2026-11-14 起新增 3 位，另有 2 位超出上限 · 此前已有 4 位 · 解除 1 位 · 此前已有、本次未判断 6 位 · 超过全体沉默上限 7 位，未列出',
  ],
  'flow, the first': ['new: 3 · known before: 0 · cleared: 0', '新增 3 位 · 此前已有 0 位 · 解除 0 位'],
  'no state': [
    'f.csv: is no state that --state has written; by it everybody would be new.',
    'f.csv：不是 --state 写出的状态，照此所有人都会算作新增。',
  ],
  'flow, nothing more': [
    'new since 2026-11-14: 3 · known before: 4 · cleared: 1',
    '自 2026-11-14 起新增 3 位 · 此前已有 4 位 · 解除 1 位',
  ],
  value: ['12,346 a year', '年消费 12,346'],
}

it.each(Object.entries(churnAsked))('both languages say: %s', (name, ask) => {
  expect([ask(churnEn), ask(churnZhCN)]).toEqual(sentences[name])
})

it('nothing is held that is not said', () => {
  expect(Object.keys(sentences)).toEqual(Object.keys(churnAsked))
})

import { expect, it } from 'vitest'
import { outerEn } from '../../../src/cli/locales/en/outer.ts'
import { outerZhCN } from '../../../src/cli/locales/zh-CN/outer.ts'
import { outerAsked } from '../../support/specimens/cli-specimens.ts'

const sentences: { readonly [name: string]: readonly [english: string, chinese: string] } = {
  'a column missing': [
    "no column looks like that of the customer's words: name it with --comment. Columns: id, x.",
    '没有看起来像客户原话的列：请用 --comment 指明。现有的列：id、x。',
  ],
  'columns that fit': [
    "several columns may be that of the customer's words: id, x. Name one with --comment.",
    '可能是客户原话的列不止一个：id、x。请用 --comment 指明。',
  ],
  'no feedback at all': [
    'f.csv: its only record is no feedback. The first of them:',
    'f.csv：唯一一条记录不是反馈。第一条：',
  ],
  'no feedback': [
    'f.csv: none of 1,200 records is feedback. The first of them:',
    'f.csv：1,200 条记录都不是反馈。第一条：',
  ],
  misshapen: ['f.csv: id', 'f.csv：id'],
  'an unknown base': [
    'f.csv: extends “x”, which is not there. There are a, b.',
    'f.csv：扩展的“x”不存在。现有：a、b。',
  ],
  'more issues': ['… and 3 more.', '……另有 3 处。'],
  scores: [
    'detractors are told by their score: name its column with --score, or leave out --base.',
    '贬损者由评分得出：请用 --score 指明评分列，或去掉 --base。',
  ],
  heard: [
    '1,200 pieces from 800 customers (12 nobody knows, counted one each), 2026-07-01 to 2026-09-30 (UTC)',
    '800 位客户的 1,200 条反馈（其中 12 条不知客户，各算一位），2026-07-01 至 2026-09-30（UTC）',
  ],
  'heard of one': ['1 piece from 1 customer', '1 位客户的 1 条反馈'],
  measured: ['topics by house@1, base: detractors with words', '主题分类 house@1，统计对象：写了原话的贬损者'],
  counts: ['12 customers, 20 times, missing to 3', '12 位客户，20 次，其中 3 位说缺少'],
  'counts of one': ['1 customer', '1 位客户'],
  few: ['Only 12 customers: too few for shares.', '只有 12 位客户，太少，不列占比。'],
  'few of one': ['Only 1 customer: too few for shares.', '只有 1 位客户，太少，不列占比。'],
  order: ['That smoke is ahead of noise may be chance.', '“smoke”排在“noise”之前可能只是偶然。'],
  watched: [
    'standard@1: 1,200 looks, a budget of 1 false alarm a year',
    'standard@1：查看 1,200 次，误报预算每年 1 次',
  ],
  'watched once': ['standard@1: 1 look, a budget of 2 false alarms a year', 'standard@1：查看 1 次，误报预算每年 2 次'],
  unwatched: [
    'standard@1: too short a history to compare with, which is not “no signal”.',
    'standard@1：历史太短，无从比较；这不等于“没有信号”。',
  ],
  outlet: [
    'north: 12 of 100, 3.2 expected at the rate of the others (overall 3.2 %); chance 0.0023 over all places',
    'north：100 条中 12 条，按其余地点的水平应为 3.2 条（总体 3.2%）；计及全部地点的偶然概率 0.0023',
  ],
  together: [
    'smoke goes together with lot 7: 9 of 20 against 3 of 60, 9 times as often; chance 0.0012; explained by store n',
    'smoke与lot 7 相关：20 条中 9 条，其余 60 条中 3 条，为其余的 9 倍；偶然概率 0.0012；可由store n 解释',
  ],
  'together, nobody else': [
    'smoke goes together with lot 7: 9 of 20 against 3 of 60; chance 0.0012',
    'smoke与lot 7 相关：20 条中 9 条，其余 60 条中 3 条；偶然概率 0.0012',
  ],
  alone: ['smoke: nothing found among 12 levels that could be tested', 'smoke：在可检验的 12 个取值中没有发现'],
  'more rejects': ['… and 1,200 more.', '……另有 1,200 条。'],
  undated: [
    '12 records without a date that can be read: counted, not looked at over time',
    '12 条记录的日期无法读取：计入总数，不作时间分析',
  ],
  'undated, one': [
    '1 record without a date that can be read: counted, not looked at over time',
    '1 条记录的日期无法读取：计入总数，不作时间分析',
  ],
  looked: ['120 of 1,200 texts', '1,200 条原话中的 120 条'],
  exploratory: [
    'For reading, not for measuring; two fits agree by 0.41.',
    '供阅读，不用于统计；两次拟合的一致度为 0.41。',
  ],
  fits: ['house@1: 12 topics, 1,200 words, no mistakes.', 'house@1：12 个主题，1,200 个词语，没有问题。'],
  'fits, one': ['house@1: 1 topic, 1 word, no mistakes.', 'house@1：1 个主题，1 个词语，没有问题。'],
}

it.each(Object.entries(outerAsked))('both languages say: %s', (name, ask) => {
  expect([ask(outerEn), ask(outerZhCN)]).toEqual(sentences[name])
})

it('nothing is held that is not said', () => {
  expect(Object.keys(sentences)).toEqual(Object.keys(outerAsked))
})

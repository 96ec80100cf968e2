import { describe, expect, it } from 'vitest'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { looseMasks } from '../../../src/lexicons/zh/masks.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { verified } from '../../support/verified.ts'

const rules = assess(standardProgramme)
const saying =
  (score: number | undefined, by = rules) =>
  (comment: string, more: object = {}) => {
    const read = parseFeedback({ id: '881', receivedAt: '2026-11-21T02:00:00Z', score, comment, ...more })
    if (read._tag === 'Left') throw new Error('unread')
    return by({ feedback: read.right, customer: { id: 'c17', valueTier: 'standard' } })
  }
/** Of somebody content, and of somebody who is not. */
const [content, unhappy] = [saying(10), saying(2)]

describe('nobody is paged for a word that stands across the border of two words', () => {
  it.each([
    '充电到80%只要半小时',
    '进入室内很凉快',
    '主流产品里性价比最高',
    '半夜被电话吵醒',
    '特色情侣房',
    '接触电话客服',
    '短路程也接单',
    '一说起火锅',
    '以上诉求已解决',
    '微信访问很快',
    '上报案例',
    '这家度假酒店',
    '装修过的',
    '挨着火车站',
    '不过期待下次',
    '巴氏消毒奶',
    '放假客服',
    '请假证明',
  ])('%s', (comment) => {
    for (const { alert, reading } of [content(comment), unhappy(comment)]) {
      expect(alert).toBeUndefined()
      expect(reading?.hits).toEqual([])
    }
    expect(content(comment).priority).toBe('noCase')
  })
})

describe('nobody is paged for what is denied, put right, or numbers and set phrases', () => {
  it.each([
    '没有任何安全隐患',
    '没有发霉、变质、长毛',
    '没有任何刺痛和过敏',
    '一个骚扰电话都没有',
    '以为是假货，其实是正品',
    '担心过敏，结果完全没事',
    '假一赔十，放心',
    '不知道是不是正品',
    '正品吗',
    '花了12300元买的',
    'I paid 12300 for this trip',
    '房号315',
    '电话打了110次',
    '三包湿巾没收到',
    '权益一点用都没有',
    '警察局就在对面',
    '律师朋友推荐的',
    'no seat belt sign',
    'should be illegal',
  ])('%s', (comment) => {
    const { priority, alert, reading } = content(comment)
    expect([priority, alert, reading?.categories]).toEqual(['noCase', undefined, []])
  })
})

describe('warnings, intensifiers and a remedy that is missing are no denial', () => {
  it.each([
    'Avoid this scam company.',
    'DO NOT TRUST SCAMMERS',
    'No refund scam company',
    '从来没见过这么骗人的商家',
    '没有信誉骗子公司',
    '远离骗子',
  ])('the director hears of cheating: %s', (comment) => {
    const { priority, alert } = unhappy(comment)
    expect([priority, alert?.level, alert?.tell.map(({ to }) => to)]).toEqual(['P1', 'director', ['csDirector']])
  })
  it.each([
    '没有警示牌滑倒了',
    '没有人管被偷了',
    '并没有解决漏电问题',
    "The cut won't stop bleeding",
    '我没报警已经够客气了',
  ])('legal, crisis PR and top management hear of danger and the law: %s', (comment) => {
    for (const { priority, alert } of [unhappy(comment), content(comment)]) {
      expect([priority, alert?.level]).toEqual(['P0', 'lawOrSafety'])
      expect(alert?.tell.map(({ to }) => to)).toEqual(['legal', 'crisisPr', 'topManagement'])
    }
  })
})

describe('what people write in every form of English, Han and disguise', () => {
  it.each([
    ...[
      'The charger caught fire',
      'Bed bug bites all over',
      'They called an ambulance',
      'I am allergic and got a rash',
    ],
    ...["I'll sue", 'I want to sue', 'The police were called', 'The product had expired two months ago'],
    ...['I got food\npoisoning', 'I will call my  lawyer', 'I will take you to\ncourt'],
    ...['我要起*诉', '我要qi诉', '我找lv师了', '插座漏⚡电', '吃了啦肚子', '我要起訴', '我要報警'],
    ...[
      '我找消保官',
      '我会向消基會申訴',
      '寄存證信函',
      '去小額錢債審裁處',
      '准备走司法程序',
      '法庭上见',
      '打12315投诉',
    ],
  ])('is danger or the law: %j', (comment) => {
    for (const { priority, alert } of [unhappy(comment), saying(9)(comment)])
      expect([priority, alert?.level]).toEqual(['P0', 'lawOrSafety'])
  })
  it.each(['There were unauthorised charges', 'I was charged 3 times', "It's a fake", '买到jia货', '成日呃人'])(
    'is cheating: %j',
    (comment) => {
      const { priority, alert, reading } = unhappy(comment)
      expect([priority, alert?.level, reading?.categories]).toEqual(['P1', 'director', ['fraud']])
    },
  )
  it('is a grumble about a price: it is marked, and pages nobody', () => {
    const { alert, reading } = unhappy('They are ripping you off')
    expect([alert, reading?.categories]).toEqual([undefined, []])
    expect(reading?.hits).toMatchObject([{ category: 'fraud', tier: 'weak' }])
  })
  it('is seen through line breaks between Han where the programme says so', () => {
    const { words } = standardProgramme
    const loose = words.lexicons.map((lexicon) => ({ ...lexicon, masks: looseMasks }))
    const programme = { ...standardProgramme, words: { ...words, lexicons: loose as unknown as typeof words.lexicons } }
    expect(unhappy('我要起\n诉').alert).toBeUndefined()
    expect(saying(2, assess(verified(programme)))('我要起\n诉').alert?.level).toBe('lawOrSafety')
  })
})

describe('a thumb or a face without a score', () => {
  it.each(['👎', '踩', '😭'])('%s asks back and opens a P2', (satisfaction) => {
    const { priority, assignment, opener } = saying(undefined)('', { satisfaction })
    expect([priority, assignment?.role]).toEqual(['P2', 'regularService'])
    expect(opener).toBeDefined()
  })
  it.each(['👍', '😊'])('%s opens nothing', (satisfaction) => {
    expect(saying(undefined)('', { satisfaction }).priority).toBe('noCase')
  })
})

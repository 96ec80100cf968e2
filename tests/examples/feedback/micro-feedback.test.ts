import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { parseEmoji } from '../../../src/feedback/micro/micro-feedback-emoji.ts'
import { missingEvidence, parseShake } from '../../../src/feedback/micro/micro-feedback-shake.ts'
import { parseThumbReply } from '../../../src/feedback/micro/micro-feedback-thumb.ts'
import { takeMicroFeedback } from '../../../src/feedback/micro-feedback-taken.ts'
import { standardEmoji, standardThumb } from '../../../src/policies/micro-feedback.ts'

const face = parseEmoji(standardEmoji)
const thumb = parseThumbReply(standardThumb)

describe('emoji (A0.10: smile / flat / cry, one tap)', () => {
  it.each([
    ['satisfied', ['😀', '笑脸', '👍', '👍🏿', '☺️', '☺︎', ' 😀 ', '😀😀😀', '😀👍🏽', '🙆🏻‍♀️', '：）', ':-D', '[强]']],
    ['neutral', ['😐', '😐️', ':|', '平脸']],
    ['dissatisfied', ['😢', '☹️', '☹', '👎🏼', '🙅‍♂️', '😡😡', '[流泪]', ':(', '哭脸', ' 哭 脸 ']],
  ] as const)('%s', (satisfaction, taps) => {
    for (const verbatim of taps)
      expect(face(verbatim)).toEqual(right({ _tag: 'EmojiFeedback', satisfaction, verbatim }))
  })
  it.each(['', ' ', '😀ok', '[微笑]', '🙂', '😭', '笑脸不', '😶‍🌫️', '🍜', '1', '👨‍👩‍👧', '\ud83d'])(
    'refuses %j',
    (verbatim) => {
      expect(face(verbatim)).toEqual(left({ _tag: 'ReplyUnknown', verbatim }))
    },
  )
  it('refuses faces of different feelings', () => {
    expect(face('👍😢')).toEqual(
      left({ _tag: 'ReplyAmbiguous', verbatim: '👍😢', meanings: ['satisfied', 'dissatisfied'] }),
    )
  })
  it('a face the policy has twice means both', () => {
    const both = parseEmoji({
      ...standardEmoji,
      faces: { satisfied: ['😀'], neutral: ['😀'], dissatisfied: [] },
    })
    expect(both('😀')).toMatchObject({ left: { meanings: ['satisfied', 'neutral'] } })
  })
  it('a policy may have a joined face of its own', () => {
    const own = parseEmoji({ ...standardEmoji, faces: { ...standardEmoji.faces, dissatisfied: ['😶‍🌫️'] } })
    expect(own('😶‍🌫️')).toMatchObject({ right: { satisfaction: 'dissatisfied' } })
    expect(own('😶')).toMatchObject({ right: { satisfaction: 'neutral' } })
  })
})

describe('thumb replies (A0.12: reply "1" satisfied / "2" not)', () => {
  it.each([
    [
      'satisfied',
      [
        '1',
        '１',
        '一',
        '①',
        '⑴',
        '1️⃣',
        '1。',
        '1！',
        '「1」',
        '回复1',
        '回复：１',
        '选1',
        '我选 1',
        '满意',
        '滿意',
        '满意1',
        '1、满意',
        '非常满意',
        'satisfied',
        'SATISFIED!',
        'Reply 1',
        '👍🏽',
        '1👍',
        '\u200b1',
        '1谢谢',
        '满意谢谢',
        '满意满意',
        '👍👍',
        '😊',
        '1 thanks',
        'I am very satisfied, thank you',
        '总体比较满意',
        '1\n\nSent from my iPhone',
      ],
    ],
    [
      'dissatisfied',
      [
        '2',
        '２',
        '二',
        '②',
        '2。',
        '回复2',
        '不满意',
        '2不满意',
        '2，不满意',
        '不太满意',
        'not satisfied',
        'Not  satisfied.',
        'dissatisfied',
        '👎',
        '一点都不满意',
        '不是很满意',
        '2=不满意',
        '2 - not satisfied',
        'not at all satisfied',
        '2 😡',
        '谈不上满意',
        '2\n--\n王伟 采购部',
        '2\n> 您对服务满意吗？回复1满意',
      ],
    ],
  ] as const)('%s', (satisfaction, replies) => {
    for (const verbatim of replies)
      expect(thumb(verbatim)).toEqual(right({ _tag: 'ThumbReply', satisfaction, verbatim }))
  })

  it.each([
    '',
    ' ',
    '。',
    '3',
    '0',
    '12',
    '１２',
    '11',
    '21',
    '1 1',
    '1.0',
    '+1',
    '-1',
    '½',
    '1号',
    '一般',
    '一一',
    '1和2',
    '1 3',
    '不1',
    '不选1',
    '选1不选2',
    '回复',
    '满意吗',
    '满意？',
    '1?',
    '满意不',
    '不，满意',
    '还行',
    '满意度太低',
    '满意才怪',
    '满意不了',
    '不是不满意',
    '2 小时才到',
    '2 of the staff were great',
    '1 star',
    'N',
    'No',
    '2点了还没到',
    'satisfiedly',
    'nots',
    'not',
    'unsatisfiedx',
    '不退订',
    'top',
    'constructor',
    '\ud83d',
  ])('refuses %j', (verbatim) => {
    expect(thumb(verbatim)).toEqual(left({ _tag: 'ReplyUnknown', verbatim }))
  })
  it.each([
    ['1不满意', ['satisfied', 'dissatisfied']],
    ['2满意', ['dissatisfied', 'satisfied']],
    ['1 2', ['satisfied', 'dissatisfied']],
    ['1/2'.replace('/', '、'), ['satisfied', 'dissatisfied']],
    ['满意，不满意', ['satisfied', 'dissatisfied']],
    ['1 退订', ['satisfied', 'unsubscribe']],
    ['1 :(', ['satisfied', 'dissatisfied']],
    ['满意:(', ['satisfied', 'dissatisfied']],
    ['2:)', ['dissatisfied', 'satisfied']],
    ['2👍', ['dissatisfied', 'satisfied']],
    ['1，太慢了', ['satisfied', 'dissatisfied']],
    ['2 很好', ['dissatisfied', 'satisfied']],
    ['satisfied with nothing', ['satisfied', 'dissatisfied']],
  ])('refuses %j, which means several things', (verbatim, meanings) => {
    expect(thumb(verbatim)).toEqual(left({ _tag: 'ReplyAmbiguous', verbatim, meanings }))
  })
  it.each(['退订', '退訂', 'TD', 'td。', 'Ｔ', 'T', 'unsubscribe', 'STOP', '回复TD', 'TD退订', 'Opt out'])(
    'asks for no more: %s',
    (verbatim) => {
      expect(thumb(verbatim)).toEqual(right({ _tag: 'Unsubscribe', verbatim }))
    },
  )
  it.each([
    ['2 你们的充电器冒烟了', '你们的充电器冒烟了'],
    ['2，物流太慢了', '物流太慢了'],
    ['2，等了1小时', '等了1小时'],
    ['2等了一个小时', '等了一个小时'],
    ['不满意，太慢', '太慢'],
    ['回复２：　送錯了！', '送錯了'],
    ['2, the driver was rude', 'the driver was rude'],
    ['2，什么时候退款？', '什么时候退款？'],
    ['非常不满意，客服态度差。\n发自我的iPhone', '客服态度差'],
  ])('keeps the reason beside the answer: %j', (verbatim, comment) => {
    expect(thumb(verbatim)).toEqual(right({ _tag: 'ThumbReply', satisfaction: 'dissatisfied', verbatim, comment }))
  })
  it('N asks for no more where the invitation says so', () => {
    const { unsubscribe } = standardThumb.words
    const invited = parseThumbReply({
      ...standardThumb,
      words: { ...standardThumb.words, unsubscribe: [...unsubscribe, 'n'] },
    })
    expect(invited('N')).toEqual(right({ _tag: 'Unsubscribe', verbatim: 'N' }))
    expect(invited('No')).toMatchObject({ left: { _tag: 'ReplyUnknown' } })
  })
  it('what is no text is no answer', () => {
    expect(thumb(undefined as never)).toMatchObject({ left: { _tag: 'ReplyUnknown' } })
    expect(face(1 as never)).toMatchObject({ left: { _tag: 'ReplyUnknown' } })
  })
  it('a word the policy has twice in a list counts once, in two lists it means both', () => {
    const numbers = { satisfied: ['1', '１'], dissatisfied: ['1'] }
    expect(parseThumbReply({ ...standardThumb, numbers })('1')).toMatchObject({
      left: { _tag: 'ReplyAmbiguous' },
    })
    expect(parseThumbReply({ ...standardThumb, numbers: { ...numbers, dissatisfied: [''] } })('1')).toMatchObject({
      right: { satisfaction: 'satisfied' },
    })
  })
})

describe('shake (A0.11: a feedback box with screenshot and log attached)', () => {
  const report = {
    id: 's1',
    at: '2026-11-21T02:00:00Z',
    symptom: 'lag',
    evidence: [
      { kind: 'screenshot', ref: 'img/1.png' },
      { kind: 'log', ref: 'L9' },
    ],
    comment: '卡住了',
  }
  it('is kept with references to its evidence', () => {
    expect(parseShake(report)).toEqual(right({ ...report, _tag: 'ShakeReport', at: Date.UTC(2026, 10, 21, 2) }))
    expect(missingEvidence(report as never)).toEqual([])
    expect(missingEvidence({ evidence: [] })).toEqual(['screenshot', 'log'])
  })
  it.each([
    ['闪退', 'crash'],
    ['閃退', 'crash'],
    ['卡顿', 'lag'],
    ['其他', 'other'],
    ['LAG', 'lag'],
  ])('knows the label %s', (symptom, known) => {
    expect(parseShake({ ...report, symptom })).toMatchObject({ right: { symptom: known } })
  })
  it('names everything that is wrong with it', () => {
    const bad = parseShake({
      ...report,
      symptom: 'purple',
      evidence: [{ kind: 'video', ref: ' ' }],
      comment: ' ',
    })
    expect(bad._tag === 'Left' && bad.left.map(({ path }) => path)).toEqual([
      ['symptom'],
      ['evidence', 0, 'kind'],
      ['evidence', 0, 'ref'],
    ])
    expect(parseShake(null)).toMatchObject({ left: [{ _tag: 'NotARecord' }] })
  })
})

describe('feedback from a micro-answer', () => {
  const context = { id: 'm1', receivedAt: instant(0), customerId: 'c1', subject: '如何开票', channel: 'app' } as const
  const take = takeMicroFeedback(context)
  const base = { id: 'm1', receivedAt: 0, customerId: 'c1', subject: '如何开票', channel: 'app', scale: '0-10' }
  const answered = (reply: string) => {
    const read = thumb(reply)
    if (read._tag === 'Left') throw new Error(reply)
    return take(read.right)
  }
  it('an unhappy answer is a complaint and asks back', () => {
    expect(answered('2')).toEqual({
      _tag: 'AnswerTaken',
      feedback: { ...base, satisfaction: 'dissatisfied' },
      isComplaint: true,
      asksWhy: true,
    })
    expect(answered('2，物流太慢了')).toEqual({
      _tag: 'AnswerTaken',
      feedback: { ...base, satisfaction: 'dissatisfied', comment: '物流太慢了' },
      isComplaint: true,
      asksWhy: false,
    })
  })
  it('a happy one is neither', () => {
    expect(answered('1')).toMatchObject({ isComplaint: false, asksWhy: false, feedback: { satisfaction: 'satisfied' } })
  })
  it('no more surveys is no feedback', () => {
    expect(answered('退订')).toEqual({ _tag: 'SurveysRefused', customerId: 'c1' })
  })
  it('a shaken phone brings its evidence', () => {
    const read = parseShake({
      id: 's',
      at: 0,
      symptom: '闪退',
      evidence: [{ kind: 'log', ref: 'L9' }],
      customerId: 'c2',
    })
    if (read._tag === 'Left') throw new Error('a report')
    const own = { id: 'm2', receivedAt: instant(5), evidence: [{ kind: 'screenshot', ref: 'S1' }] } as const
    expect(takeMicroFeedback(own)(read.right)).toEqual({
      _tag: 'AnswerTaken',
      feedback: {
        id: 'm2',
        receivedAt: 5,
        customerId: 'c2',
        scale: '0-10',
        satisfaction: 'dissatisfied',
        evidence: [
          { kind: 'log', ref: 'L9' },
          { kind: 'screenshot', ref: 'S1' },
        ],
      },
      isComplaint: true,
      asksWhy: true,
    })
    expect(take({ ...read.right, symptom: 'other', comment: '按钮没反应' })).toMatchObject({
      isComplaint: false,
      feedback: { comment: '按钮没反应' },
    })
  })
})

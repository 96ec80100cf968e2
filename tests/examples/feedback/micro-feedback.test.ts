import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { parseEmoji } from '../../../src/feedback/micro-feedback-emoji.ts'
import { missingEvidence, parseShake } from '../../../src/feedback/micro-feedback-shake.ts'
import { parseThumbReply } from '../../../src/feedback/micro-feedback-thumb.ts'
import { standardEmoji, standardThumb } from '../../../src/policies/micro-feedback.ts'

const face = parseEmoji(standardEmoji)
const thumb = parseThumbReply(standardThumb)

describe('emoji (A0.10: smile / flat / cry, one tap)', () => {
  it.each([
    ['satisfied', ['😀', '🙂', '👍', '👍🏿', '☺️', '☺︎', ' 😀 ', '😀😀😀', '😀👍🏽', '🙆🏻‍♀️', '：）', ':-D', '[强]']],
    ['neutral', ['😐', '😐️', ':|']],
    ['dissatisfied', ['😢', '☹️', '☹', '👎🏼', '🙅‍♂️', '😡😡', '[流泪]', ':(']],
  ] as const)('%s', (satisfaction, taps) => {
    for (const verbatim of taps)
      expect(face(verbatim)).toEqual(right({ _tag: 'EmojiFeedback', satisfaction, verbatim }))
  })
  it.each(['', ' ', '😀ok', '[微笑]', '😶‍🌫️', '🍜', '1', '👨‍👩‍👧', '\ud83d'])('refuses %j', (verbatim) => {
    expect(face(verbatim)).toEqual(left({ _tag: 'ReplyUnknown', verbatim }))
  })
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
    '不1',
    '不选1',
    '选1不选2',
    '1回复',
    '回复',
    '满意吗',
    '满意？',
    '1?',
    '满意不',
    '不，满意',
    '还行',
    '满意满意',
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
  ])('refuses %j, which means several things', (verbatim, meanings) => {
    expect(thumb(verbatim)).toEqual(left({ _tag: 'ReplyAmbiguous', verbatim, meanings }))
  })
  it.each(['退订', '退訂', 'TD', 'td。', 'Ｔ', 'T', 'N', 'unsubscribe', 'STOP', '回复TD', 'TD退订', 'Opt out'])(
    'asks for no more: %s',
    (verbatim) => {
      expect(thumb(verbatim)).toEqual(right({ _tag: 'Unsubscribe', verbatim }))
    },
  )
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
  it('names everything that is wrong with it', () => {
    const bad = parseShake({
      ...report,
      symptom: 'slow',
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

import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { reachOf } from '../../../src/feedback/reach.ts'
import { standardReach } from '../../../src/policies/customer.ts'

const least = { id: 'f1', receivedAt: '2026-11-21T02:00:00Z' }
const at = Date.parse(least.receivedAt)

describe('parseFeedback', () => {
  it('keeps the words as they came (A1.5: customers’ own words, unedited)', () => {
    const comment = '  还没到货！\n我要投诉 😡  '
    expect(parseFeedback({ ...least, comment })).toStrictEqual(
      right({ id: 'f1', receivedAt: at, scale: '0-10', comment }),
    )
  })
  it('takes no answer for no answer', () => {
    expect(parseFeedback({ ...least, score: null, comment: ' ', customerId: '' })).toStrictEqual(
      right({ id: 'f1', receivedAt: at, scale: '0-10' }),
    )
  })
  it('ignores the sender’s own category', () => {
    expect(parseFeedback({ ...least, score: 3, category: 'promoter' })).toStrictEqual(
      right({ id: 'f1', receivedAt: at, scale: '0-10', score: 3 }),
    )
  })
  it('holds a score against its declared scale (A3.16)', () => {
    expect(parseFeedback({ ...least, score: 0, scale: '1-10' })).toEqual(
      left([{ _tag: 'NotAWholeNumber', path: ['score'], received: '0', from: 1, to: 10 }]),
    )
    expect(parseFeedback({ ...least, score: 1, scale: '1-10' })._tag).toBe('Right')
  })
  it('never reads text as a score', () => {
    expect(parseFeedback({ ...least, score: '9' })).toEqual(
      left([{ _tag: 'NotAWholeNumber', path: ['score'], received: '"9"', from: 0, to: 10 }]),
    )
  })
  it('reports all that is wrong at once', () => {
    const refused = parseFeedback({
      receivedAt: 'x',
      scale: '1-5',
      score: 12,
      channel: 'fax',
      redFlags: 'legal',
    })
    expect(refused._tag === 'Left' ? refused.left.map(({ path }) => path.join('.')) : []).toEqual([
      'scale',
      'id',
      'receivedAt',
      'score',
      'redFlags',
    ])
  })
  it('reads a list member by member: an odd one costs nothing but itself, and is named', () => {
    expect(parseFeedback({ ...least, redFlags: ['legal', 5, '安全', '', null] })).toEqual(
      right({
        id: 'f1',
        receivedAt: at,
        scale: '0-10',
        redFlags: ['legal', '安全'],
        unread: {
          fields: [
            { name: 'redFlags.1', received: '5' },
            { name: 'redFlags.3', received: '""' },
            { name: 'redFlags.4', received: 'null' },
          ],
        },
      }),
    )
    const many = parseFeedback({ ...least, redFlags: ['legal', ...new Array(200_000).fill(1)] })
    expect(many).toMatchObject({ right: { redFlags: ['legal'], unread: { more: 199_980 } } })
  })
  it('knows A3’s eleven names and the usual platforms in either script (A3.3)', () => {
    const channels = {
      survey: ['问卷', '調查', '问卷调查', 'NPS', '淨推薦值'],
      interview: ['访谈', '訪談'],
      webBehaviour: ['网站行为', '網站行為', '網頁行為'],
      socialListening: ['社交聆听', '社交聆聽', '社交媒體', '微博', '小红书', '小紅書', '抖音', '社交媒体'],
      focusGroup: ['焦点小组', '焦點小組', '焦點團體'],
      liveChat: ['在线客服', '線上客服', '即時聊天', '線上聊天'],
      email: ['邮件', '電子郵件', '郵件', 'E-Mail'],
      onlineReview: ['在线评论', '線上評論', '天猫', '天貓', '京東', '大众点评'],
      callRecording: ['通话录音', '通話錄音', '电话', '電話'],
      sms: ['短信', '簡訊', '手機短信', 'ＳＭＳ'],
      wecom: ['企微', '微信', '企業微信', 'WeChat Work'],
      app: ['应用内', '應用內', '小程序'],
      employee: ['员工', '員工'],
      privateMessage: ['私信', '私訊'],
    }
    for (const [channel, names] of Object.entries(channels))
      for (const name of [channel, ...names])
        expect(parseFeedback({ ...least, channel: name }), name).toStrictEqual(
          right({ id: 'f1', receivedAt: at, scale: '0-10', channel }),
        )
  })
  it('notes a channel it does not know, and keeps the row', () => {
    expect(parseFeedback({ ...least, score: 2, channel: '飞鸽' })).toStrictEqual(
      right({
        id: 'f1',
        receivedAt: at,
        scale: '0-10',
        score: 2,
        unread: { fields: [{ name: 'channel', received: '"飞鸽"' }] },
      }),
    )
  })
  it('reads all that only says more of feedback, in either language', () => {
    const more = {
      speaker: '客户',
      customerName: '王总',
      sentiment: '负面',
      satisfaction: '哭脸',
      rating: { scale: '1-5', value: 1 },
      reach: { public: true, followers: 120_000, views: -0, affected: 36 },
      region: '华东',
      product: '家用充电桩',
      lot: 20261121,
      subject: '帮助中心/退换货',
      evidence: [{ kind: 'screenshot', ref: 'S1' }],
    }
    expect(parseFeedback({ ...least, ...more })).toStrictEqual(
      right({
        id: 'f1',
        receivedAt: at,
        scale: '0-10',
        ...more,
        speaker: 'customer',
        sentiment: 'negative',
        satisfaction: 'dissatisfied',
        reach: { public: true, followers: 120_000, views: 0, affected: 36 },
        lot: '20261121',
      }),
    )
  })
  it('drops nothing in silence: what is not understood stands by its name', () => {
    const odd = JSON.parse('{ "regoin": "华东", "reach": { "followers": "many", "fans": 3 }, "__proto__": { "a": 1 } }')
    expect(
      parseFeedback({ ...least, ...JSON.parse(JSON.stringify(least)), rating: { scale: '1-5', value: 9 } }),
    ).toEqual(
      right({
        id: 'f1',
        receivedAt: at,
        scale: '0-10',
        unread: { fields: [{ name: 'rating.value', received: '9' }] },
      }),
    )
    expect(parseFeedback(Object.assign(odd, least))).toEqual(
      right({
        id: 'f1',
        receivedAt: at,
        scale: '0-10',
        unread: {
          fields: [
            { name: 'regoin', received: '"华东"' },
            { name: 'reach.followers', received: '"many"' },
            { name: 'reach.fans', received: '3' },
            { name: '__proto__', received: '{…}' },
          ],
        },
      }),
    )
  })
  it('refuses what is no record, once', () => {
    expect(parseFeedback('f1')).toEqual(left([{ _tag: 'NotARecord', path: [], received: '"f1"' }]))
  })
})

it('reviews and social posts are public (A2.5, A4.3)', () => {
  const reach = reachOf(standardReach)
  expect([reach('onlineReview'), reach('socialListening'), reach('wecom'), reach(undefined)]).toEqual([
    'public',
    'public',
    'private',
    undefined,
  ])
})
